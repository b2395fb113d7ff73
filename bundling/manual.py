"""The manual page ``intdesk(1)``, made from the argument parser: what can be typed stands in it."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator

from bundling.project import Project
from intdesk.cli.parser import make_parser
from intdesk.texts import cli as texts

_EXIT_CODES = (
    ("0", "Erfolg"),
    ("1", "unerwarteter Fehler"),
    ("2", "falscher Aufruf"),
    ("3", "fehlerhafte Eingabe, oder das Ergebnis ließ sich nicht schreiben"),
    ("4", "die Datei ist gesperrt oder unbrauchbar"),
)
_FILES = (
    ("~/.local/share/IntDesk", "Vorschlag für Dateien der Stellen"),
    ("~/.config/IntDesk/settings.ini", "Einstellungen dieses Rechners"),
    ("~/.local/state/IntDesk/protokoll", "Protokoll und Fehlerberichte, ohne Inhalte"),
)


def manual_page(project: Project) -> str:
    """Return the page in the language of man."""
    return "\n".join(_lines(make_parser(), project)) + "\n"


def _lines(parser: argparse.ArgumentParser, project: Project) -> Iterator[str]:
    day = time.strftime("%Y-%m-%d", time.gmtime(project.moment))
    yield f'.TH INTDESK 1 "{day}" "IntDesk {project.version}" "IntDesk"'
    yield ".SH NAME"
    yield "intdesk \\- " + _plain(texts.DESCRIPTION.partition(". ")[0])
    yield ".SH AUFRUF"
    yield from (".B intdesk", ".RI [ DATEI ]", ".br", ".B intdesk", ".I BEFEHL")
    yield ".RI [ OPTIONEN ]"
    yield ".SH BESCHREIBUNG"
    yield "Ohne Befehl öffnet sich das Fenster, mit der zuletzt benutzten oder der genannten Datei."
    yield ".SH OPTIONEN"
    yield from _options(parser)
    yield ".SH BEFEHLE"
    for name, command in _commands(parser, ""):
        yield f'.SS "{_plain(name)}"'
        yield _plain(command.description or "")
        yield from _options(command)
    yield from _table("RÜCKGABEWERTE", _EXIT_CODES)
    yield from _table("DATEIEN", _FILES)


def _table(title: str, rows: tuple[tuple[str, str], ...]) -> Iterator[str]:
    yield f".SH {title}"
    for name, text in rows:
        yield from (".TP", f".B {_plain(name)}", _plain(text))


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:  # noqa: SLF001 - argparse has no other way to list them
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            continue
        names = ", ".join(action.option_strings)
        choices = "|".join(map(str, action.choices or ()))
        value = action.metavar or choices or action.dest.upper()
        takes_value = action.nargs != 0 and value
        yield ".TP"
        yield f'.B "{_plain(" ".join(filter(None, (names, str(value) if takes_value else ""))))}"'
        yield _plain(action.help or "")


def _commands(
    parser: argparse.ArgumentParser, before: str
) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    for action in parser._actions:  # noqa: SLF001
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for name, command in action.choices.items():
                inner = list(_commands(command, f"{before}{name} "))
                yield from inner or [(f"{before}{name}", command)]


def _plain(text: str) -> str:
    """Return a text that man prints as it is."""
    said = text.replace("\\", "\\e").replace("-", "\\-").replace("%%", "%").replace('"', "\\(dq")
    return f"\\&{said}" if said.startswith((".", "'")) else said
