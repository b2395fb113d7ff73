"""Volunteers and language mediators: the pool, assignments, expenses and papers."""
