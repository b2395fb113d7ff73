"""First drafts of the report's text on events, public relations and statements: facts only."""

from __future__ import annotations

from intdesk.domain.duration import NO_BREAK
from intdesk.domain.report_data import Unit
from intdesk.domain.report_public import PublicReport, value_of
from intdesk.texts.numbers import format_count, format_value


def events_paragraphs(data: PublicReport) -> tuple[str, ...]:
    """Return what the figures say of events, press and talks."""
    found = _values(data, "events")
    parts = [events_sentence(data), *_money(found)]
    press, talks = found.get("press_items"), found.get("talks")
    if press:
        noun = (
            "eine Veröffentlichung" if press == 1 else f"{format_count(press)} Veröffentlichungen"
        )
        parts.append(f"Zur Öffentlichkeitsarbeit {_are(press)} {noun} erfasst.")
    if talks:
        noun = "ein Vortrag" if talks == 1 else f"{format_count(talks)} Vorträge und Schulungen"
        heard = found.get("talk_audience")
        people = f" vor {_people(heard)}" if heard else ""
        parts.append(f"Gehalten {'wurde' if talks == 1 else 'wurden'} {noun}{people}.")
    return (" ".join(filter(None, parts)),)


def events_sentence(data: PublicReport) -> str:
    """Return how many events took place and how many people came, empty without any."""
    found = _values(data, "events")
    count = found.get("events")
    if not count:
        return ""
    noun = (
        "fand eine Veranstaltung" if count == 1 else f"fanden {format_count(count)} Veranstaltungen"
    )
    counted, estimated = found.get("attended_counted"), found.get("attended_estimated")
    came = []
    if counted:
        came.append(f"{format_count(counted)} gezählten")
    if estimated:
        came.append(f"rund {format_count(estimated)} geschätzten")
    people = f" mit {' und '.join(came)} Teilnehmenden" if came else ""
    cancelled = found.get("events_cancelled")
    off = f" {_cancelled(cancelled)}" if cancelled else ""
    return f"Im Jahr {data.year} {noun} statt{people}.{off}"


def statements_paragraphs(data: PublicReport) -> tuple[str, ...]:
    """Return how many statements there were and whether the office was asked in time."""
    found = _values(data, "statements")
    count = found.get("statements")
    if not count:
        return ()
    noun = "ist eine Stellungnahme" if count == 1 else f"sind {format_count(count)} Stellungnahmen"
    parts = [f"Für {data.year} {noun} erfasst."]
    mean, in_time = found.get("notice_mean"), found.get("in_time")
    if mean is not None:
        middle = "" if count == 1 else "im Mittel "
        days = "ein Tag" if mean == 1 else f"{format_count(mean)} Tage"
        lay = "lag" if mean == 1 else "lagen"
        parts.append(f"Zwischen Information und Entscheidung {lay} {middle}{days}.")
    if in_time is not None:
        times = "einmal" if in_time == 1 else f"{format_count(in_time)}-mal"
        least = data.office.notice_days
        parts.append(
            f"Rechtzeitig beteiligt, also mindestens {least} Tage vorher informiert, war die "
            f"Stelle {'nie' if not in_time else times}."
        )
    return (" ".join(parts),)


def _money(found: dict[str, int]) -> list[str]:
    cost, earned = found.get("event_cost"), found.get("event_earned")
    parts = []
    if cost:
        parts.append(f"Die Veranstaltungen kosteten {format_value(cost, Unit.CENTS)}")
    if cost and earned:
        parts.append(f"eingenommen wurden {format_value(earned, Unit.CENTS)}")
    return [f"{'; '.join(parts)}."] if parts else []


def _cancelled(count: int) -> str:
    return "Eine wurde abgesagt." if count == 1 else f"{format_count(count)} wurden abgesagt."


def _people(count: int) -> str:
    return f"{format_count(count)}{NO_BREAK}{'Person' if count == 1 else 'Menschen'}"


def _are(count: int) -> str:
    return "ist" if count == 1 else "sind"


def _values(data: PublicReport, chapter: str) -> dict[str, int]:
    """Return the printed values of a chapter by key; hidden ones are absent."""
    found = data.chapter(chapter)
    values = {f.key: value_of(f.cell) for f in found.figures} if found else {}
    return {key: value for key, value in values.items() if value is not None}
