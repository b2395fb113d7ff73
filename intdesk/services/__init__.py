"""Use cases: one function, one transaction, one record of what changed."""
