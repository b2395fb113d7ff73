"""Assignments of volunteers and language mediators."""
