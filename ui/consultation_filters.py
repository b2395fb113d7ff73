"""What consultations can be filtered by, in their list and in analyses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.consultation import CODE_FIELDS, MULTI_CODE_FIELDS
from intdesk.domain.dates import MONTHS
from intdesk.domain.folding import fold
from intdesk.domain.listing import GIVEN, ListQuery
from intdesk.sheets.cells import CellKind
from intdesk.texts.analysis import QUARTERS, WORDS, feature_label
from ui.context import AppContext
from ui.editors import known_municipalities
from ui.filter_fields import filter_field
from ui.kit.filters import FilterField, FilterKind
from ui.kit.form.search_combo import Entry
from ui.sentences import WINDOW, shown_all, shown_words
from ui.shown_fields import ShownField
from ui.texts import consultation_fields, novelty_words, restricted_words

_FIRST = ("topic", "any_topic", "day", "minutes", "novelty", "contact_form", "place")
_THEN = (
    "counselling_kind", "help_kinds", "further_topics", "language", "interpreting", "interpreted",
    "interpreter", "interpreting_payer", "relatives", "result", "referred",
    "referred_kind", "referred_to", "for_others", "done_for", "follow_up", "noted",
    "municipality", "person_group", "gender", "age_group", "nationality", "residence_status",
    "length_of_stay", "german_level", "employment", "housing", "access_route", "record_kind",
    "family", "children", "closing_reason", "year", "quarter", "month", "restricted",
)  # fmt: skip
_KINDS = {
    "day": CellKind.DAY,
    "follow_up": CellKind.DAY,
    "minutes": CellKind.MINUTES,
    "relatives": CellKind.NUMBER,
}
_LISTS = (
    CODE_FIELDS
    | MULTI_CODE_FIELDS
    | {
        "any_topic": CodeListId.TOPIC,
        "referred_kind": CodeListId.CONTACT_KIND,
        "family": CodeListId.FAMILY,
        "closing_reason": CodeListId.CLOSING_REASON,
    }
)
MOST_FOUND = 50
MOST_YEARS = 40


def _text(german: str) -> str:
    return QCoreApplication.translate("consultation_filters", german)


def consultation_filters(context: AppContext) -> list[FilterField]:
    """Return the fields to filter by, the usual ones first."""
    return [_field(context, name) for name in (*_FIRST, *_THEN)]


def _field(context: AppContext, name: str) -> FilterField:
    title = _titles().get(name) or consultation_fields()[name]
    if name in {"place", "municipality"}:
        return _text_field(context, name, title)
    if name in {"referred_to", "interpreter"}:
        return _contact_field(context, name, title)
    words = _years(context) if name == "year" else _words().get(name, {})
    shown = ShownField(name, title, _KINDS.get(name, CellKind.TEXT), _LISTS.get(name), words)
    return filter_field(shown, lambda: context.codes)


def _titles() -> dict[str, str]:
    return {
        "topic": _text("Hauptthema"),
        "any_topic": _text("Thema (auch weitere)"),
        "noted": _text("Strukturhinweis"),
        "interpreted": _text("Von Personen gedolmetscht"),
        "for_others": _text("Aufgabe einer anderen Stelle"),
        "referred": _text("Weitervermittlung"),
        "referred_kind": _text("Vermittelt an: Art der Stelle"),
        "referred_to": _text("Vermittelt an: Stelle"),
        **{
            name: feature_label(name, WINDOW)
            for name in ("record_kind", "family", "children", "closing_reason")
        },
        "year": _text("Jahr"),
        "quarter": _text("Quartal"),
        "month": _text("Monat"),
    }


def _words() -> dict[str, dict[str, str]]:
    given = {GIVEN: _text("eingetragen")}
    return {
        "restricted": restricted_words(),
        "novelty": {str(key): word for key, word in novelty_words().items()},
        "referred": given,
        "interpreted": given,
        "for_others": given,
        "noted": given,
        "record_kind": shown_words(WORDS["record_kind"]),
        "children": shown_words(WORDS["children"]),
        "quarter": {str(n): word for n, word in enumerate(shown_all(QUARTERS), 1)},
        "month": {str(n): word for n, word in enumerate(shown_all(MONTHS), 1)},
    }


def _years(context: AppContext) -> dict[str, str]:
    this = context.clock.today().year
    return {str(year): str(year) for year in range(this, this - MOST_YEARS, -1)}


def _text_field(context: AppContext, name: str, title: str) -> FilterField:
    """Return a text field; its most used values are offered."""

    def find(text: str) -> Sequence[Entry]:
        wanted = fold(text)
        if name == "municipality":
            found = known_municipalities(context)
        else:
            found = context.office.lists.distinct(Kind.CONSULTATION, name, MOST_FOUND)
        return [Entry(word, word) for word in found if wanted in fold(word)]

    return FilterField(name, title, FilterKind.CODES, find)


def _contact_field(context: AppContext, name: str, title: str) -> FilterField:
    def named(ids: Sequence[int]) -> list[Entry]:
        rows = context.office.lists.rows(Kind.CONTACT, ids)
        return [Entry(str(i), str(rows[i]["name"])) for i in ids if i in rows]

    def find(text: str) -> Sequence[Entry]:
        query = ListQuery(Kind.CONTACT, text, sort="name", descending=False)
        return named(context.office.lists.first_ids(query, MOST_FOUND))

    def label_of(key: str) -> str:
        return next((e.label for e in named([int(key)])), _text("gelöschter Kontakt"))

    return FilterField(name, title, FilterKind.CODES, find, label_of)
