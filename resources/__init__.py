"""Packaged data: code lists, fonts, icons, colour profile, vocabularies of imports."""
