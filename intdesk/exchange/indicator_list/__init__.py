"""Lists of indicators and population figures: one value a row, or a column for each year."""
