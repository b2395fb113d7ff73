"""Putting a backup in the place of a data file: one way and one question for the whole window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from intdesk.errors import CancelledError
from ui.backup_words import exactly
from ui.context import AppContext
from ui.jobs import Job
from ui.kit.dialogs import Choice, Notice
from ui.open_file import Entry, Exchange

if TYPE_CHECKING:
    from intdesk.services.restore_sides import Side, Sides

RESTORE = "restore"


class Wanted(NamedTuple):
    """A backup, the place where it shall go, and how it is opened."""

    backup: Path
    target: Path
    entry: Entry


def put_back(
    context: AppContext,
    parent: QWidget,
    wanted: Wanted,
    follow: Callable[[Job], None],
    failed: Callable[[Exception], None],
) -> None:
    """Look at both sides, ask if a file would be replaced, and put the backup there.

    ``follow`` gets each of the two jobs; a refusal comes to ``failed`` as ``CancelledError``.
    """

    def ask(exchange: Exchange) -> None:
        if _agreed(context, parent, wanted.target, exchange.sides):
            may = exchange.sides.loses_protection
            order = replace(exchange.order, unprotected=may)
            follow(context.file.put_back(order, wanted.entry, failed))
        else:
            failed(CancelledError())

    def looked(exchange: Exchange) -> None:
        # Later: the dialog must not keep the work waiting that has looked.
        QTimer.singleShot(0, context.file, partial(ask, exchange))

    follow(context.file.weigh(wanted.backup, wanted.target, wanted.entry, looked, failed))


def _agreed(context: AppContext, parent: QWidget, target: Path, sides: Sides) -> bool:
    if sides.present is None:
        return True
    choices = (
        Choice(RESTORE, _text("Zurückspielen")),
        Choice("keep", _text("Abbrechen"), main=True),
    )
    return context.dialogs.ask(parent, question(target, sides, sides.present), choices) == RESTORE


def question(target: Path, sides: Sides, present: Side) -> Notice:
    """Return the question before a file is replaced, with whose data of when on both sides."""
    happened = [
        _text("Die Datei „{name}“ wird durch die Sicherung ersetzt.").format(name=target.stem),
        _text("Jetzt: {side}").format(side=_side(present)),
        _text("Sicherung: {side}").format(side=_side(sides.backup)),
    ]
    warnings = list(_warnings(sides))
    since = _text(
        "Was Sie seitdem eingetragen haben, steht danach nur noch in der Sicherung des jetzigen "
        "Standes."
    )
    return Notice(
        _text("Sicherung zurückspielen?"),
        "\n".join(happened),
        _kept(present),
        "\n".join(warnings) or (since if present.readable else ""),
        serious=bool(warnings),
    )


def _side(side: Side) -> str:
    if not side.readable:
        return _text(
            "lässt sich so nicht lesen (anderes Passwort, neuere Programmversion oder beschädigt)"
        )
    office = side.office or _text("Stelle ohne Namen")
    if side.moment is None:
        return office
    return _text("{office}, Stand {moment}").format(office=office, moment=exactly(side.moment))


def _kept(present: Side) -> str:
    if present.readable:
        return _text(
            "Der jetzige Stand wird vorher gesichert. Was nach Ablauf einer Frist gelöscht wurde, "
            "bleibt gelöscht."
        )
    return _text("Die jetzige Datei bleibt, wie sie ist, und kommt in den Ordner „Sicherungen“.")


def _warnings(sides: Sides) -> Iterator[str]:
    if sides.other_office:
        yield _text("Achtung: Die Sicherung nennt eine andere Stelle als die Datei.")
    if sides.other_file:
        yield _text("Achtung: Die Sicherung stammt nicht aus dieser Datei.")
    if sides.loses_protection:
        yield _text(
            "Achtung: Die Sicherung ist nicht verschlüsselt. Danach lässt sich die Datei ohne "
            "Passwort öffnen."
        )


def _text(german: str) -> str:
    return QCoreApplication.translate("putting_back", german)
