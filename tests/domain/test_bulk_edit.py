"""Changing one field of many records."""

from __future__ import annotations

from intdesk.domain.bulk_edit import plan_change, setting
from intdesk.domain.consultation import Consultation, validate
from tests.domain.builders import consultation, small_book


def test_a_plan_says_what_changes_what_was_there_and_what_cannot() -> None:
    drafts = [
        consultation(id=1, topic="08"),
        consultation(id=2, topic="01"),
        consultation(id=3, topic="08", further_topics=("01",)),
    ]
    book = small_book()

    def check(draft: Consultation) -> list[object]:
        return list(validate(draft, book))

    plan = plan_change(drafts, lambda d: d.topic, setting("topic", "01"), check)  # type: ignore[arg-type]
    assert [(d.id, d.topic) for d in plan.changed] == [(1, "01")]
    assert plan.before == {"08": 1}
    assert plan.same == 1
    assert [(i, p[0].code) for i, p in plan.faulty.items()] == [(3, "named_twice")]
