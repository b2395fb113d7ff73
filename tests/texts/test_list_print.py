from __future__ import annotations

from datetime import date

from intdesk.texts.list_print import about, continued, entries


def test_words_of_a_printed_list() -> None:
    assert about(date(2026, 3, 1), ()) == "Stand 01.03.2026"
    assert about(date(2026, 3, 1), ("Jahr 2026", "neueste zuerst")) == (
        "Stand 01.03.2026 · Jahr 2026 · neueste zuerst"
    )
    assert [entries(n) for n in (1, 2, 1204)] == ["1 Eintrag", "2 Einträge", "1.204 Einträge"]
    assert continued("Beratungen") == "Beratungen (Fortsetzung)"
