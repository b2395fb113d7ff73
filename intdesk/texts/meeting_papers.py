"""The invitation to a meeting and its minutes, made of the meeting in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from intdesk.domain.dates import WEEKDAYS, format_day, format_long
from intdesk.domain.meeting import AgendaItem, Meeting, Presence
from intdesk.domain.office_hour import end_of
from intdesk.domain.paper import Facts, Heading, Paper, Paragraph, Part, Points, Sheet, Signatures
from intdesk.texts.committees import OPEN_TASKS, PRESENCES, decision_words

INVITATION = "Einladung"
MINUTES = "Niederschrift"
MEETING = "Sitzung"
TITLES = {"invitation": INVITATION, "minutes": MINUTES}
_POINTS = "Punkte der Sitzung"
_DOER_WIDTH = 96.0
_NUMBER_WIDTH, _WHO_WIDTH, _DAY_WIDTH, _STATE_WIDTH = 34.0, 130.0, 66.0, 88.0


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on the list of a meeting: name, task in the committee or body, presence."""

    name: str
    role: str
    presence: Presence
    guest: bool = False


@dataclass(frozen=True, slots=True)
class TaskLine:
    """A task in words; ``item`` is the key of its item, ``done_on`` the day when it was done."""

    title: str
    who: str
    due: date | None
    done_on: date | None = None
    item: int = 0


@dataclass(frozen=True, slots=True)
class MeetingWords:
    """A meeting with the names of everything that it refers to.

    ``responsible`` are names by the ids of contacts, ``tasks`` those of this meeting, ``carried``
    the open ones of earlier meetings, ``marks`` stand at the foot of each page.
    """

    office: str
    officer: str
    committee: str
    chair: str
    meeting: Meeting
    people: Sequence[Person]
    responsible: dict[int, str]
    tasks: Sequence[TaskLine]
    carried: Sequence[TaskLine]
    made_on: date
    program: str
    marks: str = ""


def meeting_title(words: MeetingWords) -> str:
    """Return committee and day: ``Runder Tisch, Dienstag, 1. Dezember 2026``."""
    return ", ".join(filter(None, (words.committee, day_words(words.meeting.day))))


def day_words(day: date | None) -> str:
    """Return a day with its weekday."""
    return f"{WEEKDAYS[day.weekday()]}, {format_long(day)}" if day else ""


def time_words(meeting: Meeting) -> str:
    """Return begin and end: ``18:00 bis 20:00 Uhr``, empty without a begin."""
    if not meeting.start:
        return ""
    if meeting.minutes is None:
        return f"{meeting.start} Uhr"
    hours, rest = end_of(meeting.start, meeting.minutes).split(":")
    return f"{meeting.start} bis {int(hours) % 24:02d}:{rest} Uhr"


def invitation(words: MeetingWords) -> Paper:
    """Return the invitation with place, time, agenda and the open tasks."""
    meeting = words.meeting
    parts: list[Part] = [
        Paragraph("Sehr geehrte Damen und Herren,"),
        Paragraph(f"zur Sitzung „{words.committee}“ lade ich Sie herzlich ein."),
        Facts("Ort und Zeit", _where(meeting)),
        Heading("Tagesordnung"),
        _agenda(words),
    ]
    if words.carried:
        parts += [Heading(OPEN_TASKS), _tasks("Aufträge aus früheren Sitzungen", words.carried)]
    parts += [
        Paragraph("Bitte geben Sie mir Bescheid, falls Sie nicht teilnehmen können."),
        Paragraph("Mit freundlichen Grüßen"),
        Paragraph(words.officer or words.chair or words.office),
    ]
    return _paper(words, INVITATION, parts)


def minutes(words: MeetingWords) -> Paper:
    """Return the minutes: who came, what was said, decided and given as a task."""
    meeting = words.meeting
    parts: list[Part] = [Facts("Sitzung", (*_where(meeting), ("Vorsitz", words.chair or "–")))]
    parts += [Heading("Anwesenheit"), *_attendance(words)]
    for number, item in enumerate(meeting.agenda, 1):
        parts += _item(words, number, item)
    loose = [task for task in words.tasks if task.item not in {i.key for i in meeting.agenda}]
    if loose:
        parts += [Heading("Weitere Aufträge"), _tasks("Weitere Aufträge", loose)]
    if words.carried and not any(item.carries for item in meeting.agenda):
        parts += [Heading(OPEN_TASKS), _tasks("Aufträge aus früheren Sitzungen", words.carried)]
    if meeting.next_on:
        parts += [Heading("Nächste Sitzung"), Paragraph(f"{day_words(meeting.next_on)}.")]
    return _paper(words, MINUTES, [*parts, Signatures(("Vorsitz", "Niederschrift"))])


def _paper(words: MeetingWords, title: str, parts: Sequence[Part]) -> Paper:
    return Paper(
        title=title,
        subtitle=meeting_title(words),
        office=words.office,
        made_on=words.made_on,
        program=words.program,
        parts=tuple(parts),
        remark=words.marks,
    )


def _where(meeting: Meeting) -> tuple[tuple[str, str], ...]:
    found = (
        ("Tag", day_words(meeting.day)), ("Zeit", time_words(meeting)), ("Ort", meeting.place),
    )  # fmt: skip
    return tuple((name, value) for name, value in found if value)


def _agenda(words: MeetingWords) -> Part:
    rows = tuple(
        (str(number), item.title, words.responsible.get(item.responsible or 0, ""))
        for number, item in enumerate(words.meeting.agenda, 1)
    )
    if not rows:
        return Paragraph("Die Tagesordnung folgt.")
    if not any(who for _, _, who in rows):
        bare = tuple(row[:2] for row in rows)
        return Sheet(_POINTS, ("TOP", "Thema"), bare, (_NUMBER_WIDTH, 0.0))
    heads = ("TOP", "Thema", "Zuständig")
    return Sheet(_POINTS, heads, rows, (_NUMBER_WIDTH, 0.0, _WHO_WIDTH))


def _attendance(words: MeetingWords) -> Iterator[Part]:
    order = list(PRESENCES)
    people = sorted(words.people, key=lambda p: (order.index(p.presence) or len(order), p.guest))
    rows = tuple((person.name, _role(person), PRESENCES[person.presence]) for person in people)
    if rows:
        heads = ("Name", "Aufgabe", "Anwesenheit")
        yield Sheet("Eingeladene und Gäste", heads, rows, (0.0, _WHO_WIDTH, _STATE_WIDTH))
    further = words.meeting.further_present
    if further:
        noun = "eine weitere Person" if further == 1 else f"{further} weitere Personen"
        yield Paragraph(f"Außerdem anwesend: {noun}.")
    if not rows and not further:
        yield Paragraph("Es ist keine Anwesenheit vermerkt.")


def _role(person: Person) -> str:
    return ", ".join(filter(None, ("Gast" if person.guest else "", person.role)))


def _item(words: MeetingWords, number: int, item: AgendaItem) -> Iterator[Part]:
    yield Heading(f"TOP {number}: {item.title}")
    who = words.responsible.get(item.responsible or 0, "")
    if who:
        yield Paragraph(f"Zuständig: {who}", small=True)
    mine = [task for task in words.tasks if task.item == item.key]
    if item.text.strip():
        yield Paragraph(item.text)
    if item.carries:
        yield from _carried(words)
    for count, decision in enumerate(item.decisions, 1):
        name = "Beschluss" if len(item.decisions) == 1 else f"Beschluss {count}"
        yield Points((f"{name}: {decision_words(decision)}",))
    if mine:
        yield _tasks(f"Aufträge zu TOP {number}", mine)
    if not (item.text.strip() or item.decisions or mine or item.carries):
        yield Paragraph("Dazu ist nichts vermerkt.", small=True)


def _carried(words: MeetingWords) -> Iterator[Part]:
    if words.carried:
        yield _tasks("Aufträge aus früheren Sitzungen", words.carried)
    else:
        yield Paragraph("Aus früheren Sitzungen ist kein Auftrag offen.")


OWN_OFFICE = "Integrationsstelle"
"""Who does a task that names nobody: the officer kept it for the own office."""


def _tasks(caption: str, tasks: Sequence[TaskLine]) -> Sheet:
    rows = tuple(
        (task.title, task.who or OWN_OFFICE, format_day(task.due) if task.due else "", _state(task))
        for task in tasks
    )
    heads = ("Auftrag", "Wer", "Bis wann", "Stand")
    return Sheet(caption, heads, rows, (0.0, _DOER_WIDTH, _DAY_WIDTH, _STATE_WIDTH))


def _state(task: TaskLine) -> str:
    return f"erledigt am {format_day(task.done_on)}" if task.done_on else "offen"
