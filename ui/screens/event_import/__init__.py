"""Entries of a calendar file as proposals for events."""
