"""Runs one command and turns whatever goes wrong into a message and an exit code."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence

from intdesk.cli.console import Console
from intdesk.cli.parser import Command, make_parser
from intdesk.cli.selftest import selftest
from intdesk.errors import IntDeskError, kinds_and_places
from intdesk.texts.cli import INTERNAL_ERROR

INTERRUPTED = 130
WRONG_CALL = 2


def main(argv: Sequence[str] | None = None, test: Command = selftest) -> int:
    """Run a command and return its exit code; ``test`` is what ``--selftest`` does.

    0 is success, 1 an unexpected error, 2 a wrong call, 3 bad input or no way to write the
    result, 4 a data file that is locked or unusable.
    """
    console = Console()
    try:
        return _run(sys.argv[1:] if argv is None else argv, console, test)
    except IntDeskError as error:
        console.error(error)
        return error.exit_code
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - told and logged below
        logging.getLogger(__name__).error("command failed\n%s", kinds_and_places(error))  # noqa: TRY400 - a traceback would quote records
        console.warn(INTERNAL_ERROR)
        return 1


def _run(argv: Sequence[str], console: Console, test: Command) -> int:
    parser = make_parser()
    try:
        options = parser.parse_args(argv)
    except SystemExit as end:  # --help and --version have printed what was wanted
        return int(end.code or 0)
    if options.selftest:
        options.run, options.json = test, False
    if "run" not in options:
        parser.print_help(sys.stderr)
        return WRONG_CALL
    result = options.run(options, console)
    console.show(result, as_json=options.json)
    return int(result.exit_code)
