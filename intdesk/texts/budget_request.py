"""The words of the Mittelanmeldung."""

from __future__ import annotations

TITLE = "Mittelanmeldung {year}"
SAVED = "Mittelanmeldung geändert"
TAKEN_OVER = "Ansätze als Anmeldung übernommen"
SUBJECT = "Mittelanmeldung der Stelle für Integration"
EXPENSE, INCOME = "Aufwand", "Erträge"
TOTAL = "Insgesamt"
TOTAL_ASKED = "Summe der Anmeldungen"
WITHOUT = "Ohne Anmeldung ({count})"
HEADS = (
    "Haushaltsstelle", "Ergebnis {last}", "Ansatz {now}", "Prognose {now}", "Anmeldung {next}",
    "Veränderung",
)  # fmt: skip
NO_REQUEST = "–"
REASONS = "Begründungen"
NOTHING = "Für dieses Jahr ist noch nichts angemeldet."
ASKED = (
    "Angemeldet sind {asked} Aufwand und {income} Erträge; im Ansatz {now} stehen dafür {before} "
    "Aufwand."
)
MISSING = "Haushaltsstellen ohne Anmeldung: {count}. Die Summen enthalten sie nicht."
BASIS = (
    "Beträge in Euro. Das Ergebnis ist, was im Jahr gebucht wurde; die Prognose schreibt den "
    "bisherigen Verlauf bis zum Jahresende fort, mindestens aber, was gebucht und gebunden ist."
)
