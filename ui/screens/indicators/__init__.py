"""Indicators, their yearly values, and what the records tell of the office's own work."""
