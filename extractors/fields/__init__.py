"""Readers of values: one module per kind of value."""
