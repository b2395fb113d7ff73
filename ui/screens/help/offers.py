"""What the help page says about offers, needs and gaps."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.targets import PageId


def _text(german: str) -> str:
    return QCoreApplication.translate("help_offers", german)


def offer_texts() -> dict[PageId, tuple[str, str]]:
    """Return title and explanation by screen."""
    return {
        PageId.OFFERS: (_text("Angebote"), _text(
            "Was es vor Ort gibt: Kurse, Beratung, Treffs, Begleitung, und von wem. Titel "
            "genügt; Handlungsfelder und Zielgruppen braucht die Übersicht der Lücken. Ein "
            "Angebot ohne Gemeinde gilt überall. „Heute geprüft“ hält fest, dass Sie "
            "nachgefragt haben; nach zwölf Monaten steht ein Ausrufezeichen in der Liste, und "
            "der Filter „Zu prüfen“ zeigt, was länger nicht geprüft ist. Strg+Umschalt+V legt "
            "dazu eine Wiedervorlage an. „Verzeichnis“ schreibt das öffentliche "
            "Angebotsverzeichnis als PDF oder Excel, geordnet nach Handlungsfeld, Gemeinde oder "
            "Zielgruppe. Darin stehen laufende und, wenn Sie möchten, geplante Angebote, nie "
            "Notizen und belegte Plätze. Was niemand finden soll, etwa ein Schutzraum, stellen "
            "Sie auf „nur intern“. Eine Ansprechperson erscheint nur, wenn beim Kontakt eine "
            "Einwilligung steht und Sie es beim Angebot erlauben; Anbieter, die Personen sind, "
            "ebenfalls nur mit Einwilligung."
        )),
        PageId.NEEDS: (_text("Bedarfe"), _text(
            "Was fehlt, woher Sie es wissen und was daraus wurde. Am schnellsten entsteht ein "
            "Bedarf aus den Strukturhinweisen: dort die passenden markieren und „Bedarf "
            "anlegen“ (Strg+B) wählen. Die Hinweise werden zu Belegen; ihr Wortlaut bleibt bei "
            "den Beratungen, und werden diese später gelöscht, bleibt nur ihre Zahl. Andere "
            "Belege tragen Sie mit Quelle ein. Bei „gedeckt“ verknüpfen Sie das Angebot, bei "
            "„abgelehnt“ nennen Sie den Grund; der Tag wird von selbst eingetragen. Wie viele "
            "Hinweise es sind, steht nur in internen Berichten."
        )),
        PageId.GAP_MATRIX: (_text("Angebote und Lücken"), _text(
            "Je Zielgruppe und Handlungsfeld: Punkte sind laufende Angebote, Dreiecke offene "
            "Bedarfe, „Lücke“ heißt, es gibt nichts. „für alle“ heißt, es gibt ein Angebot für "
            "alle Interessierten, aber keines eigens für diese Gruppe. Pfeiltasten gehen durch "
            "die Felder, Eingabe öffnet, was darin steht; von dort geht es zu Angebot, Bedarf "
            "oder Liste. Gemeinde und Sprache schränken ein; Angebote ohne Gemeinde zählen "
            "überall, Bedarfe haben keine Sprache. Als PDF und Excel zum Weitergeben."
        )),
    }  # fmt: skip
