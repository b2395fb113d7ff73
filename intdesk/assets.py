"""Where the packaged data files are: code lists, fonts, icons, translations, migrations."""

from __future__ import annotations

from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """Return the path of a file or folder below ``resources/``."""
    return _ROOT.joinpath("resources", *parts)


def migrations_folder() -> Path:
    """Return the folder that holds the packaged Alembic scripts."""
    return _ROOT / "migrations"
