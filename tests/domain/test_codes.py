from __future__ import annotations

from intdesk.domain.codes import CodeListId
from tests.domain.builders import small_book


def test_choices_leave_out_what_is_retired_unless_the_record_holds_it() -> None:
    book = small_book()
    assert [c.code for c in book.choices(CodeListId.TOPIC)] == ["01", "08"]
    assert [c.code for c in book.choices(CodeListId.TOPIC, keep="98")] == ["01", "08", "98"]
    assert [c.code for c in book.all(CodeListId.TOPIC)] == ["01", "08", "98"]


def test_an_unknown_code_stands_for_itself() -> None:
    book = small_book()
    assert book.label(CodeListId.TOPIC, "08") == "Wohnen"
    assert book.label(CodeListId.TOPIC, "77") == "77"
    assert book.label(CodeListId.TOPIC, "") == ""
