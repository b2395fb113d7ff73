"""Contacts that may be the same twice: how alike two are, and where to look for them.

Nothing here merges; it only proposes. How good the proposals are is measured in
``tests/domain/duplicates/test_quality.py``; decision 0024 has the figures.
"""
