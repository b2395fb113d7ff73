"""Committees with their members; meetings with agenda, attendance, decisions, tasks, papers."""
