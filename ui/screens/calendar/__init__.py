"""The calendar of all dates."""
