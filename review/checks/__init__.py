"""Checks on the work itself: four eyes, sample checks, oversight."""
