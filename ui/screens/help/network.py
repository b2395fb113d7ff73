"""What the help page says about the network."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.targets import PageId


def _text(german: str) -> str:
    return QCoreApplication.translate("help_network", german)


def network_texts() -> dict[PageId, tuple[str, str]]:
    """Return title and explanation by screen."""
    return {
        PageId.CONTACTS: (_text("Netzwerk"), _text(
            "Die Organisationen und Personen, mit denen Sie zusammenarbeiten und an die Sie "
            "vermitteln. Oben wählen Sie Organisation oder Person. Eine Person gehört mit ihrer "
            "Rolle zu einer oder mehreren Organisationen; ein neuer Name lässt sich dort gleich "
            "anlegen. In jedem Auswahlfeld gilt: Ein neuer Name mit Komma („Müller, Anna“) wird "
            "eine Person. Unter „Weitere Angaben“ stehen Anschrift, Gebiet, Sprachen, "
            "Schlagworte, Ihre Einschätzung und woher die Angaben stammen. Darunter sehen Sie, "
            "was mit dem Kontakt verknüpft ist. Die Gemeinden oder Ortsteile, die vorgeschlagen "
            "werden, pflegen Sie in den Einstellungen unter „Auswahllisten“. Strg+E ändert Art, "
            "Schlagworte oder Stand aller markierten Kontakte. „Anschreiben“ bereitet eine E-Mail "
            "als Blindkopie, Etiketten oder eine Adressliste vor; IntDesk verschickt nichts. Fragt "
            "eine Person, was über sie gespeichert ist, erstellt „Auskunft erteilen“ im Menü ihrer "
            "Zeile (Umschalt+F10) ein PDF, eine Datei für andere Programme und die Unterlagen. "
            "Klientinnen und Klienten gehören nicht hierher."
        )),
        PageId.CONTACT_LOG: (_text("Kontaktpflege"), _text(
            "Telefonate, Treffen und Schreiben mit Partnern: mit wem, worum es ging, was "
            "herauskam. Die Dauer zählt von selbst als Arbeitszeit und wird dort nicht noch "
            "einmal eingetragen. Ist eine Person beteiligt, die zu einer Organisation gehört, "
            "trägt „Kontakt festhalten“ beim Kontakt beide ein. Daraus ergibt sich der letzte "
            "Kontakt in der Liste; der Filter „Letzter Kontakt liegt zurück“ zeigt, wo Sie sich "
            "wieder melden könnten. Die Wiedervorlage steht von selbst auch bei den "
            "Wiedervorlagen."
        )),
        PageId.STAKEHOLDERS: (_text("Einfluss und Interesse"), _text(
            "Das Bild zeigt, wer viel Einfluss auf die Integrationsarbeit hat (oben) und wer sich "
            "stark dafür interessiert (rechts). Ziehen Sie die Namen an ihren Platz, oder wählen "
            "Sie mit Bild auf und Bild ab und verschieben mit den Pfeiltasten; ein Buchstabe "
            "springt zum nächsten Namen, Entf nimmt die Einschätzung weg. Dasselbe leisten die "
            "Liste und die beiden Felder daneben. Jede Änderung lässt sich zurücknehmen. Gezeigt "
            "werden Organisationen und Rollen, keine Namen von Personen. Die Einschätzung ist nur "
            "für Sie: Sie steht in keinem öffentlichen Bericht, das PDF trägt den Vermerk "
            "„intern“."
        )),
    }  # fmt: skip
