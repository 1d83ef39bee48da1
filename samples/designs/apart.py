"""Designs kept apart: only the scorecard draws them, so that nobody works towards them."""
