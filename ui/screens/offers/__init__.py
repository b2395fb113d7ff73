"""Offers: what there is, from whom, and the directory of it."""
