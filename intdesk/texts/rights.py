"""The words for the rights of persons (Art. 7 and 15 to 21 DSGVO)."""

from __future__ import annotations

from intdesk.domain.rights import RestrictionGround, Right

RIGHT_WORDS: dict[str, str] = {
    Right.ACCESS: "Auskunft",
    Right.RECTIFICATION: "Berichtigung",
    Right.ERASURE: "Löschung",
    Right.RESTRICTION: "Einschränkung",
    Right.PORTABILITY: "Mitnahme der Daten",
    Right.OBJECTION: "Widerspruch",
    Right.WITHDRAWAL: "Widerruf einer Einwilligung",
}
GROUND_WORDS: dict[str, str] = {
    RestrictionGround.ACCURACY: "Richtigkeit wird bestritten und geprüft",
    RestrictionGround.UNLAWFUL: "unrechtmäßig, die Person möchte aber keine Löschung",
    RestrictionGround.CLAIMS: "nur noch für Ansprüche der Person nötig",
    RestrictionGround.OBJECTION: "Widerspruch eingelegt, wird abgewogen",
}
RIGHTS_EXPLAINED: tuple[tuple[str, str], ...] = (
    ("Auskunft", "Sie können erfahren, was wir über Sie gespeichert haben (Art. 15 DSGVO)."),
    ("Berichtigung", "Was falsch ist, berichtigen wir (Art. 16 DSGVO)."),
    (
        "Löschung",
        (
            "Wir löschen Ihre Daten, wenn wir sie nicht mehr brauchen oder nicht speichern dürfen "
            "(Art. 17 DSGVO)."
        ),
    ),
    (
        "Einschränkung",
        "Sie können verlangen, dass wir Ihre Daten vorerst nur aufbewahren (Art. 18 DSGVO).",
    ),
    (
        "Mitnahme",
        (
            "Was Sie uns mit Einwilligung gegeben haben, erhalten Sie auch als Datei, die andere "
            "Programme lesen können (Art. 20 DSGVO)."
        ),
    ),
    (
        "Widerspruch",
        (
            "Aus Gründen, die in Ihrer Lage liegen, können Sie der Verarbeitung jederzeit "
            "widersprechen (Art. 21 DSGVO)."
        ),
    ),
    (
        "Widerruf",
        (
            "Eine Einwilligung können Sie jederzeit widerrufen. Was vorher geschah, bleibt "
            "rechtmäßig (Art. 7 Abs. 3 DSGVO)."
        ),
    ),
)
"""Each right in a word and a sentence, for persons."""
