from __future__ import annotations

from dataclasses import replace

import pytest

from intdesk.domain.office import Office, land_of, validate

OFFICE = Office(name="Gemeinde Musterau", ags="05570044", land="05", report_year=2025)


def test_a_name_and_a_year_suffice() -> None:
    assert validate(Office(name="Musterau", report_year=2025)) == []


@pytest.mark.parametrize("ags", ["05570044", "05570"])
def test_municipalities_and_districts_have_their_own_form(ags: str) -> None:
    assert validate(replace(OFFICE, ags=ags)) == []


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"name": " "}, "name", "required"),
        ({"ags": "0557004"}, "ags", "ags_form"),
        ({"ags": "17570044"}, "ags", "ags_form"),
        ({"ags": "0557004a"}, "ags", "ags_form"),
        ({"land": "06"}, "ags", "ags_land"),
        ({"ags": "", "land": "17"}, "land", "unknown_code"),
        ({"week_minutes": 0}, "week_minutes", "minutes_range"),
        ({"report_year": 0}, "report_year", "year_implausible"),
        ({"planned_shares": {"beratung": 60, "steuerung": 30}}, "planned_shares", "shares_sum"),
        ({"planned_shares": {"beratung": 140, "steuerung": -40}}, "planned_shares", "shares_sum"),
        ({"coat": b"x", "coat_type": "image/gif"}, "coat", "picture_unusable"),
    ],
)
def test_names_the_field_and_the_fault(change: dict[str, object], field: str, code: str) -> None:
    found = validate(replace(OFFICE, **change))  # type: ignore[arg-type]
    assert [(p.field, p.code) for p in found] == [(field, code)]


def test_the_land_follows_from_the_key() -> None:
    assert land_of("16051000") == "16"
    assert land_of("99") == ""
