"""Editions of reports: the officer's texts, fixing, signing, freezing, correcting."""
