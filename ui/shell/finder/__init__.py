"""The one field that finds everything: records, pages, settings and commands (Ctrl+K)."""
