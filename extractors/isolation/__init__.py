"""One document must not hurt another: processes with limits, and what becomes of those that break them."""
