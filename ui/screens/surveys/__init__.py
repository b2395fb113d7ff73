"""Short surveys: printed sheets, entry of their answers, results."""
