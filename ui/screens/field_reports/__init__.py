"""The texts of the report on fields of action."""
