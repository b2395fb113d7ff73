"""Makes the expense sheet of a person, and the paper of it."""

from __future__ import annotations

from datetime import date

from intdesk.domain.allowances import allowances
from intdesk.domain.assignment_counting import Counted
from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.dates import format_day
from intdesk.domain.duration import format_minutes
from intdesk.domain.expense_sheet import ExpenseLine, ExpenseSheet
from intdesk.domain.money import format_euros
from intdesk.domain.paper import Blank, Facts, Paper, Paragraph, Part, Sheet, Signatures
from intdesk.services.volunteering.person_span import PersonSpan
from intdesk.texts import volunteering as words
from intdesk.texts.report import marks_text

_WIDTHS = (52.0, 0.0, 38.0, 48.0, 50.0, 50.0, 50.0, 54.0)
_NUMBERS = (2, 3, 4, 5, 6)


def expense_sheet(found: PersonSpan) -> ExpenseSheet:
    """Return the sheet of a person and a span."""
    rule = words.rule_words(found.entry.expense_rule, found.entry.rate)
    facts = (
        (words.PERSON, found.contact.spoken_name),
        (words.ADDRESS, _address(found.contact)),
        (words.SPAN, words.span_words(found.period)),
        (words.RULE, rule),
    )
    year = found.period.last.year
    return ExpenseSheet(
        title=words.SHEET_TITLE,
        name=found.contact.spoken_name,
        office=found.office.name,
        demonstration=found.office.demonstration,
        facts=tuple(fact for fact in facts if fact[1]),
        lines=tuple(_line(found, done) for done in found.done),
        remark=words.limit_words(allowances(year), year),
    )


def expense_paper(sheet: ExpenseSheet, made_on: date, program: str) -> Paper:
    """Return the sheet as a paper to be signed."""
    facts = (*sheet.facts, (words.OPEN, format_euros(sheet.open)))
    parts: list[Part] = [Facts(words.SHEET_TITLE, facts)]
    if sheet.lines:
        parts += [_table(sheet), Paragraph(words.CORRECT), Blank(words.BANK)]
    else:
        parts.append(Paragraph(words.NOTHING))
    if sheet.remark:
        parts.append(Paragraph(sheet.remark, small=True))
    return Paper(
        title=sheet.title,
        subtitle=sheet.name,
        office=sheet.office,
        made_on=made_on,
        program=program,
        parts=(*parts, Signatures(words.SIGNATURES)),
        remark=marks_text(internal=True, demonstration=sheet.demonstration),
    )


def _table(sheet: ExpenseSheet) -> Sheet:
    total = (
        words.TOTAL, "", format_minutes(sheet.minutes, unit=False), "", "", "",
        format_euros(sheet.amount), "",
    )  # fmt: skip
    rows = tuple(_row(line) for line in sheet.lines)
    return Sheet(words.LINES, words.HEADS, rows, _WIDTHS, _NUMBERS, total)


def _row(line: ExpenseLine) -> tuple[str, ...]:
    return (
        format_day(line.day),
        line.what,
        "" if line.minutes is None else format_minutes(line.minutes, unit=False),
        "" if line.fee is None else format_euros(line.fee),
        words.travel_words(line.km, line.travel),
        format_euros(line.other_cost) if line.other_cost else "",
        format_euros(line.amount),
        format_day(line.paid_on) if line.paid_on else "",
    )


def _line(found: PersonSpan, done: Counted) -> ExpenseLine:
    return ExpenseLine(
        done.day, found.what(done), done.minutes, done.fee, done.km, done.travel, done.other_cost,
        done.cents, done.paid_on, done.source is Kind.ASSIGNMENT,
    )  # fmt: skip


def _address(contact: Contact) -> str:
    if not contact.addresses:
        return ""
    first = contact.addresses[0]
    town = " ".join(filter(None, (first.postcode, first.town)))
    return ", ".join(filter(None, (first.street, town)))
