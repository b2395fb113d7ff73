"""The screen that fills forms of funders and the treasury."""
