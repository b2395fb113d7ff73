"""Titles of the report's chapters of the area of goals."""

PLANNING_CHAPTERS = {
    "frame": "Rahmendaten",
    "indicators": "Indikatoren, Kurz-Check und Befragung",
}
