"""Editions: their states, what each allows, signatures, reasons."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.report_audience import INTERNAL, Audience
from intdesk.domain.report_data import ReportKind
from intdesk.domain.report_edition import (
    LEAST_REASON,
    Edition,
    EditionState,
    Signature,
    Step,
    allows,
    require,
    require_reason,
    signature_problems,
)
from intdesk.errors import IntDeskError

DRAFT = Edition(
    1, 1, 2025, ReportKind.FULL, Audience(), 1, EditionState.DRAFT, datetime(2026, 1, 2, tzinfo=UTC)
)
SIGNATURE = Signature("Erika Muster", "Beauftragte", date(2026, 1, 2))
STATES = {
    EditionState.DRAFT: {Step.FIX, Step.DISCARD},
    EditionState.SIGNING: {Step.SIGN, Step.REOPEN, Step.FREEZE, Step.DISCARD},
    EditionState.FROZEN: {Step.CORRECT, Step.ERASE},
    EditionState.ERASED: set(),
}


@pytest.mark.parametrize("state", list(EditionState))
def test_each_state_allows_its_steps(state: EditionState) -> None:
    edition = replace(DRAFT, state=state, signatures=(SIGNATURE,))
    assert {step for step in Step if allows(edition, step)} == STATES[state]


@pytest.mark.parametrize(
    ("state", "step", "code"),
    [
        (EditionState.FROZEN, Step.DISCARD, "edition_frozen"),
        (EditionState.FROZEN, Step.REOPEN, "edition_frozen"),
        (EditionState.ERASED, Step.CORRECT, "edition_frozen"),
        (EditionState.SIGNING, Step.FREEZE, "edition_unsigned"),
        (EditionState.DRAFT, Step.SIGN, "edition_step"),
    ],
)
def test_other_steps_are_refused(state: EditionState, step: Step, code: str) -> None:
    with pytest.raises(IntDeskError) as caught:
        require(replace(DRAFT, state=state), step)
    assert caught.value.code == code


def test_readers_have_what_was_frozen_even_when_its_files_are_gone() -> None:
    published = {s for s in EditionState if replace(DRAFT, state=s).published}
    assert published == {EditionState.FROZEN, EditionState.ERASED}
    internal = replace(DRAFT, audience=Audience(INTERNAL), state=EditionState.FROZEN)
    assert not internal.published


def test_a_signature_has_a_name_and_a_day_since_the_content_is_fixed() -> None:
    first, today = date(2026, 1, 2), date(2026, 1, 9)
    assert signature_problems(SIGNATURE, first, today) == []
    for wrong, field in (
        (replace(SIGNATURE, name=" "), "name"),
        (replace(SIGNATURE, role="x" * 200), "role"),
        (replace(SIGNATURE, signed_on=date(2026, 1, 1)), "signed_on"),
        (replace(SIGNATURE, signed_on=date(2026, 1, 10)), "signed_on"),
    ):
        assert [p.field for p in signature_problems(wrong, first, today)] == [field]


@given(st.text(max_size=600))
def test_a_reason_is_more_than_a_word(text: str) -> None:
    said = text.strip()
    if LEAST_REASON <= len(said) <= 500:
        assert require_reason(text) == said
    else:
        with pytest.raises(IntDeskError):
            require_reason(text)
