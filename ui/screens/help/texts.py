"""The words of the help page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.screens.help.address_data import address_data_texts
from ui.screens.help.budget import budget_texts
from ui.screens.help.cases import case_help, complaint_help
from ui.screens.help.committees import committee_texts
from ui.screens.help.desk import desk_pages
from ui.screens.help.events import event_texts
from ui.screens.help.forms import form_texts
from ui.screens.help.grants import grant_help
from ui.screens.help.hours import hour_texts
from ui.screens.help.network import network_texts
from ui.screens.help.offers import offer_texts
from ui.screens.help.planning import planning_texts
from ui.screens.help.privacy import privacy_help
from ui.screens.help.reports import edition_texts
from ui.screens.help.retention import retention_help
from ui.screens.help.targets import target_texts
from ui.screens.help.volunteers import volunteer_texts
from ui.targets import PageId


def _text(german: str) -> str:
    return QCoreApplication.translate("help", german)


def help_texts() -> dict[PageId, tuple[str, str]]:
    """Return title and explanation by screen."""
    return {**_work_texts(), **_office_texts()}


def _work_texts() -> dict[PageId, tuple[str, str]]:
    return {
        PageId.START: (_text("Start"), _text(
            "Das Jahr auf einen Blick: Kennzahlen mit dem Vorjahr, Beratungen je Monat und die "
            "häufigsten Themen, daneben das Vorjahr. Was für den Bericht fehlt, steht darunter. "
            "Ein Klick auf eine Zahl oder einen Balken öffnet die Liste "
            "dahinter. Das Jahr wählen Sie oben rechts, es gilt für alle Ansichten."
        )),
        **desk_pages(),
        **hour_texts(),
        **event_texts(),
        **edition_texts(),
        **volunteer_texts(),
        **target_texts(),
        **offer_texts(),
        **planning_texts(),
        **budget_texts(),
        **grant_help(),
        **form_texts(),
        PageId.CONSULTATIONS: (_text("Beratungen"), _text(
            "Links halten Sie eine Beratung fest: Dauer und Thema genügen, das Datum ist "
            "eingetragen. Strg+S speichert, danach geht es mit der nächsten weiter. "
            "Strg+E ändert ein Feld aller markierten Einträge, der Stern hebt Filter unter einem "
            "Namen auf. Die Strichliste gibt es auch als Blatt für den Tresen; es wird später auf "
            "einmal eingetragen. "
            "„Noch einmal“ wiederholt die letzte. In vollen Sprechstunden zählt die Strichliste "
            "mit einer Taste je Thema. Rechts suchen, filtern und sortieren Sie, Eingabe öffnet "
            "einen Eintrag, Entf legt ihn in den Papierkorb. Was Sie noch nicht gespeichert haben, "
            "steht nach einem Absturz wieder im Formular. „Anlagen“ nimmt Dateien zu einem "
            "gespeicherten Eintrag auf, „Verlauf“ zeigt, wer was wann geändert hat. Tragen Sie "
            "keine Namen von Ratsuchenden ein. Hinweise neben einem Feld sagen, was ungewöhnlich "
            "ist: ein Sonntag, eine zu lange Kurzberatung, eine Vermittlung ohne Stelle. Sie "
            "halten nichts auf; „Stimmt so“ lässt einen Hinweis für diesen Eintrag verschwinden."
        )),
        PageId.CASES: case_help(),
        PageId.COMPLAINTS: complaint_help(),
        PageId.PRIVACY: privacy_help(),
        PageId.WORK_ENTRIES: (_text("Arbeitszeit"), _text(
            "Alles andere, was Zeit kostet: Sitzungen, Konzepte, Presse, Netzwerk. Aus der "
            "Tätigkeit ergeben sich Funktion und Aufgabengruppe; beides lässt sich ändern. "
            "Beratungen zählen von selbst und werden hier nicht noch einmal eingetragen. Die Woche "
            "zeigt jeden Tag mit seiner Summe: Pfeiltasten wählen, Eingabe öffnet, Alt+Bild auf "
            "und Alt+Bild ab blättern, unten tragen Sie für den gewählten Tag ein. Das Jahr stellt "
            "Ihre Anteile je Funktion den geplanten gegenüber; Überstunden werden nicht geführt. "
            "Der Tätigkeitsnachweis fasst einen Monat als PDF oder Excel zusammen."
        )),
        PageId.APPOINTMENTS: (_text("Termine übernehmen"), _text(
            "Schlägt die Termine eines Monats aus einer Kalenderdatei (.ics) als Arbeitszeit vor. "
            "Outlook, Thunderbird und Google können eine solche Datei speichern. Leertaste kreuzt "
            "an, die Tätigkeit wählen Sie darunter; das Programm merkt sich, welche zu welchen "
            "Wörtern passt, ohne die Titel zu speichern. Ganztägige, private und abgesagte Termine "
            "bleiben weg, ebenso alles, was Sie schon übernommen haben. Beratungstermine kreuzen "
            "Sie nicht an: Beratungen zählen von selbst."
        )),
        **network_texts(),
        **committee_texts(),
        **address_data_texts(),
    }  # fmt: skip


def _office_texts() -> dict[PageId, tuple[str, str]]:
    return {
        PageId.IMPORTS: (_text("Liste importieren"), _text(
            "Übernimmt vorhandene Listen aus Excel oder CSV. Sie sehen vorher, welche Zeilen "
            "übernommen werden und welche nicht. Spalten mit Namen werden nie gespeichert. Der "
            "ganze Import lässt sich auf einmal zurücknehmen."
        )),
        PageId.REPORTS: (_text("Berichte"), _text(
            "Erstellt den Jahresbericht des gewählten Jahres als barrierefreies PDF und als "
            "Excel-Datei mit denselben Zahlen. „Zur Veröffentlichung“ verbirgt kleine Zahlen von "
            "Personen und alle, aus denen sie sich errechnen ließen; „Intern“ zeigt alles und sagt "
            "das auf jeder Seite. Die Vorschau zeigt, was welche Tabelle verliert, vergleicht die "
            "Regeln und schlägt gröbere Gruppen vor, die mehr lesbar lassen. Der Umfang sagt, "
            "welche Tabellen das PDF druckt; in Excel stehen alle. Unter „Kapitel und Tabellen“ "
            "lassen Sie Kapitel weg, ordnen sie (Alt und Pfeile) und bestimmen, wo eine Tabelle "
            "steht; das merkt sich das Programm für Jahres- und Kurzbericht. Unter „Für andere "
            "Programme“ entstehen die Vorlage für Rat oder Kreistag, alle Texte als Word-Datei und "
            "die Diagramme als Bilder; ganz unten die Übergabemappe für Nachfolge oder "
            "Vertretung. Eigene Texte lesen Sie vor einer Veröffentlichung bitte selbst. Auch den "
            "Tätigkeitsnachweis eines Monats erstellen Sie hier; er ist immer intern. Darunter "
            "steht, was noch fehlt; ein Klick führt dorthin."
        )),
        PageId.SETTINGS: (_text("Einstellungen"), _text(
            "Angaben zur Stelle, Auswahllisten, Farben, Datendatei und Zugänge. Einträge von "
            "Auswahllisten werden nie gelöscht, sondern stillgelegt, damit alte Beratungen "
            "lesbar bleiben. Unter „Sicherungen“ steht, wann zuletzt gesichert wurde; dort sichern "
            "Sie von Hand, wählen einen zweiten Ort außerhalb des Rechners (USB-Stick oder "
            "Netzlaufwerk) und spielen eine Sicherung zurück. Zurückspielen ersetzt alle Daten "
            "durch den Stand der Sicherung; der jetzige Stand wird vorher gesichert. Unter "
            "„Datenschutz“ stehen Aufbewahrungsfristen und Löschprotokoll."
        )),
        PageId.REPORT_CHECK: (_text("Vor dem Bericht prüfen"), _text(
            "Zählt, was im gewählten Jahr fehlt oder kaum stimmen kann, nach Bereichen und danach, "
            "wie sehr es den Bericht betrifft. „Zeigen“ öffnet die Liste mit genau diesen "
            "Einträgen. Was bleiben soll, lassen Sie mit „Bleibt so“ und einer Begründung stehen; "
            "es steht dann am Ende der Seite. Nichts davon hält den Bericht auf."
        )),
        PageId.TRASH: (_text("Papierkorb"), _text(
            "Gelöschtes bleibt hier, bis Sie es wiederherstellen oder endgültig löschen. Anlagen "
            "bleiben bei ihrem Eintrag; einzeln gelöschte stehen unter „Anlagen“. "
            "Endgültig Gelöschtes kommt nicht zurück."
        )),
        PageId.RETENTION: retention_help(),
    } | _analysis_texts()  # fmt: skip


def _analysis_texts() -> dict[PageId, tuple[str, str]]:
    return {
        PageId.ANALYSES: (_text("Auswertung"), _text(
            "Beantwortet Fragen zum Jahr, zum Beispiel aus dem Rat: was gezählt wird, wonach in "
            "Zeilen und Spalten, in welchem Zeitraum, mit welchen Filtern. Die Tabelle erscheint "
            "sofort; ein Klick oder Eingabe auf eine Zahl, Zeile oder Spalte öffnet die Liste "
            "dahinter. „Speichern“ hebt die Frage unter einem Namen auf; sie lässt sich in jedem "
            "Jahr wieder stellen. Die Dateien (Excel, PDF) sind für den internen Gebrauch: Kleine "
            "Zahlen können Personen erkennbar machen."
        )),
        PageId.OTHER_BODIES: (_text("Für andere Stellen erledigt"), _text(
            "Zeigt, wie viel Ihrer Beratungszeit in Aufgaben anderer Stellen ging: nach Stelle, "
            "Art der Hilfe, Thema und Monat, dieses Jahr und Vorjahr. Grundlage ist das Feld „Für "
            "andere erledigt“ der Beratungen. Die Sätze oben lassen sich markieren und in eine "
            "Vorlage übernehmen; jede Zeile öffnet die Liste dahinter. Personalkosten berechnet "
            "IntDesk nicht."
        )),
        PageId.INTERPRETING: (_text("Sprachmittlung"), _text(
            "Alle Beratungen, in denen jemand gedolmetscht hat: wie oft, wie lange, zu welchen "
            "Kosten und wer sie trägt, nach Sprache, Art und Person. Wer gedolmetscht hat, wie "
            "lange und wer zahlt, fragt die Beratung nur, wenn unter „Sprachmittlung“ jemand "
            "gedolmetscht hat. Jede Zeile öffnet die Liste dahinter."
        )),
        PageId.REFERRALS: (_text("Weitervermittlungen"), _text(
            "Alle Beratungen des Jahres, in denen Sie an eine Stelle weitervermittelt haben. "
            "Eingabe öffnet die Beratung; „Nach Stelle und Monat“ zählt sie."
        )),
        PageId.STRUCTURAL_NOTES: (_text("Strukturhinweise"), _text(
            "Lücken und Hürden, die Sie in Beratungen festgehalten haben: der Nachweis für "
            "fehlende Angebote. Eingabe öffnet die Beratung."
        )),
    }  # fmt: skip


def security_text() -> tuple[tuple[str, str], ...]:
    """Return questions about passwords and security with their answers."""
    return (
        (_text("Wie ist die Datei geschützt?"), _text(
            "Sie ist verschlüsselt und öffnet sich nur mit Ihrem Passwort, dem Ihrer Vertretung "
            "oder einem Wiederherstellungsblatt. Zur Datei „Name.intdesk“ gehört die "
            "Schlüsseldatei „Name.intdesk.key“; beide gehören zusammen und liegen auch bei jeder "
            "Sicherung. Das Programm arbeitet ohne Netz."
        )),
        (_text("Passwort vergessen"), _text(
            "Wählen Sie beim Entsperren „Passwort vergessen?“ und geben Sie den Code vom "
            "Wiederherstellungsblatt ein. Danach setzen Sie ein neues Passwort. Ohne Passwort und "
            "ohne Blatt kann niemand die Datei öffnen, auch nicht die IT Ihrer Verwaltung. Nach "
            "mehreren falschen Eingaben müssen Sie etwas warten, auch nach einem Neustart."
        )),
        (_text("Sperren"), _text(
            "Strg+L sperrt sofort, nach einer Weile ohne Eingabe und nach dem Ruhezustand sperrt "
            "IntDesk von selbst. Offene Fenster schließen sich, was Sie begonnen haben, steht "
            "nach dem Entsperren wieder im Formular. Kopiertes verschwindet aus der "
            "Zwischenablage. Wie lange es dauert, stellen Sie unter „Einstellungen“, "
            "„Sicherheit“ ein."
        )),
        (_text("Vertretung"), _text(
            "Unter „Einstellungen“, „Sicherheit“ richten Sie einen Zugang mit eigenem Passwort "
            "ein. Der Verlauf zeigt, wer was geändert hat. Zugänge ändern kann die Vertretung "
            "nicht."
        )),
        (_text("Amtsübernahme"), _text(
            "Fallen Sie aus, öffnet Ihre Nachfolge die Datei mit dem versiegelten Blatt aus der "
            "Hauptverwaltung. Alle Passwörter und Blätter werden erneuert. Notizen über Menschen "
            "bleiben verschlossen, bis unter „Sicherheit“ eine Rechtsgrundlage eingetragen ist."
        )),
        (_text("Wenn ein Passwort oder Blatt bekannt geworden ist"), _text(
            "Ersetzen Sie es unter „Sicherheit“ und verschlüsseln Sie danach die Datenbank neu. "
            "Ältere Sicherungen behalten ihren Schlüssel; beim Zurückspielen fragt IntDesk nach "
            "einem Passwort von damals."
        )),
    )  # fmt: skip


def key_texts() -> tuple[tuple[str, str], ...]:
    """Return keys in portable form and what they do."""
    return (
        ("Ctrl+Shift+N", _text("Beratung erfassen, von überall")),
        ("Ctrl+S", _text("Eingabe speichern, auch mit Strg+Eingabetaste")),
        ("Ctrl+N", _text("Neuer Eintrag in dieser Ansicht")),
        ("Ctrl+F", _text("Suchen")),
        ("Ctrl+K", _text("Alles durchsuchen, Befehle")),
        ("Ctrl+E", _text("Ein Feld aller markierten Einträge ändern")),
        ("Ctrl+P", _text("Liste drucken")),
        ("Return", _text("Markierten Eintrag öffnen")),
        ("Esc", _text("Zurück zur Liste")),
        ("Del", _text("In den Papierkorb")),
        ("Ctrl+Shift+V", _text("Wiedervorlage zum markierten Eintrag anlegen")),
        ("Ctrl+Z", _text("Letzten Schritt zurücknehmen")),
        ("Ctrl+1", _text("Bereiche wechseln, Strg+1 bis Strg+9 und Strg+0")),
        ("Alt+Left", _text("Zurück, mit Pfeil rechts wieder vor")),
        ("Alt+PgUp", _text("Arbeitszeit: vorige Woche, mit Bild ab die nächste")),
        ("Ctrl+J", _text("Berichtsjahr wählen")),
        ("Ctrl+Shift+E", _text("Letzte Beratung noch einmal")),
        ("Ctrl+L", _text("Sperren")),
        ("F1", _text("Hilfe zur Ansicht")),
    )
