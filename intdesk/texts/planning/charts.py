"""Charts of indicators and of the Kurz-Check, with their words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from intdesk.domain.chart import ChartKind, ChartSpec, Series
from intdesk.domain.survey import Counts, agreement
from intdesk.texts.planning.indicators import UNIT_SIGNS, UNIT_WORDS, measured

VALUE, TARGET = "Wert", "Ziel"
MOST_YEARS = 10
Points = Mapping[int, int | None]
"""Values in hundredths by year."""


def indicator_chart(name: str, unit: str, values: Points, targets: Points) -> ChartSpec | None:
    """Return the line of an indicator with its targets; ``None`` without two points in all.

    At most the last ten years are shown, with gaps for years between them without a value.
    """
    known = {year for points in (values, targets) for year, v in points.items() if v is not None}
    if len(known) < 2 or not any(v is not None for v in values.values()):
        return None
    years = range(max(min(known), max(known) - MOST_YEARS + 1), max(known) + 1)
    series = [Series(VALUE, tuple(values.get(year) for year in years))]
    if any(targets.get(year) is not None for year in years):
        series.append(Series(TARGET, tuple(targets.get(year) for year in years)))
    return ChartSpec(
        kind=ChartKind.LINES,
        title=f"{name} ({UNIT_WORDS[unit]})",
        categories=tuple(map(str, years)),
        series=tuple(series),
        alternative=_line_words(name, unit, values, targets),
        unit="hundredths",
        sign=UNIT_SIGNS[unit] or UNIT_WORDS[unit],
    )


def _line_words(name: str, unit: str, values: Points, targets: Points) -> str:
    told = [f"{year} {measured(v, unit)}" for year, v in sorted(values.items()) if v is not None]
    words = f"Liniendiagramm: {name}. {', '.join(told)}."
    aims = [f"{year} {measured(v, unit)}" for year, v in sorted(targets.items()) if v is not None]
    return f"{words} Ziel: {', '.join(aims)}." if aims else words


def self_check_chart(
    kind: ChartKind,
    themes: Sequence[str],
    sheets: Sequence[tuple[str, Sequence[int | None]]],
    title: str = "Kurz-Check nach Fragen",
) -> ChartSpec:
    """Return the answers of sheets (name and percent by question) as radar or bars."""
    shape = "Netzdiagramm" if kind is ChartKind.RADAR else "Balkendiagramm"
    parts = [
        f"{name}: " + ", ".join(_told(themes, values))
        for name, values in sheets
    ]  # fmt: skip
    return ChartSpec(
        kind=kind,
        title=title,
        categories=tuple(themes),
        series=tuple(Series(name, tuple(values)) for name, values in sheets),
        alternative=f"{shape} der Antworten in Prozent. {'; '.join(parts)}.",
        unit="percent",
        whole=True,
    )


def _told(themes: Sequence[str], values: Sequence[int | None]) -> list[str]:
    pairs = zip(themes, values, strict=True)
    return [f"{theme} {value}\u00a0%" for theme, value in pairs if value is not None]


def survey_chart(title: str, themes: Sequence[str], counts: Sequence[Counts]) -> ChartSpec:
    """Return the agreement with each question as bars, in whole percent."""
    shares = tuple(None if (a := agreement(c)) is None else (a + 50) // 100 for c in counts)
    return ChartSpec(
        kind=ChartKind.BARS,
        title=f"Befragung „{title}“: Zustimmung",
        categories=tuple(themes),
        series=(Series("Zustimmung", shares),),
        alternative="Balkendiagramm der Zustimmung in Prozent. "
        + ", ".join(_told(themes, shares))
        + ".",
        unit="percent",
    )
