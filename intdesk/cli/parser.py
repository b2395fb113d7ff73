"""What can be typed: commands and their options, with German helps and errors."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

from intdesk import __version__
from intdesk.cli import (
    archives,
    backups,
    checking,
    figures,
    grants,
    importing,
    menu_entry,
    offices,
    reports,
)
from intdesk.cli.console import Console, Result
from intdesk.domain.disclosure.rules import THRESHOLDS
from intdesk.domain.offer_directory import DirectoryOrder
from intdesk.domain.period import FIRST_YEAR, LAST_YEAR, plausible_year
from intdesk.domain.report_data import ReportKind
from intdesk.errors import CallError
from intdesk.texts import cli as texts

Command: TypeAlias = Callable[[argparse.Namespace, Console], Result]

IMPORT_KINDS = ("consultations", "contacts", "events", "indicators", "postings", "archive")
SIMILAR_CHOICES = ("skip", "merge", "new")
DISCLOSURE_MODES = ("none", "suppress", "round5")
_MONTH = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])")


class Parser(argparse.ArgumentParser):
    """An argument parser that speaks German and raises ``CallError`` instead of exiting."""

    def __init__(self, prog: str, description: str = "") -> None:
        """Make a parser whose options stand in one group."""
        super().__init__(
            prog=prog,
            description=description,
            add_help=False,
            allow_abbrev=False,
            formatter_class=_Formatter,
        )
        self.options = self.add_argument_group(texts.OPTIONS_TITLE)
        self.add("-h", "--help", action="help")

    def add(self, *names: str, text: str = "", **settings: Any) -> None:  # noqa: ANN401
        """Add an option or operand; ``text`` is the key of its help, else its own name is."""
        key = text or names[-1].lstrip("-").replace("-", "_")
        self.options.add_argument(*names, help=texts.HELP[key], **settings)

    def error(self, message: str) -> NoReturn:
        """Raise the German form of argparse's message."""
        raise CallError("bad_call", detail=german(message), program=self.prog)


class _Formatter(argparse.HelpFormatter):
    """Says ``Aufruf`` where argparse says ``usage``."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Put the German word in front."""
        super().add_usage(usage, actions, groups, texts.USAGE if prefix is None else prefix)


def german(message: str) -> str:
    """Return the German sentence for a message of argparse."""
    for pattern, sentence in texts.CALL_PROBLEMS:
        if found := re.fullmatch(pattern, message):
            return sentence.format(*found.groups())
    return texts.UNKNOWN_CALL_PROBLEM


def make_parser() -> Parser:
    """Return the parser of the whole command line."""
    parser = Parser("intdesk", texts.DESCRIPTION)
    parser.add("--version", action="version", version=f"IntDesk {__version__}")
    parser.add("--selftest", action="store_true")
    parser.add("--out", type=file_path, metavar="DATEI", text="selftest_out")
    commands = parser.add_subparsers(title=texts.COMMANDS_TITLE, metavar="BEFEHL")
    _add_new(commands)
    _add_demo(commands)
    report = commands.add_parser("report", help=texts.HELP["report"])
    kinds = report.add_subparsers(title=texts.COMMANDS_TITLE, metavar="BERICHT", required=True)
    _add_annual(kinds)
    _add_month(kinds)
    _add_agreement(kinds)
    _add_grant(kinds)
    _add_offers(kinds)
    _add_handover(kinds)
    _opening(_command(commands, "check", checking.check))
    _opening(_command(commands, "figures", figures.figures)).add(
        "--year", type=year, metavar="JAHR", required=True
    )
    _add_export(commands)
    _add_import(commands)
    _opening(_command(commands, "backup", backups.backup)).add(
        "--to", type=some_path, metavar="ORDNER", required=True, text="backup_to"
    )
    _add_restore(commands)
    _opening(_command(commands, "migrate", backups.migrate))
    _add_menu_entry(commands)
    return parser


def _command(
    commands: argparse._SubParsersAction[Parser], name: str, run: Command, *, json: bool = True
) -> Parser:
    parser = commands.add_parser(name, help=texts.HELP[name], description=texts.HELP[name])
    parser.set_defaults(run=run)
    parser.add("--db", type=file_path, metavar="DATEI", required=True)
    if json:
        parser.add("--json", action="store_true")
    return parser


def _opening(parser: Parser) -> Parser:
    """Let a command open protected files."""
    secrets = parser.options.add_mutually_exclusive_group()
    for name in ("password_file", "recovery_file"):
        option = f"--{name.replace('_', '-')}"
        secrets.add_argument(option, type=file_path, metavar="DATEI", help=texts.HELP[name])
    return parser


def _add_new(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = _command(commands, "new", offices.new)
    protection = parser.options.add_mutually_exclusive_group()
    protection.add_argument(
        "--password-file", type=file_path, metavar="DATEI", help=texts.HELP["password_file"]
    )
    protection.add_argument("--plain", action="store_true", help=texts.HELP["plain"])
    parser.add("--recovery-pdf", type=file_path, metavar="DATEI")
    parser.add("--office", metavar="NAME", default="")
    parser.add("--ags", default="")
    parser.add("--force", action="store_true")


def _add_demo(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = _command(commands, "demo", offices.demo)
    parser.add("--kind", choices=list(offices.KINDS), default=offices.USUAL_KIND, text="demo_kind")
    parser.add("--seed", type=_whole, metavar="ZAHL", default=1)
    parser.add("--years", type=_years, metavar="ZAHL", default=3)
    parser.add("--scale", type=_scale, metavar="ZAHL", default=1.0)
    parser.add("--force", action="store_true")


def _add_annual(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = _opening(_command(commands, "annual", reports.annual))
    parser.add("--year", type=year, metavar="JAHR", text="report_year")
    parser.add("--pdf", type=file_path, metavar="DATEI")
    parser.add("--xlsx", type=file_path, metavar="DATEI")
    parser.add("--kind", choices=[str(kind) for kind in ReportKind], default=str(ReportKind.FULL))
    parser.add("--disclosure", choices=DISCLOSURE_MODES, default=None)
    parser.add("--threshold", type=_whole, choices=THRESHOLDS, default=None)
    parser.add("--edition", type=_whole, metavar="ZAHL", default=None, text="report_edition")
    parser.add("--force", action="store_true")


def _add_month(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = _opening(_command(commands, "month", reports.month))
    parser.add("--month", type=month, metavar="JJJJ-MM", required=True, text="report_month")
    parser.add("--pdf", type=file_path, metavar="DATEI")
    parser.add("--xlsx", type=file_path, metavar="DATEI")
    parser.add("--force", action="store_true")


def _add_export(commands: argparse._SubParsersAction[Parser]) -> None:
    export = commands.add_parser("export", help=texts.HELP["export"])
    kinds = export.add_subparsers(title=texts.COMMANDS_TITLE, metavar="WAS", required=True)
    parser = _opening(_command(kinds, "all", archives.export_all))
    parser.add("--to", type=some_path, metavar="ORDNER", required=True, text="export_to")
    parser.add("--force", action="store_true", text="export_force")


def _add_agreement(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = _opening(_command(commands, "agreement", reports.agreement))
    parser.add("--id", type=_whole, metavar="NUMMER", required=True, text="agreement_id")
    parser.add("--pdf", type=file_path, metavar="DATEI")
    parser.add("--xlsx", type=file_path, metavar="DATEI", text="agreement_xlsx")
    parser.add("--paper", choices=reports.PAPERS, default=reports.PAPERS[0], text="agreement_paper")
    parser.add("--force", action="store_true")


def _add_grant(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = _opening(_command(commands, "grant", grants.grant))
    parser.add("--grant", type=_whole, metavar="NUMMER", required=True, text="grant_id")
    parser.add("--to", type=some_path, metavar="ORDNER", text="grant_to")
    parser.add("--paper", choices=grants.PAPERS, default=None, text="grant_paper")
    for form in ("pdf", "xlsx", "docx"):
        parser.add(f"--{form}", type=file_path, metavar="DATEI")
    parser.add("--force", action="store_true")


def _add_offers(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = _opening(_command(commands, "offers", reports.offers))
    parser.add("--pdf", type=file_path, metavar="DATEI")
    parser.add("--xlsx", type=file_path, metavar="DATEI")
    orders = [str(order) for order in DirectoryOrder]
    parser.add("--by", choices=orders, default=str(DirectoryOrder.FIELD), text="offers_by")
    parser.add("--kind", metavar="CODE", default="", text="offers_kind")
    parser.add("--municipality", metavar="NAME", default="", text="offers_municipality")
    parser.add("--running-only", action="store_true")
    parser.add("--force", action="store_true")


def _add_handover(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = _opening(_command(commands, "handover", reports.handover))
    parser.add("--pdf", type=file_path, metavar="DATEI")
    parser.add("--docx", type=file_path, metavar="DATEI")
    parser.add("--force", action="store_true")


def _add_import(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = commands.add_parser(
        "import", help=texts.HELP["import"], description=texts.HELP["import"]
    )
    parser.set_defaults(run=importing.import_list)
    parser.add("kind", choices=IMPORT_KINDS, metavar="ART", text="import_kind")
    parser.add("file", type=file_path, metavar="LISTE", text="import_file")
    parser.add("--db", type=file_path, metavar="DATEI", required=True)
    _opening(parser)
    parser.add("--plain", action="store_true", text="import_plain")
    parser.add("--mapping", type=file_path, metavar="DATEI")
    parser.add("--year", type=year, metavar="JAHR", text="import_year")
    parser.add("--similar", choices=SIMILAR_CHOICES, default="skip")
    parser.add("--dry-run", action="store_true")
    parser.add("--json", action="store_true")


def _add_restore(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = _opening(_command(commands, "restore", backups.restore))
    parser.add("--backup", type=file_path, metavar="SICHERUNG", required=True, text="restore_from")
    parser.add("--force", action="store_true", text="restore_force")
    parser.add("--plain", action="store_true", text="restore_plain")


def _add_menu_entry(commands: argparse._SubParsersAction[Parser]) -> None:
    words = texts.HELP["menu-entry"]
    parser = commands.add_parser("menu-entry", help=words, description=words)
    parser.set_defaults(run=menu_entry.menu_entry, json=False)
    parser.add("--remove", action="store_true", text="menu_entry_remove")


def some_path(text: str) -> Path:
    """Return a path; an empty one, as an unset variable gives, would be the current folder."""
    if not text.strip():
        raise argparse.ArgumentTypeError(texts.EMPTY_PATH)
    return Path(text)


def file_path(text: str) -> Path:
    """Return the path of a file, whether there is one or not."""
    path = some_path(text)
    if not path.name:
        raise argparse.ArgumentTypeError(texts.NO_FILE_NAME.format(value=text))
    return path


def year(text: str) -> int:
    """Return a plausible calendar year."""
    if text.isdecimal() and plausible_year(int(text)):
        return int(text)
    raise argparse.ArgumentTypeError(
        texts.NOT_A_YEAR.format(value=text, least=FIRST_YEAR, most=LAST_YEAR)
    )


def month(text: str) -> date:
    """Return the first day of a calendar month, typed as ``2026-03``."""
    found = _MONTH.fullmatch(text)
    if found and plausible_year(int(found[1])):
        return date(int(found[1]), int(found[2]), 1)
    raise argparse.ArgumentTypeError(texts.NOT_A_MONTH.format(value=text))


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(texts.NOT_A_NUMBER.format(value=text)) from None


def _years(text: str) -> int:
    return int(_within(text, 1, offices.MOST_YEARS))


def _scale(text: str) -> float:
    return _within(text, offices.LEAST_SCALE, offices.MOST_SCALE)


def _within(text: str, least: float, most: float) -> float:
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        value = most + 1
    if least <= value <= most:
        return value
    raise argparse.ArgumentTypeError(texts.NOT_IN_RANGE.format(value=text, least=least, most=most))
