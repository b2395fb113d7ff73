"""Hints while entering: what is unusual or hardly possible, but never keeps from saving.

Each rule is one small function in a table; ``intdesk.texts.problems`` says it in German.
"""
