"""The words of help for address data from elsewhere and for duplicates."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.targets import PageId


def _text(german: str) -> str:
    return QCoreApplication.translate("help", german)


def address_data_texts() -> dict[PageId, tuple[str, str]]:
    """Return title and explanation of the screens."""
    return {
        PageId.DUPLICATES: (_text("Dubletten"), _text(
            "Zeigt Kontakte, die vielleicht doppelt erfasst sind: gleiche oder ähnliche Namen "
            "(Müller und Mueller, vertauschte Doppelnamen, Tippfehler, VHS und Volkshochschule), "
            "gleiche E-Mail oder Telefonnummer. Rechts stehen sie nebeneinander. Wählen Sie je "
            "Feld den richtigen Wert; Nummern, Anschriften, Schlagworte und Notizen werden "
            "zusammengelegt. Beratungen, Gespräche, Wiedervorlagen und Anlagen gehören danach zum "
            "verbliebenen Kontakt, der andere liegt im Papierkorb. „Rückgängig“ stellt alles "
            "wieder her. „Keine Dublette“ merkt sich, dass es verschiedene sind; unter „Keine "
            "Dubletten …“ nehmen Sie das zurück. Von selbst wird nie etwas zusammengeführt. Beim "
            "Erfassen steht unter dem Namen ein Hinweis, wenn jemand schon vorhanden sein könnte; "
            "Sie können ihn öffnen oder übergehen."
        )),
        PageId.CONTACT_IMPORT: (_text("Kontakte importieren"), _text(
            "Übernimmt Adresslisten aus Excel oder CSV und Adresskarten (.vcf) aus Outlook, "
            "Thunderbird, Nextcloud oder vom Telefon. Sie sehen vorher, wie die Zeilen verstanden "
            "werden, was fehlerhaft ist und was schon vorhanden sein könnte; dort wählen Sie: neu "
            "anlegen, zusammenführen, ist schon da oder nicht übernehmen. Das Programm merkt sich "
            "die Zuordnung der Spalten. Eine Liste, die Sie noch einmal einlesen, legt nichts "
            "doppelt an, und der ganze Import lässt sich auf einmal zurücknehmen. Bilder und "
            "Geburtstage der Karten werden nicht übernommen. Mit „Adresskarten …“ in der Liste der "
            "Kontakte geben Sie Kontakte an Outlook oder das Telefon weiter; Einfluss, Interesse, "
            "Quelle und Einwilligung bleiben immer hier."
        )),
    }  # fmt: skip
