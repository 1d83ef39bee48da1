"""Moves things along: Prefect flows, workers, the command line."""
