"""Keys of the manual as the window knows them."""

from __future__ import annotations

from intdesk.texts.key_names import _NAMES, _parts

_PORTABLE = {name: key for key, name in _NAMES.items()}


def portable_keys(german: str) -> str:
    """Return keys as Qt calls them: ``Strg+Entf`` becomes ``Ctrl+Del``."""
    return "+".join(_PORTABLE.get(part, part) for part in _parts(german))
