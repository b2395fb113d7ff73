"""What the help says of data protection."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _text(german: str) -> str:
    return QCoreApplication.translate("help", german)


def privacy_help() -> tuple[str, str]:
    """Return title and explanation of the page on data protection."""
    return _text("Datenschutz"), _text(
        "„Anträge“ zeigt, wer noch auf Antwort wartet und bis wann; eingetragen wird im Fall unter "
        "„Rechte der Person“. Dort entsteht mit „Auskunft erteilen“ alles auf einmal: ein PDF in "
        "verständlicher Sprache, dieselben Angaben als Datei für andere Programme und die "
        "Unterlagen, in einem Ordner Ihrer Wahl. Vorher lesen Sie die Notizen und schwärzen, was "
        "andere betrifft. „Einschränken“ lässt einen Fall nur noch aufbewahren: Er lässt sich "
        "nicht ändern, wird nicht gedruckt oder exportiert und zählt nur noch mit. „Widerrufen“ "
        "bei einer Einwilligung sagt, was mit Name und Anschrift geschehen muss. „Formulare und "
        "Verzeichnis“ druckt die Information für Ratsuchende, auch in einfacher Sprache, "
        "Einwilligung, Schweigepflichtentbindung und den Auszug für das Verzeichnis. Wer "
        "verantwortlich ist und wer für den Datenschutz zuständig, tragen Sie unter „Angaben der "
        "Stelle“ ein. Die Vorprüfung sagt, ob eine Folgenabschätzung nötig sein kann; sie ist "
        "keine Rechtsberatung. Unter „Notizen“ lassen sich Freitextnotizen für die ganze Stelle "
        "abschalten und alle entfernen. Das Protokoll hält fest, wer wann Auskunft gegeben, einen "
        "Fall eingeschränkt oder Namen gespeichert hat."
    )
