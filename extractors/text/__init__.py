"""Words from files: one module per outside program."""
