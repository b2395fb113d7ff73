"""Filling the forms of funders and the treasury with the figures of a year."""
