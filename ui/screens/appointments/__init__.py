"""Appointments of a calendar file as proposals for working time."""
