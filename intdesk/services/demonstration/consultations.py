"""The consultations of the demonstration office."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from operator import attrgetter
from random import Random
from typing import NamedTuple

from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.office_hour import OfficeDate, end_of
from intdesk.services.demonstration.chance import happens, pick
from intdesk.services.demonstration.clients import Client, ClientPool
from intdesk.services.demonstration.days import next_open_day
from intdesk.services.demonstration.topics import (
    DONE_FOR,
    draw_further_topics,
    draw_professional_topic,
    draw_topic,
)
from intdesk.texts.demonstration import NOTES, STRUCTURAL_NOTES, TOWN_PLACES

_FORMS = {
    "sprechstunde": 42, "buero": 17, "telefon": 19, "email": 8, "messenger": 5, "hausbesuch": 4,
    "begleitung": 2.5, "video": 1, "gruppe": 1.5,
}  # fmt: skip
_PROFESSIONAL_FORMS = {"telefon": 45, "email": 35, "buero": 15, "video": 5}
_MINUTES: dict[str, Mapping[int, float]] = {
    "telefon": {5: 2, 10: 4, 15: 4, 20: 2, 30: 1},
    "email": {5: 2, 10: 4, 15: 3},
    "messenger": {5: 4, 10: 3, 15: 1},
    "video": {20: 2, 30: 3, 45: 1},
    "hausbesuch": {45: 2, 60: 4, 75: 1, 90: 2},
    "begleitung": {60: 2, 90: 4, 120: 3},
    "gruppe": {60: 2, 90: 4, 120: 2},
}
_TALK_MINUTES = {10: 1, 15: 4, 20: 5, 25: 1, 30: 8, 40: 1, 45: 5, 60: 4, 75: 0.7, 90: 0.4}
_PROFESSIONALS = {"ehrenamt": 40, "fachkraft": 32, "arbeitgeber": 12, "verein": 9, "buerger": 7}
_ACCESS = {
    "bekannte": 34, "jobcenter": 9, "abh": 8, "verwaltung": 10, "kurs": 9, "bildung": 7,
    "ehrenamt": 8, "internet": 6, "beratung": 4, "unterkunft": 6, "arbeitgeber": 2, "presse": 1,
}  # fmt: skip
_DONE, _REFERRED = "erledigt", "vermittelt"
_RESULTS = {_DONE: 52, "folgetermin": 24, _REFERRED: 19, "unzustaendig": 3, "abgebrochen": 2}
_HELP = {"info": 40, "formular": 27, "erklaeren": 16, "stellungnahme": 3}
_REFERRAL_HELP = "vermittlung"
_IN_HOURS, _IN_OFFICE = "sprechstunde", "buero"
_CENTS_PER_HOUR = 4800
_TRAVEL_CENTS = 1250
_TRAVEL_MINUTES = 20
_VOLUNTEER_CENTS = 1500


_VISIT_MINUTES = 50
"""Minutes of an office hour to each visit, pauses included; who finds it full comes to the next."""


class _Visit(NamedTuple):
    """When someone comes and how; ``form`` is empty for professionals, who choose their own."""

    day: date
    form: str
    hour: OfficeDate | None = None


class ConsultationMaker:
    """Makes the consultations of one year after another with the same people coming back."""

    def __init__(
        self,
        rng: Random,
        pool: ClientPool,
        referrals: Mapping[str, Sequence[int]],
        interpreter: int | None = None,
        places: Mapping[str, Sequence[str]] = TOWN_PLACES,
        hours: Iterable[OfficeDate] = (),
    ) -> None:
        """Keep chance, people, the bodies by topic, the pool that interprets, places by form.

        ``hours`` are the office hours that were held; without any nobody comes to them.
        """
        self._rng = rng
        self._pool = pool
        self._referrals = referrals
        self._interpreter = interpreter
        self._places = places
        self._hours: dict[date, list[OfficeDate]] = defaultdict(list)
        self._came: Counter[date] = Counter()
        for hour in hours:
            if hour.day is not None:
                self._hours[hour.day].append(hour)

    def year(
        self, days: Sequence[date], growth: int
    ) -> Iterator[tuple[Client | None, Consultation]]:
        """Yield one consultation for each day with the person who came, if it was a client.

        Who comes to office hours comes to the nearest ones. ``growth`` counts the years since the
        first.
        """
        self._pool.begin_year(growth)
        for visit in sorted([self._visit(day) for day in days], key=attrgetter("day")):
            if not visit.form:
                yield None, self._by_professional(visit.day)
            else:
                client, first = self._pool.visit()
                yield client, self._by_client(visit, client, first=first)

    def _visit(self, day: date) -> _Visit:
        if happens(self._rng, 11):
            return _Visit(day, "")
        form = pick(self._rng, _FORMS)
        if form != _IN_HOURS:
            return _Visit(day, form)
        held = [other for other in self._hours if other.year == day.year and self._room(other)]
        if not held:
            return _Visit(day, _IN_OFFICE)
        nearest = min(held, key=lambda other: abs(other - day))
        self._came[nearest] += 1
        return _Visit(nearest, form, self._rng.choice(self._hours[nearest]))

    def _room(self, day: date) -> bool:
        """Tell whether one more may come to the office hours of a day."""
        minutes = sum(hour.minutes or 0 for hour in self._hours[day])
        return self._came[day] < minutes // _VISIT_MINUTES

    def _by_professional(self, day: date) -> Consultation:
        rng = self._rng
        form = pick(rng, _PROFESSIONAL_FORMS)
        topic = draw_professional_topic(rng)
        result, referred_to = self._result({_DONE: 8, _REFERRED: 1}, topic)
        minutes = self._minutes(form)
        return Consultation(
            day=day,
            minutes=minutes,
            topic=topic,
            contact_form=form,
            counselling_kind="kurz" if minutes <= 15 else "folge",
            help_kinds=("info", *([_REFERRAL_HELP] if result == _REFERRED else [])),
            language="de",
            interpreting="keine",
            person_group=pick(rng, _PROFESSIONALS),
            result=result,
            referred_to=referred_to,
            structural_note=self._structural_note(topic, 6),
            note=self._note(topic, 15),
        )

    def _by_client(self, visit: _Visit, client: Client, *, first: bool) -> Consultation:
        rng = self._rng
        topic = draw_topic(rng, client.residence_status)
        day, form = visit.day, visit.form
        minutes = self._minutes(form)
        result, referred_to = self._result(_RESULTS, topic)
        interpreting = self._interpreting(client.language, client.german_level, form)
        people = rng.randint(4, 14) if form == "gruppe" else pick(rng, {1: 74, 2: 20, 3: 6})
        relatives = pick(rng, {0: 58, 1: 14, 2: 12, 3: 9, 4: 5, 5: 2})
        return replace(
            self._interpreted(client.consultation(), interpreting, minutes),
            day=day,
            start=self._start(visit),
            minutes=minutes,
            topic=topic,
            further_topics=draw_further_topics(rng, topic) if minutes >= 20 else (),
            contact_form=form,
            place=self._place(visit),
            counselling_kind=self._kind(form, minutes, first=first),
            help_kinds=self._help(form, result),
            people=max(people, relatives + 1),
            relatives=relatives,
            novelty=self._novelty(first=first),
            result=result,
            referred_to=referred_to,
            done_for=self._done_for(topic),
            structural_note=self._structural_note(topic, 5),
            follow_up=self._follow_up(day) if result == "folgetermin" else None,
            note=self._note(topic, 24),
            person_group="selbst" if happens(rng, 91) else "angehoerige",
            access_route=pick(rng, _ACCESS) if first and happens(rng, 80) else "",
        )

    def _minutes(self, form: str) -> int:
        return pick(self._rng, _MINUTES.get(form, _TALK_MINUTES))

    def _start(self, visit: _Visit) -> str:
        if visit.hour is not None:
            quarter = self._rng.randrange((visit.hour.minutes or 0) // 15)
            return end_of(visit.hour.start, 15 * quarter)
        if visit.form not in {_IN_OFFICE, "hausbesuch"}:
            return ""
        first, last = (14, 17) if visit.day.weekday() == 3 else (9, 12)
        return f"{self._rng.randint(first, last):02d}:{self._rng.choice((0, 15, 30, 45)):02d}"

    def _place(self, visit: _Visit) -> str:
        if visit.hour is not None:
            return visit.hour.place
        return self._rng.choice(self._places[visit.form]) if visit.form in self._places else ""

    def _kind(self, form: str, minutes: int, *, first: bool) -> str:
        if form == "gruppe":
            return "gruppe"
        if first and minutes >= 10:
            return "erst"
        if minutes <= 15:
            return "kurz"
        return "fall" if happens(self._rng, 14) else "folge"

    def _help(self, form: str, result: str) -> tuple[str, ...]:
        """Return the kinds of help; who is referred was helped by that, too, and nobody else."""
        referral = (_REFERRAL_HELP,) if result == _REFERRED else ()
        if form == "begleitung":
            return ("begleitung", *referral)
        first = pick(self._rng, _HELP)
        second = pick(self._rng, _HELP) if happens(self._rng, 25) else first
        return tuple(dict.fromkeys((first, second, *referral)))

    def _interpreting(self, language: str, level: str, form: str) -> str:
        if language == "de" or form in {"email", "messenger"}:
            return "keine"
        if language in {"en", "ru"} and happens(self._rng, 60):
            return "eigen"
        if level in {"B1", "B2", "C1", "mutter"}:
            return pick(self._rng, {"keine": 8, "digital": 1, "familie": 1})
        return pick(
            self._rng, {"familie": 4, "ehrenamt": 3, "digital": 2.4, "prof": 1.2, "keine": 2}
        )

    def _interpreted(self, draft: Consultation, interpreting: str, minutes: int) -> Consultation:
        cost = self._cost(interpreting, minutes)
        told = replace(draft, interpreting=interpreting, interpreting_cost=cost)
        if interpreting not in {"prof", "ehrenamt"}:
            return told
        payer = "haushalt" if interpreting == "prof" else "pool" if cost else "frei"
        return replace(
            told,
            interpreter=self._interpreter,
            interpreting_minutes=minutes + (_TRAVEL_MINUTES if interpreting == "prof" else 0),
            interpreting_payer=payer,
        )

    def _cost(self, interpreting: str, minutes: int) -> int | None:
        if interpreting == "prof":
            return _TRAVEL_CENTS + _CENTS_PER_HOUR * max(minutes, 30) // 60
        return _VOLUNTEER_CENTS if interpreting == "ehrenamt" and happens(self._rng, 40) else None

    def _novelty(self, *, first: bool) -> Novelty:
        if happens(self._rng, 5):
            return Novelty.UNKNOWN
        return Novelty.NEW if first else Novelty.KNOWN

    def _result(self, weights: Mapping[str, float], topic: str) -> tuple[str, int | None]:
        """Return the result, and whom a referral led to; without such a body it was settled."""
        result = pick(self._rng, weights)
        if result != _REFERRED:
            return result, None
        bodies = self._referrals.get(topic)
        return (result, self._rng.choice(bodies)) if bodies else (_DONE, None)

    def _done_for(self, topic: str) -> str:
        bodies = DONE_FOR.get(topic)
        return pick(self._rng, bodies) if bodies and happens(self._rng, 21) else ""

    def _follow_up(self, day: date) -> date:
        return next_open_day(day + timedelta(self._rng.choice((5, 7, 7, 14, 14, 21))))

    def _note(self, topic: str, percent: float) -> str:
        return self._rng.choice(NOTES[topic]) if happens(self._rng, percent) else ""

    def _structural_note(self, topic: str, percent: float) -> str:
        notes = STRUCTURAL_NOTES.get(topic)
        return self._rng.choice(notes) if notes and happens(self._rng, percent) else ""
