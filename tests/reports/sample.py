"""Report data for tests: a rich year, a sparse first year, and nothing at all."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from intdesk.domain.dates import MONTHS
from intdesk.domain.office import Office, OfficeKind
from intdesk.domain.period import Period
from intdesk.domain.report_data import (
    Breakdown,
    Chapter,
    Counts,
    CrossTable,
    Figure,
    GridColumn,
    GridRow,
    GridTable,
    ReportData,
    ReportKind,
    Row,
    Table,
    Unit,
)
from intdesk.domain.report_public import (
    PublicBreakdown,
    PublicCrossTable,
    PublicFigure,
    PublicReport,
    PublicRow,
    printed,
    printed_or_none,
)
from intdesk.domain.report_publishing import plain_table, unprotected

TOTAL, PREVIOUS = 1532, 1411
MINUTES, PREVIOUS_MINUTES = 61_290, 55_020
WORK = 42_750

COAT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAABgAAAAgCAIAAACHPC9vAAAALElEQVR4nGM8IafBQA3ARBVTRg0aNWjUoBFsEOOH"
    "E6Pl0ahBowaNGjQoDAIAUvkDLXIwpeEAAAAASUVORK5CYII="
)
"""A small picture in place of a coat of arms (24 x 32 pixels)."""

OFFICE = Office(
    name="Neustadt an der Ørlach-Groß Łübben",
    kind=OfficeKind.TOWN,
    ags="09575153",
    land="09",
    officer="Katarzyna Müller-Özdemir",
    department="Stabsstelle beim Ersten Bürgermeister",
    head="Erste Bürgermeisterin Dr. Ağça Šimková",
    week_minutes=39 * 60,
    planned_shares={
        "initiativ": 10,
        "steuerung": 15,
        "vernetzung": 20,
        "beratung": 40,
        "repraesentation": 10,
        "controlling": 5,
    },
    report_year=2025,
    demonstration=True,
    coat=COAT,
    coat_type="image/png",
)

TOPICS = (
    "Aufenthalt und Asyl", "Familiennachzug", "Einbürgerung und Staatsangehörigkeit",
    "Sprache und Kurse", "Kita, Schule, Bildung", "Ausbildung, Studium, Anerkennung",
    "Arbeit und Selbständigkeit", "Wohnen und Unterbringung",
    "Existenzsicherung und Sozialleistungen", "Gesundheit, Behinderung, Pflege",
    "Familie, Kinder, Gewaltschutz", "Schulden, Verträge, Verbraucherfragen",
    "Behörden, Dokumente, Alltag", "Diskriminierung, Konflikte, Beschwerde",
    "Engagement, Freizeit, Teilhabe", "Rückkehr und Weiterwanderung", "Sonstiges",
)  # fmt: skip
TOPIC_WEIGHTS = (17, 6, 9, 12, 8, 6, 9, 14, 13, 5, 4, 3, 8, 2, 1, 0, 1)


def spread(total: int, weights: Sequence[int]) -> list[int]:
    """Share a total out by weights so that the parts sum to it (largest rest)."""
    whole = sum(weights)
    parts = [total * w // whole for w in weights]
    rests = sorted(range(len(weights)), key=lambda n: (-(total * weights[n] % whole), n))
    for n in rests[: total - sum(parts)]:
        parts[n] += 1
    return parts


def breakdown(
    key: str,
    labels: Sequence[str],
    weights: Sequence[int],
    *,
    totals: tuple[int, int | None] = (TOTAL, PREVIOUS),
    counts: Counts = Counts.CONTACTS,
    unit: Unit = Unit.COUNT,
    charted: bool = False,
    unknown: bool = False,
) -> Breakdown:
    """Build a table whose rows sum to its totals; ``unknown`` adds a row of nothing entered."""
    names = [*labels, "nicht erfasst"] if unknown else list(labels)
    codes = ["other" if name == "Übrige" else f"{n:02}" for n, name in enumerate(labels, 1)]
    codes += [""] if unknown else []
    shares = [*weights, max(1, sum(weights) // 20)] if unknown else list(weights)
    now = spread(totals[0], shares)
    before = spread(totals[1], [w + n % 3 for n, w in enumerate(shares)]) if totals[1] else None
    rows = tuple(
        Row(code, name, now[n], before[n] if before else None)
        for n, (code, name) in enumerate(zip(codes, names, strict=True))
    )
    return Breakdown(key, counts, rows, totals[0], totals[1], unit=unit, charted=charted)


def counselling_tables() -> tuple[Table, ...]:
    """Return every table of the chapter on counselling, in the order of the report."""
    months = (9, 8, 10, 7, 8, 7, 6, 5, 10, 11, 11, 8)
    mentions = breakdown(
        "topic_mentions", TOPICS, TOPIC_WEIGHTS, totals=(2140, 1933), counts=Counts.MENTIONS
    )
    helps = breakdown(
        "by_help_kind",
        ("Information", "Formular- und Antragshilfe", "Vermittlung", "Begleitung", "Krisenhilfe"),
        (40, 35, 15, 7, 3),
        totals=(1890, 1702),
        counts=Counts.MENTIONS,
    )
    return (
        breakdown("by_month", MONTHS, months, charted=True),
        breakdown(
            "minutes_by_month", MONTHS, months, totals=(MINUTES, PREVIOUS_MINUTES),
            counts=Counts.MINUTES, unit=Unit.MINUTES,
        ),
        hours(),
        breakdown("by_topic", TOPICS, TOPIC_WEIGHTS, charted=True),
        replace(mentions, total=TOTAL, previous_total=PREVIOUS, additive=False),
        breakdown(
            "by_contact_form",
            ("persönlich im Büro", "Sprechstunde vor Ort", "Hausbesuch", "Telefon", "E-Mail",
             "Messenger", "Gruppenberatung", "Begleitung zu Behörde"),
            (45, 15, 3, 18, 10, 5, 2, 2), charted=True,
        ),
        breakdown(
            "by_counselling_kind",
            ("Erstberatung", "Folgeberatung", "Kurzberatung bis 15 Minuten", "Gruppenberatung"),
            (30, 50, 18, 2), unknown=True,
        ),
        replace(helps, total=TOTAL, previous_total=PREVIOUS, additive=False),
        breakdown("by_novelty", ("dieses Jahr neu", "schon bekannt"), (42, 58), unknown=True),
        age_by_gender(),
        breakdown(
            "by_nationality",
            ("Ukraine", "Syrien, Arabische Republik", "Afghanistan", "Türkei", "Rumänien", "Irak",
             "Kosovo", "Eritrea", "Polen", "Nigeria", "Übrige"),
            (24, 19, 11, 8, 7, 5, 4, 4, 3, 2, 13), charted=True, unknown=True,
        ),
        regions(),
        breakdown(
            "by_residence_group",
            ("deutsch", "Freizügigkeit EU", "unbefristet", "Schutz anerkannt",
             "vorübergehender Schutz (§ 24 AufenthG)", "Aufenthaltsgestattung", "Duldung"),
            (4, 16, 9, 28, 22, 12, 9), unknown=True,
        ),
        breakdown(
            "by_length_of_stay",
            ("unter 1 Jahr", "1 bis unter 3 Jahre", "3 bis unter 5 Jahre", "5 bis unter 10 Jahre",
             "10 Jahre und länger", "seit Geburt"),
            (21, 30, 17, 20, 10, 2), unknown=True,
        ),
        breakdown(
            "by_german_level", ("kein Deutsch", "A1", "A2", "B1", "B2", "C1", "C2"),
            (14, 22, 26, 21, 11, 4, 2), unknown=True,
        ),
        breakdown(
            "by_person_group",
            ("Ratsuchende", "Angehörige", "Ehrenamtliche", "Fachkräfte und Behörden",
             "Arbeitgeber", "Vereine"),
            (72, 9, 7, 8, 3, 1),
        ),
        breakdown(
            "by_municipality",
            ("Kernstadt", "Groß Łübben", "Markt Donaudampfschifffahrtsgesellschaftsried",
             "Ørlach", "Außenorte"),
            (55, 18, 9, 11, 7), unknown=True,
        ),
        breakdown(
            "by_language",
            ("Deutsch", "Ukrainisch", "Arabisch", "Englisch", "Dari", "Türkisch", "Rumänisch",
             "Russisch", "Kurdisch (Kurmandschi)", "Übrige"),
            (34, 14, 13, 11, 7, 6, 5, 4, 3, 3), charted=True,
        ),
        breakdown(
            "by_interpreting",
            ("keine", "eigene Sprachkenntnis", "professionell", "Ehrenamt", "Familie, Bekannte",
             "digital"),
            (48, 12, 8, 14, 13, 5), unknown=True,
        ),
        breakdown(
            "by_access_route",
            ("Bekannte", "Internet", "Ausländerbehörde", "Jobcenter", "Schule, Kita", "Ehrenamt"),
            (38, 13, 16, 14, 9, 10), unknown=True,
        ),
        breakdown(
            "by_result",
            ("erledigt", "weitervermittelt", "Folgetermin", "keine Zuständigkeit", "abgebrochen"),
            (48, 22, 24, 4, 2),
        ),
        breakdown(
            "by_referral",
            ("Migrationsberatung (MBE)", "Jobcenter", "Ausländerbehörde", "Sprachkursträger",
             "Schuldnerberatung", "Rechtsanwaltschaft"),
            (28, 20, 18, 17, 9, 8), totals=(337, 301),
        ),
        breakdown(
            "by_done_for", ("Jobcenter", "Ausländerbehörde", "Sozialamt", "Familienkasse"),
            (36, 31, 19, 14), totals=(214, 188),
        ),
    )  # fmt: skip


def hours() -> GridTable:
    """Return the office hours by place; one place is new, nobody came to another."""
    columns = (
        GridColumn("offered", Unit.MINUTES), GridColumn("held"), GridColumn("cancelled"),
        GridColumn("visitors"), GridColumn("utilisation", Unit.PERMILLE),
        GridColumn("offered", Unit.MINUTES, before=True), GridColumn("visitors", before=True),
    )  # fmt: skip
    rows = (
        GridRow("Rathaus, Zimmer 12", (11_700, 65, 3, 412, 873, 11_520, 390)),
        GridRow("Familienzentrum Oberau und Begegnungscafé", (2_040, 17, 0, 0, 0, 1_980, 44)),
        GridRow("Markt", (0, 0, 2, 0, None, 0, 0)),
    )
    total = GridRow("Insgesamt", (13_740, 82, 5, 412, 743, 13_500, 434))
    return GridTable("hours_by_place", Counts.OFFICE_HOURS, columns, rows, total)


def age_by_gender() -> CrossTable:
    """Return the table of ages and genders; divers stays small and has empty cells."""
    values = (
        (4, 6, 0, 0), (18, 21, 0, 1), (33, 41, 0, 2), (138, 162, 2, 4),
        (231, 268, 1, 9), (162, 171, 0, 6), (81, 66, 0, 3), (52, 41, 0, 9),
    )  # fmt: skip
    ages = ("0–5", "6–13", "14–17", "18–26", "27–39", "40–54", "55–64", "65 und älter")
    genders = ("weiblich", "männlich", "divers", "ohne Angabe")
    return CrossTable("age_by_gender", Counts.CONTACTS, ages, genders, values)


def regions() -> Breakdown:
    """Return the table of groups of nationalities, with parts on a second level."""
    plain = breakdown(
        "by_region",
        ("Deutschland", "EU, EWR und Schweiz", "Ukraine", "Asylherkunftsländer", "Westbalkan",
         "Türkei", "sonstige Drittstaaten", "staatenlos, ungeklärt"),
        (4, 16, 23, 37, 6, 8, 5, 1), charted=True, unknown=True,
    )  # fmt: skip
    parts = (Row("475", "darunter Syrien", 279, 250, level=1),
             Row("423", "darunter Afghanistan", 161, 140, level=1))  # fmt: skip
    return replace(plain, rows=(*plain.rows[:4], *parts, *plain.rows[4:]))


MANDATE = (
    "Der Stadtrat hat die Stelle am 14. März 2019 eingerichtet. Sie berät Zugewanderte und "
    "Verwaltung, vernetzt Träger und Ehrenamt und berichtet jährlich.\n\n"
    "Die Stelle ist dem Ersten Bürgermeister unmittelbar zugeordnet."
)


def mandate_tables() -> tuple[Breakdown, ...]:
    """Return the tables of working time."""
    functions = breakdown(
        "minutes_by_function",
        ("Initiativfunktion", "Steuerung", "Vernetzung", "Beratung", "Repräsentation",
         "Controlling und Berichtswesen"),
        (7, 12, 16, 59, 4, 2),
        totals=(MINUTES + WORK, PREVIOUS_MINUTES + 40_000), counts=Counts.MINUTES,
        unit=Unit.MINUTES, charted=True,
    )  # fmt: skip
    planned = (100, 150, 200, 400, 100, 50)
    rows = tuple(replace(r, planned=p) for r, p in zip(functions.rows, planned, strict=True))
    groups = breakdown(
        "minutes_by_task_group",
        ("Einzelfallberatung", "Gremien", "Konzeptarbeit", "Öffentlichkeitsarbeit", "Verwaltung"),
        (59, 11, 12, 7, 11), totals=(MINUTES + WORK, PREVIOUS_MINUTES + 40_000),
        counts=Counts.MINUTES, unit=Unit.MINUTES,
    )  # fmt: skip
    return replace(functions, rows=rows), groups


def summary_figures() -> tuple[Figure, ...]:
    """Return the key figures of the summary with the year before."""
    minutes = Unit.MINUTES
    values: tuple[tuple[str, int | None, int | None, Unit], ...] = (
        ("consultations", TOTAL, PREVIOUS, Unit.COUNT),
        ("minutes", MINUTES, PREVIOUS_MINUTES, minutes),
        ("mean_minutes", 40, 39, minutes),
        ("people", 1874, 1690, Unit.COUNT),
        ("relatives", 611, 640, Unit.COUNT),
        ("persons", 643, 601, Unit.COUNT),
        ("referrals", 337, 301, Unit.COUNT),
        ("work_minutes", WORK, 40_000, minutes),
    )
    return tuple(Figure(key, value, before, unit) for key, value, before, unit in values)


def raw_rich(kind: ReportKind = ReportKind.FULL) -> ReportData:
    """Return a full year with a year before, every table and the officer's own text."""
    figures = summary_figures()
    mandate = (
        Figure("week_minutes", 39 * 60, 39 * 60, Unit.MINUTES),
        Figure("total_minutes", MINUTES + WORK, PREVIOUS_MINUTES + 40_000, Unit.MINUTES),
        Figure("consultation_minutes", MINUTES, PREVIOUS_MINUTES, Unit.MINUTES),
        Figure("other_bodies_minutes", 8_560, 7_520, Unit.MINUTES),
    )
    text = (
        "Das Jahr war von der Verlängerung des vorübergehenden Schutzes geprägt.\n\n"
        "Die Sprechstunde in Groß Łübben wird weitergeführt; Trägerverbünde in Kraków, Győr und "
        "Brașov gaben Rat."
    )
    method = (
        Figure("with_novelty", 1460, 1320), Figure("with_nationality", 1459, 1301),
        Figure("with_age", 1532, 1398), Figure("with_gender", 1498, 1377),
    )  # fmt: skip
    chapters = (
        Chapter("summary", figures),
        Chapter("mandate", mandate, mandate_tables(), MANDATE),
        Chapter("counselling", figures[:6], counselling_tables(), text),
        Chapter("method", method),
    )
    return ReportData(
        kind, OFFICE, Period.of_year(2025), date(2026, 1, 19), "0.1.0", chapters
    )  # fmt: skip


def raw_sparse(kind: ReportKind = ReportKind.FULL) -> ReportData:
    """Return a first year with three consultations and no year before."""
    figures = (
        Figure("consultations", 3), Figure("minutes", 95, None, Unit.MINUTES),
        Figure("mean_minutes", 32, None, Unit.MINUTES), Figure("people", 3),
        Figure("relatives", 0), Figure("persons", None), Figure("referrals", 0),
        Figure("work_minutes", 0, None, Unit.MINUTES),
    )  # fmt: skip
    months = [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2]
    tables = (
        breakdown("by_month", MONTHS, months, totals=(3, None), charted=True),
        breakdown(
            "minutes_by_month", MONTHS, months, totals=(95, None), counts=Counts.MINUTES,
            unit=Unit.MINUTES,
        ),
        breakdown("by_topic", TOPICS[:2], (2, 1), totals=(3, None), charted=True),
    )  # fmt: skip
    chapters = (
        Chapter("summary", figures),
        Chapter("mandate", figures[:0]),
        Chapter("counselling", figures[:6], tables),
        Chapter("method", (Figure("with_novelty", 0), Figure("with_nationality", 0))),
    )
    office = Office(name="Au", officer="", report_year=2026)
    return ReportData(kind, office, Period.of_year(2026), date(2027, 1, 4), "0.1.0", chapters)


def raw_empty(kind: ReportKind = ReportKind.FULL) -> ReportData:
    """Return the report of a year in which nothing was entered."""
    chapters = tuple(Chapter(key) for key in ("summary", "mandate", "counselling", "method"))
    office = Office(name="Stadt Übersee", report_year=2024)
    return ReportData(kind, office, Period.of_year(2024), date(2025, 1, 2), "0.1.0", chapters)


def rich(kind: ReportKind = ReportKind.FULL) -> PublicReport:
    """Return the full year as an internal report."""
    return unprotected(raw_rich(kind))


def sparse(kind: ReportKind = ReportKind.FULL) -> PublicReport:
    """Return the first year as an internal report."""
    return unprotected(raw_sparse(kind))


def empty(kind: ReportKind = ReportKind.FULL) -> PublicReport:
    """Return the empty year as an internal report."""
    return unprotected(raw_empty(kind))


def crossed() -> PublicCrossTable:
    """Return the table of ages and genders as it is printed in an internal report."""
    table = plain_table(age_by_gender())
    assert isinstance(table, PublicCrossTable)
    return table


def printed_table(table: Breakdown) -> PublicBreakdown:
    """Return a breakdown as it is printed in an internal report."""
    found = plain_table(table)
    assert isinstance(found, PublicBreakdown)
    return found


def figure(
    key: str, value: int | None, previous: int | None = None, unit: Unit = Unit.COUNT
) -> PublicFigure:
    """Return a key figure as it is printed in an internal report."""
    return PublicFigure(key, printed_or_none(value), printed_or_none(previous), unit)


def row(
    code: str, label: str, value: int, previous: int | None = None, *, level: int = 0
) -> PublicRow:
    """Return a line as it is printed in an internal report."""
    return PublicRow(code, label, printed(value), printed_or_none(previous), level)
