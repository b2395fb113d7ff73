"""Events, press, statements and talks of the demonstration Landkreis. Everything is invented."""

from __future__ import annotations

from intdesk.texts.demonstration_events import (
    CRAFTS,
    EQUAL,
    FRIENDS,
    HELPERS,
    HOUSING,
    MOSQUE,
    RECOGNITION,
    WEEK,
    WELFARE,
    WOMEN,
    SampleEvent,
    SamplePublicity,
)

_SPORTS = "Kreissportbund Auenkreis"
_NEIGHBOURS = "Helferkreis Brückenfeld"
_HALL = "Kreishaus, Saal"

PUBLICITY = SamplePublicity(
    events=(
        SampleEvent(
            1, 30, "Empfang für Ehrenamtliche aus allen Gemeinden", "ehrung", _HALL, "17:00", 150,
            98, ("ehrenamt",), ("teilhabe",), (HELPERS, _NEIGHBOURS),
            (("Verpflegung", 1_150), ("Musik", 400)),
        ),
        SampleEvent(
            2, 19, "Schulung: Aufenthaltsrecht für Ehrenamtliche", "workshop",
            "Rathaus Brückenfeld", "17:30", 180, 27, ("ehrenamt",), ("teilhabe",), (_NEIGHBOURS,),
            (("Honorar", 450),),
        ),
        SampleEvent(
            3, 8, "Frauen gestalten den Auenkreis", "begegnung", "Familienzentrum Auenstadt",
            "10:00", 240, 64, ("frauen",), ("teilhabe",), (WOMEN, FRIENDS),
            (("Verpflegung", 520), ("Kinderbetreuung", 180)),
        ),
        SampleEvent(
            3, 23, "Lesung gegen Rassismus", "kultur", "Kreisbibliothek", "19:00", 90, 47,
            ("alle",), ("antidiskriminierung",), (EQUAL,), (("Honorar", 600),),
        ),
        SampleEvent(
            4, 24, "Netzwerktreffen der Sprachkursträger", "netzwerk", "Volkshochschule", "09:00",
            210, 24, ("fachkraefte",), ("sprache",), (), (("Verpflegung", 160),),
        ),
        SampleEvent(
            5, 21, "Messe Ausbildung und Anerkennung", "info", "Berufsschule Auenstadt", "10:00",
            300, 310, ("zugewanderte", "betriebe", "jugend"), ("arbeit",), (CRAFTS, RECOGNITION),
            (("Stände und Technik", 2_400), ("Sprachmittlung", 720)), (("Beiträge", 900),),
        ),
        SampleEvent(
            6, 12, "Schulung: Einfache Sprache für Rathäuser", "workshop", "Rathaus Erlenhain",
            "09:00", 360, 18, ("verwaltung",), ("ikoe",), (), (("Honorar", 1_200),),
        ),
        SampleEvent(
            7, 5, "Sporttag der Kulturen", "sport", "Stadion Auenstadt", "11:00", 360, 480,
            ("alle", "jugend"), ("teilhabe", "gesundheit"), (_SPORTS,),
            (("Technik", 1_600), ("Verpflegung", 950)), (("Sponsoring", 1_200),),
        ),
        SampleEvent(
            9, 20, "Eröffnung der Interkulturellen Woche", "dialog", "Stadthalle Musterau", "17:00",
            150, 160, ("alle",), ("teilhabe",), (FRIENDS, MOSQUE),
            (("Musik", 800), ("Verpflegung", 640)), (("Landesförderung", 1_000),), series=WEEK,
        ),
        SampleEvent(
            9, 25, "Filmabend auf dem Dorf", "kultur", "Bürgerhaus Wiesenhain", "19:30", 150, 39,
            ("alle",), ("antidiskriminierung",), (EQUAL,), (("Filmrechte", 220),), series=WEEK,
        ),
        SampleEvent(
            10, 16, "Fachtag: Wohnen im ländlichen Raum", "fachtag", _HALL, "09:30", 360, 74,
            ("fachkraefte", "politik"), ("wohnen",), (HOUSING, WELFARE),
            (("Vorträge", 1_800), ("Verpflegung", 760)), (("Landesförderung", 1_500),),
        ),
        SampleEvent(
            11, 27, "Einbürgerungsfeier des Auenkreises", "ehrung", _HALL, "17:00", 120, 145,
            ("zugewanderte", "familien"), ("teilhabe",), (), (("Empfang", 980), ("Musik", 350)),
        ),
    ),
    press=(
        (-14, "Einladung zu „{title}“", "mitteilung", "tageszeitung", "Auenkreis-Bote", 21_500),
        (1, "„{title}“ bringt Menschen zusammen", "bericht", "anzeigenblatt", "Auenblick", 52_000),
        (2, "Eindrücke von „{title}“", "beitrag", "sozial", "Kanal des Kreises", 4_800),
    ),
    statements=(
        (2, 24, "Richtlinie zu den Kosten der Unterkunft", "Ausschuss für Soziales", 28,
         "aenderung", "teilweise", "wohnen"),
        (4, 22, "Schulentwicklungsplan", "Kreistag", 40, "hinweise", "uebernommen", "bildung"),
        (6, 17, "Nahverkehrsplan: Abendlinien", "Kreisausschuss", 8, "bedenken", "nicht",
         "sprache"),
        (9, 16, "Kita-Bedarfsplanung der Gemeinden", "Jugendhilfeausschuss", 25, "zustimmung",
         "uebernommen", "bildung"),
        (11, 25, "Haushalt: Fortführung des Sprachmittlungspools", "Kreistag", 35, "aenderung",
         "uebernommen", "sprache"),
        (12, 9, "Vergabe der Betreuung in Unterkünften", "Kreisausschuss", 5, "hinweise", "offen",
         "wohnen"),
    ),
    talks=(
        (1, 28, "Integration im ländlichen Raum", "vortrag", "Bürgermeisterinnen und Bürgermeister",
         16, 120),
        (3, 18, "Ankommen im Auenkreis", "unterricht", "Oberstufe des Gymnasiums Auenstadt", 44,
         120),
        (5, 12, "Interkulturelle Kompetenz", "schulung", "Auszubildende des Kreises", 21, 300),
        (7, 9, "Ehrenamt und Hauptamt", "podium", "Kreisverband der Wohlfahrtspflege", 58, 180),
        (9, 30, "Grußwort zum Erntefest der Kulturen", "grusswort", "Öffentlichkeit in Erlenhain",
         180, 60),
        (11, 4, "Was Kommunen tun können", "vortrag", "Landestagung der Beauftragten", 65, 240),
    ),
)  # fmt: skip
