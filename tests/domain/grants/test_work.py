"""Rules of work: keys that come back as they were, lists in the period."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.grants.work import FEATURES, SERIES, WORK_KINDS, WorkRule, query_of, rule_of
from intdesk.domain.grants.work import rules_of as rules
from intdesk.domain.listing import Filter, Op
from tests.domain.grants.test_proof import GRANT

EVERY = [
    *(WorkRule(kind) for kind in WORK_KINDS),
    *(WorkRule(kind, name, "08") for kind, name in FEATURES),
    WorkRule(Kind.EVENT, SERIES, "7"), WorkRule(Kind.CONSULTATION, "topic", "a/b"),
]  # fmt: skip


@pytest.mark.parametrize("rule", EVERY)
def test_a_key_is_the_rule_again(rule: WorkRule) -> None:
    assert rule_of(rule.key) == rule


@pytest.mark.parametrize(
    "key",
    ["", "case", "contact/topic/1", "consultation/gender/w", "event/topic/1", "event/series_id"],
)
def test_an_unknown_rule_names_no_work(key: str) -> None:
    assert rule_of(key) is None
    assert rules(replace(GRANT, work=(key, "event"))) == (WorkRule(Kind.EVENT),)


def test_the_list_of_a_rule_lies_between_two_days() -> None:
    found = query_of(WorkRule(Kind.CONSULTATION, "topic", "08"), date(2026, 1, 1), None)
    assert found.kind is Kind.CONSULTATION
    assert found.filters == (
        Filter("day", ("2026-01-01", ""), Op.BETWEEN), Filter("topic", ("08",)),
    )  # fmt: skip
