"""Plain report data in, PDF and Excel out."""
