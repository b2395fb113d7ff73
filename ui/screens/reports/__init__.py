"""The annual report: check, create, open."""
