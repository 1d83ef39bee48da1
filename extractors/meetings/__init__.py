"""From words and layout to the meetings a paper tells of: which day, from when to when, how many hours."""
