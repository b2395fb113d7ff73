"""The driver of the data file, imported in one place because it brings no types."""

import sqlcipher3.dbapi2 as sqlcipher  # type: ignore[import-untyped]

__all__ = ["sqlcipher"]
