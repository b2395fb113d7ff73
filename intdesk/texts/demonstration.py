"""German words of the demonstration offices, and the network of the town. All is invented."""

from __future__ import annotations

CONSENT_PURPOSE = "Begleitung bei Anträgen und Rückfragen"
CONSENT_SCOPE = "Austausch mit Jobcenter, Ausländerbehörde und Kursträgern"
CORRECTION = "Die Altersgruppe war falsch eingetragen."
DISTRICTS: dict[str, float] = {
    "Musterau": 46, "Oberau": 17, "Niederau": 12, "Lindenhof": 14, "Steinbach": 7, "Mühlfeld": 4,
}  # fmt: skip
"""Districts with the share of Ratsuchende who live there."""

INTERPRETING_POOL = "Pool für Sprachmittlung Auenkreis"
SampleBody = tuple[str, str, tuple[str, ...]]
"""A body of the network: name, kind, and the topics with which people are sent there."""
SampleFollowUp = tuple[int, str, str]
"""A follow-up: days from today, title, series."""
SampleHour = tuple[str, str, str, int, str]
"""An office hour: place, weekday (0 is Monday), start, minutes, rhythm."""

SAMPLE_CONTACTS: tuple[SampleBody, ...] = (
    ("Jobcenter Auenkreis, Außenstelle Musterau", "arbeit", ("07", "09")),
    ("Agentur für Arbeit Auenstadt", "arbeit", ("07",)),
    ("Ausländerbehörde Auenkreis", "abh", ("01", "02", "03")),
    ("Migrationsberatung für Erwachsene Auenstadt", "migrationsberatung", ("01", "02", "04", "16")),
    ("Jugendmigrationsdienst Auenkreis", "migrationsberatung", ("05", "06")),
    ("Sozialamt Auenkreis", "verwaltung", ("08", "09")),
    ("Jugendamt Auenkreis", "verwaltung", ("11",)),
    ("Bürgerbüro Musterau", "verwaltung", ("13",)),
    ("Grundschule am Lindenhof", "bildung", ("05",)),
    ("Kita Sonnenhügel", "bildung", ("05",)),
    ("Berufsschule Auenstadt", "bildung", ("06",)),
    ("Volkshochschule Auenkreis", "kurs", ("04",)),
    ("Sprachschule Brückenwort", "kurs", ("04",)),
    ("Beratung zur Anerkennung von Abschlüssen Auenstadt", "fachberatung", ("06",)),
    ("Schuldnerberatung Auenkreis", "fachberatung", ("12",)),
    ("Schwangerschaftsberatung Auenstadt", "fachberatung", ("11",)),
    ("Frauen- und Mädchenberatung Auenkreis", "fachberatung", ("11",)),
    ("Asylverfahrensberatung Auenstadt", "recht", ("01", "02")),
    ("Psychosoziales Zentrum Auenstadt", "gesundheit", ("10",)),
    ("Hausarztpraxis am Markt", "gesundheit", ("10",)),
    ("Wohnungsbaugesellschaft Auenkreis", "wohnen", ("08",)),
    ("Helferkreis Musterau", "ehrenamt", ("13", "15")),
    ("Deutsch-Ukrainischer Freundeskreis Musterau", "mo", ("15",)),
    ("Islamischer Kulturverein Auenstadt", "religion", ()),
    ("Turn- und Sportverein Musterau", "sport", ("15",)),
    ("Kontaktstelle Antidiskriminierung Auenland", "fachberatung", ("14",)),
    (INTERPRETING_POOL, "sprachmittlung", ()),
    ("Handwerkskammer Auenland", "wirtschaft", ("07",)),
)

OFFICE_HOUR_NOTE = "Ohne Termin, mit Sprachmittlung nach Absprache."
SAMPLE_CLOSURES: tuple[tuple[str, tuple[int, int], tuple[int, int]], ...] = (
    ("Betriebsferien im Sommer", (8, 4), (8, 17)),
    ("Zwischen den Jahren", (12, 23), (12, 31)),
)
"""Closed periods of every year: reason, first and last day."""

CANCELLATIONS = (
    "Fortbildung", "Krankheit", "Sitzung des Ausschusses", "Raum nicht verfügbar",
)  # fmt: skip
MOVED_BECAUSE = "Raum belegt, auf den Folgetag verlegt"
TOWN_FOLLOW_UPS: tuple[SampleFollowUp, ...] = (
    (-9, "Rückmeldung der Wohnungsbaugesellschaft einholen", ""),
    (-2, "Flyer für den Deutschkurs nachdrucken lassen", ""),
    (0, "Helferkreis an die Raumbuchung erinnern", ""),
    (0, "Zahlen der Unterkunft Lindenhof abfragen", "monthly"),
    (4, "Einladung zum Runden Tisch Integration versenden", ""),
    (11, "Sprechzeiten auf der Internetseite prüfen", "monthly"),
    (25, "Verwendungsnachweis der Sprachmittlung vorbereiten", "yearly"),
    (48, "Jahresbericht mit der Verwaltungsleitung abstimmen", "yearly"),
)
TOWN_HOURS: tuple[SampleHour, ...] = (
    ("Rathaus, Zimmer 12", "1", "09:30", 150, "week"),
    ("Rathaus, Zimmer 12", "3", "15:00", 150, "week2"),
    ("Familienzentrum Oberau", "1", "09:30", 90, "week4"),
    ("Begegnungscafé", "3", "15:30", 90, "month1"),
)

TOWN_PLACES: dict[str, tuple[str, ...]] = {
    "buero": ("Rathaus, Zimmer 12",),
    "hausbesuch": ("Gemeinschaftsunterkunft Lindenhof", "Wohnung"),
    "gruppe": ("Begegnungscafé", "Familienzentrum Oberau"),
    "begleitung": ("Ausländerbehörde", "Jobcenter", "Bürgerbüro"),
}

NOTES: dict[str, tuple[str, ...]] = {
    "01": (
        "Verlängerung des Aufenthaltstitels, Unterlagen durchgesehen.",
        "Bescheid erklärt, Frist notiert.",
        "Frage zum Wechsel des Aufenthaltszwecks.",
        "Terminanfrage bei der Ausländerbehörde gestellt.",
    ),
    "02": (
        "Voraussetzungen für den Nachzug der Kinder besprochen.",
        "Liste der Unterlagen für die Botschaft mitgegeben.",
    ),
    "03": (
        "Voraussetzungen der Einbürgerung geprüft, Einbürgerungstest empfohlen.",
        "Antrag auf Einbürgerung vorbereitet.",
    ),
    "04": (
        "Freien Platz im Integrationskurs gesucht.",
        "Fahrtkosten zum Sprachkurs besprochen.",
        "B2-Kurs am Abend gesucht, Warteliste.",
    ),
    "05": (
        "Anmeldung in der Kita, Portal gemeinsam ausgefüllt.",
        "Brief der Schule erklärt.",
        "Antrag auf Leistungen für Bildung und Teilhabe.",
    ),
    "06": (
        "Anerkennung des Abschlusses: Weg und Kosten besprochen.",
        "Ausbildungsplatz gesucht, Bewerbung durchgesehen.",
    ),
    "07": (
        "Lebenslauf überarbeitet.",
        "Arbeitsvertrag erklärt.",
        "Frage zur Arbeitserlaubnis, an die zuständige Stelle verwiesen.",
    ),
    "08": (
        "Wohnungssuche, Anzeigen gemeinsam gelesen.",
        "Mängel in der Unterkunft aufgenommen.",
        "Kautionsfrage mit dem Sozialamt geklärt.",
    ),
    "09": (
        "Weiterbewilligung von Bürgergeld ausgefüllt.",
        "Kindergeldantrag, Nachweise fehlen noch.",
        "Wohngeldbescheid erklärt.",
        "Aufforderung zur Mitwirkung beantwortet.",
    ),
    "10": (
        "Termin in einer Facharztpraxis vereinbart.",
        "Antrag auf Feststellung einer Behinderung besprochen.",
        "Krankenversicherung nach Wechsel der Leistung geklärt.",
    ),
    "11": ("Fragen zum Elterngeld.", "Hinweis auf geschützte Beratung gegeben."),
    "12": ("Mobilfunkvertrag widerrufen.", "Inkassoschreiben geprüft, an Fachberatung verwiesen."),
    "13": (
        "Ummeldung nach Umzug.",
        "Umschreibung des Führerscheins, Fristen genannt.",
        "Konto bei der Sparkasse eröffnet.",
        "Post gemeinsam gelesen.",
    ),
    "14": (
        "Beschwerde über Behandlung am Schalter aufgenommen.",
        "Streit im Haus, Gespräch geplant.",
    ),
    "15": (
        "Interesse an Mitarbeit im Helferkreis.",
        "Platz im Sportverein für die Kinder gesucht.",
    ),
    "16": ("Information über geförderte Rückkehr.",),
    "99": ("Allgemeine Anfrage.",),
}
"""Short notes by topic, none of which tells who came."""

STRUCTURAL_NOTES: dict[str, tuple[str, ...]] = {
    "01": (
        "Termine bei der Ausländerbehörde erst nach drei Monaten; Arbeitsverträge laufen so aus.",
        "Fiktionsbescheinigungen kommen zu spät, Arbeitgeber werden unsicher.",
        "Bescheide liegen nur auf Deutsch vor, Fristen werden deshalb versäumt.",
    ),
    "02": ("Für die Beglaubigung von Urkunden fehlt eine Anlaufstelle im Landkreis.",),
    "03": ("Wartezeit bei der Einbürgerung liegt bei über 18 Monaten.",),
    "04": (
        "Kein Integrationskurs mit Kinderbetreuung vor Ort.",
        "Kein Alphabetisierungskurs in erreichbarer Nähe.",
        "Der letzte Bus fährt vor dem Ende der Abendkurse.",
        "Wartezeit auf B2-Kurse mehr als ein halbes Jahr.",
    ),
    "05": (
        "Kita-Plätze für Dreijährige fehlen, Kinder kommen ohne Deutsch in die Schule.",
        "Das Anmeldeportal der Kitas gibt es nur auf Deutsch.",
        "Schule lädt ohne Sprachmittlung zu Elterngesprächen ein.",
    ),
    "06": (
        "Beratung zur Anerkennung nur in der Kreisstadt und nur vormittags.",
        "Für Nachqualifizierungen in der Pflege fehlt ein Angebot in Teilzeit.",
    ),
    "07": (
        "Schichtbeginn im Gewerbegebiet ist mit dem Bus nicht zu erreichen.",
        "Arbeitserlaubnisse dauern länger, als Betriebe warten.",
    ),
    "08": (
        "Große Familien finden keine Wohnung, Auszug aus der Unterkunft ist nicht möglich.",
        "In der Unterkunft gibt es kein WLAN und keinen Raum zum Lernen.",
        "Vermieter verlangen Bürgschaften, die Ratsuchende nicht haben.",
    ),
    "09": (
        "Anträge nur noch online: Ratsuchende ohne Rechner sind ausgeschlossen.",
        "Wechsel der Zuständigkeit vom Sozialamt zum Jobcenter lässt einen Monat Lücke.",
        "Das Jobcenter verweist zum Ausfüllen der Anträge an die Beratung vor Ort.",
        "Bearbeitung von Kindergeld dauert bei Zugezogenen sechs Monate.",
    ),
    "10": (
        "Keine Psychotherapie mit Sprachmittlung im Landkreis.",
        "Arztpraxen nehmen niemanden ohne Begleitung auf, der kein Deutsch spricht.",
        "Kosten der Sprachmittlung im Krankenhaus trägt niemand.",
    ),
    "11": ("Frauenhausplätze im Umkreis von 80 Kilometern belegt.",),
    "12": ("An der Haustür verkaufte Verträge häufen sich in der Unterkunft.",),
    "13": (
        "Online-Terminvergabe im Bürgerbüro nur auf Deutsch.",
        "Für die Umschreibung des Führerscheins fehlen Prüfungstermine.",
        "Banken verlangen Papiere, die Geflüchtete nicht haben können.",
    ),
    "14": (
        "Für Beschwerden über Diskriminierung gibt es im Landkreis keine unabhängige Stelle.",
        "Bei der Wohnungsvergabe werden Bewerbungen mit fremd klingenden Namen übergangen.",
    ),
    "15": ("Vereine suchen Mitglieder, wissen aber nicht, wie sie Zugezogene erreichen.",),
}
"""Gaps and hurdles that cases show, by topic."""

WORK_DESCRIPTIONS: dict[str, tuple[str, ...]] = {
    "mandat": ("Gespräch mit der Verwaltungsleitung zum Auftrag",),
    "projekt_anstossen": ("Projekt Sprachcafé vorbereitet", "Idee Fahrradwerkstatt besprochen"),
    "antidiskriminierung": ("Treffen zum Aufbau einer Beschwerdestelle",),
    "foerdermittel": ("Antrag auf Landesmittel", "Sichtung neuer Förderprogramme"),
    "konzept": ("Fortschreibung Integrationskonzept, Kapitel Bildung", "Bestandsaufnahme Wohnen"),
    "steuerungsgruppe": ("Sitzung der Steuerungsgruppe",),
    "zielvereinbarung": ("Gespräch mit dem Fachbereich Bildung", "Gespräch mit dem Bauamt"),
    "oeffnung": ("Formulare in einfacher Sprache", "Schulung für das Bürgerbüro vorbereitet"),
    "haushalt": ("Verwendungsnachweis vorbereitet", "Haushaltsanmeldung"),
    "personal": ("Anleitung der Praktikantin",),
    "netzwerktreffen": (
        "Netzwerk Integration Auenkreis",
        "Runder Tisch Asyl",
        "Arbeitskreis Schule",
    ),
    "kooperation": ("Absprache mit der Volkshochschule", "Absprache mit dem Jobcenter"),
    "ueberregional": ("Austausch der Integrationsbeauftragten im Land",),
    "ehrenamt": ("Treffen mit dem Helferkreis", "Fortbildung für Ehrenamtliche geplant"),
    "sprachmittlung": ("Einsätze des Sprachmittlungspools abgestimmt",),
    "beteiligung": ("Sitzung des Integrationsbeirats vorbereitet",),
    "beratung_verwaltung": ("Fachbereich Soziales beraten", "Standesamt zu Urkunden beraten"),
    "gremien": ("Stellungnahme zur Unterbringung", "Bericht im Sozialausschuss"),
    "beratung_ehrenamt": ("Helferkreis zu Fragen der Begleitung beraten",),
    "einzelfall": ("Schriftwechsel und Telefonate zu laufenden Fällen",),
    "presse": ("Beitrag für das Amtsblatt", "Website aktualisiert"),
    "veranstaltung": ("Interkulturelle Woche", "Fest der Begegnung", "Frauenfrühstück"),
    "vertretung": ("Grußwort beim Jahresempfang", "Vortrag in der Berufsschule"),
    "dialog": ("Besuch beim Kulturverein", "Gespräch mit dem Freundeskreis"),
    "bericht": ("Jahresbericht",),
    "monitoring": ("Zahlen für das Monitoring zusammengestellt",),
    "fortbildung": ("Fortbildung Aufenthaltsrecht", "Supervision"),
}
"""What was done, by activity."""
