"""Who may sign in, and who may do what."""
