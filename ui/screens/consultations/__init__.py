"""Consultations: quick entry, list and detail."""
