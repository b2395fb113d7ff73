"""The rules as a table: what gives which hint, and what is ordinary and gives none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from intdesk.domain.case import Case
from intdesk.domain.consultation import Consultation
from intdesk.domain.hints.consultations import RULES
from intdesk.domain.hints.rule import Around, find_hints
from intdesk.domain.problems import Severity
from intdesk.texts.problems import SENTENCES, sentence_for
from tests.domain.hints.samples import AROUND, TODAY

ORDINARY = Consultation(
    day=TODAY, minutes=30, topic="08", contact_form="sprechstunde", counselling_kind="folge",
    language="ar", interpreting="familie", people=2, relatives=1, result="erledigt",
    person_group="selbst", gender="w", age_group="27-39", nationality="475",
    residence_status="SUB", length_of_stay="5-10",
)  # fmt: skip
CASE = Case(
    id=7, number="2026-0007", opened_on=date(2026, 9, 1), closed_on=date(2026, 11, 10),
    closing_reason="geloest",
)  # fmt: skip


def codes(draft: Consultation, around: Around = AROUND) -> list[tuple[str, str]]:
    return [(p.field, p.code) for p in find_hints(RULES, draft, around)]


@pytest.mark.parametrize(
    ("values", "facts", "field", "code"),
    [
        ({"day": date(2026, 11, 30)}, {}, "day", "in_future"),
        ({"day": date(2026, 10, 15)}, {}, "day", "entered_late"),
        ({"day": date(2026, 11, 19)}, {"shown_year": 2025}, "day", "other_year"),
        ({"day": date(2026, 11, 21)}, {}, "day", "weekend"),
        ({"day": date(2026, 10, 31)}, {}, "day", "holiday"),
        ({"day": date(2026, 11, 9), "case_id": 7},
         {"case": replace(CASE, opened_on=date(2026, 11, 10))}, "day", "before_case"),
        ({"case_id": 7}, {"case": CASE}, "case_id", "after_closing"),
        ({"minutes": 241}, {}, "minutes", "unusually_long"),
        ({"minutes": 16, "counselling_kind": "kurz"}, {}, "minutes", "unusual_for_kind"),
        ({"minutes": 5, "counselling_kind": "erst"}, {}, "minutes", "unusual_for_kind"),
        ({}, {"day_minutes": 571}, "minutes", "long_day"),
        ({}, {"twins": 1}, "topic", "entered_twice"),
        ({"interpreting": "keine", "interpreting_cost": 100}, {}, "interpreting_cost",
         "cost_without_interpreting"),
        ({"language": ""}, {}, "language", "interpreting_without_language"),
        ({"language": "de"}, {}, "interpreting", "interpreting_in_german"),
        ({"result": "vermittelt"}, {}, "referred_to", "referral_without_contact"),
        ({"result": "folgetermin"}, {}, "follow_up", "appointment_without_day"),
        ({"relatives": 3}, {}, "relatives", "more_relatives_than_people"),
        ({"counselling_kind": "gruppe", "people": 1, "minutes": 60}, {}, "people", "group_of_one"),
        ({"age_group": "6-13", "length_of_stay": "", "person_group": "arbeitgeber"}, {},
         "person_group", "child_at_work"),
        ({"age_group": "0-5", "length_of_stay": "10+"}, {}, "length_of_stay",
         "stay_longer_than_life"),
        ({"nationality": "000", "residence_status": "DULD"}, {}, "residence_status",
         "german_with_title"),
        ({"nationality": "152", "residence_status": "GEST"}, {}, "residence_status",
         "european_with_refuge"),
    ],
)  # fmt: skip
def test_what_is_unusual_gives_one_hint(
    values: dict[str, Any], facts: dict[str, Any], field: str, code: str
) -> None:
    found = find_hints(RULES, replace(ORDINARY, **values), replace(AROUND, **facts))
    assert [(p.field, p.code) for p in found if p.code == code] == [(field, code)]
    assert {p.severity for p in found} == {Severity.HINT}
    assert sentence_for(found[0])
    silent = replace(ORDINARY, **values, confirmed=(code,))
    assert code not in {p.code for p in find_hints(RULES, silent, replace(AROUND, **facts))}


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"day": date(2026, 10, 20)},
        {"id": 4, "day": date(2026, 3, 3)},
        {"minutes": 15, "counselling_kind": "kurz"},
        {"minutes": 120, "counselling_kind": "gruppe", "people": 9},
        {"interpreting": "prof", "interpreting_cost": 6050},
        {"interpreting": "keine", "language": ""},
        {"interpreting": "keine", "language": "de", "interpreting_cost": 0},
        {"interpreting": "eigen", "language": "de"},
        {"result": "vermittelt", "referred_to": 3},
        {"result": "folgetermin", "follow_up": date(2026, 12, 1)},
        {"people": 3, "relatives": 3},
        {"age_group": "0-5", "length_of_stay": "geburt"},
        {"age_group": "0-5", "length_of_stay": "5-10"},
        {"age_group": "14-17", "person_group": "ehrenamt", "length_of_stay": "10+"},
        {"nationality": "000", "residence_status": "DE"},
        {"nationality": "000", "residence_status": "", "length_of_stay": ""},
        {"nationality": "163", "residence_status": "DE"},
        {"nationality": "475", "residence_status": "EU"},
        {"nationality": "152", "residence_status": "EU"},
    ],
)
def test_what_is_ordinary_gives_none(values: dict[str, Any]) -> None:
    assert codes(replace(ORDINARY, **values)) == []


def test_two_walk_ins_may_be_alike() -> None:
    bare = Consultation(day=TODAY, minutes=15, topic="08")
    assert codes(bare, replace(AROUND, twins=3)) == []


def test_day_and_case_of_the_closing_itself_are_ordinary() -> None:
    draft = replace(ORDINARY, day=date(2026, 11, 10), case_id=7)
    assert codes(draft, replace(AROUND, case=CASE)) == []


def test_ten_hours_are_just_a_long_day() -> None:
    assert codes(ORDINARY, replace(AROUND, day_minutes=570)) == []


def test_every_rule_has_its_sentence_and_a_field_of_the_record() -> None:
    assert {rule.code for rule in RULES} <= set(SENTENCES)
    for rule in RULES:
        assert hasattr(ORDINARY, rule.field)
    assert len({rule.code for rule in RULES}) == len(RULES)
