"""The officer's texts of the demonstration office. Everything in them is invented."""

from __future__ import annotations

HEAD = "Bürgermeisterin"
TEXTS = {
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
    "outlook.prospects": (
        "Im kommenden Jahr soll die Zusammenarbeit mit den Schulen Schwerpunkt werden. Dafür sind "
        "Gespräche mit allen Schulleitungen vorgesehen."
    ),
}
