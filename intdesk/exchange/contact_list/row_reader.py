"""From a row of a contact list to a contact: which cells belong together, what is unusable."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.contact import Contact, distinct, validate
from intdesk.domain.contact_parts import Address, AddressKind, Nature, Reach, ReachKind, Role
from intdesk.domain.person_names import PersonName, split_name
from intdesk.domain.problems import errors
from intdesk.exchange.consultation_list.cell_text import cell_text, is_blank, is_formula, squeezed
from intdesk.exchange.consultation_list.referrals import guess_kind
from intdesk.exchange.consultation_list.spellings import CodeMatcher, matcher_for
from intdesk.exchange.contact_list import cells
from intdesk.exchange.contact_list.fields import NAMING, ContactColumn, ContactField
from intdesk.exchange.contact_list.mapping import ContactMapping
from intdesk.sheets.reader_types import Cell, Row

F = ContactField
_PHONES = {
    F.PHONE: ReachKind.WORK, F.PRIVATE_PHONE: ReachKind.PRIVATE, F.MOBILE: ReachKind.MOBILE,
    F.FAX: ReachKind.FAX,
}  # fmt: skip
_MAILS = {F.MAIL: ReachKind.WORK, F.PRIVATE_MAIL: ReachKind.PRIVATE}
_NAMES = (*NAMING, F.GIVEN_NAME)

Finding = tuple[str, str, str]
"""Field, reason, text of the cell."""


@dataclass(slots=True)
class RowRead:
    """What a row says: the contact, the bodies of its roles, faults and remarks."""

    draft: Contact = field(repr=False)
    organisations: tuple[str, ...] = ()
    fingerprint: str = ""
    problems: list[Finding] = field(default_factory=list)
    hints: list[Finding] = field(default_factory=list)


class RowReader:
    """Reads the rows of one list; counts the kinds that it does not know."""

    def __init__(
        self, columns: Sequence[ContactColumn], book: CodeBook, mapping: ContactMapping
    ) -> None:
        """Take the columns, the codes of the office and what was decided about kinds."""
        self._columns: dict[ContactField, list[int]] = {}
        for column in columns:
            if column.field is not F.IGNORED:
                self._columns.setdefault(column.field, []).append(column.index)
        self._book = book
        self._kinds: CodeMatcher = matcher_for(book, CodeListId.CONTACT_KIND, mapping.kinds)
        self._languages: CodeMatcher = matcher_for(book, CodeListId.LANGUAGE)
        self.unknown_kinds: Counter[str] = Counter()

    def says_nothing(self, row: Row) -> bool:
        """Tell whether no column of the list has anything in this row."""
        return not any(self._texts(row, name) for name in self._columns)

    def read(self, row: Row) -> RowRead:
        """Return what a row says."""
        hints: list[Finding] = []
        person, organisation = self._who(row)
        organisation = self._with_department(row, organisation)
        common = self._common(row, hints)
        if person is None:
            draft = replace(common, nature=Nature.ORGANISATION, name=organisation)
            draft = replace(draft, kind=draft.kind or guess_kind(organisation, self._kinds))
            bodies: tuple[str, ...] = ()
        else:
            title = self._text(row, F.POSITION)
            bodies = (organisation,) if organisation or title else ()
            draft = replace(
                common,
                nature=Nature.PERSON,
                salutation=person.salutation,
                title=person.title,
                given_name=person.given,
                family_name=person.family,
                roles=(Role(title=title),) if bodies else (),
            )
        read = RowRead(draft, bodies, self._fingerprint(row), hints=hints)
        read.problems = self._problems(row, draft, bodies)
        return read

    def _who(self, row: Row) -> tuple[PersonName | None, str]:
        """Return the person that a row names, if any, and the body."""
        organisation = self._text(row, F.ORGANISATION)
        name = self._text(row, F.NAME)
        family, given = self._text(row, F.FAMILY_NAME), self._text(row, F.GIVEN_NAME)
        if name and not family and F.GIVEN_NAME in self._columns:
            family, name = (name, "") if given else ("", name)
        whole = self._text(row, F.PERSON)
        if name and F.ORGANISATION in self._columns:
            whole, name = whole or name, ""
        salutation, title = self._text(row, F.SALUTATION), self._text(row, F.TITLE)
        if family or given:
            person = PersonName("", "", given if family else "", family or given)
        elif whole:
            person = split_name(whole)
        elif name and not organisation and _is_person(name):
            person, name = split_name(name), ""
        else:
            return None, organisation or name
        said = split_name(f"{salutation} X").salutation if salutation else ""
        return (
            replace(
                person,
                salutation=said or person.salutation,
                title=" ".join(dict.fromkeys(t for t in (title, person.title) if t)),
            ),
            organisation or name,
        )

    def _with_department(self, row: Row, organisation: str) -> str:
        department = self._text(row, F.DEPARTMENT)
        return ", ".join(part for part in (organisation, department) if part)

    def _common(self, row: Row, hints: list[Finding]) -> Contact:
        """Return what people and bodies have alike."""
        phones = [
            Reach(number, kind)
            for name, kind in _PHONES.items()
            for cell in self._cells(row, name)
            for number in cells.phones(cell)
        ]
        found = self._address(row)
        return Contact(
            kind=self._kind(row, hints),
            job=self._text(row, F.JOB),
            addresses=(found,) if found.lines else (),
            phones=_once(phones),
            mails=self._mails(row, hints),
            webs=_once([Reach(text) for text in self._texts(row, F.WEB)]),
            municipalities=distinct(self._words(row, F.MUNICIPALITY)),
            languages=self._spoken(row, hints),
            tags=distinct(self._words(row, F.TAGS)),
            source=self._text(row, F.SOURCE),
            note="\n".join(self._texts(row, F.NOTE)),
        )

    def _mails(self, row: Row, hints: list[Finding]) -> tuple[Reach, ...]:
        found = []
        for name, kind in _MAILS.items():
            for text in self._texts(row, name):
                good, bad = cells.mails(text)
                found += [Reach(mail, kind) for mail in good]
                hints += [(name.value, "mail_unusable", part) for part in bad]
        return _once(found)

    def _kind(self, row: Row, hints: list[Finding]) -> str:
        text = self._text(row, F.KIND)
        match = self._kinds.match(text) if text else None
        if match is None:
            if text:
                self.unknown_kinds[text] += 1
            return ""
        if not match.sure:
            hints.append((F.KIND.value, "guessed", text))
        return match.code

    def _spoken(self, row: Row, hints: list[Finding]) -> tuple[str, ...]:
        codes: list[str] = []
        for text in self._texts(row, F.LANGUAGES):
            split = self._languages.split(text)
            codes += [code for code in split.codes if code]
            hints += [(F.LANGUAGES.value, "unknown_left_out", part) for part in split.unknown]
        return tuple(dict.fromkeys(codes))

    def _address(self, row: Row) -> Address:
        whole = cells.address(next(iter(self._texts(row, F.ADDRESS)), ""))
        street = self._text(row, F.STREET)
        number = self._text(row, F.HOUSE_NUMBER)
        code, town = cells.place(self._text(row, F.PLACE))
        own = [cells.postcode(cell) for cell in self._cells(row, F.POSTCODE)]
        named = self._text(row, F.TOWN)
        inner_code, inner_town = cells.place(named)  # the postcode may stand before the town
        street = f"{street} {number}".strip() or whole.street
        return Address(
            AddressKind.POST if squeezed(street).startswith("postfach") else AddressKind.WORK,
            extra=self._text(row, F.ADDRESS_EXTRA) or whole.extra,
            street=street,
            postcode=next(iter(own), "") or inner_code or code or whole.postcode,
            town=inner_town or town or whole.town,
            country=_abroad(self._text(row, F.COUNTRY)),
        )

    def _problems(self, row: Row, draft: Contact, bodies: Sequence[str]) -> list[Finding]:
        for name in _NAMES:
            if any(is_formula(cell) for cell in self._cells(row, name)):
                return [(name.value, "formula", "")]
        if not any(character.isalpha() for character in draft.name):
            return [(F.NAME.value, "required", draft.name)]
        too_long = [(F.ORGANISATION.value, "too_long", b) for b in bodies if len(b) > 200]
        # the body of a role is filled in when it is stored
        bare = replace(draft, roles=tuple(role for role in draft.roles if role.title))
        found = errors(validate(bare, self._book))
        every = too_long + [(problem.field, problem.code, "") for problem in found]
        return list({problem[1]: problem for problem in reversed(every)}.values())

    def _fingerprint(self, row: Row) -> str:
        """Return what recognises the row again: a digest of its kept columns as written."""
        parts = [
            f"{name}:{squeezed(text)}" for name in self._columns for text in self._texts(row, name)
        ]
        return hashlib.sha256("\n".join(sorted(parts)).encode()).hexdigest()[:40]

    def _cells(self, row: Row, name: ContactField) -> list[Cell]:
        return [row.cell(index) for index in self._columns.get(name, ())]

    def _texts(self, row: Row, name: ContactField) -> list[str]:
        found = (cell_text(cell) for cell in self._cells(row, name))
        return [text for text in found if not is_blank(text)]

    def _text(self, row: Row, name: ContactField) -> str:
        return " ".join(next(iter(self._texts(row, name)), "").split())

    def _words(self, row: Row, name: ContactField) -> list[str]:
        return [word for text in self._texts(row, name) for word in cells.words(text)]


def _is_person(name: str) -> bool:
    """Tell whether a text is a person's name for sure: with a comma, a salutation or a title."""
    found = split_name(name)
    comma = "," in name and found.given and len(name.split()) <= 4
    return bool(found.salutation or found.title or comma)


def _once(found: Sequence[Reach]) -> tuple[Reach, ...]:
    return tuple({squeezed(one.value): one for one in reversed(found)}.values())[::-1]


def _abroad(country: str) -> str:
    return "" if squeezed(country) in {"d", "de", "deutschland", "germany", "brd"} else country
