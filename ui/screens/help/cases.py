"""What the help says of cases, of what is counted, and of names."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _text(german: str) -> str:
    return QCoreApplication.translate("help", german)


def case_help() -> tuple[str, str]:
    """Return title and explanation of the screen of cases."""
    return _text("Fälle"), _text(
        "Ein Fall fasst die Beratungen einer Person unter einer Nummer zusammen. Er entsteht "
        "mit „Neu“ oder aus einer Beratung mit „Fall daraus machen“; in der Schnellerfassung "
        "genügen danach ein paar Ziffern der Nummer, und die Merkmale kommen aus dem Fall. "
        "Die nächste Nummer setzt die zuletzt vergebene fort, in der Form, die Sie ihr geben. "
        "Die Zeitleiste zeigt Beratungen, Wiedervorlagen, Einwilligungen, Dokumente und den Lauf "
        "des Falls; ein Eintrag öffnet sich mit der Eingabetaste. "
        "Gezählt wird viererlei: Kontakte sind Beratungen; Fälle die mit mindestens einer "
        "Beratung im Jahr, neu oder übernommen; Personen die der Fälle, jede einmal, und die "
        "als neu vermerkten ohne Fall; Angehörige zählen bei jeder Beratung. Mit „Abschluss“ "
        "endet ein Fall, „Wieder öffnen“ setzt ihn fort. Name und Anschrift braucht ein Fall "
        "nur selten. Sie liegen getrennt und verschlossen, nur mit einer Rechtsgrundlage, die "
        "mit dem Datenschutz abgestimmt ist, und nur in Dateien mit Passwort; sie stehen in "
        "keiner Suche, keinem Verlauf und keinem Export. „Entfernen“ macht aus dem Fall "
        "wieder einen ohne Namen, die Zahlen bleiben. Ein Aufenthalt ohne Titel lässt sich "
        "nur anonym zählen, weil Behörden sonst zur Mitteilung verpflichtet sein können "
        "(§ 87 AufenthG); fragen Sie dazu Ihren Datenschutz."
    )


def complaint_help() -> tuple[str, str]:
    """Return title and explanation of the screen of complaints."""
    return _text("Beschwerden"), _text(
        "Hier halten Sie fest, worüber sich jemand beschwert, was Sie unternommen haben und was "
        "dabei herauskam. Eine Beschwerde nennt keinen Namen; wer dahintersteht, zeigt höchstens "
        "der Fall, mit dem Sie sie verknüpfen. Aus einer Beratung oder einem Fall entsteht sie mit "
        "„Beschwerde aufnehmen“. Bei Merkmalen des AGG schlägt IntDesk als Frist zwei Monate ab "
        "dem Vorfall oder ab Kenntnis vor (§ 15 Abs. 4, § 21 Abs. 5 AGG); der Tag gehört Ihnen, "
        "prüfen Sie ihn. Eine Beschwerde bei Ihnen wahrt diese Frist nicht: Ansprüche muss die "
        "Person selbst schriftlich geltend machen. Die Frist und jeder Schritt mit einem Tag zum "
        "Nachsehen stehen unter den Wiedervorlagen; die Erinnerung zu verschieben ändert die Frist "
        "nicht. „Eingangsbestätigung“ schreibt ein Blatt in einfacher Sprache zum Mitgeben, ohne "
        "Anlass und Stelle; „Vermerk“ ein Blatt für die Akte, immer intern. „Abschluss“ fragt nach "
        "dem Ergebnis und danach, was daraus zu lernen ist. In Berichten zur Veröffentlichung "
        "stehen Beschwerden nicht; der interne Jahresbericht zählt sie."
    )
