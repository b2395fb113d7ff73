"""Contacts of the network in their minimal form."""
