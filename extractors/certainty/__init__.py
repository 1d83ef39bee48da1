"""How sure a value is: from how it was found to the measured chance that it is right."""
