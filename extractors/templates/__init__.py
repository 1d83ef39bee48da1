"""How issuers' papers look, as YAML, and what applies it."""
