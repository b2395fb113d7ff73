"""The report groups of codes (EU, recognised protection ...): their labels, and who is in them."""

from __future__ import annotations

import json
from functools import cache

from intdesk.assets import resource
from intdesk.domain.anonymising import REGION
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.office import Office

_ORIGIN = "ASYL"
_OTHER_STATES = "DRITT"


@cache
def group_labels(list_id: CodeListId) -> dict[str, str]:
    """Return the labels of a list's groups by group code, in the order of the report."""
    text = resource("codes", f"{list_id}.json").read_text(encoding="utf-8")
    groups: dict[str, str] = json.loads(text).get("groups", {})
    return groups


def region_of(code: str, codes: CodeBook, office: Office) -> str:
    """Return the group of a nationality, empty for an unknown one.

    The office's own main countries of origin replace the shipped ones.
    """
    if code.startswith(REGION):
        return code.removeprefix(REGION)
    entry = codes.get(CodeListId.NATIONALITY, code)
    group = entry.groups[0] if entry and entry.groups else ""
    if office.origin_countries and group in {_ORIGIN, _OTHER_STATES}:
        return _ORIGIN if code in office.origin_countries else _OTHER_STATES
    return group


def residence_group_of(code: str, codes: CodeBook) -> str:
    """Return the group of a residence status; an unknown one is among the others."""
    entry = codes.get(CodeListId.RESIDENCE_STATUS, code)
    if entry and entry.groups:
        return entry.groups[0]
    return list(group_labels(CodeListId.RESIDENCE_STATUS))[-1]
