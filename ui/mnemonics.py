"""Letters that the menus answer to with Alt, so that no field of a form takes them."""

MENU_LETTERS = "dbgahfv"
"""Datei, Bearbeiten, Gehe zu, Ansicht, Hilfe; in English File, Edit (d), Go to, View, Help."""
EVERY_LETTER = "abcdefghijklmnopqrstuvwxyzäöüß"
"""For a form beside another one on the same screen: its fields answer to no letter."""
