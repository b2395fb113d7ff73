"""What the help says of keeping and erasing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _text(german: str) -> str:
    return QCoreApplication.translate("help", german)


def retention_help() -> tuple[str, str]:
    """Return title and explanation of the screen of proposals."""
    return _text("Aufbewahren und Löschen"), _text(
        "Angaben über Menschen bleiben nur so lange, wie sie gebraucht werden. Die Fristen stehen "
        "unter „Einstellungen“, „Datenschutz“; üblich sind zwölf Monate nach dem letzten Kontakt. "
        "Ist eine Frist abgelaufen, meldet es die Startseite einmal im Monat, und der Eintrag "
        "steht hier. Von selbst geschieht nichts. Die Leertaste kreuzt an, darunter steht, was "
        "gelöscht würde und was bleibt. Anonymisieren nimmt Notizen, Anlagen, Wiedervorlagen und "
        "jeden Bezug zur Person weg. Es bleibt eine Zählung mit dem Monat; Staatsangehörigkeit "
        "und andere Merkmale bleiben nur, so weit genug Personen darin übereinstimmen. Kontakte, "
        "Minuten, Personen und Fälle aller Jahre zählen weiter wie bisher, auch Besuche und "
        "Auslastung der Sprechzeiten. Löschen nimmt auch die Zählung. "
        "Buchungen und Mittelbindungen verlieren nach zehn Jahren Namen, Zweck und Beleg; Beträge "
        "und Haushaltsstellen bleiben. Beides lässt sich nicht "
        "zurücknehmen, darum geben Sie zur Bestätigung die Zahl der Einträge ein. Ein offener "
        "Fall und eine offene Wiedervorlage halten einen Eintrag "
        "fest: Schließen Sie den Fall mit dem Tag ab, an dem die Beratung endete. „Verschieben“ "
        "stellt einen Eintrag mit Grund zurück. Verlangt Ihr Archiv, dass Sie ihm Unterlagen "
        "anbieten, halten Sie den Tag vorher mit „Dem Archiv angeboten“ fest. Verlangt eine Person "
        "die Löschung, nehmen Sie ihren Fall über die Nummer sofort auf. Gelöscht wird überall in "
        "der Datei: in Suche, Verlauf, Papierkorb, Entwürfen, Anlagen und gespeicherten Filtern. "
        "Steht ein Name auch in Einträgen, die bleiben, zum Beispiel in einer Tätigkeit, suchen "
        "Sie ihn bitte und ändern Sie den Text. Ältere Sicherungen enthalten das Gelöschte noch; "
        "sie werden genannt, mit dem Tag, an dem sie von selbst gehen. Wird eine zurückgespielt, "
        "sorgt die Löschliste neben den Sicherungen dafür, dass nichts davon zurückkommt. Das "
        "Löschprotokoll nennt nur Zufallsnummern und Tage; Sie können es als PDF oder Excel "
        "weitergeben."
    )
