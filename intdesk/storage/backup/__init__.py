"""Backups that prove themselves: copying, checking, keeping, and putting one back in place.

Nothing here reads the data file itself by plain file operations: closing such a handle would drop
the locks of the whole process on it (storage.md 8). Only copies are hashed and moved.
"""
