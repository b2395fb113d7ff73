"""Grants (Zuwendungen): plan, financing, proof of use."""
