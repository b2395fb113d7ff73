"""The officer's texts of the demonstration Landkreis by year, without figures."""

from __future__ import annotations

from intdesk.texts.demonstration_report import YearTexts

_FIRST = YearTexts(
    report={
        "summary.successes": (
            "- Sprechzeiten in drei Rathäusern außerhalb der Kreisstadt\n"
            "- Ein gemeinsamer Pool für Sprachmittlung, den alle Gemeinden nutzen können\n"
            "- Zielvereinbarungen mit den ersten Fachdiensten"
        ),
        "summary.challenges": (
            "- Große Unterschiede zwischen den Gemeinden bei Unterbringung und Ehrenamt\n"
            "- Lange Wartezeiten auf Termine der Ausländerbehörde"
        ),
        "summary.recommendations": (
            "- Den Pool für Sprachmittlung dauerhaft finanzieren\n"
            "- Ansprechpersonen in allen Gemeinden benennen"
        ),
        "counselling": (
            "Mit den Sprechzeiten in den Rathäusern ist die Beratung näher an die Menschen "
            "gerückt. Erfasst wird überall nach denselben Merkmalen, damit Gemeinden und Kreis "
            "dieselben Zahlen verwenden."
        ),
        "network": (
            "Die Bürgermeisterrunde Integration hat sich als Ort für verbindliche Absprachen "
            "bewährt. Der Integrationsbeirat berät nun vor jeder Sitzung des Fachausschusses."
        ),
        "outlook.assessment": (
            "Das Jahr galt dem Aufbau gemeinsamer Strukturen. Der Kreis kann beraten, bündeln und "
            "fördern; gelebt wird Integration in den Gemeinden."
        ),
        "outlook.prospects": (
            "Im kommenden Jahr beginnt die Umsetzung des Integrationskonzepts in den drei "
            "Handlungsfeldern."
        ),
    },
    fields={
        "sprache": (
            "Die meisten Kurse finden in der Kreisstadt statt.",
            "Treffen aller Träger, Bestandsaufnahme der Kurse nach Gemeinden.",
            "Die Lücken sind benannt; Räume und Lehrkräfte fehlen.",
        ),
        "wohnen": (
            "Unterkünfte und Wohnungsmarkt unterscheiden sich stark von Ort zu Ort.",
            "Belegung monatlich abgefragt, Wohnungslotsen mit der Stiftung vorbereitet.",
            "Der Überblick erleichtert die Verteilung; der Wohnungsmarkt bleibt eng.",
        ),
    },
)
_SECOND = YearTexts(
    report={
        "summary.successes": (
            "- Das Integrationskonzept ist vom Kreistag beschlossen.\n"
            "- Die Kursplanung aller Träger ist abgestimmt.\n"
            "- Gemeinden beteiligen sich an den Kosten der Sprachmittlung."
        ),
        "summary.challenges": (
            "- Kinderbetreuung während der Kurse\n"
            "- Busverbindungen am Abend\n"
            "- Nachwuchs im Ehrenamt außerhalb der Städte"
        ),
        "summary.recommendations": (
            "- Abendlinien in den Nahverkehrsplan aufnehmen\n"
            "- Das Landesprogramm für das Ehrenamt beantragen"
        ),
        "counselling": (
            "Ein Teil der Beratung ist Arbeit für andere Stellen: Anträge ausfüllen, Bescheide "
            "erklären, Termine vereinbaren. Die Gemeinden melden denselben Befund.\n\n"
            "Mit Jobcenter und Ausländerbehörde wurden deshalb Wege für Rückfragen verabredet."
        ),
        "network": (
            "Netzwerktreffen und Beirat haben an der Umsetzung des Konzepts gearbeitet. Neue "
            "Partner kamen vor allem aus Vereinen und Betrieben."
        ),
        "events": (
            "Zum ersten Mal fanden Veranstaltungen der Interkulturellen Woche auch in kleinen "
            "Gemeinden statt. Die Messe Ausbildung und Anerkennung hat sich etabliert."
        ),
        "outlook.assessment": (
            "Mit dem beschlossenen Konzept gibt es einen verbindlichen Rahmen. Entscheidend wird "
            "sein, dass die Fachdienste ihre Maßnahmen mit eigenem Personal tragen."
        ),
        "outlook.advice": (
            "Maßnahmen, die mehrere Fachdienste betreffen, sollten eine gemeinsame Leitung haben."
        ),
        "outlook.prospects": (
            "Schwerpunkte des kommenden Jahres sind Wohnungslotsen in den Gemeinden und Kurse mit "
            "Kinderbetreuung."
        ),
    },
    fields={
        "sprache": (
            "Kurse auf dem Land kommen oft wegen zu weniger Anmeldungen nicht zustande.",
            "Kursplanung mit allen Trägern, gemeinsame Einstufung.",
            "Abgestimmte Termine helfen; Wege und Betreuung bleiben Hürden.",
        ),
        "bildung": (
            "Kinder kommen mit sehr unterschiedlichen Voraussetzungen in Kita und Schule.",
            "Zielvereinbarung mit dem Fachdienst Jugend, Fortbildung für Kitas.",
            "Die Kitas nehmen das Angebot an; die Wartezeit bleibt vielerorts lang.",
        ),
        "wohnen": (
            "Anerkannte Geflüchtete bleiben in Unterkünften, weil Wohnungen fehlen.",
            "Wohnungslotsen geschult, Gespräche mit Wohnungsunternehmen.",
            "In kleinen Gemeinden gelingen Auszüge eher als in den Städten.",
        ),
    },
)
_THIRD = YearTexts(
    report={
        "summary.successes": (
            "- In den meisten Gemeinden gibt es verlässliche Ansprechpersonen.\n"
            "- Der Pool für Sprachmittlung ist bei Ämtern, Schulen und Praxen eingeführt.\n"
            "- Maßnahmen des Integrationskonzepts sind in den Fachdiensten verankert."
        ),
        "summary.challenges": (
            "- Wohnraum, vor allem in Auenstadt und Musterau\n"
            "- Erreichbarkeit der Kurse am Abend und mit Kindern\n"
            "- Befristete Landesmittel für dauerhafte Aufgaben"
        ),
        "summary.recommendations": (
            "- Die Stelle für den Sprachmittlungspool entfristen\n"
            "- Kinderbetreuung in Kursen mit den Gemeinden gemeinsam finanzieren\n"
            "- Stellungnahmen der Integrationsbeauftragung rechtzeitig vor der Beratung einholen"
        ),
        "frame": (
            "Die Gemeinden des Auenkreises entwickeln sich unterschiedlich. In den beiden Städten "
            "leben die meisten Zugewanderten; in den kleinen Gemeinden sind es wenige Familien. "
            "Die Tabellen zeigen den Kreis insgesamt und seine Gemeinden."
        ),
        "counselling": (
            "Beraten wird im Kreishaus, in drei Rathäusern und auf vielen anderen Wegen. Die "
            "Ratsuchenden kommen aus allen Gemeinden, doch wer in der Kreisstadt wohnt, hat den "
            "kürzesten Weg.\n\n"
            "Die Anliegen hängen oft zusammen und berühren mehrere Behörden. Ein großer Gewinn "
            "sind feste Ansprechpersonen bei Jobcenter, Ausländerbehörde und Familienkasse."
        ),
        "network": (
            "Bürgermeisterrunde, Steuerungsgruppe und Beirat haben klare Aufgaben: Die eine stimmt "
            "mit den Gemeinden ab, die andere prüft den Stand der Maßnahmen, der Beirat bringt die "
            "Sicht der Zugewanderten ein.\n\n"
            "Das Netzwerktreffen verbindet Träger, Vereine und Verwaltung und wird abwechselnd in "
            "einer der Gemeinden vorbereitet."
        ),
        "events": (
            "Die Veranstaltungen richten sich an drei Gruppen: an Ehrenamtliche, die den Rücken "
            "gestärkt bekommen, an Fachkräfte, die voneinander lernen, und an alle, die einander "
            "begegnen möchten.\n\n"
            "Der Sporttag der Kulturen und die Einbürgerungsfeier sind feste Termine im Kalender "
            "des Kreises."
        ),
        "indicators": (
            "Die Indikatoren folgen den Handlungsfeldern des Integrationskonzepts. Wo die "
            "Statistik es erlaubt, stehen die Gemeinden nebeneinander; das ist kein Wettbewerb, "
            "sondern zeigt, wo Unterstützung gebraucht wird."
        ),
        "outlook.assessment": (
            "Kreis und Gemeinden arbeiten verlässlich zusammen. Die Vereinbarungen mit den "
            "Fachdiensten werden überwiegend eingehalten; Verzögerungen gab es dort, wo Personal "
            "fehlte. Der Wohnungsmarkt bleibt die größte Hürde."
        ),
        "outlook.advice": (
            "- Daueraufgaben aus Projektmitteln lösen und im Haushalt verankern.\n"
            "- Gemeinden bei der Unterbringung durch Wohnungslotsen entlasten.\n"
            "- Kurse dort planen, wo die Menschen wohnen."
        ),
        "outlook.prospects": (
            "Im kommenden Jahr wird das Integrationskonzept fortgeschrieben. Vorgesehen sind "
            "Gespräche in allen Gemeinden, eine Befragung und der Beschluss des Kreistags."
        ),
    },
    fields={
        "sprache": (
            "Die Nachfrage ist in den Städten hoch, auf dem Land fehlen kleine Gruppen.",
            "Netzwerktreffen der Träger, Fahrdienste, Zielvereinbarung mit der Volkshochschule.",
            "Die Träger planen gemeinsam; Betreuung und Wege bleiben die Aufgabe.",
        ),
        "bildung": (
            "Kitas und Schulen brauchen Sprachmittlung und verständliche Unterlagen.",
            "Zielvereinbarung mit dem Fachdienst Jugend, Fortbildung, Elternbriefe.",
            "Die Unterlagen werden genutzt; kürzere Wartezeiten brauchen mehr Plätze.",
        ),
        "arbeit": (
            "Betriebe suchen Personal, Anerkennung und Erlaubnisse dauern.",
            "Messe Ausbildung und Anerkennung, Gespräche mit Kammer und Agentur.",
            "Kontakte entstehen schnell, Verträge langsam.",
        ),
        "wohnen": (
            "Der Wohnungsmarkt ist in den Städten eng, in den Gemeinden fehlen Busse.",
            "Wohnungslotsen in den Gemeinden, Fachtag, Gespräche mit Vermietenden.",
            "Lotsen erleichtern den Auszug; mehr Wohnungen schaffen sie nicht.",
        ),
    },
)

DISTRICT = (_FIRST, _SECOND, _THIRD)
