"""Letters that the menus answer to with Alt, so that no field of a form takes them."""

MENU_LETTERS = "dbgah"
"""Datei, Bearbeiten, Gehe zu, Ansicht, Hilfe."""
