"""A data file knows again what it wrote into calendars, and nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.own_uid import event_name, event_of, own_name, own_uid


@given(st.integers(1, 10**12), st.integers(1, 10**6))
def test_dates_of_events_are_known_again(record_id: int, key: int) -> None:
    uid = own_uid(event_name(record_id, key), "a1b2")
    assert event_of(own_name(uid, "a1b2")) == (record_id, key)
    assert own_name(uid, "a1b") == own_name(uid, "1b2") == own_name(uid, None) == ""


def test_other_identities_are_none_of_ours() -> None:
    assert own_uid("meeting-3", "a1b2") == "meeting-3@a1b2.intdesk"
    assert own_name("meeting-3@a1b2.intdesk", "a1b2") == "meeting-3"
    assert own_name("event-1-1@example.org", "a1b2") == ""
    assert event_of("meeting-3") is event_of("event-1") is event_of("") is None
