"""The extractor: which texts it finds, in which context, and what it refuses."""

from __future__ import annotations

import pytest

from translation.errors import TranslationError
from translation.sources import Text, texts_of

HELPER = """
def _text(german: str) -> str:
    return QCoreApplication.translate("offers", german)
"""


def found(source: str) -> list[tuple[str, str]]:
    return [(text.context, text.german) for text in texts_of(source, "ui/example.py")]


def test_a_widget_asks_under_the_name_of_its_class() -> None:
    source = """
class Page(QWidget):
    def __init__(self):
        self.tr("Speichern")
        tr = self.tr
        tr("Abbrechen")
        def later():
            return self.tr("Gleich")
        button(lambda: self.tr("Klick"))
class Other(QWidget):
    def title(self):
        return self.tr("Anders")
"""
    assert found(source) == [
        ("Page", "Speichern"), ("Page", "Abbrechen"), ("Page", "Gleich"), ("Page", "Klick"),
        ("Other", "Anders"),
    ]  # fmt: skip


def test_a_helper_brings_its_context() -> None:
    source = HELPER + "def names():\n    return [_text('Angebot'), _text('Bedarf' ' oder Lücke')]"
    assert found(source) == [("offers", "Angebot"), ("offers", "Bedarf oder Lücke")]


def test_a_helper_may_come_from_another_module() -> None:
    source = "from ui.offers import form_text as say\ndef f():\n    return say('Angebot')"
    assert texts_of(source, "ui/example.py", {"ui.offers.form_text": "offers"}) == [
        Text("offers", "Angebot"),
    ]
    assert texts_of(source, "ui/example.py") == []


def test_a_call_of_qt_names_its_context() -> None:
    source = "def title():\n    return QCoreApplication.translate('areas', 'Start')"
    assert found(source) == [("areas", "Start")]


def test_the_same_text_may_stand_in_two_contexts() -> None:
    source = HELPER + "class A:\n    def f(self):\n        return self.tr('Neu') + _text('Neu')"
    assert found(source) == [("A", "Neu"), ("offers", "Neu")]


def test_a_painter_translates_no_text() -> None:
    assert found("def paint(painter, grid):\n    painter.translate(grid.left(), 4)") == []


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("class A:\n    def f(self, x):\n        return self.tr(x)", "not written here"),
        ("class A:\n    def f(self, n):\n        return self.tr(f'{n} Tage')", "not written here"),
        (HELPER + "TITLE = _text('Angebot')", "before the language"),
        (HELPER + "def f(title=_text('Angebot')):\n    pass", "before the language"),
        ("class A:\n    def f(self, host):\n        return host.tr('Bis')", "ask self.tr"),
    ],
)
def test_what_could_not_be_translated_is_refused(source: str, why: str) -> None:
    with pytest.raises(TranslationError, match=why) as refused:
        texts_of(source, "ui/example.py")
    assert "ui/example.py:" in str(refused.value)


def test_texts_are_ordered_by_context() -> None:
    assert sorted([Text("b", "A"), Text("a", "B"), Text("a", "A")]) == [
        Text("a", "A"), Text("a", "B"), Text("b", "A"),
    ]  # fmt: skip


BELOW = "from intdesk.texts.target_labels import EVIDENCE_WORDS, LIGHT_WORDS\n"


@pytest.mark.parametrize(
    "call",
    ["shown_words(LIGHT_WORDS)", "shown_word(LIGHT_WORDS[light])", "shown_all(LIGHT_WORDS)"],
)
def test_words_from_below_are_all_taken(call: str) -> None:
    words = found(f"{BELOW}def f(light):\n    return {call}")
    assert words == [("intdesk", word) for word in ("grün", "gelb", "rot", "grau")]


def test_the_parts_of_a_constant_are_taken_as_well() -> None:
    words = found(f"{BELOW}def f(kind):\n    return shown_word(EVIDENCE_WORDS[kind][0])")
    assert ("intdesk", "Veranstaltungen") in words


def test_a_module_may_be_named() -> None:
    source = "from intdesk.texts import offers as words\ndef f():\n    return shown_word(words.GAP)"
    assert found(source) == [("intdesk", "Lücke")]


@pytest.mark.parametrize(
    "source",
    [
        "def f(word):\n    return shown_word(word)",
        f"{BELOW}def f(word):\n    return shown_word(word)",
        "from intdesk.texts.target_labels import GONE\ndef f():\n    return shown_word(GONE)",
    ],
)
def test_a_word_from_nowhere_is_refused(source: str) -> None:
    with pytest.raises(TranslationError, match=r"ui/example\.py:"):
        texts_of(source, "ui/example.py")


def test_the_records_of_a_dataclass_have_words() -> None:
    source = "from intdesk.texts.labels import RECORD_LABELS\ndef f(kind):\n"
    words = found(f"{source}    return shown_word(RECORD_LABELS[kind].singular)")
    assert {("intdesk", "Beratung"), ("intdesk", "Beratungen")} <= set(words)
