"""The officer's texts of the demonstration village by year, short and without figures."""

from __future__ import annotations

from intdesk.texts.demonstration_report import YearTexts

_FIRST = YearTexts(
    report={
        "summary.successes": (
            "- Die Sprechzeit im Rathaus ist bekannt geworden.\n"
            "- Der Helferkreis hat sich neu gefunden und trifft sich regelmäßig."
        ),
        "summary.challenges": "- Der Weg zu Kursen und Behörden ohne Auto",
        "summary.recommendations": "- Fahrgemeinschaften zum Deutschkurs unterstützen",
        "counselling": (
            "Nach Birkau kommen wenige, aber oft mit dringenden Fragen. Meist ging es darum, die "
            "richtige Stelle im Kreis zu finden und einen Termin zu bekommen."
        ),
        "outlook.prospects": (
            "Im kommenden Jahr soll es im Dorfgemeinschaftshaus einen festen Treff geben."
        ),
    },
    fields={},
)
_SECOND = YearTexts(
    report={
        "summary.successes": (
            "- Im Dorfgemeinschaftshaus üben Ehrenamtliche mit Zugezogenen Deutsch.\n"
            "- Schule und Kita fragen früher nach Sprachmittlung."
        ),
        "summary.challenges": (
            "- Der letzte Bus fährt vor dem Ende der Abendkurse.\n"
            "- Wenige Ehrenamtliche tragen sehr viel."
        ),
        "summary.recommendations": "- Dem Helferkreis einen kleinen Betrag fest zusagen",
        "counselling": (
            "Viele Fragen ließen sich in einem Gespräch klären. Wo es schwieriger wurde, half die "
            "Migrationsberatung in Auenstadt weiter."
        ),
        "events": (
            "Gefeiert wurde mit dem ganzen Dorf: Kirche, Sportverein und Helferkreis bereiten die "
            "Treffen gemeinsam vor."
        ),
        "outlook.assessment": (
            "Mit wenigen Stunden lässt sich viel anstoßen, wenn andere mitmachen. Das ist in "
            "Birkau der Fall."
        ),
        "outlook.prospects": "Der Fahrdienst zum Deutschkurs soll verlässlicher werden.",
    },
    fields={},
)
_THIRD = YearTexts(
    report={
        "summary.successes": (
            "- Der Fahrdienst bringt Lernende zum Abendkurs und zurück.\n"
            "- Am Tisch der Länder beim Dorffest haben Alteingesessene und Zugezogene gekocht."
        ),
        "summary.challenges": (
            "- Eine Wohnung im Ort zu finden\n- Hilfe bei Anträgen, die es nur noch online gibt"
        ),
        "summary.recommendations": (
            "- Beim Kreis eine Abendlinie nach Birkau anmelden\n"
            "- Den Betrag für das Ehrenamt beibehalten"
        ),
        "frame": (
            "Birkau ist klein; wenige Familien verändern die Zahlen schon sichtbar. Sie sind "
            "deshalb mit Vorsicht zu lesen."
        ),
        "counselling": (
            "Die Sprechzeit alle vier Wochen wird durch Anrufe und Gespräche zwischendurch "
            "ergänzt. Weil wenige Menschen kommen, nennt der öffentliche Bericht viele "
            "Einzelheiten nicht: Niemand soll wiederzuerkennen sein."
        ),
        "events": (
            "Drei Treffen im Jahr, getragen von Ehrenamtlichen, bringen das Dorf zusammen. Die "
            "Kosten sind gering, der Dank gilt allen, die Kuchen backen und Tische tragen."
        ),
        "outlook.assessment": (
            "Die Aufgabe ist mit den vorhandenen Stunden zu schaffen, solange es bei ersten Fragen "
            "und Vermittlung bleibt. Längere Begleitung leisten die Stellen im Kreis und der "
            "Helferkreis."
        ),
        "outlook.advice": (
            "Die Gemeinde sollte freie Wohnungen früh melden und dem Helferkreis weiter einen Raum "
            "geben."
        ),
        "outlook.prospects": (
            "Im kommenden Jahr ist ein Nachmittag geplant, an dem Vereine sich vorstellen."
        ),
    },
    fields={
        "teilhabe": (
            "Wer neu ins Dorf zieht, kennt zuerst niemanden.",
            "Kennenlern-Café, Dorffest und Adventsnachmittag mit Kirche und Vereinen.",
            "Die Treffen wirken, weil Nachbarn selbst einladen.",
        ),
    },
)

VILLAGE = (_FIRST, _SECOND, _THIRD)
