"""Papers laid beside each other: the same paper, the same meeting, items that are alike."""
