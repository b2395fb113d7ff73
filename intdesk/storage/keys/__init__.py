"""The key file beside a data file: who may open it (docs/decisions/0007-keys.md)."""
