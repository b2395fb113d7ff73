"""The open archive as files: csv tables that lose nothing, and reading them with care."""
