"""What an edition says as plain JSON values, and back without loss.

The fields follow from the types, so that a report with more in it needs no other code. A value of
an older program lacks later fields, which then have their defaults; names that are unknown here
are left out. ``SCHEMA`` rises only when a field changes its meaning.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from intdesk.domain.report_public import PublicReport
from intdesk.errors import DataFileError

SCHEMA: Final = 1
_TYPE: Final = "type"
"""Names the dataclass where several are possible at a place."""


def plain_report(report: PublicReport) -> dict[str, Any]:
    """Return a report as plain values with the version of their form."""
    return {"schema": SCHEMA, "report": _plain(report)}


def read_report(content: Mapping[str, Any]) -> PublicReport:
    """Return the report of plain values.

    Raises DataFileError ``edition_newer`` for the form of a newer program, ``edition_damaged`` for
    what is no report.
    """
    if content.get("schema", 0) > SCHEMA:
        raise DataFileError("edition_newer")
    try:
        report: PublicReport = _read(PublicReport, content["report"])
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise DataFileError("edition_damaged") from error
    return report


def _plain(value: Any) -> Any:  # noqa: ANN401, PLR0911 - any field of a report
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        found = {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
        return {_TYPE: type(value).__name__, **found}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return b64encode(value).decode("ascii")
    if isinstance(value, Mapping):
        return {str(name): _plain(inner) for name, inner in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(inner) for inner in value]
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(f"{type(value).__name__} has no plain form")


def _read(hint: Any, value: Any) -> Any:  # noqa: ANN401 - any field of a report
    origin = get_origin(hint)
    if origin in {Union, UnionType}:
        return _read_one_of(get_args(hint), value)
    if origin is tuple:
        inner = get_args(hint)
        kinds = inner[:1] * len(value) if len(inner) == 2 and inner[1] is Ellipsis else inner
        return tuple(_read(kind, one) for kind, one in zip(kinds, value, strict=True))
    if origin is not None and issubclass(origin, Mapping):
        _, inner_hint = get_args(hint)
        return {name: _read(inner_hint, inner) for name, inner in value.items()}
    if is_dataclass(hint) and isinstance(hint, type):
        return _read_dataclass(hint, value)
    return _read_plain(hint, value)


def _read_one_of(hints: tuple[Any, ...], value: Any) -> Any:  # noqa: ANN401
    if value is None and NoneType in hints:
        return None
    found = [hint for hint in hints if hint is not NoneType]
    named = [hint for hint in found if getattr(hint, "__name__", "") == _name_of(value)]
    return _read((named or found)[0], value)


def _name_of(value: object) -> str:
    return str(value.get(_TYPE, "")) if isinstance(value, dict) else ""


def _read_dataclass(of: Any, value: Mapping[str, Any]) -> Any:  # noqa: ANN401
    known = _hints(of)
    given = {name: _read(known[name], inner) for name, inner in value.items() if name in known}
    return of(**given)


def _read_plain(hint: Any, value: Any) -> Any:  # noqa: ANN401
    if hint is date:
        return date.fromisoformat(value)
    if hint is bytes:
        return b64decode(value, validate=True)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(value)
    if not isinstance(value, hint):
        raise TypeError(f"{value!r} is no {hint.__name__}")
    return value


@lru_cache
def _hints(of: Any) -> dict[str, Any]:  # noqa: ANN401 - a dataclass
    hints = get_type_hints(of)
    return {f.name: hints[f.name] for f in fields(of) if f.init}
