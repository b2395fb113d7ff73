"""The officer's texts of the demonstration town by year, without figures: the tables have those."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class YearTexts(NamedTuple):
    """Texts of a year: parts of the report, and by field situation, activities and assessment."""

    report: Mapping[str, str]
    fields: Mapping[str, tuple[str, str, str]]


_FIRST = YearTexts(
    report={
        "summary.successes": (
            "- Die Sprechstunde in zwei Ortsteilen ist angenommen worden.\n"
            "- Mit dem Jobcenter gibt es nun feste Ansprechpersonen.\n"
            "- Der Pool für Sprachmittlung arbeitet verlässlich."
        ),
        "summary.challenges": (
            "- Wartezeiten auf Termine bei der Ausländerbehörde\n"
            "- Zu wenige Plätze in Sprachkursen mit Kinderbetreuung\n"
            "- Bezahlbarer Wohnraum für Familien"
        ),
        "summary.recommendations": (
            "- Kinderbetreuung während der Sprachkurse sichern\n"
            "- Den Sprachmittlungspool im Haushalt verankern"
        ),
        "counselling": (
            "Seit Beginn des Jahres werden alle Beratungen nach denselben Merkmalen erfasst. Damit "
            "lässt sich erstmals zeigen, wer kommt und womit. Viele Ratsuchende bringen mehrere "
            "Anliegen in ein Gespräch mit; gezählt wird das Hauptthema."
        ),
        "network": (
            "Der Runde Tisch Integration ist der feste Ort für Absprachen geworden. Neu dabei sind "
            "die Berufsschule und die Wohnungsbaugesellschaft."
        ),
        "events": (
            "Die Interkulturelle Woche wurde zum ersten Mal gemeinsam mit den Vereinen geplant. "
            "Besonders gut angenommen wurden Treffen, zu denen man ohne Anmeldung kommen konnte."
        ),
        "outlook.assessment": (
            "Das Jahr stand im Zeichen des Aufbaus: Sprechzeiten, Wege der Weitervermittlung und "
            "die Zusammenarbeit mit den Fachbereichen sind geordnet. Offen bleibt, was die Stadt "
            "nicht allein lösen kann, vor allem Termine bei anderen Behörden und Wohnraum."
        ),
        "outlook.advice": (
            "Die Mittel für Sprachmittlung sollten dauerhaft im Haushalt stehen, damit "
            "Fachbereiche und Schulen verlässlich planen können."
        ),
        "outlook.prospects": (
            "Im kommenden Jahr soll die Zusammenarbeit mit den Schulen Schwerpunkt werden. Dafür "
            "sind Gespräche mit allen Schulleitungen vorgesehen."
        ),
    },
    fields={
        "sprache": (
            "Kurse sind da, aber nicht dort und dann, wo sie gebraucht werden.",
            "Übersicht aller Kurse erstellt, Treffen mit den Trägern, Sprachcafé eröffnet.",
            "Der Überblick hilft bei der Vermittlung; Kinderbetreuung fehlt.",
        ),
        "wohnen": (
            "Familien finden kaum eine Wohnung, die groß genug und bezahlbar ist.",
            "Wohnungslotsen gewonnen und geschult, Gespräche mit Vermietenden begonnen.",
            "Das Ehrenamt trägt viel; es ersetzt keinen Wohnungsbau.",
        ),
    },
)

_SECOND = YearTexts(
    report={
        "summary.successes": (
            "- Mit allen Schulen sind Ansprechpersonen und Wege für Elterngespräche vereinbart.\n"
            "- Die Zielvereinbarungen mit drei Fachbereichen sind unterzeichnet und angelaufen.\n"
            "- Das Sprachcafé hat einen größeren Raum bekommen."
        ),
        "summary.challenges": (
            "- Anträge, die nur noch online gestellt werden können\n"
            "- Lange Wege zu Abendkursen ohne Busverbindung\n"
            "- Ehrenamtliche zu gewinnen, die zu Behörden begleiten"
        ),
        "summary.recommendations": (
            "- Hilfe bei Online-Anträgen als Aufgabe der Bürgerdienste verankern\n"
            "- Abendlinie gemeinsam mit dem Kreis prüfen"
        ),
        "counselling": (
            "Die Beratung hat sich weiter zum ersten Anlaufpunkt entwickelt. Viele Gespräche "
            "galten Formularen und Bescheiden anderer Stellen; was dafür an Zeit aufgewendet "
            "wurde, weist dieser Bericht gesondert aus.\n\n"
            "Wo eine andere Stelle zuständig ist, wird mit Termin und Ansprechperson "
            "weitervermittelt."
        ),
        "network": (
            "Schwerpunkt war die Zusammenarbeit mit den Schulen. Die Schulleitungen haben "
            "verabredet, zu Elterngesprächen Sprachmittlung anzufragen.\n\n"
            "Der Arbeitskreis Sprache stimmt Kurszeiten und Treffs nun zweimonatlich ab."
        ),
        "events": (
            "Das Fest der Begegnung auf dem Marktplatz ist wieder der Höhepunkt des Jahres "
            "gewesen. Die Schulung zu einfacher Sprache hat in der Verwaltung Nachfrage geweckt "
            "und wird fortgesetzt."
        ),
        "outlook.assessment": (
            "Die Strukturen tragen. Fortschritte gab es dort, wo Verantwortung klar verteilt ist, "
            "vor allem in den Zielvereinbarungen. Schwierig bleibt, was mehrere Behörden zugleich "
            "betrifft."
        ),
        "outlook.advice": (
            "Die Stadt sollte Unterstützung bei digitalen Anträgen anbieten, bevor weitere Dienste "
            "umgestellt werden. Für die Begleitung zu Behörden braucht das Ehrenamt eine feste "
            "Ansprechperson."
        ),
        "outlook.prospects": (
            "Im kommenden Jahr sollen die Vereinbarungen mit den Fachbereichen fortgeschrieben und "
            "die Fortschreibung des Integrationskonzepts vorbereitet werden."
        ),
    },
    fields={
        "sprache": (
            "Die Wege zu den Kursen sind lang, vor allem am Abend.",
            "Gemeinsame Warteliste der Träger, Sprachcafé in größerem Raum.",
            "Die Warteliste schafft Klarheit; ohne Abendbus bleiben Plätze schwer erreichbar.",
        ),
        "bildung": (
            "Eltern verstehen Anmeldung und Briefe oft nicht und melden sich spät.",
            "Gespräche mit allen Schulleitungen, Elternabende mit Sprachmittlung.",
            "Schulen fragen Sprachmittlung nun von sich aus an.",
        ),
        "wohnen": (
            "In den Unterkünften leben weiter Familien, die ausziehen könnten.",
            "Wohnungslotsen begleiten Besichtigungen, Wohnungs-ABC in mehreren Sprachen.",
            "Vermietende melden sich vereinzelt von selbst; der Bedarf bleibt größer.",
        ),
    },
)

_THIRD = YearTexts(
    report={
        "summary.successes": (
            "- Die Zielvereinbarungen zeigen Wirkung: Unterlagen der Kitas werden verstanden und "
            "genutzt.\n"
            "- Die Wartelisten der Kursträger sind zusammengeführt.\n"
            "- Die Interkulturelle Woche wird von vielen Vereinen selbst gestaltet."
        ),
        "summary.challenges": (
            "- Wohnraum für große Familien\n"
            "- Kurse mit Kinderbetreuung\n"
            "- Zeit für Beratung, die eigentlich Aufgabe anderer Stellen ist"
        ),
        "summary.recommendations": (
            "- Kinderbetreuung in Kursen in den nächsten Haushalt aufnehmen\n"
            "- Mit Jobcenter und Ausländerbehörde feste Zeiten für Rückfragen vereinbaren\n"
            "- Das Integrationskonzept mit breiter Beteiligung fortschreiben"
        ),
        "frame": (
            "Musterau wächst vor allem durch Zuzug. Die Tabelle zeigt, wie sich die Bevölkerung in "
            "den letzten Jahren verändert hat, und nennt für jede Angabe Stichtag und Quelle."
        ),
        "counselling": (
            "Die offenen Sprechzeiten im Rathaus und in den Ortsteilen sind der wichtigste Zugang. "
            "Wer wiederkommt, hat meist mehrere Anliegen, die miteinander zusammenhängen: Ohne "
            "Aufenthaltstitel keine Arbeit, ohne Arbeit keine Wohnung.\n\n"
            "Ein spürbarer Teil der Zeit gilt weiterhin Anträgen und Schreiben anderer Behörden. "
            "Diese Zeit fehlt für Aufgaben, die nur die Integrationsbeauftragte wahrnehmen kann."
        ),
        "network": (
            "Runder Tisch, Arbeitskreis Sprache und Integrationsbeirat greifen ineinander: Was am "
            "Runden Tisch als Lücke benannt wird, nimmt der Arbeitskreis auf, und der Beirat trägt "
            "es in den Kreistag.\n\n"
            "Mit der Wohnungsbaugesellschaft und den Betrieben im Gewerbegebiet gibt es nun "
            "regelmäßige Gespräche."
        ),
        "events": (
            "Die Veranstaltungen dienten der Begegnung, dem Wissen in Verwaltung und Ehrenamt und "
            "der Haltung gegen Rassismus. Viele entstanden gemeinsam mit Vereinen.\n\n"
            "Einladungen gehen nun früher hinaus; Kinderbetreuung wird von Anfang an mitgedacht."
        ),
        "indicators": ("Ein einzelner Wert sagt wenig; betrachtet wird, wohin er sich bewegt."),
        "outlook.assessment": (
            "Die Arbeit ist in der Verwaltung angekommen: Fachbereiche fragen früher an. Wo Ziele "
            "verfehlt wurden, lag es an fehlendem Wohnraum und an Wartezeiten bei anderen Behörden."
        ),
        "outlook.advice": (
            "- Kinderbetreuung während der Kurse sichern, damit Mütter beginnen können.\n"
            "- Stellungnahmen der Integrationsbeauftragten früh genug einholen.\n"
            "- Sprachmittlung für alle Fachbereiche aus einer Hand bestellen."
        ),
        "outlook.prospects": (
            "Das kommende Jahr gehört der Fortschreibung des Integrationskonzepts. Geplant sind "
            "Werkstätten in den Ortsteilen, eine Befragung und ein Beschluss der "
            "Stadtverordnetenversammlung."
        ),
    },
    fields={
        "sprache": (
            "Wer einen Platz sucht, findet ihn leichter als früher; für Eltern fehlt Betreuung.",
            "Sprachcafé jede Woche, Wegweiser in sechs Sprachen, Absprachen mit den Trägern.",
            "Die gemeinsame Warteliste bewährt sich; für Eltern fehlt weiter die Betreuung.",
        ),
        "bildung": (
            "Familien melden ihre Kinder früher in der Kita an.",
            "Zielvereinbarung mit dem Jugendamt, Elternabende mit Sprachmittlung.",
            "Die Unterlagen werden genutzt; die Wartezeit sinkt langsamer als vereinbart.",
        ),
        "wohnen": (
            "Viele Haushalte wohnen länger in der Unterkunft, als sie müssten.",
            "Runder Tisch mit Vermietenden, Wohnungs-ABC, Begleitung in der Nachbarschaft.",
            "Einzelne Auszüge gelingen; ohne bezahlbaren Wohnraum bleibt es bei Einzelfällen.",
        ),
    },
)

TOWN = (_FIRST, _SECOND, _THIRD)
