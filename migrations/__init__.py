"""Alembic scripts that build and upgrade the data file; they import nothing from intdesk."""
