"""Reads documents. Knows nothing of claims, points or databases.

`Evidence` → `Page` → `Word` → `Finding` or `Gap` → `Reading`.
"""
