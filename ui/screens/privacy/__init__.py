"""Data protection: what persons asked for, forms, the office's own words, notes, protocol."""
