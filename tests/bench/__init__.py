"""Measures of the speed promises, each against a floor of the same run (``dev.py bench``)."""
