"""All ways in: what can be imported, what was, what imports remember."""
