"""Judges and keeps: rulebooks, suggestions, the queue, decisions, and the committee's pages."""
