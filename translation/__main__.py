"""``python -m translation``: bring the English texts up to date (``dev.py texts`` calls it).

Reads all texts of the window, keeps what is translated, drops what is no longer used, takes over
the English of the same text elsewhere and compiles the file for Qt. What is still missing is
printed as a table; filled in, it is taken with ``--table``.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from translation import ts_file
from translation.checks import defects
from translation.errors import TranslationError
from translation.merging import Table, merge, read_table, table_of
from translation.sources import texts_of_the_window

ROOT = Path(__file__).resolve().parent.parent
ENGLISH = ROOT / "resources" / "translations" / "app_en.ts"
COMPILED = ENGLISH.with_suffix(".qm")


def main(argv: Sequence[str] | None = None) -> int:
    """Bring the file up to date; returns 1 while a text is missing or wrong."""
    options = _parser().parse_args(argv)
    try:
        return _update([read_table(path) for path in options.table], options.missing)
    except TranslationError as error:
        print(f"texts: {error}", file=sys.stderr)
        return 1


def _update(tables: Sequence[Table], missing_to: Path | None) -> int:
    table: Table = {key: value for part in tables for key, value in part.items()}
    merged = merge(texts_of_the_window(ROOT), ts_file.read(ENGLISH), table)
    ts_file.write(ENGLISH, merged.english)
    ts_file.compile_for_qt(ENGLISH, COMPILED)
    missing, wrong = merged.missing, defects(merged.english)
    for text in merged.dropped:
        print(f"no longer used: {text.context}: {text.german}")
    print("\n".join(wrong))
    if missing and missing_to:
        missing_to.write_text(table_of(missing), encoding="utf-8")
    elif missing:
        print(table_of(missing))
    print(f"{len(merged.english)} texts, {len(missing)} missing, {len(wrong)} wrong")
    return int(bool(missing or wrong))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py texts", description=__doc__)
    add = parser.add_argument
    add(
        "--table", type=Path, action="append", default=[], metavar="FILE",
        help="a table of translations to take over (German: English, as JSON)",
    )  # fmt: skip
    add("--missing", type=Path, metavar="FILE", help="write the table of missing texts here")
    return parser


if __name__ == "__main__":
    sys.exit(main())
