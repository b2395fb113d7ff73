"""The labels of report groups (EU, recognised protection ...), as the code lists name them."""

from __future__ import annotations

import json
from functools import cache

from intdesk.assets import resource
from intdesk.domain.codes import CodeListId


@cache
def group_labels(list_id: CodeListId) -> dict[str, str]:
    """Return the labels of a list's groups by group code, in the order of the report."""
    text = resource("codes", f"{list_id}.json").read_text(encoding="utf-8")
    groups: dict[str, str] = json.loads(text).get("groups", {})
    return groups
