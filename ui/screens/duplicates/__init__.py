"""The work list of contacts that may be the same twice."""
