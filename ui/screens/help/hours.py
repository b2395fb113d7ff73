"""What the help page says about follow-ups and office hours."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.targets import PageId


def _text(german: str) -> str:
    return QCoreApplication.translate("help_hours", german)


def hour_texts() -> dict[PageId, tuple[str, str]]:
    """Return title and explanation by screen."""
    return {
        PageId.FOLLOW_UPS: (_text("Wiedervorlagen"), _text(
            "Was an einem Tag wieder auf den Tisch soll. Die Wiedervorlage einer Beratung steht "
            "hier von selbst; ändern Sie den Tag an einer der beiden Stellen, gilt er an beiden. "
            "In der Liste: E erledigt oder öffnet wieder, Plus verschiebt auf morgen, W um eine "
            "Woche, M um einen Monat, V auf einen Tag Ihrer Wahl. Bei einer Wiederholung (auch "
            "alle zwei Wochen oder drei Monate, bis zu einem Tag) entsteht beim Erledigen "
            "die nächste; Verschieben ändert nur diese eine, ein neuer Tag im Formular auch alle "
            "folgenden. „Als Kalender“ schreibt die offenen der Liste als .ics-Datei, ohne "
            "Notizen."
        )),
        PageId.OFFICE_HOURS: (_text("Sprechzeiten"), _text(
            "Die Termine folgen aus den regelmäßigen Zeiten; Feiertage Ihres Landes und "
            "Schließzeiten sind berücksichtigt. Vergangene Termine ohne Eintrag gelten als "
            "gehalten. In der Liste: G hält fest, dass der Termin stattfand, A, dass er ausfiel, "
            "Eingabe öffnet ihn, etwa für Besuche oder eine Verlegung, Entf nimmt den Eintrag "
            "zurück. Eine Beratung zählt zu einer Sprechzeit, wenn sie in deren Zeit fällt und "
            "am selben Ort war oder keinen Ort hat; ohne Uhrzeit entscheidet der Ort. „Genutzt“ "
            "ist die Zeit dieser Beratungen im Verhältnis zur angebotenen Zeit."
        )),
        PageId.OFFICE_PLAN: (_text("Regelmäßige Sprechzeiten"), _text(
            "Ort, Wochentag, Uhrzeit und Rhythmus. Ändert sich etwas, tragen Sie bei der alten "
            "Sprechzeit „Gilt bis“ ein und legen eine neue an; so bleiben vergangene Termine "
            "richtig. Alle zwei oder vier Wochen zählt ab der Woche von „Gilt ab“."
        )),
        PageId.CLOSURES: (_text("Schließzeiten"), _text(
            "Urlaub, Fortbildung und andere Tage, an denen keine Sprechzeit ist. Gesetzliche "
            "Feiertage des Landes aus den Angaben zur Stelle sind schon bekannt; örtliche, etwa "
            "Mariä Himmelfahrt in Bayern, tragen Sie hier ein."
        )),
    }  # fmt: skip
