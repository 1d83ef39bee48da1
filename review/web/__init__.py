"""The committee's pages."""
