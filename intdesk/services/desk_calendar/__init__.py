"""The calendar of all dates: read, exported, printed."""
