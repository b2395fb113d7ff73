"""Retention in the file: what is due, anonymising, erasing without a trace, the protocol of it."""
