"""How the window speaks of backups: when, where, and how well the data is protected."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from intdesk.domain.backups import BackupState, BackupStatus, SecondPlace, SecondPlaceState
from intdesk.domain.dates import format_day
from intdesk.texts.numbers import format_bytes
from ui.kit.banner import Tone

OLD_AFTER_DAYS = 7


def _text(german: str) -> str:
    return QCoreApplication.translate("backups", german)


def when(moment: datetime, now: datetime) -> str:
    """Return a moment as people say it: ``heute, 14:05``, ``vor 12 Tagen (9.11.2026)``."""
    local, today = moment.astimezone(), now.astimezone().date()
    days = (today - local.date()).days
    if days == 0:
        return _text("heute, {time}").format(time=f"{local:%H:%M}")
    if days == 1:
        return _text("gestern, {time}").format(time=f"{local:%H:%M}")
    day = format_day(local.date())
    return _text("vor {days} Tagen ({day})").format(days=days, day=day) if days > 0 else day


def exactly(moment: datetime) -> str:
    """Return a moment as lists show it."""
    local = moment.astimezone()
    return f"{format_day(local.date())}, {local:%H:%M}"


def size_words(size: int) -> str:
    """Return a size in bytes as people read it."""
    return format_bytes(size)


def state_words(state: BackupState) -> str:
    """Return what is known about a backup's files."""
    return {
        BackupState.GOOD: _text("vorhanden"),
        BackupState.DAMAGED: _text("beschädigt"),
        BackupState.MISSING: _text("fehlt"),
    }[state]


def last_words(status: BackupStatus, now: datetime) -> str:
    """Return the sentence on the newest good backup."""
    if status.latest is None:
        return _text("Es gibt noch keine Sicherung.")
    moment = when(status.latest.manifest.moment, now)
    sentence = _text("Letzte Sicherung: {moment}, in {place}.").format(
        moment=moment, place=status.latest.path.parent
    )
    later = _text("Seitdem hat sich etwas geändert.")
    return sentence if status.current else f"{sentence} {later}"


def second_words(second: SecondPlace, now: datetime) -> str:
    """Return the sentence on the second place."""
    copied = when(second.latest, now) if second.latest else _text("noch nie")
    sentences = {
        SecondPlaceState.NOT_SET: _text("Zweiter Ort: keiner gewählt."),
        SecondPlaceState.SAME_DRIVE: _text(
            "Zweiter Ort: {folder}. Er liegt auf demselben Laufwerk wie Ihre Daten und geht mit "
            "ihm verloren."
        ),
        SecondPlaceState.ABSENT: _text(
            "Zweiter Ort: {folder} ist gerade nicht erreichbar. Letzte Kopie: {copied}."
        ),
        SecondPlaceState.OUTDATED: _text(
            "Zweiter Ort: {folder}. Die neueste Sicherung fehlt dort. Letzte Kopie: {copied}."
        ),
        SecondPlaceState.OK: _text("Zweiter Ort: {folder}. Letzte Kopie: {copied}."),
    }
    return sentences[second.state].format(folder=second.folder, copied=copied)


def only_here_words() -> str:
    """Return the warning while a stolen computer would take all backups with it."""
    return _text(
        "Alle Sicherungen liegen auf diesem Rechner. Geht er verloren, sind auch sie verloren."
    )


def tone_of(status: BackupStatus, now: datetime) -> Tone:
    """Return how serious the state of the backups is."""
    if status.only_here or (status.latest is None and not status.current and status.real):
        return Tone.DANGER
    if status.latest is None:
        return Tone.INFO
    old = (now - status.latest.manifest.moment).days >= OLD_AFTER_DAYS and not status.current
    away = status.second.state in {SecondPlaceState.ABSENT, SecondPlaceState.OUTDATED}
    return Tone.WARNING if old or away else Tone.OK
