"""The pre-check for an impact assessment: questions in own words, and what comes out of it."""

from __future__ import annotations

from collections.abc import Mapping

from intdesk.domain.impact import QUESTIONS, Advice, Answer, Result, result_of
from intdesk.domain.paper import Facts, Heading, Paper, Paragraph, Part, Points, Sheet, Signatures
from intdesk.domain.privacy import PrivacyFacts
from intdesk.texts.i18n import GERMAN, Catalogue
from intdesk.texts.privacy.papers import INTERNAL, paper
from intdesk.texts.privacy.register import measures

TITLE = "Vorprüfung: Datenschutz-Folgenabschätzung"
SUBTITLE = "Ob nach Art. 35 DSGVO eine Folgenabschätzung nötig ist"
NO_ADVICE = (
    "Das Ergebnis ist eine Empfehlung für das Gespräch mit Ihrer oder Ihrem "
    "Datenschutzbeauftragten. Es ist keine Rechtsberatung; entscheiden muss die verantwortliche "
    "Stelle."
)

ANSWERS: dict[str, str] = {Answer.YES: "ja", Answer.NO: "nein", Answer.UNSURE: "unklar"}
QUESTION_WORDS: dict[str, str] = {
    "special": (
        "Speichern Sie besondere Angaben zu einzelnen Menschen, etwa zu Gesundheit, Religion, "
        "politischer Überzeugung oder sexueller Orientierung, auch in Notizen und Unterlagen?"
    ),
    "vulnerable": (
        "Geht es um Menschen, die sich gegenüber einer Behörde schlecht wehren können, zum "
        "Beispiel Schutzsuchende oder Kinder?"
    ),
    "large": (
        "Sind es viele Menschen oder sehr viele Angaben je Person, gemessen an der Größe Ihres "
        "Ortes?"
    ),
    "special_large": (
        "Ist das Sammeln solcher besonderen Angaben ein Hauptzweck, und betrifft es viele Menschen?"
    ),
    "scoring": "Werden Menschen nach Merkmalen bewertet, eingestuft oder in Gruppen sortiert, "
    "damit sie unterschiedlich behandelt werden?",
    "automatic": (
        "Entscheidet ein Programm ohne einen Menschen über etwas, das für die Person wichtig ist?"
    ),
    "monitoring": "Werden Menschen planmäßig beobachtet, zum Beispiel mit Kameras?",
    "matching": (
        "Führen Sie Daten aus verschiedenen Quellen über dieselbe Person zusammen, zum Beispiel "
        "mit Listen anderer Ämter?"
    ),
    "technology": (
        "Nutzen Sie neue Technik, deren Folgen noch niemand gut kennt, zum Beispiel künstliche "
        "Intelligenz für Gespräche oder Übersetzungen mit Personenangaben?"
    ),
    "exclusion": (
        "Hängt von den gespeicherten Angaben ab, ob jemand eine Leistung oder ein Angebot bekommt?"
    ),
    "listed": (
        "Steht Ihre Art der Verarbeitung auf der Liste der Aufsichtsbehörde, für die eine "
        "Folgenabschätzung immer nötig ist (Art. 35 Abs. 4)? Fragen Sie dazu den Datenschutz."
    ),
    "informed": "Bekommen alle Ratsuchenden das Blatt „Ihre Daten bei uns“?",
    "short": "Werden Angaben zur Person nach festen Fristen gelöscht, und hält sich die Stelle "
    "daran?",
}
ADVICE_TITLES: dict[str, str] = {
    Advice.INCOMPLETE: "Noch kein Ergebnis",
    Advice.NEEDED: "Eine Folgenabschätzung ist wahrscheinlich nötig",
    Advice.TALK: "Bitte mit dem Datenschutz besprechen",
    Advice.NOT_NEEDED: "Eine Folgenabschätzung ist wahrscheinlich nicht nötig",
}
ADVICE_WORDS: dict[str, str] = {
    Advice.INCOMPLETE: "Es fehlen noch Antworten.",
    Advice.NEEDED: (
        "Mindestens ein Punkt verlangt sie nach dem Gesetz, oder mehrere Punkte zusammen sprechen "
        "für ein hohes Risiko. Legen Sie dieses Blatt Ihrer oder Ihrem Datenschutzbeauftragten vor."
    ),
    Advice.TALK: (
        "Ein einzelner Punkt spricht für ein Risiko, eine Frage ist unklar, oder es fehlt eine "
        "Schutzmaßnahme. Klären Sie das, und füllen Sie die Vorprüfung dann noch einmal aus."
    ),
    Advice.NOT_NEEDED: (
        "Kein Punkt spricht für ein hohes Risiko. Bewahren Sie dieses Blatt als Nachweis auf und "
        "prüfen Sie es, wenn sich etwas ändert, spätestens in zwei Jahren."
    ),
}
WHY, UNCLEAR, GAPS = "Was dafür spricht", "Was noch unklar ist", "Was fehlt"


def impact_paper(facts: PrivacyFacts) -> Paper:
    """Return the questions with their answers, the recommendation and its reasons."""
    answers, reasons = facts.profile.answers, facts.profile.reasons
    result = result_of(answers)
    rows = tuple(
        (QUESTION_WORDS[q.code], ANSWERS.get(answers.get(q.code, ""), "offen"),
         reasons.get(q.code, ""))
        for q in QUESTIONS
    )  # fmt: skip
    parts: list[Part] = [
        Heading(ADVICE_TITLES[result.advice]),
        Paragraph(ADVICE_WORDS[result.advice]),
        *_reasons(result),
        Paragraph(NO_ADVICE, small=True),
        Sheet("Fragen und Antworten", ("Frage", "Antwort", "Bemerkung"), rows, (0, 50, 120)),
        Facts("Schutzmaßnahmen, die das Programm jetzt hat", measures(facts.measures)),
        Signatures(("Ausgefüllt", "Datenschutz, gesehen")),
    ]
    return paper(facts, TITLE, SUBTITLE, tuple(parts), remark=INTERNAL)


def said(answers: Mapping[str, str], catalogue: Catalogue = GERMAN) -> tuple[str, str]:
    """Return title and sentences of the recommendation for answers."""
    result = result_of(answers)
    title, words = ADVICE_TITLES[result.advice], ADVICE_WORDS[result.advice]
    return catalogue.word(title), catalogue.word(words)


def _reasons(result: Result) -> list[Part]:
    groups = ((WHY, result.reasons), (UNCLEAR, result.unsure), (GAPS, result.gaps))
    parts: list[Part] = []
    for title, codes in groups:
        if codes:
            points = tuple(QUESTION_WORDS[code] for code in codes)
            parts += [Paragraph(f"{title}:"), Points(points)]
    return parts
