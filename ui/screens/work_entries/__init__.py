"""Working time that is no consultation."""
