"""The words of a Vorlage, and its proposals: facts from the report's printed figures alone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from intdesk.domain.council_paper import CouncilPaper, CouncilPaperKind, step_cells
from intdesk.domain.office import Office, OfficeKind
from intdesk.domain.paper import Facts, Heading, Paper, Paragraph, Part, Points, Sheet
from intdesk.domain.report_public import PublicReport
from intdesk.texts.report import report_title
from intdesk.texts.report_editions import paper_remark
from intdesk.texts.report_proposals import proposal
from intdesk.texts.report_prose import summary_paragraphs, summary_points

SAVED: Final = "Kopf der Vorlage"
KIND_TITLES: Final = {
    CouncilPaperKind.NOTICE: "Mitteilungsvorlage",
    CouncilPaperKind.INFORMATION: "Informationsvorlage",
    CouncilPaperKind.DECISION: "Beschlussvorlage",
}
LABELS: Final = {
    "subject": "Betreff",
    "number": "Vorlagen-Nr.",
    "file_mark": "Aktenzeichen",
    "lead": "Federführung",
    "author": "Verfasst von",
    "steps": "Beratungsfolge",
    "decision": "Beschlussvorschlag",
    "facts": "Sachverhalt",
    "money": "Finanzielle Auswirkungen",
    "annexes": "Anlagen",
}
STEP_HEADS: Final = ("Gremium", "Sitzung am", "öffentlich")
STEPS_CAPTION: Final = "Beratungsfolge"
HEAD_CAPTION: Final = "Angaben zur Vorlage"
_BODIES: Final = {
    OfficeKind.MUNICIPALITY: "Gemeinderat",
    OfficeKind.TOWN: "Stadtrat",
    OfficeKind.DISTRICT: "Kreistag",
    OfficeKind.ASSOCIATION: "Verbandsversammlung",
}
_BODIES_BY_LAND: Final = {
    ("01", OfficeKind.MUNICIPALITY): "Gemeindevertretung",
    ("01", OfficeKind.TOWN): "Stadtvertretung",
    ("06", OfficeKind.MUNICIPALITY): "Gemeindevertretung",
    ("06", OfficeKind.TOWN): "Stadtverordnetenversammlung",
    ("12", OfficeKind.MUNICIPALITY): "Gemeindevertretung",
    ("12", OfficeKind.TOWN): "Stadtverordnetenversammlung",
    ("13", OfficeKind.MUNICIPALITY): "Gemeindevertretung",
    ("13", OfficeKind.TOWN): "Stadtvertretung",
    ("05", OfficeKind.TOWN): "Rat der Stadt",
    ("05", OfficeKind.MUNICIPALITY): "Rat der Gemeinde",
    ("03", OfficeKind.TOWN): "Rat der Stadt",
    ("03", OfficeKind.MUNICIPALITY): "Rat der Gemeinde",
}
"""Names by the municipal codes of the Länder; elsewhere the usual ones. All can be changed."""
_FEMALE: Final = "ung"
"""The end of names that are feminine: Gemeindevertretung, Verbandsversammlung."""
_MOST_POINTS: Final = 4
_FURTHER: Final = ("events", "targets")


def body_of(office: Office) -> str:
    """Return the body that decides: ``Kreistag``, ``Gemeindevertretung``."""
    return _BODIES_BY_LAND.get((office.land, office.kind), _BODIES[office.kind])


def proposed(report: PublicReport, kept: CouncilPaper) -> CouncilPaper:
    """Return a first draft; what was kept of the head of the last one stays."""
    office = report.office
    body = body_of(office)
    article = "Die" if body.endswith(_FEMALE) else "Der"
    return CouncilPaper(
        kind=kept.kind,
        subject=f"{report_title(report)} der Integrationsbeauftragung",
        file_mark=kept.file_mark,
        lead=kept.lead or office.department,
        author=office.officer,
        steps=kept.steps or f"{body}; ; öffentlich",
        decision=(
            f"{article} {body} nimmt den {report_title(report)} der Integrationsbeauftragung zur "
            "Kenntnis."
        ),
        facts=_facts(report),
        money=_money(report),
        annexes=f"{report_title(report)} (PDF)\nTabellen zum {report_title(report)} (Excel)",
    )


def council_paper(entries: CouncilPaper, report: PublicReport, program: str) -> Paper:
    """Return the Vorlage as a paper; parts that are empty are left out."""
    head = [(LABELS[name], str(getattr(entries, name))) for name in ("number", "file_mark", "lead",
            "author")]  # fmt: skip
    parts: list[Part] = [
        Facts(HEAD_CAPTION, (("Art", KIND_TITLES[entries.kind]), *(p for p in head if p[1])))
    ]
    if rows := step_cells(entries.steps):
        parts.append(Sheet(STEPS_CAPTION, STEP_HEADS, rows, (0, 110, 80)))
    for name in ("decision", "facts", "money", "annexes"):
        parts += _part(LABELS[name], str(getattr(entries, name)))
    return Paper(
        title=entries.subject,
        subtitle=KIND_TITLES[entries.kind],
        office=report.office.name,
        made_on=report.made_on,
        program=program,
        parts=tuple(parts),
        remark=paper_remark(report),
    )


def as_text(entries: CouncilPaper) -> str:
    """Return all of it as plain text, for the fields of another program."""
    found = [f"Art: {KIND_TITLES[entries.kind]}"]
    for name, title in LABELS.items():
        text = str(getattr(entries, name)).strip()
        if text:
            found.append(f"{title}: {text}" if "\n" not in text else f"{title}:\n{text}")
    return "\n\n".join(found)


def paragraphs_of(text: str) -> list[Part]:
    """Return paragraphs and lists of a typed text, by its blank lines and hyphens."""
    parts: list[Part] = []
    for paragraph in text.replace("\r\n", "\n").split("\n\n"):
        lines = [line.strip() for line in paragraph.split("\n") if line.strip()]
        if lines and all(line.startswith("- ") for line in lines):
            parts.append(Points(tuple(line.removeprefix("- ") for line in lines)))
        elif lines:
            parts.append(Paragraph("\n".join(lines)))
    return parts


def _part(title: str, text: str) -> list[Part]:
    body = paragraphs_of(text)
    return [Heading(title), *body] if body else []


def _facts(report: PublicReport) -> str:
    """Return mandate, summary and what led the year."""
    mandate = report.chapter("mandate")
    found = [mandate.text.strip().split("\n\n")[0]] if mandate and mandate.text.strip() else []
    found += summary_paragraphs(report)
    further = [text for key in _FURTHER if (text := proposal(report, key))]
    elsewhere = [*further, proposal(report, "budget")]  # the part on money tells of the budget
    led = [(lead, text) for lead, text in summary_points(report) if not _said(text, elsewhere)]
    points = [f"- {lead}: {text}" for lead, text in led[:_MOST_POINTS]]
    if points:
        found.append("\n".join(points))
    found += further
    return "\n\n".join(found)


def _said(text: str, paragraphs: Iterable[str]) -> bool:
    """Tell whether a paragraph that follows says the same sentence."""
    return any(text in paragraph for paragraph in paragraphs)


def _money(report: PublicReport) -> str:
    found = ["Die Kenntnisnahme hat keine finanziellen Auswirkungen."]
    if text := proposal(report, "budget"):
        found.append(text)
    return "\n\n".join(found)
