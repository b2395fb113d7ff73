"""The table of all figures, for the terminal and for ``docs/bench.md``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.bench.measure import Figure

HEAD = ("Promise", "Floor", "Ours", "Ratio", "Goal", "Kept")
BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"


def lines(figures: Sequence[Figure]) -> list[str]:
    """Return the table in Markdown, with columns of equal width."""
    rows = [HEAD, *(_cells(figure) for figure in figures)]
    widths = [max(len(row[n]) for row in rows) for n in range(len(HEAD))]
    rule = ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]
    table = [rows[0], rule, *rows[1:]]
    return ["| " + " | ".join(_padded(row, widths)) + " |" for row in table]


def write(path: Path, figures: Sequence[Figure], remark: str) -> None:
    """Put the table and a remark in the place of the older ones between the two marks."""
    head, _, rest = path.read_text(encoding="utf-8").partition(BEGIN)
    _, found, tail = rest.partition(END)
    if not found:
        raise ValueError(f"{path.name} lacks the marks between which the figures stand")
    body = "\n".join(["", remark, "", *lines(figures), ""])
    path.write_text(f"{head}{BEGIN}{body}{END}{tail}", encoding="utf-8")


def _padded(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    first, *others = zip(row, widths, strict=True)
    return [first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)]


def _cells(figure: Figure) -> tuple[str, ...]:
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f}"
    kept = {None: "", True: "yes", False: "NO"}[figure.kept]
    return (
        figure.promise, _amount(figure.floor, figure.unit), _amount(figure.ours, figure.unit),
        ratio, _goal(figure), kept,
    )  # fmt: skip


def _goal(figure: Figure) -> str:
    if figure.most is not None:
        return f"≤ {figure.most:g} {figure.unit}"
    return "" if figure.most_ratio is None else f"≤ {figure.most_ratio:g} ×"


def _amount(value: float | None, unit: str) -> str:
    if value is None:
        return ""
    return f"{value:.1f} {unit}" if value < 100 else f"{value:.0f} {unit}"
