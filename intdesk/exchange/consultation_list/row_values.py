"""Turns one row of a list into a draft, with everything that is worth telling about it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.consultation import MAX_NOTE, Consultation, Novelty
from intdesk.domain.contact import MAX_NAME
from intdesk.domain.folding import fold
from intdesk.exchange.consultation_list.cell_text import cell_text, is_blank, says_unknown
from intdesk.exchange.consultation_list.cell_values import (
    group_of,
    is_tick,
    read_age,
    read_birth_year,
    read_count,
    read_novelty,
)
from intdesk.exchange.consultation_list.columns import Matchers
from intdesk.exchange.consultation_list.day_cells import DayContext, month_of_cell, read_day
from intdesk.exchange.consultation_list.duration_cells import (
    DurationRead,
    clock_minutes,
    read_duration,
    span_minutes,
)
from intdesk.exchange.consultation_list.fields import KEPT_RAW, PROBLEM_FIELDS, Column, ListField
from intdesk.exchange.consultation_list.referrals import first_body
from intdesk.exchange.consultation_list.spellings import Split, matcher_for
from intdesk.sheets.reader_types import Cell, Row

_MAX_PLACE = 200
_NO_REFERRAL = frozenset({"ja", "nein", "x", "keine", "kein", "nicht notig", "entfallt", "j", "n"})
_MULTIPLE = frozenset({ListField.TOPIC, ListField.FURTHER_TOPICS, ListField.HELP_KINDS})
_TEXT_LIMITS = {
    ListField.PLACE: _MAX_PLACE,
    ListField.MUNICIPALITY: _MAX_PLACE,
    ListField.STRUCTURAL_NOTE: MAX_NOTE,
    ListField.NOTE: MAX_NOTE,
}

SpellingKey = tuple[ListField, str, tuple[str, ...], bool]


@dataclass(slots=True)
class RowRead:
    """The values of a row, and its problems and hints as ``(field, reason, text)``."""

    values: dict[str, object] = field(default_factory=dict)
    referral: str = ""
    problems: list[tuple[str, str, str]] = field(default_factory=list)
    hints: list[tuple[str, str, str]] = field(default_factory=list)
    raw: list[str] = field(default_factory=list)

    def draft(self) -> Consultation:
        """Return the draft; only for a row without problems."""
        return Consultation(**self.values)  # type: ignore[arg-type]

    def fingerprint(self) -> str:
        """Return what recognises the row again: a digest of its kept columns as written."""
        parts = [str(self.values.get("day")), str(self.values.get("minutes")), *sorted(self.raw)]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:40]


class RowReader:
    """Reads the rows of one list; counts the spellings that it meets."""

    def __init__(
        self,
        columns: Sequence[Column],
        matchers: Matchers,
        book: CodeBook,
        today: date,
        minutes: int | None,
    ) -> None:
        """``minutes`` stand for a blank duration, if the officer said so."""
        self._columns: dict[ListField, list[Column]] = {}
        for column in columns:
            self._columns.setdefault(column.field, []).append(column)
        self._matchers = matchers
        self._book = book
        self._today = today
        self._minutes = minutes
        self._bodies = matcher_for(book, CodeListId.CONTACT_KIND)
        self.spellings: Counter[SpellingKey] = Counter()

    def read(self, row: Row, context: DayContext, carried: date | None = None) -> RowRead:
        """Return what a row says; ``carried`` is the day of the rows above where it holds on."""
        found = RowRead()
        self._read_day(row, context, carried, found)
        self._read_duration(row, found)
        self._read_topics(row, found)
        self._read_codes(row, found)
        self._read_texts(row, found)
        self._read_referral(row, found)
        self._read_counts(row, found)
        self._read_person(row, found)
        self._read_follow_up(row, context, found)
        self._keep_raw(row, found)
        return found

    def _cell(self, row: Row, name: ListField) -> Cell:
        columns = self._columns.get(name)
        return row.cell(columns[0].index) if columns else None

    def _text(self, row: Row, name: ListField) -> str:
        text = cell_text(self._cell(row, name))
        return "" if is_blank(text) else text

    def _read_day(
        self, row: Row, context: DayContext, carried: date | None, found: RowRead
    ) -> None:
        cell = self._cell(row, ListField.DAY)
        month = month_of_cell(self._cell(row, ListField.MONTH)) or context.month
        year = self._text(row, ListField.YEAR)
        known_year = int(year) if year.isdecimal() and len(year) == 4 else context.year
        read = read_day(cell, DayContext(known_year, month))
        if read.fault == "required" and carried is not None:
            found.values["day"] = carried
            found.hints.append((ListField.DAY, "day_carried", ""))
        elif read.day is None:
            found.problems.append((PROBLEM_FIELDS[ListField.DAY], read.fault, cell_text(cell)))
        else:
            found.values["day"] = read.day
            if read.day > self._today:
                found.hints.append((ListField.DAY, "in_future", cell_text(cell)))
        if read.start:
            found.values["start"] = read.start

    def _read_duration(self, row: Row, found: RowRead) -> None:
        column = self._columns.get(ListField.MINUTES, [None])[0]
        cell = row.cell(column.index) if column else None
        read = read_duration(cell, column.unit) if column else DurationRead(fault="required")
        first = clock_minutes(self._cell(row, ListField.START))
        last = clock_minutes(self._cell(row, ListField.END))
        if read.fault in ("required", "formula") and first is not None and last is not None:
            read = span_minutes(first, last)
        if read.fault == "required" and self._minutes:
            read = DurationRead(self._minutes)
        if read.minutes is None:
            name = PROBLEM_FIELDS[ListField.MINUTES]
            found.problems.append((name, read.fault, cell_text(cell)))
        found.values["minutes"] = read.minutes
        if first is not None:
            found.values["start"] = f"{first // 60:02d}:{first % 60:02d}"
        elif read.start:
            found.values["start"] = read.start

    def _read_topics(self, row: Row, found: RowRead) -> None:
        columns = self._columns.get(ListField.TOPIC, [])
        codes = [c.code for c in columns if c.code and is_tick(cell_text(row.cell(c.index)))]
        written = [c for c in columns if not c.code]
        text = cell_text(row.cell(written[0].index)) if written else ""
        split = self._split(ListField.TOPIC, text)
        name = PROBLEM_FIELDS[ListField.TOPIC]
        if not split.first_known:
            found.problems.append((name, "unknown_spelling", split.unknown[0]))
            return
        if not split.sure:
            found.hints.append((ListField.TOPIC, "guessed", text))
        codes += split.codes
        unknown = list(split.unknown)
        for column in [*written[1:], *self._columns.get(ListField.FURTHER_TOPICS, [])]:
            more = self._split(ListField.FURTHER_TOPICS, cell_text(row.cell(column.index)))
            codes += more.codes
            unknown += more.unknown
        found.hints += [(ListField.FURTHER_TOPICS, "unknown_spelling", u) for u in unknown]
        distinct = tuple(dict.fromkeys(codes))
        if not distinct:
            found.problems.append((name, "required", text))
            return
        found.values["topic"] = distinct[0]
        found.values["further_topics"] = distinct[1:]

    def _read_codes(self, row: Row, found: RowRead) -> None:
        for name, columns in self._columns.items():
            if name not in self._matchers or name in (ListField.TOPIC, ListField.FURTHER_TOPICS):
                continue
            ticked = [c.code for c in columns if c.code and is_tick(cell_text(row.cell(c.index)))]
            text = "" if columns[0].code else self._text(row, name)
            if name is ListField.AGE_GROUP and (age := read_age(text)) is not None and not ticked:
                found.values[name.value] = self._age_group(age)
                continue
            if name is ListField.LENGTH_OF_STAY and text and self._read_stay(text, found):
                continue
            split = self._split(name, text) if text else Split(tuple(ticked))
            found.hints += [(name.value, "unknown_spelling", part) for part in split.unknown]
            if split.codes and not split.sure:
                found.hints.append((name.value, "guessed", text))
            if name in _MULTIPLE:
                found.values[name.value] = split.codes
                continue
            found.values[name.value] = split.codes[0] if split.codes else ""
            if len(split.codes) > 1:
                found.hints.append((name.value, "only_first_kept", text))

    def _split(self, name: ListField, text: str) -> Split:
        split = self._matchers[name].split(text)
        listed = ListField.TOPIC if name is ListField.FURTHER_TOPICS else name
        if split.codes and not split.unknown:
            self.spellings[listed, text, split.codes, split.sure] += 1
        for part in split.unknown:
            self.spellings[listed, part, (), False] += 1
        return split

    def _read_stay(self, text: str, found: RowRead) -> bool:
        """Read a number of years, or the year of arrival, as a group of lengths of stay."""
        year = read_birth_year(text, self._today)
        day = found.values.get("day")
        number = read_age(text)
        if year is not None and isinstance(day, date) and day.year >= year:
            number = day.year - year
        elif year is not None or number is None:
            return False
        codes = self._book.all(CodeListId.LENGTH_OF_STAY)
        found.values["length_of_stay"] = group_of(number, codes, including_last=False)
        return True

    def _read_texts(self, row: Row, found: RowRead) -> None:
        for name, most in _TEXT_LIMITS.items():
            texts = [cell_text(row.cell(c.index)) for c in self._columns.get(name, [])]
            text = "\n".join(t for t in texts if not is_blank(t))
            if len(text) > most:
                found.hints.append((name.value, "shortened", ""))
            if text:
                found.values[name.value] = text[:most].rstrip()

    def _read_referral(self, row: Row, found: RowRead) -> None:
        text = self._text(row, ListField.REFERRED_TO)
        if fold(text) in _NO_REFERRAL or says_unknown(text):
            return
        body = first_body(text, self._bodies)
        found.referral = " ".join(body.split())[:MAX_NAME]
        if body != text:
            found.hints.append((ListField.REFERRED_TO, "only_first_kept", text))

    def _read_counts(self, row: Row, found: RowRead) -> None:
        for name, least in ((ListField.PEOPLE, 1), (ListField.RELATIVES, 0)):
            text = self._text(row, name)
            if not text or says_unknown(text):
                continue
            count = read_count(text)
            if count is None or count < least:
                found.hints.append((name.value, "number_unreadable", text))
            else:
                found.values[name.value] = count

    def _read_person(self, row: Row, found: RowRead) -> None:
        text = self._text(row, ListField.NOVELTY)
        if text and not says_unknown(text):
            novelty = read_novelty(text)
            if novelty is None:
                found.hints.append((ListField.NOVELTY, "unknown_spelling", text))
            found.values["novelty"] = novelty or Novelty.UNKNOWN
        day = found.values.get("day")
        born = read_birth_year(self._cell(row, ListField.BIRTH_YEAR), self._today)
        if born is not None and isinstance(day, date) and not found.values.get("age_group"):
            found.values["age_group"] = self._age_group(day.year - born)

    def _age_group(self, age: int) -> str:
        return group_of(age, self._book.all(CodeListId.AGE_GROUP), including_last=True)

    def _read_follow_up(self, row: Row, context: DayContext, found: RowRead) -> None:
        cell = self._cell(row, ListField.FOLLOW_UP)
        if is_blank(cell_text(cell)):
            return
        day, follow_up = found.values.get("day"), read_day(cell, context).day
        if follow_up is None or not isinstance(day, date) or follow_up < day:
            found.hints.append((ListField.FOLLOW_UP, "day_unreadable", cell_text(cell)))
        else:
            found.values["follow_up"] = follow_up

    def _keep_raw(self, row: Row, found: RowRead) -> None:
        for name, columns in self._columns.items():
            if name not in KEPT_RAW:
                continue
            for column in columns:
                text = fold(" ".join(cell_text(row.cell(column.index)).split()))
                if not is_blank(text):
                    found.raw.append(f"{name.value} {column.code}={text}")
        if ListField.BIRTH_YEAR in self._columns:
            found.raw.append(f"age_group ={found.values.get('age_group', '')}")
