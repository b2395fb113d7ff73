"""The answer to a person who asks what is kept of them (Art. 15 DSGVO), in plain language."""

from __future__ import annotations

from intdesk.domain.changes import Kind
from intdesk.domain.dates import format_day, format_moment
from intdesk.domain.paper import Facts, Heading, Paper, Paragraph, Part, Points, Sheet
from intdesk.domain.subject_report import Document, Entry, SubjectReport
from intdesk.texts.numbers import format_count
from intdesk.texts.privacy.papers import NO_LAND, contact_of, or_line, paper
from intdesk.texts.rights import RIGHTS_EXPLAINED

TITLE = "Auskunft über Ihre Daten"
SUBTITLE = "Was wir über Sie gespeichert haben (Art. 15 DSGVO)"
REMARK = "vertraulich, nur für die Person selbst"
FOLDER = "Auskunft {number} vom {day}"
PDF_NAME, JSON_NAME, DOCUMENTS = "Auskunft.pdf", "Auskunft.json", "Unterlagen"
IDENTITY_TITLE = "Name und Anschrift"
CALLED_TITLE = "Ihr Name"

CHECKS: tuple[str, ...] = (
    "Die Person hat sich ausgewiesen, oder ich kenne sie.",
    "Ich habe jede Notiz gelesen. Was andere Menschen betrifft, ist geschwärzt (Art. 15 Abs. 4).",
    "Ich habe jede Unterlage angesehen. Was andere betrifft, gebe ich nicht mit.",
    "Ich übergebe die Dateien sicher: persönlich, auf Papier oder verschlüsselt.",
)
"""What the officer confirms before anything is written."""

_KILOBYTE = 1024
_EXTENT: dict[Kind, str] = {
    Kind.CASE: "Hier steht alles.",
    Kind.CONTACT: "Hier steht alles, was nicht andere Menschen betrifft (Art. 15 Abs. 4 DSGVO).",
}
_SOURCES: dict[Kind, str] = {
    Kind.CASE: "Von Ihnen selbst, aus Gesprächen und Unterlagen. Wo ein Eintrag aus einer Liste "
    "stammt, steht es dabei.",
    Kind.CONTACT: "Von Ihnen selbst, aus der Zusammenarbeit, oder von der Stelle, für die Sie "
    "tätig sind. Wo eine Quelle festgehalten ist oder ein Eintrag aus einer Liste stammt, steht "
    "es dabei.",
}
_DELETED: dict[Kind, str] = {
    Kind.CASE: "Wenn Sie nicht mehr zu uns kommen, ist das voraussichtlich am {day}.",
    Kind.CONTACT: "Wenn wir nicht mehr zusammenarbeiten, prüfen wir das voraussichtlich am {day}.",
}


def answer(report: SubjectReport) -> Paper:
    """Return the paper for the person."""
    facts = report.facts
    profile = facts.profile
    parts: list[Part] = [
        Paragraph(
            f"Sie haben gefragt, was wir über Sie gespeichert haben. {_EXTENT[report.of]} "
            f"Dieselben Angaben stehen auch in der Datei „{JSON_NAME}“, die andere Programme lesen "
            "können."
        ),
        *_identity(report),
        *(_entry(entry) for entry in report.entries),
        *_documents(report.documents),
        *_more(report),
        Heading("Woher die Angaben stammen"),
        Paragraph(_SOURCES[report.of]),
        Heading("Wofür wir sie nutzen"),
        Paragraph(profile.purposes),
        Paragraph(f"Rechtsgrundlage: {profile.legal_basis}"),
        Heading("Wer sie erhalten hat"),
        *_recipients(report),
        Heading("Wie lange wir sie behalten"),
        Paragraph(profile.storage_period),
        *_deletion(report),
        Paragraph(
            "Auch in unseren Sicherungen stehen Kopien dieser Angaben. Sie werden dort nach und "
            "nach überschrieben. Automatische Entscheidungen über Sie gibt es nicht."
        ),
        Facts("Ihre Rechte", RIGHTS_EXPLAINED),
        Paragraph(
            f"Dafür erreichen Sie uns so: {contact_of(facts)}. Verantwortlich ist "
            f"{or_line(profile.controller)}; die datenschutzbeauftragte Person: "
            f"{or_line(profile.dpo)}. Beschweren können Sie sich hier: "
            f"{facts.authority or NO_LAND}."
        ),
        *_history(report),
    ]
    return paper(facts, TITLE, SUBTITLE, tuple(parts), remark=REMARK)


def entry_caption(entry: Entry) -> str:
    """Return what stands above a record: its title and what is special about it."""
    marks = [
        word
        for word, holds in (
            ("aus einer Liste übernommen", entry.imported),
            ("im Papierkorb", entry.trashed),
            ("noch nicht gespeicherte Eingabe", entry.unsaved),
        )
        if holds
    ]
    return f"{entry.title} ({', '.join(marks)})" if marks else entry.title


def _identity(report: SubjectReport) -> list[Part]:
    if report.identity is None:
        return [
            Paragraph(
                f"Ihr Name ist bei uns nicht gespeichert. Ihre Akte hat die Nummer {report.number}."
            )
        ]
    return [_entry(report.identity)]


def _entry(entry: Entry) -> Facts:
    rows = [(item.label, item.words) for item in entry.items]
    if entry.created is not None:
        rows.append(("Festgehalten am", format_day(entry.created)))
    return Facts(entry_caption(entry), tuple(rows))


def _documents(documents: tuple[Document, ...]) -> list[Part]:
    if not documents:
        return []
    rows = tuple(
        (
            document.name,
            document.of,
            format_day(document.added),
            f"{format_count(-(-document.size // _KILOBYTE))} KB",
            "liegt bei" if document.included else "nicht beigelegt, weil sie andere betrifft",
        )
        for document in documents
    )
    heads = ("Unterlage", "Gehört zu", "Seit", "Größe", "Hier")
    return [Sheet("Unterlagen", heads, rows, (0, 100, 58, 48, 110))]


def _more(report: SubjectReport) -> list[Part]:
    if not report.closed_notes:
        return []
    count = report.closed_notes
    notes = "eine Notiz" if count == 1 else f"{count} Notizen"
    return [
        Paragraph(
            f"Außerdem gibt es {notes} aus der Zeit vor dem Wechsel im Amt, verschlossen. Wir "
            "können sie derzeit selbst nicht lesen."
        )
    ]


def _recipients(report: SubjectReport) -> list[Part]:
    parts: list[Part] = [Paragraph(report.facts.profile.recipients)]
    if report.recipients:
        parts += [Paragraph("Vermittelt haben wir Sie an:"), Points(report.recipients)]
    return parts


def _deletion(report: SubjectReport) -> list[Part]:
    if report.delete_on is None:
        return []
    day = format_day(report.delete_on)
    return [Paragraph(_DELETED[report.of].format(day=day))]


def _history(report: SubjectReport) -> list[Part]:
    question = "Wer hat wann etwas eingetragen oder geändert?"
    if not report.steps:
        return [Heading(question), Paragraph("Dazu ist nichts festgehalten.")]
    rows = tuple(
        (format_moment(step.moment), step.actor or "nicht festgehalten", step.label)
        for step in report.steps
    )
    return [Sheet(question, ("Wann", "Wer", "Was"), rows, (110, 150, 0))]
