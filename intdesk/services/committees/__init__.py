"""Committees, their meetings, the tasks that come of them, and the papers about them."""
