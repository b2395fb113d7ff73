"""Agreements to start from, in our own words: typical goals of departments."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from intdesk.domain.status_light import Direction
from intdesk.domain.target_agreement import (
    Effect,
    Goal,
    Measure,
)

DEVIATION_RULE = (
    "Zeichnet sich ab, dass ein Ziel nicht erreicht wird, sprechen beide Seiten binnen vier "
    "Wochen miteinander. Sie vereinbaren Maßnahmen, mit denen das Ziel noch erreicht wird, oder "
    "passen ein Ziel an, das nicht zu erreichen ist. Ziele, die Rat oder Kreistag gesetzt "
    "haben, ändern nur diese."
)


@dataclass(frozen=True, slots=True)
class AgreementTemplate:
    """A typical agreement of a department, still without values of the office."""

    key: str
    title: str
    department: str
    purpose: str
    fields_of_action: tuple[str, ...]
    goals: tuple[Goal, ...]


def _goal(title: str, measured: tuple[str, str, str], *measures: str, **more: Any) -> Goal:  # noqa: ANN401
    """Return a goal; ``measured`` are indicator, unit and where its values come from."""
    indicator, unit, source = measured
    made = tuple(Measure(measure) for measure in measures)
    return Goal(title=title, indicator=indicator, unit=unit, source=source, measures=made, **more)


TEMPLATES: tuple[AgreementTemplate, ...] = (
    AgreementTemplate(
        "kita", "Kitas für alle Familien", "jugend",
        "Familien, die neu in Deutschland sind, finden rechtzeitig einen Kitaplatz und verstehen, "
        "wie die Anmeldung abläuft.",
        ("bildung",),
        (
            _goal("Anmeldung und Elternbrief liegen in den häufigsten Sprachen vor",
                  ("übersetzte Unterlagen", "Sprachen", "Verzeichnis des Jugendamts"),
                  "Häufigste Sprachen ermitteln",
                  "Texte vereinfachen und übersetzen lassen"),
            _goal("Familien warten kürzer auf einen Kitaplatz",
                  ("mittlere Wartezeit neu zugezogener Familien",
                   "Wochen", "Platzvergabe des Jugendamts"),
                  "Platzvergabe gemeinsam auswerten",
                  effect=Effect.IMPACT, direction=Direction.DOWN),
        ),
    ),
    AgreementTemplate(
        "buergerdienste", "Verständliche Bürgerdienste", "buergerdienste",
        "Wer zum ersten Mal ins Bürgerbüro kommt, wird verstanden und weiß danach, wie es "
        "weitergeht.",
        ("ikoe",),
        (
            _goal("Die meistgebrauchten Schreiben sind in einfacher Sprache verfasst",
                  ("überarbeitete Schreiben", "Schreiben", "Vorlagenverzeichnis"),
                  "Liste der meistgebrauchten Schreiben",
                  "Schreibwerkstatt mit dem Team"),
            _goal("Sprachmittlung wird am Schalter genutzt",
                  ("Vorsprachen mit Sprachmittlung", "im Jahr", "Abrechnung der Sprachmittlung"),
                  "Bestellweg für alle festlegen"),
        ),
    ),
    AgreementTemplate(
        "personal", "Vielfalt im Rathaus", "hauptamt",
        "Die Verwaltung gewinnt Menschen mit Einwanderungsgeschichte und bildet ihr Personal fort.",
        ("ikoe", "arbeit"),
        (
            _goal("Beschäftigte sind im Umgang mit Vielfalt fortgebildet",
                  ("Beschäftigte mit Fortbildung", "Personen", "Fortbildungsliste"),
                  "Zwei Fortbildungen im Jahr anbieten"),
            _goal("Mehr Bewerbungen von Menschen mit Einwanderungsgeschichte",
                  ("Bewerbungen auf Ausbildungsplätze",
                   "Bewerbungen", "freiwillige Angabe im Bewerbungsverfahren"),
                  "Ausschreibungen überarbeiten",
                  "Schulen und Vereine ansprechen",
                  effect=Effect.IMPACT),
        ),
    ),
    AgreementTemplate(
        "wohnen", "Ankommen in der eigenen Wohnung", "bauen",
        "Menschen ziehen schneller aus der Unterkunft in eine Wohnung und kommen dort gut an.",
        ("wohnen",),
        (
            _goal("Auszüge aus den Unterkünften nehmen zu",
                  ("Auszüge in eine Wohnung", "Haushalte", "Belegungsliste der Unterkünfte"),
                  "Runder Tisch mit Vermietenden",
                  "Wohnungs-ABC in mehreren Sprachen",
                  effect=Effect.IMPACT),
            _goal("Konflikte in Häusern werden früh bearbeitet",
                  ("Beschwerden aus Nachbarschaften", "im Jahr", "Beschwerdeliste"),
                  "Feste Ansprechperson benennen",
                  effect=Effect.IMPACT, direction=Direction.DOWN),
        ),
    ),
    AgreementTemplate(
        "sprache", "Deutsch lernen vor Ort", "volkshochschule",
        "Wer Deutsch lernen will, findet wohnortnah einen Kurs, auch mit Kindern oder Arbeit.",
        ("sprache",),
        (
            _goal("Das Kursangebot bleibt auf heutiger Höhe",
                  ("Kursplätze", "Plätze", "Programm der Volkshochschule"),
                  "Raum und Lehrkräfte für das Jahr sichern",
                  direction=Direction.KEEP),
            _goal("Kurse mit Kinderbetreuung werden ausgebaut",
                  ("Kurse mit Kinderbetreuung", "Kurse", "Programm der Volkshochschule"),
                  "Förderung beantragen"),
        ),
    ),
    AgreementTemplate(
        "kultur", "Vereine und Bücherei öffnen sich", "kultur",
        "Zugewanderte nehmen an Vereinen, Kultur und Bücherei selbstverständlich teil.",
        ("teilhabe",),
        (
            _goal("Vereine öffnen ihre Angebote",
                  ("Vereine mit eigenem Willkommensangebot", "Vereine", "Rückmeldung der Vereine"),
                  "Vereinsabend mit guten Beispielen"),
            _goal("Die Bücherei wird von mehr zugewanderten Familien genutzt",
                  ("neue Ausweise bei Führungen", "Ausweise", "Statistik der Bücherei"),
                  "Führungen mit Sprachmittlung anbieten",
                  effect=Effect.IMPACT),
        ),
    ),
)  # fmt: skip


def template(key: str) -> AgreementTemplate:
    """Return a template; raises ``KeyError``."""
    return {known.key: known for known in TEMPLATES}[key]
