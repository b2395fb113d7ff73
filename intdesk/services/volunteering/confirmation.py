"""Makes the confirmation (Nachweis) of a person's engagement; it names no client and no money."""

from __future__ import annotations

from datetime import date

from intdesk.domain.assignment_counting import sums
from intdesk.domain.codes import CodeListId
from intdesk.domain.duration import format_minutes
from intdesk.domain.paper import Facts, Paper, Paragraph, Signatures
from intdesk.services.volunteering.person_span import PersonSpan
from intdesk.texts import volunteering as words
from intdesk.texts.report import marks_text


def confirmation(found: PersonSpan, made_on: date, program: str) -> Paper:
    """Return the paper."""
    totals = sums(found.done)
    name, office = found.contact.spoken_name, found.office.name
    kinds = dict.fromkeys(words.KINDS[done.kind] for done in found.done)
    spoken = (
        found.codes.label(CodeListId.LANGUAGE, code) for code in found.entry.languages
    )  # fmt: skip
    facts = (
        (words.ISSUER, ", ".join(filter(None, (office, found.office.department)))),
        (words.SPAN, words.span_words(found.period)),
        (words.COUNT, str(totals.count)),
        (words.HOURS, format_minutes(totals.minutes)),
        (words.DONE, ", ".join(kinds)),
        (words.SPOKEN, ", ".join(spoken)),
        (words.TRAINED, found.entry.training),
    )
    return Paper(
        title=words.CONFIRMATION_TITLE,
        subtitle=name,
        office=office,
        made_on=made_on,
        program=program,
        parts=(
            Paragraph(words.confirmation_words(name, found.period, totals.count)),
            Facts(words.CONFIRMATION_TITLE, tuple(fact for fact in facts if fact[1])),
            Paragraph(words.THANKS),
            Signatures(words.CONFIRMED_BY),
        ),
        remark=marks_text(internal=False, demonstration=found.office.demonstration),
    )
