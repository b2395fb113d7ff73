"""Office profile, code lists, appearance, data file."""
