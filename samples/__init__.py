"""Invented papers with the truth beside them. See make_samples.py."""
