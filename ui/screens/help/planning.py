"""What the help page says about indicators, the Kurz-Check, surveys and the concept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.targets import PageId


def _text(german: str) -> str:
    return QCoreApplication.translate("help_planning", german)


def planning_texts() -> dict[PageId, tuple[str, str]]:
    """Return title and explanation by screen."""
    return {
        PageId.CONCEPTS: (_text("Integrationskonzept"), _text(
            "Ein Rahmenkonzept nennt Leitbild und Ziele; umgesetzt wird es mit jährlichen "
            "Zielvereinbarungen. Ein ausgearbeitetes Programm enthält auch die Maßnahmen. In der "
            "Gliederung stehen Handlungsfeld, strategisches Ziel, operatives Ziel und Maßnahme "
            "untereinander: Einfg fügt an, Alt mit Pfeil auf und ab verschiebt, Alt mit Pfeil "
            "rechts und links rückt ein und aus, Eingabe bearbeitet, Esc kehrt zurück, Entf "
            "entfernt mit allem darunter. Der Zeitplan hat eine Vorlage für 18 Monate; mit dem "
            "Beginn verschieben sich alle Schritte. Pfeil auf und ab wählt einen Schritt, links "
            "und rechts verschiebt ihn, mit Umschalt wird er länger oder kürzer, + und − ändern "
            "den Fortschritt. Mit „Wiedervorlage: ja“ erinnert das Programm an das Ende eines "
            "Schritts; erledigt ist sie bei 100 %. Gespeichert wird alles zusammen mit Strg+Enter."
        )),
        PageId.SELF_CHECKS: (_text("Kurz-Check"), _text(
            "13 Sätze zur Lage der Integration, jeder mit 0 bis 100 % eingeschätzt. Drucken Sie "
            "den leeren Bogen für Leitung, Fachbereiche und Politik. Beim Eintragen genügen "
            "wenige Tasten: 7 und Eingabe sind 70 %, 100 tippen Sie aus. Tragen Sie die Funktion "
            "ein, keinen Namen. „Vergleichen“ zeigt Termine oder Bögen nebeneinander, als Netz "
            "oder Balken, und als Tabelle. In öffentlichen Berichten steht nur das Mittel eines "
            "Termins, einzelne Bögen nur in internen."
        )),
        PageId.SURVEYS: (_text("Befragung"), _text(
            "Zehn kurze Sätze zum Ankreuzen. Den Bogen gibt es auf Deutsch, in einfacher Sprache, "
            "auf Englisch, Ukrainisch, Russisch und Türkisch; für Arabisch und Farsi fehlt dem "
            "Programm noch die Schrift. Bitte lassen Sie Übersetzungen vor einer großen Befragung "
            "gegenlesen. Eintragen Bogen für Bogen: zehn Ziffern, 1 heißt stimmt, 4 stimmt nicht, "
            "0 keine Antwort, dann Eingabe; oder gleich die Summen. Einzelne Bögen merkt sich das "
            "Programm nicht. Die Zustimmung zu einer Frage lässt sich als Indikatorwert "
            "übernehmen. Ergebnisse weniger Menschen stehen in keinem öffentlichen Bericht; wie "
            "viele mindestens nötig sind, folgt aus Ihrem Bericht (3, 5 oder 10). Unter den "
            "Balken steht, welche Fragen deshalb fehlen."
        )),
        PageId.INDICATORS: (_text("Indikatoren und Rahmendaten"), _text(
            "Die Startliste schlägt übliche Indikatoren mit Definition und Quelle vor, passend "
            "zur Art Ihrer Kommune; eigene kommen hinzu. Rahmendaten stehen im Bericht vor der "
            "Beratung, Indikatoren am Ende. Je Jahr gibt es einen Wert mit Stichtag und Quelle "
            "und, wenn Sie mögen, ein Ziel; für einen Landkreis auch je Gemeinde. Das Häkchen bei "
            "der Veränderung heißt: in die gewünschte Richtung; sie gilt vom vorletzten zum "
            "letzten Jahr mit einem Wert, bei Anteilen in Prozentpunkten. Nach dem Speichern eines "
            "Werts kommt das nächste Jahr, dann die nächste Größe ohne Wert, mit Stichtag und "
            "Quelle. Listen aus Excel übernimmt „Importieren“, mit einer Zeile je Wert oder einer "
            "Spalte je Jahr, auch je Gemeinde und für Ziele („Ziel 2030“). Was wie eine Prognose "
            "aussieht, bleibt draußen, bis Sie es zuordnen; ein gespeichertes Ziel bekommt seinen "
            "Wert, ein anderer Wert wird nie überschrieben. „Eigene Arbeit“ zählt aus Ihren "
            "Einträgen, für Jahre und Quartale; die Eingabetaste auf einer Zahl öffnet die Liste "
            "dahinter."
        )),
    }  # fmt: skip
