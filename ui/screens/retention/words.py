"""What the screen of proposals says of a proposal, of a preview, and of older backups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.backups import StoredBackup, gone_by
from intdesk.domain.changes import Kind
from intdesk.domain.dates import format_day
from intdesk.domain.retention import Action, Candidate, Subject
from intdesk.texts.labels import RECORD_LABELS
from intdesk.texts.retention import ACTION_NAMES, SUBJECT_NAMES, counted_words
from ui.backup_words import exactly
from ui.sentences import WINDOW, shown_word
from ui.texts import counted

if TYPE_CHECKING:
    from intdesk.services.retention import Preview


def _text(german: str) -> str:
    return QCoreApplication.translate("retention", german)


def what_words(candidate: Candidate) -> str:
    """Return what something is, with what people know it by."""
    name = shown_word(SUBJECT_NAMES[candidate.subject])
    if candidate.subject is Subject.TRASH:
        return f"{name}: {_noun(candidate)}"
    if candidate.subject is Subject.DRAFT:
        known = candidate.kind in set(Kind) and Kind(candidate.kind) in RECORD_LABELS
        return f"{name}: {_noun(candidate)}" if known else name
    return f"{name} {candidate.label}".strip()


def _noun(candidate: Candidate) -> str:
    return shown_word(RECORD_LABELS[Kind(candidate.kind)].singular)


def work_words(actions: Sequence[Action]) -> str:
    """Return what is about to be done: ``3 Einträge anonymisieren``; nothing for none."""
    if not actions:
        return ""
    what = counted(len(actions), _text("Eintrag"), _text("Einträge"))
    kinds = set(actions)
    done = (
        shown_word(ACTION_NAMES[actions[0]])
        if len(kinds) == 1
        else _text("anonymisieren und löschen")
    )
    return f"{what} {done}"


def preview_words(preview: Preview) -> list[str]:
    """Return what would go, what would stay as a count, and which figures would change."""
    lines = []
    if preview.counts:
        counts = counted_words(preview.counts, WINDOW)
        lines.append(_text("Als Zählung bleiben, ohne Texte: {counts}.").format(counts=counts))
    if preview.going:
        going = counted_words(preview.going, WINDOW)
        lines.append(_text("Ganz gelöscht werden: {going}.").format(going=going))
    lost = preview.going.get(Kind.CONSULTATION, 0)
    if lost:
        words = _text("Achtung: In den Zahlen früherer Jahre fehlen danach {what}, {minutes}.")
        what = counted(lost, _text("Beratung"), _text("Beratungen"))
        minutes = counted(preview.minutes, _text("Minute"), _text("Minuten"))
        lines.append(words.format(what=what, minutes=minutes))
    elif preview.counts:
        lines.append(_text("Kontakte, Minuten, Personen und Fälle zählen wie bisher."))
    return lines


def older_words(backups: Sequence[StoredBackup]) -> list[str]:
    """Return for each backup when it was made and when it goes by itself."""
    return [f"{exactly(b.manifest.moment)}: {_age_out(b)}" for b in backups]


def _age_out(backup: StoredBackup) -> str:
    day = gone_by(backup)
    if day is None:
        return _text("bleibt, bis drei neuere dieser Art da sind")
    return _text("geht von selbst, spätestens {day}").format(day=format_day(day))
