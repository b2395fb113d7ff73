"""Charts of indicators and of the Kurz-Check, with their words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from intdesk.domain.chart import ChartKind, ChartSpec, Series
from intdesk.domain.survey import Counts, agreement
from intdesk.texts.i18n import GERMAN, Catalogue
from intdesk.texts.planning.indicators import UNIT_SIGNS, UNIT_WORDS, measured

VALUE, TARGET = "Wert", "Ziel"
BY_QUESTION = "Kurz-Check nach Fragen"
AGREEMENT, SURVEY_TITLE = "Zustimmung", "Befragung „{title}“: Zustimmung"
LINES_SAID, LINES_AND_TARGETS_SAID = (
    "Liniendiagramm: {name}. {values}.", "Liniendiagramm: {name}. {values}. Ziel: {targets}.",
)  # fmt: skip
RADAR_SAID = "Netzdiagramm der Antworten in Prozent. {told}."
BARS_SAID = "Balkendiagramm der Antworten in Prozent. {told}."
AGREEMENT_SAID = "Balkendiagramm der Zustimmung in Prozent. {told}."
CHART_WORDS = (
    VALUE, TARGET, BY_QUESTION, AGREEMENT, SURVEY_TITLE, LINES_SAID, LINES_AND_TARGETS_SAID,
    RADAR_SAID, BARS_SAID, AGREEMENT_SAID, UNIT_WORDS,
)  # fmt: skip
"""What the window shows of charts in its own language."""
MOST_YEARS = 10
Points = Mapping[int, int | None]
"""Values in hundredths by year."""


def indicator_chart(
    name: str, unit: str, values: Points, targets: Points, catalogue: Catalogue = GERMAN
) -> ChartSpec | None:
    """Return the line of an indicator with its targets; ``None`` without two points in all.

    At most the last ten years are shown, with gaps for years between them without a value.
    """
    known = {year for points in (values, targets) for year, v in points.items() if v is not None}
    if len(known) < 2 or not any(v is not None for v in values.values()):
        return None
    years = range(max(min(known), max(known) - MOST_YEARS + 1), max(known) + 1)
    series = [Series(catalogue.word(VALUE), tuple(values.get(year) for year in years))]
    if any(targets.get(year) is not None for year in years):
        series.append(Series(catalogue.word(TARGET), tuple(targets.get(year) for year in years)))
    unit_word = catalogue.word(UNIT_WORDS[unit])
    return ChartSpec(
        kind=ChartKind.LINES,
        title=f"{name} ({unit_word})",
        categories=tuple(map(str, years)),
        series=tuple(series),
        alternative=_line_words(name, unit, values, targets, catalogue),
        unit="hundredths",
        sign=UNIT_SIGNS[unit] or unit_word,
    )


def _line_words(name: str, unit: str, values: Points, targets: Points, catalogue: Catalogue) -> str:
    told = [f"{year} {measured(v, unit)}" for year, v in sorted(values.items()) if v is not None]
    aims = [f"{year} {measured(v, unit)}" for year, v in sorted(targets.items()) if v is not None]
    if not aims:
        return catalogue.text(LINES_SAID, name=name, values=", ".join(told))
    values_words, targets_words = ", ".join(told), ", ".join(aims)
    return catalogue.text(
        LINES_AND_TARGETS_SAID, name=name, values=values_words, targets=targets_words
    )


def self_check_chart(
    kind: ChartKind,
    themes: Sequence[str],
    sheets: Sequence[tuple[str, Sequence[int | None]]],
    title: str = BY_QUESTION,
    catalogue: Catalogue = GERMAN,
) -> ChartSpec:
    """Return the answers of sheets (name and percent by question) as radar or bars."""
    words = RADAR_SAID if kind is ChartKind.RADAR else BARS_SAID
    parts = [
        f"{name}: " + ", ".join(_told(themes, values))
        for name, values in sheets
    ]  # fmt: skip
    return ChartSpec(
        kind=kind,
        title=catalogue.word(title),
        categories=tuple(themes),
        series=tuple(Series(name, tuple(values)) for name, values in sheets),
        alternative=catalogue.text(words, told="; ".join(parts)),
        unit="percent",
        whole=True,
    )


def _told(themes: Sequence[str], values: Sequence[int | None]) -> list[str]:
    pairs = zip(themes, values, strict=True)
    return [f"{theme} {value}\u00a0%" for theme, value in pairs if value is not None]


def survey_chart(
    title: str, themes: Sequence[str], counts: Sequence[Counts], catalogue: Catalogue = GERMAN
) -> ChartSpec:
    """Return the agreement with each question as bars, in whole percent."""
    shares = tuple(None if (a := agreement(c)) is None else (a + 50) // 100 for c in counts)
    return ChartSpec(
        kind=ChartKind.BARS,
        title=catalogue.text(SURVEY_TITLE, title=title),
        categories=tuple(themes),
        series=(Series(catalogue.word(AGREEMENT), shares),),
        alternative=catalogue.text(AGREEMENT_SAID, told=", ".join(_told(themes, shares))),
        unit="percent",
    )
