"""Names of the ways of setting out a report, and what each follows."""

from __future__ import annotations

from typing import Final

from intdesk.domain.report_templates import Template

TEMPLATE_NAMES: Final = {
    Template.USUAL: "Wie üblich",
    Template.ACTIVITIES: "Tätigkeiten zuerst (Gremien, Stellungnahmen, Veranstaltungen)",
    Template.MONITORING: "Zahlen zuerst (Bevölkerung, Indikatoren, Ziele)",
    Template.COUNSELLING: "Nur Beratung (Nachweis geförderter Beratung)",
    Template.VOLUNTEERS_BY: "Bayern: Integrationslotsen (BIR)",
    Template.TASKS_BB: "Brandenburg: Aufgaben nach der LAGIB",
    Template.TASKS_BW: "Baden-Württemberg: Aufgaben der VwV Integrationsbeauftragte",
    Template.GOALS_HE: "Hessen: WIR-Vielfaltszentrum",
    Template.CONCEPT_NI: "Niedersachsen: Koordinierungsstelle Migration und Teilhabe",
    Template.MODULES_NW: "Nordrhein-Westfalen: Kommunales Integrationsmanagement",
    Template.PARTICIPATION_SN: "Sachsen: Integrations- und Teilhabebericht (§ 26 SächsIntG)",
    Template.TEAMS_SH: "Schleswig-Holstein: Kreisweites Integrationsteam (KIT)",
}
TEMPLATE_WORDS: Final = {
    Template.USUAL: "Die Kapitel in der Folge, die die meisten Berichte haben.",
    Template.ACTIVITIES: (
        "Was Räte oft ausdrücklich wünschen: Netzwerk, Sitzungen mit Themen, Stellungnahmen und "
        "Veranstaltungen vor jeder Statistik."
    ),
    Template.MONITORING: (
        "Rahmendaten und Indikatoren am Anfang, dann Ziele und Arbeit, wie in Monitoringberichten "
        "von Landkreisen."
    ),
    Template.COUNSELLING: (
        "Umfang der Beratung, Problemfelder, Lage der Ratsuchenden und was sich verbessern ließe, "
        "ohne die übrigen Kapitel."
    ),
    Template.VOLUNTEERS_BY: (
        "Ehrenamt vorn: Gewinnung, Einsätze und Sprachmittlung, dann Netzwerk, Angebote und "
        "Veranstaltungen."
    ),
    Template.TASKS_BB: (
        "Folgt den Aufgabengruppen: konzeptionelle Arbeit, Gremien und Stellungnahmen, "
        "Öffentlichkeitsarbeit, Netzwerk, Einzelfallarbeit mit Sprechzeiten."
    ),
    Template.TASKS_BW: (
        "Folgt den Aufgaben der Verwaltungsvorschrift: Ansprechstelle für Einrichtungen, Netzwerk, "
        "Integrationsplan, Öffnung der Verwaltung, Unterrichtung der Gremien."
    ),
    Template.GOALS_HE: (
        "Vereinbarte Ziele und das regionale Konzept vorn, mit allen Zielen und Maßnahmen."
    ),
    Template.CONCEPT_NI: (
        "Bestandsaufnahme mit Angeboten und Lücken, Handlungskonzept mit Maßnahmen, Koordinierung, "
        "Öffentlichkeitsarbeit, angestoßene Projekte."
    ),
    Template.MODULES_NW: (
        "Strategische Koordinierung und Gremien, Case Management mit Vermittlungen, daraus "
        "erkannte Lücken."
    ),
    Template.PARTICIPATION_SN: (
        "Vergleichbare Daten vorn: Rahmendaten und Indikatoren, dann Beratung, Handlungsfelder und "
        "Ziele."
    ),
    Template.TEAMS_SH: (
        "Zugang zu Kursen und Beratung, Öffnung und Teilhabe, Beratung derer, die entscheiden."
    ),
}
NO_FORM: Final = (
    "Ein Vorschlag für Kapitel, Folge und Tabellen; ein amtliches Formular ersetzt er nicht."
)
