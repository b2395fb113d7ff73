"""Building the figures of the annual report from the records of a year."""
