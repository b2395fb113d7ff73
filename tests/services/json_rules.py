"""As much of JSON Schema as our own schemas use, to check files against them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

_TYPES: dict[str, type] = {
    "object": dict, "array": list, "string": str, "integer": int, "boolean": bool,
    "null": type(None),
}  # fmt: skip


def faults(value: Any, rule: Any, root: Any, name: str = "") -> Iterator[str]:
    """Yield the names of values that break a rule of the schema ``root``."""
    if "$ref" in rule:
        rule = root["$defs"][rule["$ref"].rsplit("/", 1)[1]]
    if "anyOf" in rule:
        if all(list(faults(value, part, root, name)) for part in rule["anyOf"]):
            yield name
    elif _breaks(value, rule):
        yield name
    elif rule.get("type") == "object":
        yield from _of_object(value, rule, root)
    elif rule.get("type") == "array":
        for item in value:
            yield from faults(item, rule["items"], root, name)


def _breaks(value: Any, rule: Any) -> bool:
    if "type" in rule and not isinstance(value, _TYPES[rule["type"]]):
        return True
    if "const" in rule and value != rule["const"]:
        return True
    if "enum" in rule and value not in rule["enum"]:
        return True
    return "pattern" in rule and not re.search(rule["pattern"], value)


def _of_object(value: Any, rule: Any, root: Any) -> Iterator[str]:
    yield from (key for key in rule["required"] if key not in value)
    yield from (key for key in value if key not in rule["properties"])
    for key, part in rule["properties"].items():
        if key in value:
            yield from faults(value[key], part, root, key)
