"""Commands, pages and settings for the search field, made from the registries of the window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from intdesk.domain.changes import Kind
from intdesk.texts.labels import RECORD_LABELS
from ui.sentences import shown_word
from ui.shell.areas import Area
from ui.shell.finder.entries import Entry
from ui.targets import PAGE_OF_KIND, PageId, Router, Target

NOT_ENTERED = frozenset({Kind.ANALYSIS, Kind.REPORT_TEXT, Kind.REPORT_EDITION})
"""Kinds that have a page and are not begun there as a new record."""


def _text(german: str) -> str:
    return QCoreApplication.translate("finder", german)


def commands(actions: Iterable[QAction], router: Router) -> Iterator[Entry]:
    """Yield the actions of the window that are possible now, and a new record of each kind."""
    group = _text("Befehle")
    for kind in created_kinds():
        target = Target(PAGE_OF_KIND[kind], create=True)
        noun = shown_word(RECORD_LABELS[kind].singular)
        yield Entry(
            group, _text("{record} erfassen").format(record=noun),
            partial(router.go, target), icon="plus",
            also=_text("neu neue neuer neues anlegen eintragen hinzufügen"),
        )  # fmt: skip
    for action in actions:
        if action.isEnabled():
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            title = action.text().replace("&", "").removesuffix(" …")
            yield Entry(group, title, action.trigger, keys, "keyboard")
    yield Entry(
        group, _text("Jetzt sichern"),
        lambda: router.go(Target(PageId.SETTINGS, part="backup_now")), icon="save",
        also=_text("Sicherung erstellen Backup Kopie"),
    )  # fmt: skip


def created_kinds() -> tuple[Kind, ...]:
    """Return the kinds of which a new record can be begun on their page."""
    return tuple(k for k in RECORD_LABELS if k in PAGE_OF_KIND and k not in NOT_ENTERED)


def pages(areas: Iterable[Area], router: Router) -> Iterator[Entry]:
    """Yield all pages, each under the word of its tab, and the parts of the settings."""
    group = _text("Ansichten")
    for area in areas:
        for spec in area.pages:
            title = spec.tab or page_names().get(spec.page, area.title)
            detail = area.title if title != area.title else ""
            target = Target(spec.page)
            yield Entry(group, title, partial(router.go, target), detail, area.icon)
    for part, (title, also) in settings_parts().items():
        target = Target(PageId.SETTINGS, part=part)
        yield Entry(
            group, title, partial(router.go, target), _text("Einstellungen"), "settings",
            also=also,
        )  # fmt: skip


def help_topics(router: Router) -> Iterator[Entry]:
    """Yield the topics of the manual."""
    from intdesk.services.manual import manual

    group = _text("Hilfe")
    for topic in manual().topics:
        target = Target(PageId.HELP, part=topic.id)
        yield Entry(
            group, topic.title, partial(router.go, target), topic.area, "circle-help",
            also=topic.words, behind=True,
        )  # fmt: skip


def page_names() -> dict[PageId, str]:
    """Return what the pages are called that have no word in the tabs of their area."""
    return {
        PageId.OFFICE_PLAN: _text("Regelmäßige Sprechzeiten"),
        PageId.CLOSURES: _text("Schließzeiten"),
        PageId.REFERRALS: _text("Weitervermittlungen"),
        PageId.STRUCTURAL_NOTES: _text("Strukturhinweise"),
        PageId.OTHER_BODIES: _text("Für andere Stellen erledigt"),
        PageId.INTERPRETING: _text("Sprachmittlung"),
        PageId.IMPORT_CENTRE: _text("Importieren: alle Wege"),
        PageId.IMPORTS: _text("Beratungen importieren"),
        PageId.APPOINTMENTS: _text("Termine als Arbeitszeit übernehmen"),
        PageId.EVENT_IMPORT: _text("Veranstaltungen importieren"),
        PageId.STAKEHOLDERS: _text("Einfluss und Interesse"),
        PageId.DUPLICATES: _text("Dubletten"),
        PageId.CONTACT_IMPORT: _text("Kontakte importieren"),
        PageId.RETENTION: _text("Löschvorschläge"),
        PageId.SELF_CHECK_COMPARISON: _text("Kurz-Check vergleichen"),
        PageId.BUDGET_IMPORT: _text("Kassenliste importieren"),
        PageId.INDICATOR_IMPORT: _text("Indikatoren importieren"),
        PageId.INDICATOR_VALUES: _text("Werte der Indikatoren"),
        PageId.PROCESS_INDICATORS: _text("Kennzahlen der eigenen Arbeit"),
    }


def settings_parts() -> dict[str, tuple[str, str]]:
    """Return the parts of the settings: their titles, and what else people call what is there."""
    return {
        "office": (_text("Stelle"), _text("Name Land Wappen Stunden Gemeinden")),
        "codes": (_text("Auswahllisten"), _text("Themen Sprachen Orte Schlüssel")),
        "look": (_text("Darstellung"), _text("dunkel hell Farben")),
        "file": (_text("Datei"), _text("Ort verschieben prüfen verdichten")),
        "security": (_text("Sicherheit"), _text("Passwort Vertretung Wiederherstellungsblatt")),
        "backups": (_text("Sicherungen"), _text("Backup zweiter Ort zurückspielen")),
        "privacy": (_text("Datenschutz"), _text("Löschfristen Notizen")),
    }
