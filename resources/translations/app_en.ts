<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Der Schreibtisch kommunaler Integrationsbeauftragter. Freie Software unter der Lizenz EUPL-1.2. IntDesk hat keine Verbindung ins Netz und sucht nicht nach neuen Fassungen: Eine neue wird über die vorhandene eingerichtet; beim ersten Start danach sichert IntDesk Ihre Datei und bringt sie auf den neuen Stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grundlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lizenz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner für Daten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teile und Lizenzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text der Lizenz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Über IntDesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementViews</name>
    <message>
        <source>Alle Ziele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mit einem Muster beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nach Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielvereinbarungen halten fest, was ein Fachbereich in einem Jahr für die Integration erreichen will und woran man es misst. Beginnen Sie mit einem Muster; Werte und Tage setzen Sie gemeinsam mit dem Fachbereich ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Auswertung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auswertung exportieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Auswertung wird geschrieben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exportieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für andere erledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeicherte …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste der Strukturhinweise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste der Weitervermittlungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speichern …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprachmittlung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ fragt auch nach Angaben, die es nicht mehr gibt; sie fehlen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePart</name>
    <message>
        <source>Dunkel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gilt auf diesem Rechner, sofort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie im System</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentPage</name>
    <message>
        <source>Alle ankreuzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bei einem angekreuzten Termin fehlt die Tätigkeit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bei {n} angekreuzten Terminen fehlt die Tätigkeit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Kalender wird gelesen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Termine werden übernommen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Kalenderdatei (.ics) aus Outlook, Thunderbird oder Google. Sie sehen zuerst, was vorgeschlagen wird. Teilnehmende, Orte und Texte der Termine werden nicht gelesen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Titeln können Namen stehen; ohne Haken wird kein Titel gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalenderdatei wählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalenderdatei wählen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keinen ankreuzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nächster Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termine übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titel als Beschreibung übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tätigkeit der markierten Termine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voriger Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zur Arbeitszeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurückgenommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neue Termine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuer Termin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht vorgeschlagen: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} schon übernommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveCommands</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles unverschlüsselt exportieren?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archiv gespeichert: {name} (nicht verschlüsselt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archiv speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archiv wählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darin erklärt LIESMICH.txt, was wo steht. Es ist nicht verschlüsselt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Archiv enthält alle Einträge, Auswahllisten und Anlagen dieser Datei, auch Notizen und was im Papierkorb liegt, als CSV und Excel. Es ist nicht verschlüsselt: Wer es hat, kann alles darin lesen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Archiv ist gespeichert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Archiv wird geschrieben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es liegt hier: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exportieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speichern Sie es nur an einem geschützten Ort und löschen Sie es, wenn Sie es nicht mehr brauchen. Zum Sichern sind die Sicherungen da.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignmentPage</name>
    <message>
        <source>Alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angefragt und zugesagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heute bezahlt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch zu bezahlen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssistantPage</name>
    <message>
        <source>Datei anlegen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentSection</name>
    <message>
        <source>Alle Anlagen zusammen sind größer als {most} MB. Sicherungen dauern dadurch länger. Bitte löschen Sie, was Sie nicht mehr brauchen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle Dateien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anlage speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anlagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anlagen ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datei hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateien lassen sich anhängen, sobald der Eintrag gespeichert ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeichert: {name}. Die Kopie ist nicht verschlüsselt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinzufügen (erst speichern)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinzufügen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie können Dateien auch hierher ziehen, je bis 20 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurückgenommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ gelöscht</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AudienceChoice</name>
    <message>
        <source> Für dieses Jahr gilt die Regel der veröffentlichten Ausgabe weiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Zahl erscheint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für wen ist der Bericht?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeder Wert wird auf ein Vielfaches von 5 gerundet; Summen gehen nicht immer auf. Eigene Texte prüft das Programm nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kleine Zahlen und alle, aus denen sie sich errechnen ließen, werden durch einen Punkt ersetzt, in PDF und Excel gleich. Eigene Texte prüft das Programm nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nichts wird verborgen. Auf jeder Seite steht „intern, nicht zur Veröffentlichung“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zur Veröffentlichung</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>Die Sicherung ist nicht fertig geworden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre Daten sind gespeichert, nur die letzte Sicherung fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ohne Sicherung beenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sicherung wird erstellt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trotzdem beenden?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weiterarbeiten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupOverview</name>
    <message>
        <source>Sicherungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zweiten Ort wählen …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der jetzige Stand wird vorher gesichert. Was nach Ablauf einer Frist gelöscht wurde, bleibt gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Sicherung vom {moment} ist in Ordnung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Sicherung vom {moment} ist nicht zu gebrauchen. Nehmen Sie eine andere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es gibt noch keine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesichert und geprüft: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesichert wird jeden Tag und beim Beenden, wenn sich etwas geändert hat, und vor jedem Import. Aufgehoben werden 7 Tage, 5 Wochen und 12 Monate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre Daten werden durch den Stand vom {moment} ersetzt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jetzt sichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prüfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sicherung wird erstellt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sicherung wird geprüft …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sicherung wird zurückgespielt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sicherung zurückspielen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorhandene Sicherungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was Sie seitdem eingetragen haben, steht danach nur noch in dieser Sicherung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurückspielen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurückspielen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zweiten Ort wählen …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BelongsTo</name>
    <message>
        <source>Gehört zu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verknüpfung lösen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öffnen: {record}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Binder</name>
    <message>
        <source>Eine Angabe fehlt oder passt nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Angaben fehlen oder passen nicht.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetLinePage</name>
    <message>
        <source>Von der Kassenliste angelegt, Ansatz 0. Bitte prüfen Sie die Angaben.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetPage</name>
    <message>
        <source>Ansätze und Änderungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufwand in Euro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buchung erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buchungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deckungskreis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deckungskreise in Euro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Übersicht wird geschrieben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erträge in Euro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exportieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsstelle anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsübersicht exportieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins nächste Jahr übertragen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kassenliste importieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legen Sie zuerst Ihre Haushaltsstellen an, oder importieren Sie die Liste der Kasse: Dann entstehen die Haushaltsstellen von selbst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mittelbindungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch kein Haushalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verfügungsrahmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Von {year} nach {next} übertragen. Rückgängig mit Strg+Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorjahr {cents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gebucht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gebunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verfügbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Überzogen: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkEditDialog</name>
    <message>
        <source> und {n} weitere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisher: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte sehen Sie diese Einträge einzeln an.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuer Wert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numbers} wurde inzwischen anders gespeichert und blieb, wie es ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bleiben, wie sie sind ({numbers}): {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} von {all} Einträgen ändern sich.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} ändern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Als Kalender speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als Kalender …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arten wählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender drucken: PDF speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalenderblatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kein Termin in diesem Monat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vor blättern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was gezeigt wird, als .ics-Datei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woche {number}: {first} bis {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurück blättern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardButton</name>
    <message>
        <source>Eingabe öffnet, Strg+Rechts geht weiter, M zeigt die Wege: {ways}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingabe öffnet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message>
        <source>1 offene Mittelbindung zieht mit ihrem Betrag um.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In diesem Jahr ist nichts übrig und nichts mehr gebunden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Von {year} nach {next} übertragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was frei ist, schlägt IntDesk nach der Übertragbarkeit der Haushaltsstelle vor; Sie können den Betrag ändern. Was nicht übertragen wird, verfällt. Der ganze Schritt lässt sich zurücknehmen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frei übertragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gebunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}: frei übertragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} offene Mittelbindungen ziehen mit ihren Beträgen um.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übertragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>übrig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseEditor</name>
    <message>
        <source>Diesen Fall gibt es nicht, oder er ist abgeschlossen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Angaben zu den Rechten der Person verwerfen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die eingetragene Einwilligung ist noch nicht gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einwilligung speichern?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wird aus Vorsicht nirgends zwischengespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name und Anschrift speichern?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namen suchen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verarbeitung eingeschränkt seit {day}: {ground}. Der Fall wird nur aufbewahrt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was dort eingetragen ist, ist noch nicht gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was zur Person eingetragen ist, ist noch nicht gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Als Diagramm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als Tabelle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistSection</name>
    <message>
        <source>Alles erledigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Vorlage für diese Art hat {n} Punkte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es gilt wieder die mitgelieferte Vorlage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fällig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fällig am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offene Punkte stehen auch unter „Wiedervorlagen“. Verschiebt sich der erste Termin, wandern sie mit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punkte der Vorbereitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorbereitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorbereitung ({n} offen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was ist zu tun?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Punkte als Vorlage gemerkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>überfällig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingSection</name>
    <message>
        <source>Abgeschlossen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abgeschlossen am {day} nach {days}: {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abgeschlossen am {day}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abschließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abschluss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Am {day} abgeschlossen ({reason}), am {again} wieder geöffnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall abschließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welche Lücke, welche Hürde zeigt sich? Ohne Namen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosurePage</name>
    <message>
        <source>Termine des Jahres</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeChooser</name>
    <message>
        <source>Suchen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werte suchen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>Dazu gibt es keinen Eintrag. Bitte aus der Liste wählen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeListPart</name>
    <message>
        <source>Auswahllisten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezeichnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Eintrag der Auswahlliste ist geändert, aber nicht gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eintrag speichern?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einträge werden nie gelöscht, sondern stillgelegt: Frühere Beratungen bleiben lesbar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nach oben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nach unten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuer Eintrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stilllegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wieder anbieten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zustand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stillgelegt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnEditor</name>
    <message>
        <source>Spalte {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bitte prüfen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitmentPage</name>
    <message>
        <source>Abgeschlossen am {day}; der Rest ist frei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch gebunden: {cents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest freigeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitteePage</name>
    <message>
        <source>Alle Sitzungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitglieder anschreiben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzungen planen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Sitzungen geplant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Tage hatten schon eine Sitzung.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComplaintPage</name>
    <message>
        <source>Abgeschlossen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der eingetragene Schritt ist noch nicht gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingangsbestätigung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingangsbestätigung speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingangsbestätigung …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fristnah und überfällig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schritt speichern?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermerk Beschwerde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermerk speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermerk …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öffnen: {record}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConceptPage</name>
    <message>
        <source>Als Excel …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gliederung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konzept als Excel speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konzept als PDF speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeitplan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das lässt sich nicht zurücknehmen: nicht über „Rückgängig“, nicht aus dem Papierkorb und auch nicht aus einer älteren Sicherung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endgültig ausführen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zur Bestätigung bitte die Zahl {n} eingeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentPapersDialog</name>
    <message>
        <source>Alle Dateien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Einwilligung ist im Fall eingetragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulare zum Unterschreiben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterschriebenes Blatt wählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ liegt jetzt bei den Unterlagen des Falls.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentsSection</name>
    <message>
        <source>Einwilligungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einwilligungen ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erteilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erteilt am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gilt bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schweigepflichtentbindung: {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umfang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widerrufen am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wofür, in welchem Umfang, von wann bis wann. Keine Namen eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zweck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gilt nicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>widerrufen {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsultationPage</name>
    <message>
        <source>Beschwerde aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blatt drucken …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blatt eintragen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die letzte Beratung wiederholen (Strg+Umschalt+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Beratung gehört zu einem Fall, dessen Verarbeitung eingeschränkt ist. Sie wird nur aufbewahrt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einsatz erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall daraus machen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste importieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch einmal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strichliste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strichliste drucken: PDF speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zum Fall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactImportPage</name>
    <message>
        <source>Arten zuordnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte prüfen Sie unten, ob 1 Kontakt schon vorhanden ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte prüfen Sie unten, ob {what} schon vorhanden sind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre Zuordnung gilt auch für spätere Listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keine Spalte nennt eine Person oder Organisation. Bitte ordnen Sie die Spalte mit den Namen unten zu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neu: {new} · zu ergänzen: {merged} · schon vorhanden: {known} · bleiben wegen Fehlern draußen: {wrong} · übersprungen: {skipped} · leer: {blank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So werden die ersten Zeilen verstanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vielleicht schon vorhanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was ist es?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeilen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeilen zum Ansehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zusammenführen ergänzt, was beim vorhandenen Kontakt fehlt; was dort steht, bleibt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} importieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} neu angelegt, {merged} ergänzt. Schon vorhanden waren: {known}. Nicht übernommen: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Adresskarten …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als Adresskarte speichern …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anschreiben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auskunft erteilen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dubletten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail, Etiketten oder Adressliste für eine Gruppe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einfluss und Interesse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakte als vCard für Outlook oder das Telefon speichern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Alles durchsuchen, Befehle ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountsEditor</name>
    <message>
        <source>Bitte schließen Sie den angefangenen Bogen mit Eingabe ab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bogen eingeben: zehn Ziffern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bogen für Bogen: je Frage 1 (stimmt) bis 4 (stimmt nicht), 0 ohne Antwort, dann Eingabe. Oder unten die Summen eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der letzte Bogen ist zurückgenommen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Bogen hat zehn Ziffern von 1 bis 4; 0 heißt keine Antwort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letzten Bogen zurücknehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Bögen eingegeben.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataFilePart</name>
    <message>
        <source>Datei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datendatei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Größe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verschlüsselung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ja, mit AES-256; die Schlüsseldatei „{name}“ gehört dazu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keine, die Datei ist zum Ausprobieren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Auf einen Tag verschieben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auf morgen verschieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für diesen Tag (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kein Termin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neue Wiedervorlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termine des Tages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Um eine Woche verschieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Um einen Monat verschieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verschieben</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte einen Tag nach heute wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tag liegt noch vor uns. Bitte den Tag des Angebots eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zum Beispiel: laufende Beschwerde. Bitte keine Namen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>Bitte einen Tag angeben, zum Beispiel 3.2., 03.02.2026 oder heute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender öffnen (F4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <source>Kalender</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeputyDialog</name>
    <message>
        <source>Bitte geben Sie den Namen ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Vertretung bekommt ein eigenes Passwort, am besten gibt sie es selbst ein. Ihr Name steht im Verlauf. Zugänge ändern kann sie nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name der Vertretung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zugang der Vertretung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zugang einrichten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Schließen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentOutput</name>
    <message>
        <source>Gespeichert: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsPart</name>
    <message>
        <source>Unterlagen, die mitgegeben werden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftWriter</name>
    <message>
        <source>Die Eingaben konnten nicht zwischengespeichert werden. Bitte speichern Sie.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionActions</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgabe festschreiben?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgabe speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betroffene Werte verbergen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das lässt sich nicht zurücknehmen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dass sie veröffentlicht war, bleibt vermerkt, damit spätere Ausgaben mit ihr geprüft werden können.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateien einer Ausgabe entfernen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateien endgültig entfernen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateien entfernt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Inhalt steht fest. Vermerken Sie jetzt, wer ihn mitzeichnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Inhalt wird geprüft und festgehalten …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Ausgabe ist wieder ein Entwurf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei entsteht …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Dateien entstehen und werden gespeichert …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Korrektur ist begonnen; ihre Zahlen sind die von heute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Zahlen sind dann wieder die von heute; die Mitzeichnungen verfallen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endgültig entfernen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entwurf verwerfen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entwurf verworfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Festgeschrieben: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Festschreiben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre Texte und Zahlen bleiben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korrektur beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korrektur würde einzelne Menschen verraten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitzeichnung vermerkt: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicht jetzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, Excel und Inhalt gehen verloren: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spätere Nachträge kommen in eine Korrektur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warum müssen sie weg? (mindestens 10 Zeichen, kommt ins Protokoll)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warum wird korrigiert? (mindestens 10 Zeichen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wieder zum Entwurf machen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zum Entwurf machen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} bekommt ihre Dateien und ändert sich danach nie mehr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wird entfernt; sie wurde nie ausgegeben.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionPage</name>
    <message>
        <source>Achtung: Ihre Texte enthielten Wörter aus Einträgen, die inzwischen gelöscht sind. Bitte prüfen Sie, ob die Dateien entfernt werden müssen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgaben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bericht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateien entfernen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateien entfernt: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Inhalt steht fest; alle zeichnen dasselbe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die heutigen Zahlen werden verglichen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Entwurf zeigt die Zahlen von heute, auch in seinen Dateien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es gibt eine spätere Ausgabe dieses Berichts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel speichern …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Festschreiben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für diese Datei ist kein Programm eingerichtet: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für wen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gegenüber den gedruckten Zahlen, nur für Sie: {n} Angaben sind heute anders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gezeichnet von</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gezeichnet: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grund der Korrektur: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keine: Die gedruckten Zahlen gelten unverändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korrektur beginnen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitzeichnung vermerken …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neue Ausgabe …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch gibt es keine Ausgabe. Wählen Sie auf der Seite „Berichte“ Jahr und Art und dann „Ausgabe beginnen“. Eine festgeschriebene Ausgabe bleibt für immer, wie sie ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF speichern …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF und Excel sind die ausgegebenen, Byte für Byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwerfen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wieder Entwurf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zum Festschreiben fehlt noch eine Mitzeichnung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zur Mitzeichnung geben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form} speichern …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form}-Entwurf …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Änderungen seit der Ausgabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncryptingCard</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle Daten, Passwörter und Blätter bleiben, wie sie sind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datenbank jetzt neu verschlüsseln?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datenbank neu verschlüsseln</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datenbank ist neu verschlüsselt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datenbank wird neu verschlüsselt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haben Sie ein bekannt gewordenes Passwort oder Blatt schon ersetzt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neu verschlüsseln</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neu verschlüsseln …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nötig, wenn ein Passwort, ein Blatt oder eine Kopie der Schlüsseldatei in falsche Hände geraten ist: Die Datei bekommt einen neuen Schlüssel, alte Kopien der Schlüsseldatei öffnen sie nicht mehr. Ihre jetzigen Passwörter und Blätter gelten weiter. Ältere Sicherungen behalten ihren alten Schlüssel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorher wird eine Sicherung angelegt. Bei großen Dateien dauert es Minuten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Die Datei wird angelegt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei wird geöffnet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Arbeit läuft noch, gleich geht es weiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesperrt. Ihre Eingaben ließen sich nicht zwischenspeichern; sie stehen noch im Formular.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErasureCard</name>
    <message>
        <source>Das Protokoll nennt Zufallsnummern und Tage, keine Namen. Es belegt, dass gelöscht wurde, und sorgt dafür, dass nichts aus einer Sicherung zurückkommt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde noch nichts gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exportieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschprotokoll exportieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} exportiert: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EurosEditor</name>
    <message>
        <source>Bitte einen Betrag in Euro angeben, zum Beispiel 12,50.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Auswertung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auswertung exportieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Auswertung wird geschrieben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exportieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Alle Termine dieser Liste als .ics-Datei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als Kalender …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der eingetragene Punkt ist noch nicht gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punkt der Vorbereitung speichern?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventViews</name>
    <message>
        <source>Veranstaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} im Jahr {year}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Lösen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nachweise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nachweise ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch kein Nachweis. Auch in einer Veranstaltung, Tätigkeit oder Beratung gibt es den Abschnitt „Ziele“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steht für Ziel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verknüpfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziel {n}: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureDialogs</name>
    <message>
        <source>Beenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bericht zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte speichern Sie sie jetzt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das hat nicht geklappt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der letzte Schritt wurde nicht ausgeführt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei ist wieder erreichbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei ließ sich nicht ganz lesen; die Kopie ist wie sie beschädigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Kopie liegt hier: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Bericht ohne Ihre Daten liegt hier: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeichertes ist nicht verloren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre Eingaben stehen noch im Formular.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im Programm ist ein Fehler aufgetreten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IntDesk hat die Datei geprüft, sie ist in Ordnung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IntDesk-Dateien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopie gesichert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopie sichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopie sichern …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch einmal versuchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie enthält alles, was gespeichert war.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie können weiterarbeiten oder IntDesk beenden und neu starten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was noch nicht gespeichert ist, steht weiter im Formular.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weiterarbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}-Kopie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>Fehler: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinweis: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stimmt so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erforderlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: Stimmt so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Datei öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IntDesk-Dateien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sicherung wählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wohin soll die Datei?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <source>Eintrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileNotice</name>
    <message>
        <source>Auf dem Datenträger ist kaum noch Platz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration: erfundene Daten. Bitte tragen Sie nichts Echtes ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei ist nur zum Lesen geöffnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch einmal versuchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notizen über Menschen sind nach der Amtsübernahme verschlossen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probedatei ohne Verschlüsselung. Bitte tragen Sie keine Daten von Ratsuchenden ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speichern ist angehalten. Ihre Eingaben bleiben im Formular.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>ab {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bis {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht erfasst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>und {n} weitere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Alle Filter entfernen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {text} entfernen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suche: „{text}“</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChooser</name>
    <message>
        <source>Anwenden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinderPopup</name>
    <message>
        <source>Alles durchsuchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingabe öffnet · Strg+Eingabe zeigt die Liste · Esc schließt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, Thema, Nummer, Datum oder Befehl …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nichts gefunden. Gesucht wird nach Wortanfängen und Wortteilen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen in allem, Befehle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tippen Sie los: Gesucht wird in allem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuletzt geöffnet oder geändert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldedSection</name>
    <message>
        <source>aufgeklappt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zugeklappt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als Kalender …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auf einen Tag verschieben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auf morgen verschieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erledigt oder wieder offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heute und überfällig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offene Wiedervorlagen dieser Liste als .ics-Datei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Um eine Woche verschieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Um einen Monat verschieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verschieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Weitere Angaben</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDrafts</name>
    <message>
        <source>Der Eintrag wurde inzwischen geändert. Ihre nicht gespeicherten Eingaben vom {moment} stehen im neuen Stand: Bitte prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicht gespeicherte Eingaben vom {moment} wiederhergestellt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapMatrixPage</name>
    <message>
        <source>Als Excel …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angebote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angebote und Lücken speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedarfe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch ist alles Lücke. Erfassen Sie zuerst, welche Angebote es gibt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprache der Angebote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offers} laufen, {needs} offen, {gaps} von {all} Feldern ohne Angebot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalLinkSection</name>
    <message>
        <source>Ampel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lösen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vereinbarung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vereinbarung öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verknüpfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziele ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziele, für die dieser Eintrag steht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu einem Ziel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalSection</name>
    <message>
        <source>Ampel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Ziele sind unterzeichnet. Ändern lässt sich der Stand der Maßnahmen; alles andere mit „Neue Fassung“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erreicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch kein Ziel. Zwei bis fünf Ziele sind ein gutes Maß.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziele ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziele der Vereinbarung</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsView</name>
    <message>
        <source>Alle Ziele des Jahres als Excel oder CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als Tabelle …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ampel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erreicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fachbereich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {year} gibt es dazu kein Ziel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziele des Jahres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziele {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Adresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adressen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adressliste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adressliste speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adressliste speichern …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als Entwurf gespeichert: {name}. Ein Doppelklick öffnet ihn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als Entwurf speichern …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betreff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bogen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail als Entwurf speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es ließ sich kein Mailprogramm öffnen. Bitte speichern Sie die E-Mail als Entwurf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etikett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etiketten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etiketten speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etiketten speichern …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für das direkte Öffnen sind es zu viele Adressen. Bitte speichern Sie die E-Mail als Entwurf und öffnen Sie ihn mit einem Doppelklick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeichert: {name}. Bitte in Originalgröße drucken (100 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppe anschreiben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im Mailprogramm öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IntDesk verschickt nichts. Sie schreiben und senden im Mailprogramm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ohne Anschrift: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ohne E-Mail-Adresse: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schon benutzte Etiketten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Von einer Person ist keine Einwilligung eingetragen: {names}. Bitte prüfen Sie, ob Sie sie anschreiben dürfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Von {n} Personen ist keine Einwilligung eingetragen: {names}. Bitte prüfen Sie, ob Sie sie anschreiben dürfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle in der Liste ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ausgewählte Kontakte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ausgewählter Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{columns} × {rows} Etiketten, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} als Blindkopie (Bcc): Niemand sieht die anderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} gespeichert: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Hilfe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwort und Sicherheit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Überall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Bitte die Stunden angeben, zum Beispiel 19,5 oder 19:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentitySection</name>
    <message>
        <source>Anzeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungen, Merkmale und alle Zählungen bleiben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das lässt sich nicht zurücknehmen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Fall {number} wird wieder nur unter seiner Nummer geführt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Einwilligung gilt nicht mehr. Bitte entfernen Sie Name und Anschrift, oder tragen Sie eine andere Rechtsgrundlage ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Datei hat kein Passwort. Namen werden nur in Dateien mit Passwort gespeichert, und dort verschlossen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieser Fall hat keinen Namen. Er braucht ihn nur, wenn es dafür eine Rechtsgrundlage gibt; fragen Sie Ihren Datenschutz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieser Fall hat keinen Namen. Ihr Zugang kann keinen eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name eintragen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name und Anschrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name und Anschrift entfernen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name und Anschrift entfernt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name und Anschrift sind verschlossen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name und Anschrift verschlossen gespeichert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechtsgrundlage: {basis}, abgestimmt am {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImpactSection</name>
    <message>
        <source>Antworten gespeichert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antworten speichern?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Vorprüfung enthält Antworten, die noch nicht gespeichert sind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Antwort fehlt noch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Antworten fehlen noch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCentrePage</name>
    <message>
        <source> {n} seitdem bearbeitete Einträge sind geblieben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisherige Importe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danach können Sie die Liste neu einlesen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Import aus „{name}“ ist zurückgenommen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Zuordnung „{name}“ ist gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemerkte Zuordnungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import zurücknehmen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch nichts eingelesen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umbenennen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wann</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was Sie seitdem bearbeitet haben, bleibt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was aus „{name}“ eingelesen wurde ({n}), wird wieder entfernt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was möchten Sie einlesen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welche Spalte was bedeutet, gilt wieder für Listen mit denselben Köpfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wählen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zahl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuordnung umbenennen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurücknehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht mehr rücknehmbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zurückgenommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} importieren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFrame</name>
    <message>
        <source>Der Import ist zurückgenommen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Liste wird gelesen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Liste wird übernommen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste wählen …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Einmal verwenden, um „neu“ und „schon da“ zu unterscheiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es fehlt eine Spalte für: {missing}. Bitte ordnen Sie sie unten zu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre Zuordnung gilt auch für spätere Listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In der Liste nennt „{names}“ Personen. Das wird nie gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namen in der Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neu: {new} · schon vorhanden: {known} · bleiben wegen Fehlern draußen: {wrong} · übersprungen: {skipped} · leer: {blank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schreibweisen zuordnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeilen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeilen zum Ansehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} importieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} übernommen. Schon vorhanden waren: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorImportPage</name>
    <message>
        <source>Bitte ordnen Sie unten die Spalten mit dem Namen des Indikators und mit den Werten zu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese gibt es noch nicht; sie werden mit angelegt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neu: {new} · schon vorhanden: {known} · abweichend: {differs} · bleiben wegen Fehlern draußen: {wrong} · übersprungen: {skipped} · leer: {blank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neue Indikatoren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So werden die ersten Werte verstanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeilen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeilen zum Ansehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} der Liste weichen von vorhandenen ab und bleiben draußen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} importieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} übernommen. Schon vorhanden waren: {known}. Nicht übernommen: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorPage</name>
    <message>
        <source>Ab zwei Jahren mit Werten erscheint hier der Verlauf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle Werte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigene Arbeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennzahlen, die sich aus Ihren Einträgen ergeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Startliste …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übliche Indikatoren mit Definition und Quelle anlegen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorValuePage</name>
    <message>
        <source>Zu den Indikatoren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownEditor</name>
    <message>
        <source>Dazu gibt es keinen Eintrag. Bitte aus der Liste wählen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkedRow</name>
    <message>
        <source>Gehört zu: {record}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkedSection</name>
    <message>
        <source>Als Liste zeigen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Liste exportieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeilen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} exportiert: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (intern).xlsx</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPrint</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als Excel-Datei lässt sie sich durchsuchen und filtern. Oder schränken Sie die Liste hier durch Filter ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Liste ist zu lang zum Drucken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedruckt werden höchstens {most} Einträge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste drucken: PDF speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nach Excel exportieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ist gespeichert. Es fehlt ein Programm, das PDF zeigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ist geöffnet. Drucken Sie dort.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Ansicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Datei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dunkel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gehe zu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hilfe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der frühere Stand liegt, falls es einen gab, bei den Sicherungen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Sicherung ist zurückgespielt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farben wie im &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverschlüsselt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verschlüsselt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ hat jetzt den Stand der Sicherung und ist geöffnet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingOutputs</name>
    <message>
        <source>Als PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als Word-Dokument</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Alle Sitzungen dieser Liste als .ics-Datei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle übrigen anwesend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als Kalender …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auftrag speichern?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der eingetragene Auftrag ist noch nicht gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitglieder einladen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu den Gremien</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingPaperExport</name>
    <message>
        <source>Gespeichert: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} speichern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingViews</name>
    <message>
        <source>Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} im Jahr {year}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesEditor</name>
    <message>
        <source>Bitte die Dauer angeben, zum Beispiel 45, 1:15 oder 1,5 Std.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Minuten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Alle Tätigkeiten eines Monats nach Tagen, Beratungen als Summe des Tages. Kein Arbeitszeitnachweis, keine Überstunden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie mindestens ein Format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Nachweis entsteht …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeichert und geöffnet: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeichert: {names}. Es fehlt ein Programm, das die Datei zeigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monat des Tätigkeitsnachweises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nachweis erstellen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tätigkeitsnachweis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tätigkeitsnachweis als Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tätigkeitsnachweis als PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tätigkeitsnachweis speichern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveAssistant</name>
    <message>
        <source>Die Datei ist umgezogen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei liegt jetzt hier: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Dateien konnten am alten Ort nicht gelöscht werden, bitte löschen Sie sie selbst:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im Papierkorb oder in alten Ständen von „{folder}“ kann der Abgleichdienst noch Kopien haben; bitte löschen Sie sie dort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuen Ordner für „{name}“ wählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schlüsseldatei und Sicherungen sind mitgezogen; alles wurde geprüft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MultiCodeEditor</name>
    <message>
        <source>Dazu gibt es keinen Eintrag. Bitte aus der Liste wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinzufügen …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MultiRecordEditor</name>
    <message>
        <source>Dazu gibt es keinen Eintrag. Bitte aus der Liste wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diesen Eintrag gibt es noch nicht. Bitte in der Liste „neu anlegen“ wählen: Pfeil ab, dann Eingabe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ neu anlegen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameSearch</name>
    <message>
        <source>Die Namen werden nur für diese Suche geöffnet und nirgends aufbewahrt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geburtsdatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gefundene Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kein Fall mit diesem Namen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namen suchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person gefunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen gefunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Bereiche</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedPage</name>
    <message>
        <source>Aus den Hinweisen der Beratungen einen Bedarf anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dazu {n} Hinweise aus Beratungen, die inzwischen gelöscht sind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lücken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strukturhinweise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Die beiden Passwörter sind nicht gleich.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leicht zu merken und schwer zu erraten: vier oder mehr Wörter, zum Beispiel aus einem Satz, den nur Sie kennen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} wiederholen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Es gibt keine freien Texte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freie Texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganz schwärzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gewählter Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herausgeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markiertes schwärzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notizen und andere freie Texte ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie gespeichert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ganz geschwärzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wie gespeichert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zum Teil geschwärzt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Alle Notizen entfernen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle anderen Angaben und alle Zahlen bleiben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das lässt sich nicht zurücknehmen. Auch frühere Schritte an diesen Einträgen lassen sich danach nicht mehr zurücknehmen. In älteren Sicherungen stehen die Notizen, bis diese überschrieben sind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es gibt keine Notizen, und es kommen keine dazu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeichert sind zurzeit {notes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notes} bei Beratungen, Fällen und Wiedervorlagen gehen verloren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notes} entfernt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notes} von früher sind noch gespeichert. Sie werden nirgends mehr angezeigt, gesucht oder exportiert, stehen aber noch in der Datei und in den Sicherungen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Bitte eine ganze Zahl angeben, zum Beispiel 3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message>
        <source>Anbieter öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angebotsverzeichnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heute geprüft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lücken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verzeichnis …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wo gibt es Angebote, wo nichts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öffentliches Verzeichnis der Angebote als PDF oder Excel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeHourPage</name>
    <message>
        <source>Als Kalender …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das PDF wird erstellt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exportieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommende Termine des Jahres als .ics-Datei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuer Termin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließzeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprechzeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprechzeiten {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficePart</name>
    <message>
        <source>Angaben zur Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angaben zur Stelle speichern?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es gibt Änderungen, die noch nicht gespeichert sind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wappen wählen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficePlanPage</name>
    <message>
        <source>Termine des Jahres</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Angaben für Formulare und Verzeichnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angaben zum Datenschutz speichern?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es gibt Änderungen, die noch nicht gespeichert sind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stimmen Sie diese Angaben mit Ihrer oder Ihrem Datenschutzbeauftragten ab. Was Sie leer lassen, steht auf den Blättern so, wie es hier grau vorgeschlagen ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OldSecretDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie etwas ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code eines Wiederherstellungsblatts von damals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Sicherung hat einen älteren Schlüssel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doch mit einem Passwort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwort vergessen? Mit einem Wiederherstellungsblatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwort von damals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seit der Sicherung vom {moment} wurde die Datei neu verschlüsselt oder übernommen. Bitte geben Sie ein Passwort von damals ein. Nach dem Zurückspielen gelten wieder die Passwörter und Wiederherstellungsblätter von damals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurückspielen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OlderBackupsCard</name>
    <message>
        <source>Behalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Sicherungen wurden vor dem letzten Löschen gemacht und enthalten das Gelöschte noch, verschlüsselt. Wird eine zurückgespielt, löscht das Programm es sofort wieder, bevor jemand es sieht. Kopien an anderen Orten (etwa der EDV) kennt das Programm nicht: Bitte sagen Sie dort Bescheid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ersetzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frühere Stände lassen sich danach nicht mehr zurückholen, auch nicht, wenn Sie einen Fehler erst später bemerken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre Daten bleiben, wie sie sind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicht zu löschen: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sicherung wird erstellt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuerst wird der jetzige Stand gesichert und geprüft. Dann werden die älteren Sicherungen an allen erreichbaren Orten gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>und {n} weitere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ältere Sicherungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ältere Sicherungen ersetzen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ältere Sicherungen jetzt ersetzen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ältere Sicherung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ältere Sicherungen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputRow</name>
    <message>
        <source>{title}: PDF speichern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Ansichten dieses Bereichs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperExport</name>
    <message>
        <source>{name} ist gespeichert und geöffnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ist gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} speichern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>Angaben eintragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es fehlt noch: {what}. Auf den Blättern bleibt dafür eine Linie frei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>der Kontakt der Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>die Rechtsgrundlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>die datenschutzbeauftragte Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>die verantwortliche Stelle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>Entfernen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} entfernen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Bisheriges Passwort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie es ein: So ist sicher, dass Sie es sind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code vom Wiederherstellungsblatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das alte Passwort gilt danach nicht mehr, die Blätter gelten weiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neues Passwort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwort ändern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Bitte geben Sie Ihren Namen ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei ist verschlüsselt. Ohne Passwort oder Wiederherstellungsblatt kann sie niemand öffnen, auch nicht die IT Ihrer Verwaltung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihr Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihr neues Passwort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Womit öffnen Sie die Datei?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PercentEditor</name>
    <message>
        <source>Bitte einen Anteil in Prozent angeben, zum Beispiel 75 oder 62,5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodCard</name>
    <message>
        <source>Anlagen gehen mit ihrem Eintrag. Frühere Fassungen im Verlauf gehen nach 30 Tagen von selbst, Sicherungen nach spätestens 13 Monaten; die vor Importen und Umstellungen, sobald drei neuere dieser Art da sind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufbewahrungsfristen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist für {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gleiche Personen beim Anonymisieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ist eine Frist abgelaufen, erscheint der Eintrag unter „Löschvorschläge“. Nichts geschieht von selbst. Änderungen gelten sofort; stimmen Sie die Fristen bitte mit Ihrem Datenschutz ab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschvorschläge zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monate für {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so viele müssen in Monat und Merkmalen übereinstimmen; sonst gehen die Merkmale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Niemand im Pool heißt so. Bitte dort zuerst aufnehmen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>Bild entfernen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bild wählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bild wählen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Bild ist größer als {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei ist kein Bild, das hier verwendet werden kann.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei lässt sich nicht lesen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kein Bild</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceAdvice</name>
    <message>
        <source>Bitte beachten Sie den Ort der Datei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IntDesk speichert auch dort jeden Schritt ganz oder gar nicht.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Anderer Ordner …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie einen Namen ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Name steht auf dem Bericht. Sie können ihn später ändern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier liegt die Datei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name der Gemeinde oder Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner für die Datei wählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie heißt Ihre Stelle?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle … Monate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle … Wochen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dieser Zeit liegt kein solcher Tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzungen planen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostPage</name>
    <message>
        <source>Eigener Anteil {year}: {net}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gefördert {funded}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>im Mittel {share} einer Vollzeitstelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unbesetzt an {days} Tagen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostingImportPage</name>
    <message>
        <source>Art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es fehlt: {missing}. Bitte ordnen Sie die Spalten unten zu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre Zuordnung gilt auch für spätere Listen mit diesen Überschriften.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neu: {new} · schon vorhanden: {known} · bleiben wegen Fehlern draußen: {wrong} · übersprungen: {skipped} · leer: {blank} · Summe der Liste: {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prüfen Sie unten, ob die Summen stimmen: Aufwand und Ertrag stehen dabei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summe der Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summen nach Haushaltsstelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorzeichen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie schreibt die Kasse die Beträge?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeilen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeilen zum Ansehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vorhanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}: Aufwand oder Ertrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} gibt es noch nicht: Sie entstehen mit Ansatz 0 und werden markiert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} importieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} übernommen. Schon vorhanden waren: {known}. Nicht übernommen: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostingPage</name>
    <message>
        <source>Aus der Liste der Kasse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belegliste speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belegliste …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buchungsliste der Kasse importieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Belegliste wird geschrieben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kassenliste …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie ist mit einer eigenen Buchung abgeglichen und zählt nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie nimmt eine andere Buchung zurück (Storno).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stornieren …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>4. Was die Geheimhaltung verbirgt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle Vorschläge übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Vorschau wird berechnet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für dieses Jahr ist eine Ausgabe veröffentlicht. Ihre Regel und ihre Gruppen gelten weiter, und beide Ausgaben werden zusammen geprüft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinter dem Jahr stehen weniger als 60 Personen. Gröbere Gruppen (unten) lassen mehr lesbar, als wenn nur verborgen wird.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesbar bleiben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neu berechnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicht im öffentlichen Bericht: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regeln im Vergleich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabelle oder Kennzahl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verborgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verborgene Werte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorschau berechnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was jede Tabelle verliert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurücknehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht abgedruckt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} (gewählt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}: {hidden}, lesbar bleiben im Mittel {kept} der Angaben je Tabelle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({hidden}, lesbar {kept})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: übernommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProcessIndicatorPage</name>
    <message>
        <source>Diese Werte ergeben sich von selbst aus Ihren Einträgen. Pfeil auf und ab zeigt den Verlauf einer Zeile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jahre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennzahl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quartale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu den Indikatoren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte warten …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wird abgebrochen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % erledigt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtocolCard</name>
    <message>
        <source>Eintrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es gibt noch keinen Eintrag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exportieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protokoll exportieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} exportiert: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuantityEditor</name>
    <message>
        <source>Bitte eine Zahl mit höchstens zwei Stellen nach dem Komma angeben, zum Beispiel 12,5 oder 1.234.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Anteile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auf das Jahr verschieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auf {year} verschieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Größte zuerst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Thema, Ort, Notiz …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Von</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was wird gezählt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeilen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeitraum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>Bemerkung zu Frage {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bemerkung, wenn nötig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Bitte eine Tätigkeit wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dauer am {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingetragen. {hints}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eintragen für {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tätigkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tätigkeit am {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyListPage</name>
    <message>
        <source>Drucken …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exportieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Diesen Eintrag gibt es noch nicht. Bitte in der Liste „neu anlegen“ wählen: Pfeil ab, dann Eingabe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ neu anlegen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Auswahl aufheben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dazu gibt es keine Einträge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der neue Eintrag ist gespeichert, passt aber nicht zu dieser Auswahl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der neue Eintrag ist gespeichert. Er gehört zum Jahr {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jahr {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spalten wählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurückgenommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neueste zuerst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sortiert nach {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, absteigend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, aufsteigend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} zeigen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Das PDF wird erstellt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Liste wird geschrieben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplizieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Feld ändern …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exportieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In den Papierkorb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Die Datei ist nur zum Lesen geöffnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingaben speichern?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeichert: {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In „{form}“ stehen Eingaben, die noch nicht gespeichert sind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speichern (Strg+S oder Strg+Eingabe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Nach Stelle und Monat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbeitet dort doch noch jemand, kann dort nichts mehr gespeichert werden: Eingaben, die dort noch offen sind, gehen verloren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte fragen Sie vorher nach. IntDesk prüft die Datei beim Übernehmen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datei verschieben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datei wirklich übernehmen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei ist so nicht zu öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicht übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur lesen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trotzdem übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCheckCard</name>
    <message>
        <source>Prüfliste öffnen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCheckPage</name>
    <message>
        <source>Bleibt so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bleibt so …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vor dem Bericht {year} prüfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warum bleibt es so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wieder prüfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zum Bericht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{point}: bleibt so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{point}: wieder prüfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{point}: zeigen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>1. Bericht {year}: Art und Leserkreis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Was für den Bericht fehlt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. Erstellen und festschreiben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgabe beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgabe speichern …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bericht erstellen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bericht gespeichert: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bericht speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berichte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie mindestens ein Format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Bericht entsteht …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entwurf erstellen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für diese Datei ist kein Programm eingerichtet: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeichert: {names} im Ordner {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interne Berichte können Sie jederzeit mit den Zahlen von heute erstellen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jahresbericht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurzbericht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch nicht festgeschrieben: Die Dateien tragen den Aufdruck „Entwurf“. Zum Veröffentlichen beginnen Sie eine Ausgabe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (barrierefrei)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zahlen, Tabellen und Diagramme des gewählten Jahres mit dem Vorjahr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu den Ausgaben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ist festgeschrieben. Derselbe Zeitraum erscheint nur aus ihr: gespeichert werden ihre Dateien, wie sie ausgegeben wurden.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportTextPage</name>
    <message>
        <source> und {n} weitere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Zahlen werden zusammengestellt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigene Texte prüft die Geheimhaltung nicht. Nennen Sie in einem öffentlichen Bericht keine kleinen Zahlen und niemanden, der beraten wurde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im internen Bericht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im öffentlichen Bericht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabellen: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teil des Berichts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teile des Berichts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte zum Bericht {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorschlag aus den Zahlen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorschlag übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was das Kapitel zeigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu diesem Teil gibt es keine Zahlen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zum Bericht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Wörter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsSection</name>
    <message>
        <source>Kein Antrag wartet auf Antwort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, überfällig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} offen, davon {late} überfällig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} offen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Das Passwort wird gesetzt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das neue Passwort gilt ab jetzt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neues Passwort setzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Später</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionNotice</name>
    <message>
        <source>Aufbewahrungsfrist abgelaufen: {what}. Bitte entscheiden Sie darüber.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschvorschläge ansehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschvorschläge erst nächsten Monat wieder melden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschvorschläge melden sich nächsten Monat wieder; sie stehen im Papierkorb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nächsten Monat wieder melden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Alle ankreuzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angeboten am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymisieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausführen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dem Archiv angeboten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dem Archiv angeboten …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei wird beim nächsten Öffnen fertig bereinigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Frist dieser Einträge ist abgelaufen. Nichts geschieht von selbst: Sie entscheiden. Anonymisieren nimmt Texte, Anlagen und jeden Bezug zur Person weg und lässt nur die Zählung; Löschen nimmt auch sie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einen Fall mit dieser Nummer gibt es nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erledigt: {a} anonymisiert, {d} gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wird gelöscht, überall in der Datei …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fristen und Protokoll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keinen ankreuzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kreuzen Sie an, was ausgeführt werden soll (Maus oder Leertaste).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschung auf Wunsch der Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markierte Zeilen: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mit Wörtern daraus auch: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verlangt jemand die Löschung (Art. 17 DSGVO), nehmen Sie den Fall hier vor Ablauf der Frist in die Liste auf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verschieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verschieben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorschlag für {n} markierte Zeilen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorschlag für {what}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitere {n} folgen danach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wieder vorschlagen ab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurzeit ist nichts zu löschen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gespeicherte Filter und Auswertungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gespeicherter Filter oder Auswertung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsSection</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anträge der Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antwort bis {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufheben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auskunft, Berichtigung, Einschränkung, Widerspruch: Was die Person möchte, wird hier festgehalten und steht im Verlauf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berichtigen Sie zuerst die Angaben selbst, oben im Formular oder unter „Name und Anschrift“. Schreiben Sie hier, was falsch war. Stellen, die die falsche Angabe bekommen haben, müssen Sie unterrichten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Fall wird nur noch aufbewahrt: Er lässt sich nicht ändern und steht in keiner Liste, die gedruckt oder exportiert wird. In den Zahlen zählt er weiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Fall {number} lässt sich danach wieder bearbeiten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Person muss es vorher wissen (Art. 18 Abs. 3 DSGVO). Haben Sie sie unterrichtet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingegangen am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingeschränkt seit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einschränken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einschränkung aufheben?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erledigt am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Festhalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Höchstens {most} Zeichen, keine Namen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechte der Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechte der Person ({n} offen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verarbeitung eingeschränkt seit {day}: {ground}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was genau?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was möchte die Person, und wann kam das? Sie muss innerhalb eines Monats Antwort haben. Keine Namen eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was möchte die Person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erledigt {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>überfällig {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreEditor</name>
    <message>
        <source>Bitte 0 bis 100 in Zehnern angeben; 7 steht für 70.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoresEditor</name>
    <message>
        <source>Frage {n}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie sehr trifft es zu, in Prozent? 7 und Eingabe sind 70 %. Leer: keine Antwort.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchCombo</name>
    <message>
        <source>– keine Angabe –</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondPlaceStep</name>
    <message>
        <source>IntDesk sichert von selbst neben der Datei. Geht der Laptop verloren, hilft nur eine Sicherung an einem anderen Ort: auf dem Laufwerk Ihrer Verwaltung oder auf einem Stick. Auch dort ist sie verschlüsselt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keiner. Sie können ihn später einstellen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ohne zweiten Ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ohne zweiten Ort erinnert Sie die Startseite daran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner für die zweite Sicherung wählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner wählen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wo liegt die zweite Sicherung?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zweiter Ort</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretEditor</name>
    <message>
        <source>Anzeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} anzeigen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecurityPart</name>
    <message>
        <source>Diese Datei ist nicht geschützt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie hat kein Passwort und ist nicht verschlüsselt: Sie dient zum Ansehen oder Ausprobieren. Bitte tragen Sie keine Daten von Ratsuchenden ein. Für Ihre Arbeit legen Sie im Menü „Datei“ mit „Neue Datei“ eine verschlüsselte Datei an.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentsEditor</name>
    <message>
        <source>Taste {letter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfCheckComparisonPage</name>
    <message>
        <source>Balken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darstellung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im Mittel aller Fragen: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Bögen eingetragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was vergleichen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu den Bögen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfCheckPage</name>
    <message>
        <source>Leeren Bogen speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leerer Bogen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF mit allen {n} Fragen zum Ausfüllen von Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergleichen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Angemeldet mit: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angemeldet: {name} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anmeldung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gezählt wird, solange niemand tippt oder klickt; nach dem Ruhezustand ist immer gesperrt. Ihre Eingaben bleiben erhalten. Strg+L sperrt sofort. Gilt auf diesem Rechner; ein „nie“ gibt es nicht, denn die Datei enthält Vertrauliches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre Verwaltung hat diese Zeit festgelegt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nach {n} Minuten sperren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Von selbst sperren nach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Min.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionLock</name>
    <message>
        <source>Gesperrt. Ihre Eingaben bleiben erhalten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Auswahllisten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darstellung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datenschutz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sicherheit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sicherungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharesEditor</name>
    <message>
        <source>Summe: {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{function}, Prozent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte speichern und drucken Sie das neue Blatt zuerst. Erst danach gilt sein Code, und das alte Blatt gilt nicht mehr. Vernichten Sie dann das alte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragen Sie nur ab, was Sie für den Nachweis brauchen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neu ausgeben: {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neues Blatt gilt ab jetzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF erstellen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teilnahmeliste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeilen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetEntryDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anzahl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minuten je Beratung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speichern (Strg+S oder Strg+Eingabe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strichliste eintragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic}, Anzahl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic}, Minuten je Beratung, falls anders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetRow</name>
    <message>
        <source>Gespeichert: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speichern …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiederherstellungsblatt speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zum Drucken öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet} speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet} zum Drucken öffnen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetRows</name>
    <message>
        <source>Das Blatt ist gedruckt oder sicher abgelegt, nicht nur auf diesem Laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Blätter sind gedruckt oder sicher abgelegt, nicht nur auf diesem Laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommt in einen verschlossenen Umschlag und wird dort hinterlegt. Damit übernimmt Ihre Vertretung oder Nachfolge die Datei, wenn Sie ausfallen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versiegeltes Wiederherstellungsblatt für die Hauptverwaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versiegeltes-Blatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiederherstellungsblatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiederherstellungsblatt der Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öffnet die Datei, wenn Sie das Passwort vergessen haben. Bewahren Sie es verschlossen auf, nicht beim Laptop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetsStep</name>
    <message>
        <source>Ihre beiden Wiederherstellungsblätter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jedes trägt einen eigenen Code, der die Datei auch ohne Passwort öffnet. Später kann IntDesk diese Codes nicht mehr zeigen, nur neue ausgeben.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortageWarning</name>
    <message>
        <source>Speichern geht trotzdem.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gezeichnet am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitzeichnung vermerken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermerken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermerkt wird, wer den festen Inhalt gebilligt hat. Eine Unterschrift auf Papier ersetzt das nicht.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Von</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weiter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}. Quartal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellingEditor</name>
    <message>
        <source>Bedeutung von {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feld leer lassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bitte wählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{text}“ ({count}×)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Die Datei wird geöffnet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einen Moment bitte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StakeholderPage</name>
    <message>
        <source>Als Bild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als Bild gespeichert: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als Bild …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als PDF gespeichert: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als PDF speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bild speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziehen Sie die Namen mit der Maus. Mit der Tastatur: Bild auf und Bild ab wählen, Pfeiltasten verschieben, Entf nimmt die Einschätzung weg, Eingabe öffnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurückgenommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{placed} von {all} eingeschätzt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingList</name>
    <message>
        <source>Einschätzungen als Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation oder Rolle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Abgeschlossene Fälle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angaben zur Stelle eintragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratung erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungszeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bericht erstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erste Beratung erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fälle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für {year} ist noch nichts erfasst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neue Fälle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So geht es los:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stunden je Funktion, geplant und tatsächlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorhandene Liste importieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitere Arbeitszeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übernommene Fälle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartSetDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle Indikatoren der Startliste sind schon angelegt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle auswählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keine auswählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passend zur Art Ihrer Kommune. Wenige gut gepflegte Indikatoren sagen mehr als viele. Die Leertaste wählt aus oder ab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Startliste der Indikatoren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwendung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} anlegen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementPage</name>
    <message>
        <source>! Nicht rechtzeitig beteiligt: {n} Tage, erwartet sind {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Rechtzeitig beteiligt: {n} Tage vor der Entscheidung informiert.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsSection</name>
    <message>
        <source>Keine Namen und keine Gesundheitsangaben eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schritte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schritte ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wann was geschah. Ein Tag zum Nachsehen wird zur Wiedervorlage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage {day}, erledigt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoredQuestions</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen anderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Name „{name}“ ist schon vergeben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ersetzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soll der gespeicherte Stand ersetzt werden?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umbenennen und löschen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ gibt es schon.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StructuralNotePage</name>
    <message>
        <source>Bedarf anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedarfe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte markieren Sie zuerst die Hinweise, die den Bedarf zeigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die markierten Hinweise werden zu Belegen eines neuen Bedarfs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubjectAccessDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auskunft an {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auskunft erstellen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auskunft erteilen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auskunft zu Fall {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, bevor Sie etwas herausgeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Auskunft liegt in „{name}“. Die Dateien sind nicht verschlüsselt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Person bekommt alles, was über sie gespeichert ist, als PDF und als Datei für andere Programme, mit den Unterlagen. Was hier geschwärzt oder weggelassen wird, gilt nur für die Auskunft; gespeichert bleibt es.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieser Fall hat keinen Namen. Geben Sie nur dann Auskunft, wenn Sie sicher sind, wessen Akte das ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fälle, Beschwerden oder Schritte dazu, in denen die Person auch genannt ist: {n}. Sie stehen nicht in der Auskunft, weil das andere schützt (Art. 15 Abs. 4 DSGVO). Bitte besprechen Sie mit dem Datenschutz, was Sie davon mitteilen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner für die Auskunft wählen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>Als Indikatorwert übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Befragung {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bogen drucken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bogen speichern: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Zustimmung zu dieser Frage wird ein Wert des Jahres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ergebnis der Frage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprache des Bogens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weniger als {n} Bögen: Das Ergebnis steht in keinem öffentlichen Bericht, weil es Personen verraten könnte.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Schließen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Als Text kopieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurücksetzen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeoverPage</name>
    <message>
        <source>Alle Schlüssel werden erneuert …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle bisherigen Passwörter und Blätter öffnen die Datei nicht mehr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das geschieht jetzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das gilt danach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datei übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Code vom versiegelten Blatt eröffnet eine Amtsübernahme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IntDesk legt eine Sicherung an und erneuert alle Schlüssel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notizen über Menschen bleiben verschlossen, bis Sie eine Rechtsgrundlage eingetragen haben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offene Fristen und Wiedervorlagen stehen auf der Startseite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie drucken zwei neue Wiederherstellungsblätter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie geben Ihren Namen an und wählen ein eigenes Passwort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie übernehmen diese Datei</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TallyPanel</name>
    <message>
        <source>Die Strichliste von {time} Uhr geht weiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Taste je Thema: Jeder Druck speichert eine Beratung von heute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gezählt: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minuten je Beratung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neu beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurückgenommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic}, Taste {key}, {count} gezählt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic}, {minutes}: gezählt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetAgreementPage</name>
    <message>
        <source>Das eingetragene Ziel ist noch nicht gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mit typischen Zielen eines Fachbereichs beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muster …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziel speichern?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskSection</name>
    <message>
        <source> (aus der Sitzung vom {day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auftrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufträge ({n} offen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bis wann</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kein Auftrag offen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leer: Sie selbst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuer Auftrag zu „{title}“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offene Aufträge stehen auch unter „Wiedervorlagen“ und kommen auf die nächste Tagesordnung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erledigt am {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>überfällig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>Der Text ist nicht gespeichert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Leerzeile trennt Absätze. Zeilen mit „- “ werden zur Liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Möchten Sie ihn speichern?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text gespeichert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextsCard</name>
    <message>
        <source>2. Texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch kein Text. Vorgesehen sind zum Beispiel: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ohne eigenen Text steht im Kapitel, was die Zahlen sagen. Eigene Texte prüft die Geheimhaltung nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte schreiben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} geschrieben: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message>
        <source>Angehörige mitberaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschwerde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschwerde …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einwilligung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Beratung in diesem Fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worum es ging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeitleiste des Falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abgeschlossen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eröffnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letzter Kontakt {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>widerrufen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wieder geöffnet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleEditor</name>
    <message>
        <source>Dazu gibt es keinen Eintrag. Bitte aus der Liste wählen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Behalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das lässt sich nicht zurücknehmen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Eintrag wird unwiderruflich gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endgültig gelöscht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endgültig löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endgültig löschen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endgültig löschen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier liegt nichts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschvorschläge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papierkorb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiederherstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Einträge werden unwiderruflich gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ausgewählt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>&amp;Rückgängig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es gibt nichts rückgängig zu machen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rückgängig gemacht: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Hinweis schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoListDialog</name>
    <message>
        <source>Ein Schritt lässt sich zurücknehmen, solange danach nichts daran geändert wurde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es gibt nichts rückgängig zu machen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letzte Schritte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rückgängig gemacht: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rückgängig machen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wann</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiederholen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiederholt: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zustand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zurückgenommen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Andere Datei …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie Ihr Passwort ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie den Code vom Blatt ein; Groß und Klein ist gleich.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie etwas ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code vom Wiederherstellungsblatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doch mit dem Passwort öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entsperren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesperrt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch {left} Sekunden, dann wird geöffnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur lesen, nichts ändern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwort vergessen? Mit dem Wiederherstellungsblatt öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wartezeit: {left} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ ist geschützt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VolunteerPage</name>
    <message>
        <source>Abrechnung als Excel …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abrechnung …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aktiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einsätze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heute frei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nachweis …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprachmittlung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: PDF speichern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Diese Woche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nächste Woche (Alt+Bild ab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summe der Woche: {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige Woche (Alt+Bild auf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurückgenommen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Ansehen oder weiterarbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aus Archiv …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungen in Sekunden festhalten, den Jahresbericht auf Knopfdruck erstellen. Alles bleibt auf diesem Rechner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datei anlegen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Demonstration zeigt eine erfundene Stelle mit drei vollen Jahren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine neue Datei mit dem Inhalt eines offenen Archivs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In vier kurzen Schritten zu Ihrer verschlüsselten Datei: Name, Passwort, zweiter Ort für Sicherungen, Wiederherstellungsblätter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neue Datei anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sicherung zurückspielen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorhandene Datei öffnen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Willkommen bei IntDesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawalForm</name>
    <message>
        <source>Andere Grundlage eintragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungen, Merkmale und alle Zählungen bleiben, ohne Namen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Person braucht keinen Grund zu nennen. Was bis dahin geschah, bleibt rechtmäßig. Ab jetzt darf die Einwilligung nicht mehr genutzt werden: Sagen Sie es auch den Stellen, mit denen Sie deshalb gesprochen haben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entfernen Sie Name und Anschrift jetzt, oder tragen Sie eine andere Rechtsgrundlage ein, wenn es wirklich eine gibt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name und Anschrift entfernen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name und Anschrift entfernt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name und Anschrift haben keine Rechtsgrundlage mehr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie waren nur mit dieser Einwilligung gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Später</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widerruf festhalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widerrufen am</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Schritt {at} von {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkEntryPage</name>
    <message>
        <source>Jahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termine übernehmen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tätigkeitsnachweis …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woche</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearBox</name>
    <message>
        <source>Berichtsjahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Jahr gilt für alle Ansichten (Strg+J)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearContent</name>
    <message>
        <source>1 Termin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angeboten (Std.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgefallen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besuche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dazu gibt es keine Termine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feiertag oder geschlossen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genutzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In diesem Jahr gibt es keine Sprechzeiten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jahreskalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jahreskalender der Sprechzeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Sprechzeiten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ohne Besuch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprechzeit eintragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tragen Sie ein, wann regelmäßig Sprechzeit ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurückgenommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} Termine gehalten, {cancelled} ausgefallen im Jahr {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Termine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearViews</name>
    <message>
        <source>Jahreskalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>{one} {n} entfernen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source> · {n} Beschluss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {n} Beschlüsse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(noch ohne Thema)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschlüsse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In der Liste: Alt und Pfeil nach oben, oder ziehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In der Liste: Alt und Pfeil nach unten, oder ziehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nach oben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nach unten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niederschrift dazu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punkt entfernen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punkt hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übliche Punkte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agreement_columns</name>
    <message>
        <source>Frühere Fassungen (Zahl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nachweise (Zahl)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agreement_form</name>
    <message>
        <source>Bewertung und Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In zwei, drei Sätzen: Was soll sich für wen ändern?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrationsbeauftragte*r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konzept, Beschluss, Handlungsfelder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leitung des Fachbereichs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mittel, Berichte, Abweichungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neue Zielvereinbarung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur intern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steht im Sachstandsblatt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tragen Sie den Tag ein, wenn das Blatt unterschrieben ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterschrieben am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterschrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterschrift hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterschriften</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielvereinbarung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zum Beispiel 0,2 Stellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zum Beispiel Konzept 2024, Ziel 2.1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agreement_life</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abschließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisher gilt sie bis {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisher ist nichts geändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte einen Tag nach dem jetzigen Ende angeben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das geht noch nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fassung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fassung {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fassung {n} unterzeichnet am {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fassungen vergleichen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fassungen vergleichen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geänderte Punkte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ist abgestimmt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ist unterzeichnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ist überprüft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läuft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läuft weiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nachher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neue Fassung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nächstes Jahr anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verlängern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verlängern …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verlängert bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziele überprüfen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielvereinbarung verlängern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurück zum Entwurf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verlängert bis {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agreement_outputs</name>
    <message>
        <source>Jahresvergleich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jahresvergleich …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sachstand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sachstandsblatt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vereinbarung zum Unterschreiben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielvereinbarung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: PDF speichern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agreement_templates</name>
    <message>
        <source>Alles lässt sich danach ändern. Ausgangs- und Zielwerte setzen Sie ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fachbereich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mit einem Muster beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>analyses</name>
    <message>
        <source>Auswertung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Auswertung speichern …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeicherte Auswertungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name der Auswertung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noch keine Auswertung gespeichert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>appointments</name>
    <message>
        <source>Dauer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tätigkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tätigkeit fehlt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorgeschlagene Termine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angekreuzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht angekreuzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ohne Titel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>appropriations</name>
    <message>
        <source>Ansatz bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansatz eintragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansatz oder Änderung eintragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansätze und Änderungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bei Umschichtung und Deckung: von dort kommt das Geld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kürzung und Freigabe einer Sperre mit Minus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Ansätze in diesem Haushaltsjahr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Grund …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} {year}, {cents}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>areas</name>
    <message>
        <source>Abgleich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angebote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansätze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbeitszeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgaben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auswertung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedarfe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Befragung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berichte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschwerden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buchungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datenschutz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ehrenamt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einsätze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fälle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gremien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indikatoren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktpflege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konzept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurz-Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lücken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mittelbindungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netzwerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papierkorb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reihen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprechzeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stellungnahmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte zu Handlungsfeldern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vereinbarungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vor dem Bericht prüfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öffentlichkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Überblick</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assignment_form</name>
    <message>
        <source>Auch nach Sprache oder Ort zu finden, etwa „Dari“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auslagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Satz je Kilometer steht in den Einstellungen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigene Zeit und Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einsatz bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einsatz erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einsatz {day}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keine Namen von Ratsuchenden eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leer: nach der Regel der Person, sobald der Einsatz durchgeführt ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur wenn Sie selbst dabei waren. Gehört der Einsatz zu einer Beratung oder Veranstaltung, zählt Ihre Zeit schon dort.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assignment_list</name>
    <message>
        <source>Einsatz erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einsätze</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assignments</name>
    <message>
        <source>Einsatz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einsatz erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einsätze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Einsätze in diesem Jahr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Name, Sprache, Anlass …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gelöschter Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assistant_rules</name>
    <message>
        <source>Dieser Ordner liegt auf demselben Laufwerk wie die Datei. Geht der Laptop verloren, ist auch diese Sicherung weg. Besser ist ein Stick oder ein Laufwerk Ihrer Verwaltung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dort liegt schon die Datei selbst. Bitte wählen Sie einen anderen Ordner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backup_list</name>
    <message>
        <source>Anlass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Größe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorhandene Sicherungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeitpunkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zustand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Alle Sicherungen liegen auf diesem Rechner. Geht er verloren, sind auch sie verloren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es gibt noch keine Sicherung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letzte Sicherung: {moment}, in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seitdem hat sich etwas geändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zweiter Ort: keiner gewählt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zweiter Ort: {folder} ist gerade nicht erreichbar. Letzte Kopie: {copied}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zweiter Ort: {folder}. Die neueste Sicherung fehlt dort. Letzte Kopie: {copied}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zweiter Ort: {folder}. Er liegt auf demselben Laufwerk wie Ihre Daten und geht mit ihm verloren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zweiter Ort: {folder}. Letzte Kopie: {copied}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beschädigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fehlt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gestern, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heute, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noch nie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vor {days} Tagen ({day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vorhanden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>budget</name>
    <message>
        <source>Ansatz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansatz {granted}; angeordnet {ordered}, eingegangen {moved}, offen {open}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufwand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bis zum Jahresende erwartet: {cents}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebucht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kein Ansatz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nachtrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prognose Jahresende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sperre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umschichtung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verfügbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verfügbar: {granted} − {ordered} gebucht − {bound} gebunden = {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ins Folgejahr übertragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zweckgebundene Mehrerträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} = {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übertrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>über-/außerplanmäßig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>budget_editors</name>
    <message>
        <source>Anteil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auf weitere Haushaltsstelle aufteilen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zahlt die Mittelbindung</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>budget_filters</name>
    <message>
        <source>Haushaltsstelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>budget_lines</name>
    <message>
        <source>Ansatz oder Änderung eintragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansätze und Änderungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buchung erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buchungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsstelle anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsstelle bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsstellen mit demselben Namen decken sich gegenseitig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Haushaltsstellen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur bei Erträgen: Mehreinnahmen erhöhen diesen Aufwand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Nummer, Bezeichnung …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wird sie bebucht?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht mehr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wird bebucht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übertrag, Zweckbindung, Notiz</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>budget_matches</name>
    <message>
        <source>Abgleich aufheben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abgleich mit der Kasse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abweichungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle annehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beleg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigene Buchung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empfänger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsjahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kasse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kassenliste importieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur bei der Kasse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur eigene Buchungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur in der Kasse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterschiede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorschlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorschläge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was Sie gebucht haben und was die Kasse meldet, ist oft dieselbe Zahlung. Abgeglichen zählt sie nur einmal: Ihre Buchung zählt, die der Kasse bestätigt sie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werte der Kasse übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zweck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} annehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pairs} abgeglichen · {proposals} · nur bei Ihnen: {own} · nur bei der Kasse: {treasury}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>budget_texts</name>
    <message>
        <source>Abgeschlossen am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auftrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auftragsnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aus der Kassenliste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bei wem?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belegnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschlossen am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschluss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besetzt mit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezeichnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezeichnung der Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deckungskreis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dienstanweisung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingetragen von</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einordnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empfänger oder Einzahler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förderung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gehört zu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geld kommt von</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gezahlt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gezahlt am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hauptsatzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsjahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten im Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kostenstelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leistung vom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicht mehr bebucht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch gebunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Produkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechnung vom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sachkonto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stellennummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umfang und Besetzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wofür?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zweck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zweckgebunden für</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abgeglichen, zählt nicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abgeschlossen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angeordnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>der Kasse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dieser Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ganz gezahlt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gezahlt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übertragbarkeit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>budget_warning</name>
    <message>
        <source>Der Deckungskreis „{name}“ wäre um {cents} überzogen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Haushaltsstelle {name} wäre um {cents} überzogen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>budget_year</name>
    <message>
        <source>Ansatz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auslastung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prognose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rahmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorjahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angeordnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eingegangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gebucht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gebunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ohne Ansatz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verfügbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} % gebucht, {bound} % gebunden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Kalender</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>case_columns</name>
    <message>
        <source>Abgeschlossen, auch früher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begonnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratung im Zeitraum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abgeschlossen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eingeschränkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geplant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gestern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mit Namen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noch keiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ohne Namen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vor {n} Tagen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>case_form</name>
    <message>
        <source>Fall anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallakte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Familie, Wohnort, Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keine Namen und keine Gesundheitsangaben eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merkmale der Person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fälle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch kein Fall. Wer einmal kommt, braucht auch keinen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Fallnummer, Merkmal, Notiz …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>check_filter</name>
    <message>
        <source>Auffällig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>{text} entfernen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>closed_notes</name>
    <message>
        <source>Bitte geben Sie den Code ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie einen Tag bis heute an.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte nennen Sie Name und Amt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte nennen Sie die Rechtsgrundlage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code vom versiegelten Wiederherstellungsblatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Notizen sind wieder lesbar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Notizen werden geöffnet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nach der Amtsübernahme sind Notizen zu Beratungen und Kontakten unlesbar, bis es dafür eine Rechtsgrundlage gibt. Sprechen Sie vorher mit der oder dem Datenschutzbeauftragten. Was Sie hier angeben, steht danach im Protokoll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notizen öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notizen über Menschen sind verschlossen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechtsgrundlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu den Beratungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zugestimmt hat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zustimmung vom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öffnen kann sie nur die oder der Beauftragte, wenn die Datei nicht nur zum Lesen geöffnet ist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>closures</name>
    <message>
        <source>Noch keine Schließzeiten. Gesetzliche Feiertage sind schon bekannt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließzeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließzeit bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließzeit eintragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließzeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Grund …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zum Beispiel Urlaub, Fortbildung, Betriebsferien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commitments</name>
    <message>
        <source>Mittel binden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mittelbindung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mittelbindung bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mittelbindungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Mittel gebunden in diesem Haushaltsjahr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Zweck, Firma, Nummer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zahlung buchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zahlungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {cents}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>committee_columns</name>
    <message>
        <source>Anwesenheit offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingeladen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitglied oder Vorsitz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niederschrift vorhanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeit vielleicht doppelt erfasst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nein</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>committee_form</name>
    <message>
        <source>Gremium anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gremium bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wer hier sitzt, ist zu neuen Sitzungen von selbst eingeladen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übliche Zeit, Ort und Aufgabe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>committee_people</name>
    <message>
        <source>Als</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anwesenheit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufgabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschluss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschluss hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enthaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitglied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitglied hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stimmrecht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wortlaut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nein</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>committee_words</name>
    <message>
        <source>Anwesend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art des Gremiums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufgabe des Gremiums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufträge offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschlüsse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigene Arbeitszeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingeladen am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letzte Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitglieder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nächste Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nächster Termin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selbst dabei?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzungen bisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorsitz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie oft?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abgelehnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abgesagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle zwei Monate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angenommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anwesend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beendet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>durchgeführt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eingeladen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entschuldigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geplant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halbjährlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jährlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keine Angabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monatlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nach Bedarf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht erschienen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>umgesetzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vierteljährlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übliche Dauer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üblicher Beginn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Üblicher Ort</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>committees</name>
    <message>
        <source>Gremien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gremium anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Gremien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzung planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Name, Mitglied, Aufgabe …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlagen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>complaint_form</name>
    <message>
        <source>AGG: Vorschlag zwei Monate (§§ 15, 21), bitte prüfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschwerde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschwerde aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschwerde {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keine Namen eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keine Namen und keine Gesundheitsangaben eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welche Lücke, welche Hürde zeigt sich? Ohne Namen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ohne Fall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>complaint_texts</name>
    <message>
        <source>Abgeschlossen am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anlass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art der Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betroffene Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingangsweg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nächste Wiedervorlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schritt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schritte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tage bis zum Abschluss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorfall oder Kenntnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was ist daraus zu lernen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was ist geschehen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was wünscht die Person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abgeschlossen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fristnah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>überfällig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>complaints</name>
    <message>
        <source>Beschwerde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschwerde aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschwerden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Beschwerde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Nummer, Anlass, Stelle, Text …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concept_outline</name>
    <message>
        <source>Ausrücken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschreibung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einrücken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gliederung beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gliederung des Konzepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nach oben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nach unten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasten: Einfg fügt an, Alt+Pfeile verschieben und rücken ein, Eingabe bearbeitet, Entf entfernt samt allem darunter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weiter geht es hier nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziel oder Maßnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurück zur Gliederung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Einträge, davon {m} Maßnahmen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concept_process</name>
    <message>
        <source>Ab Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dauer in Monaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortschritt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nach oben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nach unten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuer Schritt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schritt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schritte für 18 Monate, zum Anpassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasten im Zeitplan: Pfeil auf und ab wählt, links und rechts verschiebt, mit Umschalt verlängert, + und − ändern den Fortschritt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorlage einfügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeitplan beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeitplan des Konzepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Schritte, {done} erledigt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>concepts</name>
    <message>
        <source>Alle Schritte verschieben sich mit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrationskonzept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konzept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konzept anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konzept bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konzepte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch kein Konzept. Legen Sie eines an; der Zeitplan hat eine Vorlage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Titel, Ziel, Maßnahme, Zuständige …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlagen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consultation_filters</name>
    <message>
        <source>Aufgabe einer anderen Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hauptthema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quartal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strukturhinweis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thema (auch weitere)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermittelt an: Art der Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermittelt an: Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Von Personen gedolmetscht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitervermittlung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eingetragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gelöschter Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consultation_form</name>
    <message>
        <source>Beratung bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespräch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keine Namen und keine Gesundheitsangaben eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merkmale der Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schnellerfassung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasten N, S oder U; zählt nur ohne Fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welche Lücke zeigt sich? Ohne Namen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ohne Fall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consultations</name>
    <message>
        <source>Beratung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratung erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In diesem Jahr ist noch keine Beratung erfasst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strichliste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Thema, Ort, Notiz …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contact_cards</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresskarten exportieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle der Liste: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgewählt: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einfluss, Interesse, Quelle und Einwilligung bleiben immer hier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exportieren …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für welches Programm?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notizen mitgeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook, iPhone, ältere Telefone (vCard 3.0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thunderbird, Nextcloud, neuere Telefone (vCard 4.0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welche Kontakte?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} als Adresskarten gespeichert: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contact_changing</name>
    <message>
        <source>Schlagwort entfernen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schlagwort hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contact_columns</name>
    <message>
        <source>Gehört zu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letzter Kontakt liegt zurück</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuständig für</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gelöschter Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mehr als {n} Monate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vor dem {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contact_form</name>
    <message>
        <source>Adresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adressliste der Verwaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anschrift und Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datenschutz bei Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einschätzung (nur intern, nie im Bericht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internetseite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitenkarte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitere E-Mail-Adresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitere Internetadresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitere Nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wo und wofür</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eigene Angabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mündlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per E-Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schriftlich</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contact_imports</name>
    <message>
        <source>Excel (.xlsx), CSV oder Adresskarten (.vcf) aus Outlook, Thunderbird oder vom Telefon. Sie sehen zuerst, was übernommen wird und was schon vorhanden ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakte ansehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakte importieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste oder Adresskarten wählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen und Adresskarten ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu den Kontakten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contact_links</name>
    <message>
        <source>Angebot erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angebote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufträge aus Sitzungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ehrenamt und Sprachmittlung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigene Einsätze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einsätze für diese Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeinsame Veranstaltungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gremien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierher vermittelte Beratungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In den Pool aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt festhalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktpflege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letzte Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen dieser Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorträge auf Einladung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlagen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contact_log</name>
    <message>
        <source>Eintrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt festhalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktpflege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch nichts festgehalten. Jedes Telefonat mit Partnern zählt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Name, Betreff, Ergebnis …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gelöschter Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contact_log_form</name>
    <message>
        <source>Eintrag bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt festhalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neu? Personen mit Komma („Müller, Anna“); „neu anlegen“ wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zählt von selbst als Arbeitszeit. Bitte dort nicht noch einmal eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contact_parts</name>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land (Ausland)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postanschrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straße und Nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitere Anschrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitere Organisation oder Rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zusatz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dienstlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wofür</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contact_similar</name>
    <message>
        <source>Hinweis ignorieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vielleicht schon vorhanden:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} öffnen, {signs}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netzwerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Stellen oder Personen, mit denen Sie zusammenarbeiten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Name, Ort, Telefon, Schlagwort …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cost_links</name>
    <message>
        <source>Buchungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingenommen sind {cents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebucht sind {cents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebuchte Kosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten buchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mittel binden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mittelbindungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiert sind {cents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiert waren {cents}; in Listen und Bericht zählt, was gebucht ist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>Auswahllisten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicht gespeicherte Eingaben stehen wieder bereit: {forms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Als verschieden gemerkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Kontakte werden verglichen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Paare werden nicht mehr vorgeschlagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieselben?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dubletten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeinsam: {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier vergleichen Sie Kontakte, die vielleicht doppelt erfasst sind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keine Dublette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keine Dubletten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keine Dubletten gefunden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keine Dubletten …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nichts wird von selbst zusammengeführt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paare, die Sie als verschieden gemerkt haben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie haben noch kein Paar als verschieden gemerkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorschlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorschläge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wieder vorschlagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wählen Sie je Feld den richtigen Wert. Nummern, Anschriften, Schlagworte und Notizen werden zusammengelegt, alle Verknüpfungen bleiben erhalten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu den Kontakten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zur Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zusammenführen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>einbeziehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>möglich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ohne Angabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sehr wahrscheinlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>und</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wahrscheinlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} einbeziehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editions</name>
    <message>
        <source>Ausgaben</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event_columns</name>
    <message>
        <source>Kooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reihe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termin im Zeitraum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event_form</name>
    <message>
        <source>Ausgabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgabe hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auswertung und eigene Zeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Davon nach Gruppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigene Arbeitszeit am ersten Termin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einnahme hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommt beim Anlegen für das nächste Jahr in die Notiz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten und Einnahmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nach Geschlecht, nach Zielgruppe oder beides; jede Gruppe nur einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur intern. Keine Namen von Ratsuchenden eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steht im Aushang, also für alle lesbar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teilnehmende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranstaltung bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranstaltung planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitere Termine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitere Termine, Zielgruppen, Kooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zum Beispiel „Interkulturelle Woche“; sie hat eigene Summen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zählt von selbst als Arbeitszeit; bitte nicht noch einmal eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ganztägig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event_lines</name>
    <message>
        <source>Angemeldet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigene Zeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gekommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppe hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termin hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zahl ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zweck</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event_series</name>
    <message>
        <source>Einnahmen {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reihe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reihe bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reihe zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teilnehmende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event_series_page</name>
    <message>
        <source>Für alle lesbar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Reihen. Eine Interkulturelle Woche ist zum Beispiel eine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reihe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reihe anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reihe bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reihen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Titel, Kooperation …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranstaltung hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranstaltungsreihen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event_texts</name>
    <message>
        <source>Abgegeben am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angemeldet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankündigung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art des Mediums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigene Arbeitszeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigene Zeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingeladen von</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einnahmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entschieden am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gegenstand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handlungsfelder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informiert am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kern der Stellungnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letzter Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nächstes Mal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reichweite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reihe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rückmeldungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stellungnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tage vorher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teilnehmende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vor wem?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorlage Nr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was lief gut?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was lief nicht gut?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Würden wiederkommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zahl ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielgruppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abgesagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>durchgeführt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geplant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geschätzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gezählt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>Noch keine Veranstaltungen in diesem Jahr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presse-Eintrag hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Titel, Ort, Partner …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranstaltung planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>field_reports</name>
    <message>
        <source>In diesem Jahr gibt es noch keinen Text. Im Jahresbericht steht dann je Handlungsfeld nur, was sich zählen lässt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Handlungsfeld, Text …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text schreiben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte zu Handlungsfeldern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was haben Sie und andere getan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was hat es gebracht, was bleibt zu tun?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie sieht es in Ihrer Kommune aus? Was hat sich verändert?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>file_export</name>
    <message>
        <source>Kalender exportieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste exportieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} als Kalender gespeichert: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} exportiert: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filter_chooser</name>
    <message>
        <source>&amp;Bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Von</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieser Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieses Jahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letzter Monat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finder</name>
    <message>
        <source>Alle mit „{text}“ in der Liste zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansichten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auswahllisten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup zweiter Ort zurückspielen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Befehle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungen importieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buchungen der Kasse importieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darstellung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datenschutz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dubletten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einfluss und Interesse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für andere erledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importieren: alle Wege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indikatoren importieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jetzt sichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakte importieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurz-Check: Vergleich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschfristen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschfristen Notizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name Land Wappen Stunden Gemeinden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ort verschieben prüfen verdichten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwort Vertretung Wiederherstellungsblatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan der Sprechzeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prozessindikatoren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließzeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sicherheit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sicherung erstellen Backup Kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sicherungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprachmittlung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strukturhinweise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termine übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themen Sprachen Orte Schlüssel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitervermittlungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werte der Indikatoren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dunkel hell Farben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neu neue neuer neues anlegen eintragen hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record} erfassen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>follow_up_columns</name>
    <message>
        <source>überfällig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>follow_up_form</name>
    <message>
        <source>2: jede zweite Woche, jeder zweite Monat …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keine Namen von Ratsuchenden eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leer: Sie selbst. Sonst, wer den Auftrag übernommen hat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nach dem Erledigen entsteht die nächste von selbst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leer: ohne Ende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>follow_ups</name>
    <message>
        <source>Noch keine Wiedervorlagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Titel, Notiz …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlagen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gap_cell</name>
    <message>
        <source>Anbieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angebot erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angebote als Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedarf anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedarfe als Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Bedarf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Angebot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>goal_form</name>
    <message>
        <source>Art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgangswert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datenquelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Satz, der sagt, was bis wann anders ist. Der Indikator macht es messbar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Ziel mit 2 zählt doppelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einheit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gewicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leer: bis zum Ende der Vereinbarung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maßnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maßnahme hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maßnahmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Richtung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verantwortlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warum dieses Ziel, und warum erreichbar?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was wird getan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wirkung: etwas ändert sich. Leistung: etwas wird getan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielwert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu erreichen bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zwischenziel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zwischenziel hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zwischenziele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gemessen am</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>goal_standing</name>
    <message>
        <source>, nach der Zeit erwartet {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abweichung: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgangswert {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gegenmaßnahme: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liniendiagramm: {indicator}. Gemessen {told}. Zielwert {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Von Hand gesetzt: {reason} (Vorschlag: {light}. {why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielerreichung {degree}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielwert {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>am {day}: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gemessen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vereinbart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Hilfe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hours_texts</name>
    <message>
        <source>Beginn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besuche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dienstag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnerstag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erster Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freitag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gilt ab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gilt bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letzter Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mittwoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythmus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samstag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sonntag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wochentag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle vier Wochen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle zwei Wochen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ausgefallen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dritter im Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erster im Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gehalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geplant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jede Woche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letzter im Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vierter im Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zweiter im Monat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import_centre</name>
    <message>
        <source>Adresslisten aus Excel oder CSV, Adresskarten (.vcf) aus Outlook, Handy und anderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles aus einer anderen IntDesk-Datei, in eine neue Datei (Menü „Datei“, „Aus Archiv“).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buchungen der Kasse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Buchungsliste aus Excel (.xlsx) oder CSV; was zu eigenen Buchungen passt, gleichen Sie danach ab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Kalenderdatei (.ics) aus Outlook, Thunderbird oder Google; Sie wählen, was zählt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre bisherige Liste aus Excel (.xlsx) oder CSV; Namen werden nie gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indikatoren und Rahmendaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offenes Archiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termine als Arbeitszeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werte je Jahr aus Excel (.xlsx) oder CSV, mit Quelle und Stichtag.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import_findings</name>
    <message>
        <source>Grund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was geschieht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile {row}, {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeilen, die nicht übernommen werden oder zu prüfen sind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht übernommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>übernommen, bitte prüfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>übersprungen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import_matches</name>
    <message>
        <source>Gemeinsam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In der Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was geschieht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was geschieht mit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeilen, die vielleicht schon vorhanden sind, und was mit ihnen geschieht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ist „{name}“, nichts ändern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mit „{name}“ zusammenführen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neu anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wie die frühere Zeile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Beratung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungen ansehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (.xlsx) oder CSV, wie Sie die Liste bisher führen. Sie sehen zuerst, was übernommen wird.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste importieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste wählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu den Beratungen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>indicator_columns</name>
    <message>
        <source>Lücke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nein</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>indicator_imports</name>
    <message>
        <source>Excel (.xlsx) oder CSV: eine Zeile je Wert mit Indikator, Jahr und Wert, oder eine Zeile je Indikator mit einer Spalte je Jahr. Sie sehen zuerst, was übernommen wird.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indikatoren ansehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste wählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werte von Indikatoren importieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu den Indikatoren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>indicators</name>
    <message>
        <source>Indikator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indikator anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indikator bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indikatoren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leer: für das ganze Gebiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Indikatoren. Die Startliste schlägt passende vor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Werte in diesem Jahr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rahmendaten stehen im Bericht vor der Beratung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Gemeinde, Quelle, Notiz …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Name, Definition, Quelle …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wert bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wert erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werte der Indikatoren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wird beim Erfassen eines Werts vorgeschlagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {year}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>intdesk</name>
    <message>
        <source>Alle anderen Einträge sind unverändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles andere in der Datei ist davon nicht betroffen. Es wurde nichts ausgegeben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles andere zum Fall steht Ihnen offen, es hat sich nichts geändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles, was gespeichert war, ist dort erhalten; seitdem wurde nichts geschrieben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles, was gespeichert war, ist erhalten; der letzte Schritt gilt nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Am {day} gab es noch einen Kontakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An diesem Tag zählt schon die Sitzung „{name}“ von selbst. Ist das eine andere Zeit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auf dem Datenträger ist kein Platz mehr für „{path}“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufwand und Ertrag lassen sich hier nicht mischen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auskunft bekommen Personen. Dieser Kontakt ist eine Organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bei einigen Personen ist nicht vermerkt, ob sie da waren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beim Zugriff auf „{path}“ meldet der Datenträger einen Fehler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beim Zurückspielen einer Sicherung nach „{path}“ wurde das Programm unterbrochen, und der letzte Schritt lässt sich jetzt nicht nachholen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezahlt wurde vor dem Einsatz. Stimmt das?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte achten Sie auf Groß- und Kleinschreibung und die Feststelltaste. Haben Sie es vergessen, öffnen Sie die Datei mit dem Wiederherstellungsblatt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte arbeiten Sie im anderen Fenster weiter oder schließen Sie es.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte arbeiten Sie nicht weiter damit und nehmen Sie die letzte Sicherung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte ausfüllen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte beantworten Sie mindestens eine Frage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte begründen Sie, warum die Ampel anders steht als vorgeschlagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte berichtigen Sie die Stelle; der Aufbau steht in mapping.schema.json, für Kontakte in contact_mapping.schema.json, für Indikatoren in indicator_mapping.schema.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte blenden Sie Spalten aus oder exportieren Sie die Liste nach Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte erfassen Sie Neues als neuen Eintrag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte ergänzen Sie den anderen Eintrag, oder löschen Sie ihn zuerst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte ergänzen Sie die gekennzeichneten Felder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte erstellen Sie den Bericht neu. Besteht er die Prüfung wieder nicht, wählen Sie gröbere Gruppen und melden Sie den Fehler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte führen Sie Fälle mit Namen in einer Datei mit Passwort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte führen Sie zuerst im Fenster die Amtsübernahme durch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie --pdf, --xlsx oder beides mit einem Dateinamen an.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie Monate zwischen 1 und {most} ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie beides an; es wird im Protokoll festgehalten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie das Passwort ein; auf der Befehlszeile nennen Sie mit --password-file oder --recovery-file eine Datei, in deren erster Zeile es steht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie den Betrag an.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie den Namen ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie der Datei einen kurzen Namen aus sichtbaren Zeichen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie die Kontakte in Outlook, Thunderbird oder auf dem Telefon als Datei mit der Endung .vcf aus und wählen Sie diese.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie die Kontakte in mehreren Dateien aus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie die Kontakte in mehreren Dateien oder ohne Bilder aus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie ein Datum ein, zum Beispiel 3.2.2026 oder heute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie eine Dauer ein, zum Beispiel 45 oder 1:15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie eine Dauer zwischen 1 Minute und {hours} Stunden ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie eine Uhrzeit ein, zum Beispiel 9:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie eine Zahl von {least} bis {most} ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie eine ganze Zahl ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie einen Anteil von 0 bis 100 % ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie einen Betrag ein, zum Beispiel 12,50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie einen Namen mit höchstens {most} Zeichen ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie höchstens den Betrag ein, der frei ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie im Kalender nur ein Jahr oder einen Monat aus, ohne Anhänge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie im Kalender nur ein Jahr oder einen Monat aus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie zu jedem Zeitraum den Beginn ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie zu jeder Antwort eine Zahl ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie zwei verschiedene Dateinamen an.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte heben Sie den Schreibschutz auf oder legen Sie die Datei an einen anderen Ort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte holen Sie die Anlage aus einer Sicherung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte in jeder Zeile einen Kontakt wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte installieren Sie das Programm neu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte kopieren Sie das Archiv noch einmal vollständig, oder schreiben Sie es neu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte laden Sie die Liste mit F5 neu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte lassen Sie --plain oder --recovery-pdf weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte lassen Sie --threshold weg oder wählen Sie --disclosure suppress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte lassen Sie die Datei prüfen (intdesk check) und sichern Sie noch einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte lassen Sie die betroffenen Werte in der neuen Ausgabe verbergen, warten Sie, bis mehr Nachträge zusammenkommen, oder geben Sie die neuen Zahlen nur intern weiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte legen Sie die Schlüsseldatei dieser Datei daneben oder nehmen Sie die letzte Sicherung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte legen Sie eine Datei mit Passwort an und lesen Sie das Archiv dort ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte legen Sie eine neue Datei an.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte legen Sie für Ihre Arbeit eine neue Datei mit Passwort an.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte lösen Sie zuerst die Beratungen aus dem Fall, oder schließen Sie ihn ab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte machen Sie die Ausgabe wieder zum Entwurf und geben Sie sie neu zur Mitzeichnung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte nehmen Sie das neueste Wiederherstellungsblatt; ältere gelten nicht mehr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte nehmen Sie das neueste versiegelte Wiederherstellungsblatt aus dem Hauptamt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte nehmen Sie die Schlüsseldatei aus dem Ordner „Sicherungen“ und legen Sie sie unter ihrem Namen neben die Datei der Stelle. Ihr Passwort bleibt das von damals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte nehmen Sie die Verknüpfung heraus und speichern Sie noch einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte nehmen Sie ein unverändertes Archiv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte nehmen Sie ein unverändertes Archiv; Tabellen darin dürfen nicht bearbeitet sein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte nehmen Sie eine andere Sicherung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte nehmen Sie höchstens {most} Zeichen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte nehmen Sie mindestens {least} Zeichen, am besten vier oder mehr Wörter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte nehmen Sie vier oder mehr Wörter, die nichts miteinander, mit Ihnen oder mit Ihrer Stelle zu tun haben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte nennen Sie einen neuen oder leeren Ordner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte ordnen Sie die Spalte mit den Namen von Hand zu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte ordnen Sie die Spalten mit Namen und Werten von Hand zu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte ordnen Sie die Spalten von Hand zu oder ergänzen Sie ihre Überschriften.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte prüfen Sie den Datenträger und sichern Sie noch einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte prüfen Sie den Namen und speichern Sie sie als Textdatei in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte prüfen Sie die Datei und nehmen Sie notfalls eine Sicherung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte prüfen Sie die Datei; ihr Aufbau steht in mapping.schema.json, für Kontakte in contact_mapping.schema.json, für Indikatoren in indicator_mapping.schema.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte prüfen Sie die Überschriften, zum Beispiel Sachkonto, Datum und Betrag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob Sie die Datei öffnen dürfen und ob ein anderes Programm sie sperrt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob das Laufwerk mit den Sicherungen verbunden ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob das Laufwerk verbunden ist und ob Sie die Datei lesen dürfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob das Laufwerk verbunden ist und ob die Datei verschoben wurde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob das Laufwerk verbunden ist, ob dort Platz ist und ob Sie dort schreiben dürfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob das Laufwerk verbunden ist, und versuchen Sie es noch einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob die Datei verschoben, umbenannt oder gelöscht wurde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob die Datei vollständig gespeichert oder kopiert wurde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob die richtige Datei dort liegt, und versuchen Sie es noch einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob eine Gruppe fehlt oder doppelt ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob über den Spalten Überschriften wie Datum, Dauer und Thema stehen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob über den Spalten Überschriften wie Indikator, Jahr und Wert stehen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob über den Spalten Überschriften wie Name, Ort und E-Mail stehen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte richten Sie die neuere Fassung ein und lesen Sie das Archiv damit ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte rufen Sie den Befehl noch einmal auf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte schaffen Sie Platz (mindestens 200 MB) oder nehmen Sie einen anderen Ordner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte schaffen Sie Platz und versuchen Sie es noch einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte schließen Sie andere Programme, die die Datei benutzen, prüfen Sie, ob Sie in den Ordner schreiben dürfen, und öffnen Sie die Datei noch einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte schließen Sie andere Programme, die die Datei benutzen, und versuchen Sie es noch einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte schließen Sie das andere Fenster und versuchen Sie es noch einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte schließen Sie die Datei dort und versuchen Sie es noch einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte schließen Sie sie dort. Nur wenn dort sicher niemand mehr daran arbeitet, übernehmen Sie sie im Fenster von IntDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte schließen Sie sie in anderen Programmen und prüfen Sie, ob Sie sie öffnen dürfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte schreiben Sie Passwort oder Code in die erste Zeile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte schreiben Sie diese fest oder verwerfen Sie sie, bevor Sie eine neue beginnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte schreiben Sie in einem Satz, warum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte schreiben Sie zu jeder Maßnahme, was getan wird.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte schränken Sie die Liste durch Filter ein oder exportieren Sie sie als CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte schränken Sie die Liste durch Filter ein oder exportieren Sie sie nach Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte sehen Sie an den anderen Rechnern nach. Nur wenn dort sicher niemand daran arbeitet, übernehmen Sie die Datei im Fenster von IntDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte sehen Sie auf der Seite „Ausgaben“ nach, wie weit sie ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte sehen Sie sich die Vorschau noch einmal an.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte sehen Sie sich die Vorschläge noch einmal an.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte sehen Sie sie sich noch einmal an und versuchen Sie es dann erneut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte sorgen Sie dafür, dass in „{folder}“ genug Platz ist und geschrieben werden darf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte speichern Sie den Kalender in Outlook, Thunderbird oder Google als Datei mit der Endung .ics und wählen Sie diese.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte speichern Sie die Liste als Excel-Arbeitsmappe (.xlsx) oder als CSV-Datei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte spielen Sie die Sicherung noch einmal zurück; der neue Stand wird vorher gesichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte spielen Sie eine Sicherung zurück, in der die Ausgabe noch heil ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte teilen Sie die Liste auf, zum Beispiel nach Jahren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte tragen Sie bei allen Unterschriften Namen und Tag ein, mindestens {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte tragen Sie ein, bis wann die Vereinbarung verlängert wird.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte tragen Sie zu jedem Zweck einen Betrag ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte tragen Sie zuerst mindestens ein Ziel ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte verbinden Sie das Laufwerk oder den Stick wieder und versuchen Sie es noch einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte vergleichen Sie diese Gruppe Zeichen für Zeichen mit dem Wiederherstellungsblatt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte verkleinern Sie die Datei oder teilen Sie sie auf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte vermerken Sie zuerst, wer sie wann gezeichnet hat; Sie selbst genügen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte versuchen Sie es noch einmal, sobald niemand anderes die Datei benutzt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte verwenden Sie die neuere Version von IntDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte verwenden Sie die neuere Version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte verwenden Sie einen Code aus den Listen des Programms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte verwenden Sie einen Ordner, der nicht abgeglichen wird. Im Fenster hilft IntDesk beim Verschieben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte verwenden Sie es nicht, und fragen Sie die Stelle, von der Sie es haben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie die Datei oder den Ordner, den „Alles exportieren“ geschrieben hat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie die Datei, in der Ihre Liste steht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie die Gruppe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie die Person, die gefragt hat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie dieselbe Einstellung wie im veröffentlichten Bericht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie ein Bild im Format PNG oder JPEG mit höchstens 2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine Datei mit der Endung .intdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine Datei. Einen Ordner können Sie vorher als ZIP-Datei packen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine Sicherung aus dem Ordner „Sicherungen“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine andere Haushaltsstelle und speichern Sie noch einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine andere Stellungnahme oder lassen Sie das Feld leer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine andere Veranstaltung oder lassen Sie das Feld leer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen Namen mit der Endung .xlsx oder .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen Ordner auf einem anderen Laufwerk, zum Beispiel auf einem USB-Stick oder einem Netzlaufwerk Ihrer Verwaltung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen Ordner, der erhalten bleibt, etwa auf dem Laufwerk Ihrer Verwaltung, oder fragen Sie Ihre IT nach einem dauerhaften Profil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen anderen Fall oder lassen Sie das Feld leer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen anderen Indikator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen anderen Kontakt oder lassen Sie das Feld leer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen anderen Namen oder erlauben Sie das Überschreiben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen anderen Namen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen anderen Ordner, zum Beispiel „Dokumente“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen kürzeren Namen ohne Sonderzeichen oder einen anderen Ordner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen vorhandenen Ordner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie zu jedem Betrag eine Haushaltsstelle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte ändern Sie die Einträge von Hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte öffnen Sie den Eintrag neu und tragen Sie Ihre Änderung noch einmal ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte öffnen Sie die Datei in Excel oder LibreOffice, wählen Sie „Datei &gt; Speichern unter“, dort den Dateityp „Excel-Arbeitsmappe (.xlsx)“, und lesen Sie die neue Datei ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte öffnen Sie die Datei in LibreOffice, wählen Sie „Datei &gt; Speichern unter“, dort den Dateityp „Excel-Arbeitsmappe (.xlsx)“, und lesen Sie die neue Datei ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte öffnen Sie die Datei in Numbers, wählen Sie „Ablage &gt; Exportieren &gt; Excel“ und lesen Sie die neue Datei ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte öffnen Sie die Datei mit dem versiegelten Wiederherstellungsblatt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte öffnen Sie die Datei mit diesem Passwort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte öffnen Sie die Datei noch einmal zum Schreiben, wenn Sie etwas ändern möchten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte öffnen Sie diesen Fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte öffnen Sie sie einmal ohne Schreibschutz, damit IntDesk sie anpassen kann.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte öffnen Sie sie einmal zum Lesen und schließen Sie sie wieder; dann lässt sie sich verschieben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte öffnen Sie sie in Excel mit dem Kennwort und speichern Sie eine Kopie ohne Kennwort (Datei &gt; Informationen &gt; Arbeitsmappe schützen).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte öffnen Sie sie in Excel oder LibreOffice, lassen Sie sie dort reparieren und speichern Sie sie neu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte öffnen Sie sie mit dem passenden Schlüssel oder nehmen Sie eine Sicherung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte öffnen Sie sie nicht schreibgeschützt: Dann wird zuerst die Löschliste angewandt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dafür muss unter „Einwilligungen“ eine gültige Einwilligung eingetragen sein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damit sich nichts überschreibt, wird nichts mehr gespeichert. Ihre Eingabe steht noch im Formular.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Archiv enthält Namen und Anschriften; „{path}“ hat aber kein Passwort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Archiv „{path}“ stammt aus einer neueren Fassung von IntDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Bild lässt sich nicht verwenden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Datum gehört zu {year}, oben ist {shown} gewählt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Datum liegt in der Zukunft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Datum liegt in {day_year}, gebucht wird im Haushaltsjahr {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Ende der Mitgliedschaft liegt vor ihrem Beginn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Ende liegt in der Vergangenheit. Ist das Angebot beendet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Ende liegt vor dem Anfang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Ende liegt vor dem Anfang. Bitte tauschen Sie die beiden Tage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Führungszeugnis ist abgelaufen. Bitte erneut vorlegen lassen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Jahr {year} kann nicht stimmen. Bitte prüfen Sie das Datum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Passwort ist zu kurz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Passwort ist zu lang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Passwort ist zu leicht zu erraten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Passwort stimmt nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das bisherige Wappen ist erhalten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das darf nur, wer die Datei mit dem Passwort der oder des Beauftragten geöffnet hat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das geht mit der {number}. Ausgabe des Berichts {year} in ihrem Stand nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das ist mehr, als ein Arbeitstag haben darf. Stimmt die Dauer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das ist ungewöhnlich lang. Stimmt die Dauer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das lässt sich nicht mehr rückgängig machen, weil Einträge danach geändert wurden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das passt kaum zu einer Staatsangehörigkeit der EU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das sind mehr als die Zahl der Rückmeldungen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das sind mehr, als Bögen verteilt wurden. Stimmt das?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das sind zu viele Einträge. Erlaubt sind {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den Eintrag gibt es nicht mehr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den Fall, dem die Beratung zugeordnet ist, gibt es nicht mehr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den Indikator, zu dem der Wert gehört, gibt es nicht mehr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den Ordner „{path}“ gibt es nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Abschluss liegt in der Zukunft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Abschluss liegt vor dem Eingang der Beschwerde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Abschluss liegt vor der Eröffnung des Falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Aufruf stimmt nicht: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Betrag darf nicht negativ sein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Betrag ist zu hoch. Erlaubt sind höchstens {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Code hat {expected} Zeichen, eingegeben sind {signs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Code ist richtig geschrieben, gehört aber nicht zu dieser Datei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Dateiname enthält Zeichen, die hier nicht erlaubt sind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Eintrag wurde inzwischen an anderer Stelle geändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Fall ist seit dem {day} abgeschlossen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Fall wurde erst am {day} eröffnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Gemeindeschlüssel gehört zu {land}. Bitte prüfen Sie Schlüssel und Land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Gemeindeschlüssel hat 8 Ziffern (Kreise 5) und beginnt mit der Nummer des Landes (01 bis 16).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Grund fehlt oder passt nicht: nötig sind {least} bis {most} Zeichen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Inhalt der Anlage „{name}“ stimmt nicht mehr mit seiner Prüfsumme überein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Name der Person fehlt, die den Zugang bekommt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Name ist zu lang oder enthält Zeichen, die sich nicht darstellen lassen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Ordner „{path}“ gehört zu einem Profil, das Windows beim Abmelden verwirft. Ihre Daten wären dann verloren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Ordner „{path}“ ist nicht erreichbar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Ordner „{path}“ wird von {provider} mit anderen Rechnern abgeglichen. Dabei würde die Datei mitten im Speichern kopiert und könnte unbrauchbar werden, und vertrauliche Daten lägen bei einem Anbieter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Stand liegt vor dem Tag, an dem der Bedarf auffiel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Stichtag liegt nicht im Jahr {year}. Stimmt das?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tag ist ein Feiertag: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tag ist ein {weekday}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tag ist vorbei. Hat der Einsatz stattgefunden?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tag liegt in der Vergangenheit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tag liegt in der Zukunft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tag liegt mehr als drei Jahre in der Zukunft. Stimmt das Datum?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tag liegt nach dem Ende der Vereinbarung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tag liegt vor dem Beginn der Vereinbarung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tag liegt vor dem Festhalten des Inhalts oder in der Zukunft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Termin ist ausgefallen, hat aber Personen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Termin ist vorbei. Hat die Sitzung stattgefunden?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Termin ist vorbei. Hat die Veranstaltung stattgefunden?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Text ist zu lang. Erlaubt sind {most} Zeichen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Vorfall liegt nach dem Eingang der Beschwerde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Vorgang wurde abgebrochen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Wert ist zu groß. Erlaubt sind höchstens {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Zielwert liegt auf der anderen Seite. Stimmt die Richtung?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der alte Eintrag bleibt im Papierkorb, es hat sich nichts geändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der bisherige Stand ist erhalten, es blieb nichts Halbes zurück.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der bisherige zweite Ort gilt weiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der erste Kontakt war schon am {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der frühere Stand ist wieder da.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der frühere und der neue Stand sind beide noch da.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der neuere Stand ist erhalten, Ihre Eingabe steht noch im Formular.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der nächste Termin liegt nicht nach der Überprüfung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der nächste Termin liegt nicht nach dieser Sitzung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der {day} liegt mehr als einen Monat zurück. Stimmt das Datum?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deutsche brauchen keinen Aufenthaltstitel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die 5er-Rundung arbeitet immer mit der Schwelle 5, nicht mit {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Abstimmung liegt in der Zukunft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Antwort liegt vor dem Antrag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei ist größer als {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei ist leer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei ist verschlüsselt, aber ihre Schlüsseldatei „{path}“ fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei ist, wie sie jetzt ist; die Sicherung wurde nicht zurückgespielt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei wurde nicht geöffnet und nicht verändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei wurde nicht verändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei wurde nicht verändert. Ohne Schlüsseldatei lässt sie sich nicht öffnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei wurde nicht verändert; zum Lesen lässt sie sich öffnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{name}“ gibt es nicht (mehr).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{name}“ hat einen Namen, der sich nicht übernehmen lässt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{name}“ ist größer als {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{name}“ ist leer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{name}“ lässt sich nicht lesen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ gibt es schon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ hat kein Passwort; sie ist eine Demonstration oder ein Versuch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ hat keine passende Endung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist an diesem Rechner schon geöffnet: von {user}, seit {since}, zuletzt aktiv {active}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist an einem anderen Rechner geöffnet: von {user} an {computer}, seit {since}, zuletzt aktiv {active}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist beschädigt oder unvollständig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist beschädigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist gerade in einem anderen Programm geöffnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist leer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist mit einem Kennwort geschützt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist mit einem Passwort geschützt, es wurde aber keines angegeben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist nur zum Lesen geöffnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist schreibgeschützt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist verschlüsselt oder beschädigt und lässt sich so nicht öffnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist zu groß. Gelesen werden bis zu {rows} Zeilen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ lässt sich nicht lesen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ mit Passwort oder Code lässt sich nicht lesen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ muss an diese Programmversion angepasst werden, aber die Sicherung davor ist nicht gelungen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ stammt aus einer neueren Programmversion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ stammt aus einer älteren Programmversion und ist schreibgeschützt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ wird gerade von einem anderen Programm oder Fenster benutzt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ wurde beim letzten Mal mitten im Speichern verlassen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ wurde nicht gefunden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{path}“ wurde während der Arbeit durch eine andere ersetzt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Frage hat weniger als {least} Antworten, oder eine der Meinungen hat so wenige.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Frist liegt vor dem Vorfall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Frist war beim Eingang schon vorbei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Gliederung hat eine Lücke. Bitte rücken Sie den Eintrag weiter aus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Gruppen ergeben mehr als die {total} Teilnehmenden insgesamt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Kalenderdatei „{path}“ hat mehr als {most} Termine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Kalenderdatei „{path}“ ist größer als {megabytes} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Kartendatei „{path}“ hat mehr als {most} Karten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Kartendatei „{path}“ ist größer als {megabytes} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Kopie der Sicherung in „{path}“ stimmt nicht mit der Sicherung überein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Liste hat mehr Zeilen, als in eine Excel-Tabelle passen ({most}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Liste hat {count} Einträge, gedruckt werden höchstens {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Liste zeigt {count} Spalten, so viele passen nicht lesbar auf eine Seite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Liste „{path}“ nennt keine Indikatoren mit Werten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Mittelbindung gehört zu einer anderen Haushaltsstelle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Notizen bleiben verschlossen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Prüfung der Geheimhaltung ist nicht bestanden: Eine kleine Anzahl von Personen könnte aus dem Bericht errechnet werden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Rechtsgrundlage fehlt, oder wer der Öffnung zugestimmt hat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Schlüsseldatei „{key_file}“ passt nicht zur Datei „{path}“, oder diese ist beschädigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Schlüsseldatei „{path}“ ist beschädigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Schlüsseldatei „{path}“ lässt sich nicht lesen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Schlüsseldatei „{path}“ stammt aus einer neueren Programmversion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Selbstprüfung ist beim Schritt „{step}“ gescheitert: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Sicherung konnte nicht an die Stelle der Datei „{path}“ gesetzt werden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Sicherung „{path}“ ist beschädigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Sicherung „{path}“ wurde nicht gefunden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Sperre der Datei „{path}“ ist verloren: Sie wurde entfernt, oder die Datei wird inzwischen an anderer Stelle benutzt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Sprechzeit reicht über Mitternacht hinaus. Bitte kürzen Sie sie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Stellungnahme liegt vor dem Tag der Information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Stellungnahme, zu der der Eintrag gehört, ist inzwischen endgültig gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Veranstaltung, zu der der Eintrag gehört, ist inzwischen endgültig gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Verarbeitung des Falls {number} ist eingeschränkt; er bleibt, wie er ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Vereinbarung ist unterzeichnet. Was vereinbart ist, ändern Sie mit „Neue Fassung“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Verknüpfung ist unvollständig. Bitte lösen Sie sie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Verlängerung muss nach dem vereinbarten Ende liegen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Wiedervorlage liegt vor dem Tag des Gesprächs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Zeiträume überschneiden sich. Bitte beenden Sie den früheren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Zuordnung „{path}“ nennt im Feld „{place}“ den unbekannten Code „{value}“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Zuordnung „{path}“ passt an der Stelle „{place}“ nicht zum vorgesehenen Aufbau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Zuordnungsdatei „{path}“ ist keine gültige JSON-Datei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die beiden Eingaben des Passworts sind verschieden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die geplanten Anteile ergeben {sum} %. Zusammen müssen es 100 % sein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die gewählte Haushaltsstelle gibt es nicht mehr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die neue Sicherung „{path}“ hat die Prüfung nicht bestanden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die vorhandene Datei wurde nicht verändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die {number}. Ausgabe des Berichts {year} hat noch niemand mitgezeichnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die {number}. Ausgabe des Berichts {year} ist festgeschrieben und bleibt, wie sie ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die {number}. Ausgabe des Berichts {year} wurde inzwischen an anderer Stelle geändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Ausgabe hat keinen festen Inhalt: Sie ist ein Entwurf oder ihre Dateien sind weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Beratung gehört schon zu einem Fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Berichtsausgabe stammt aus einer neueren Version von IntDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Datei hat kein Passwort. Namen werden nur verschlossen gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Datei ist ein älterer Stand und enthält Angaben, die inzwischen gelöscht wurden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Fallnummer ist schon vergeben. Bitte wählen Sie eine andere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Haushaltsstelle gibt es nicht mehr. Bitte wählen Sie eine andere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Nummer ist schon vergeben. Bitte wählen Sie eine andere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Person steht schon im Pool. Bitte öffnen Sie ihren Eintrag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Person steht schon mit einem anderen Eintrag im Pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Zahlen haben sich seit der veröffentlichten Ausgabe um so wenige Personen verändert, dass der Vergleich beider Ausgaben sie verraten würde: {places}{others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diesen Code gibt es schon. Bitte wählen Sie einen anderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieser Eintrag ist anonymisiert und bleibt nur als Zählung erhalten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieser Schritt ist jetzt nicht möglich. Bitte gehen Sie der Reihe nach vor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieser Schritt ist schon rückgängig gemacht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieser Tag liegt vor der Einwilligung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieser Tag liegt vor der Eröffnung des Falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Aufenthalt ohne Titel wird nur bei anonymen Beratungen gezählt, nie bei einem Fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Beschluss braucht seinen Wortlaut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Code besteht aus höchstens 20 Buchstaben, Ziffern, Punkt, _ oder -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Einsatz in der Zukunft kann noch nicht stattgefunden haben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Eintrag ist doppelt genannt. Bitte entfernen Sie einen davon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Eintrag ist leer. Bitte füllen Sie ihn aus oder entfernen Sie ihn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Fall mit Beratungen lässt sich nicht löschen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Kind und zugleich „{group}“? Bitte prüfen Sie die Altersgruppe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Kontakt kann sich nicht selbst angehören.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Kontakt, den der Eintrag nennt, ist inzwischen endgültig gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Termin in der Zukunft kann noch nicht gehalten sein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Zwischenziel braucht Tag und Wert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Zwischenziel liegt außerhalb der Laufzeit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein verknüpfter Eintrag ist inzwischen endgültig gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Amtsübernahme ist nur mit einem Wiederherstellungsblatt möglich.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Ausgabe {number} dieses Berichts für {year} gibt es nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Gruppenberatung mit nur einer Person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Haushaltsstelle kann sich nicht selbst Mittel geben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Haushaltsstelle mit diesen Nummern gibt es schon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Sitzung in der Zukunft kann noch nicht stattgefunden haben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Unterschrift liegt in der Zukunft. Bitte prüfen Sie den Tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Veranstaltung in der Zukunft kann noch nicht stattgefunden haben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine der Buchungen ist inzwischen schon abgeglichen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine gebende Haushaltsstelle gibt es nur bei Umschichtung und Deckung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine gespeicherte Berichtsausgabe ist beschädigt: Sie ist nicht mehr, wie sie war.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine gleiche Beratung steht schon an diesem Tag. Ist sie doppelt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine gleiche Tätigkeit steht schon an diesem Tag. Ist sie doppelt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine unverschlüsselte Datei hat kein Wiederherstellungsblatt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Überprüfung kann nicht in der Zukunft liegen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einen Ansatz hat diese Haushaltsstelle in dem Jahr schon. Für Änderungen wählen Sie bitte Nachtrag oder eine andere Art.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einige Angaben fehlen oder passen nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entschieden wurde, bevor Sie informiert waren. Stimmt das?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erlaubt sind 0 bis 100 % in Zehnerschritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es fehlt noch eine Überprüfung: Jedes Ziel braucht mindestens eine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es hat sich nichts geändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es hat sich nichts geändert; die Befragung bleibt, wie sie ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es ist nicht angegeben, wohin der Bericht geschrieben werden soll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wird nichts mehr gespeichert. Ihre Eingabe steht noch im Formular.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde kein Bericht geschrieben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde keine Datei angelegt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde nichts angelegt und nichts verändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde nichts ausgegeben, Ihre Daten sind unverändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde nichts ausgegeben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde nichts erstellt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde nichts festgeschrieben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde nichts geschrieben und nichts überschrieben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde nichts geschrieben, die Anlage ist unverändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde nichts geschrieben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde nichts geschrieben; Eingaben in einem Formular stehen noch dort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde nichts gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde nichts gespeichert; der Fall bleibt ohne Namen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde nichts geändert, die jetzigen Daten sind unverändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde nichts geändert, und es blieb nichts Halbes zurück.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde nichts geändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde nichts hinzugefügt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde nichts mehr geschrieben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde nichts verändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde nichts übernommen, Ihre Daten sind unverändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde nichts übertragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Festgeschrieben sind: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frage {question} hat mehr Antworten als Bögen, nämlich {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für andere Zahlen oder Texte beginnen Sie eine Korrektur. Müssen die Dateien ganz weg, wählen Sie „Dateien entfernen“ und nennen Sie den Grund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für diesen Zeitraum ist schon ein Bericht veröffentlicht, dessen Geheimhaltung anders eingestellt war (Schwelle {threshold}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für dieses Jahr und diese Gemeinde gibt es schon einen Wert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für {year} ist eine Ausgabe veröffentlicht, die anders eingestellt ist ({rule}). Derselbe Zeitraum erscheint nur einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für {year} ist schon eine Ausgabe in Arbeit (die {number}.).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppe {group} des Codes stimmt nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heben Sie zuerst die Einschränkung auf (im Fall unter „Rechte der Person“).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre Daten und die älteren Sicherungen sind unverändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre Daten wurden dabei nicht berührt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre Eingabe steht noch im Formular, gespeichert wurde nichts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre Eingabe steht noch im Formular, in der Datei hat sich nichts geändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre Eingabe wurde noch nicht gespeichert und steht noch im Formular.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre Eingaben stehen noch im Formular; gespeichert wurde nichts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre Zeit zählt schon bei der verknüpften Beratung oder Veranstaltung, hier nicht noch einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im Archiv „{path}“ ist die Tabelle „{table}“ nicht so aufgebaut, wie sie sein muss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im Archiv „{path}“ ist „{name}“ nicht mehr, wie es war, oder fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im Archiv „{path}“ passen die Einträge der Tabelle „{table}“ nicht zusammen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im Ordner „{path}“ liegt schon etwas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im Ordner „{path}“ sind nur noch {free} MB frei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In den Ordner „{path}“ darf nicht geschrieben werden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In den Ordner „{path}“ konnte keine Sicherung geschrieben werden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In der Datei „{path}“ sind keine Adresskarten (vCard).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In der Datei „{path}“ wurde keine Adressliste gefunden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In der Datei „{path}“ wurde keine Beratungsliste gefunden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In der Datei „{path}“ wurde keine Buchungsliste gefunden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In der Datei „{path}“ wurde keine Liste von Indikatoren gefunden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In der Liste „{path}“ fehlen Spalten: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In der Liste „{path}“ nennt keine Spalte eine Person oder Organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In der ersten Zeile der Datei „{path}“ steht kein Passwort und kein Code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In welche Sprache wurde gedolmetscht?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In „{path}“ liegen die Daten oder ihre Sicherungen schon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In „{path}“ stehen schon Einträge. Ein Archiv kommt nur in eine neue, leere Datei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IntDesk braucht dort zum Speichern Schreibrechte. Bitte fragen Sie Ihre IT oder nehmen Sie einen anderen Ordner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inzwischen hat sich an dem Haushaltsjahr etwas geändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeder Punkt der Tagesordnung braucht ein Thema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jedes Ziel braucht einen Indikator und einen Zielwert. Noch offen: {goals}. Wählen Sie das Ziel und „Ziel bearbeiten“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten, obwohl niemand gegen Geld gedolmetscht hat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lassen Sie die Einstellung weg, um die Ausgabe zu erhalten, oder erstellen Sie den Bericht nur intern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Länger in Deutschland als auf der Welt? Bitte prüfen Sie das Alter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mehr Angehörige als Anwesende. Stimmen die Zahlen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mehr als {most} Jahre sind ungewöhnlich. Stimmt die Laufzeit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mehr belegte Plätze, als es gibt. Stimmen die Zahlen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mit dem versiegelten Wiederherstellungsblatt kann die Datei nur übernommen werden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mit den anderen Einträgen sind es an diesem Tag {sum} Stimmt das?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nach einer Amtsübernahme öffnet sie eine Rechtsgrundlage (Einstellungen, Sicherheit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name und Anschrift dieses Falls lassen sich nicht entschlüsseln.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name und Anschrift sind verschlossen: Ihr Zugang öffnet sie nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neben der Datei „{path}“ liegt eine Sperre, die sich nicht lesen lässt. Vielleicht ist die Datei an einem anderen Rechner geöffnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch ohne Antwort: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notizen über Personen sind verschlossen; dafür ist das versiegelte Blatt nötig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ohne Dauer zählt die Sitzung nicht als Arbeitszeit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF und Excel können nicht in dieselbe Datei „{path}“ geschrieben werden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seit diese Ausgabe zur Mitzeichnung ging, wurde eine andere festgeschrieben: {other}. Beide zeigen Zahlen desselben Jahres und sind nicht zusammen geprüft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie wurde nicht angezeigt und nicht verändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie wurde nicht gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie wurde nicht geöffnet und nicht verändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie wurde nicht verschoben und nicht verändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie wurde nicht verändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie wurde nicht überschrieben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie wurde verworfen. Die Datei und die älteren Sicherungen sind unverändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie wurde verworfen. Die Sicherung auf diesem Rechner ist in Ordnung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So kleine Zahlen könnten Personen verraten. Nehmen Sie eine Frage mit mehr Antworten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So viele Personen in so kurzer Zeit? Bitte prüfen Sie die Zahl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprachmittlung bei einem Gespräch auf Deutsch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unter dem Namen „{path}“ kann keine Datei angelegt werden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermittelt, aber an wen? Bitte bei „Vermittelt an“ eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Von „{line}“ ist nicht so viel übrig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wann hat der Rat oder Kreistag das Konzept beschlossen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wann ist der Folgetermin? Ein Tag erinnert Sie daran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waren Sie selbst dabei? Nur dann zählt die Sitzung als Ihre Arbeitszeit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welche Sprachen spricht die Person? Danach wird gesucht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wenn sie nicht mehr gebraucht wird, setzen Sie bitte den Haken bei „Nicht mehr bebucht“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie lange dauerte der Einsatz? Ohne Dauer fehlt er in Summen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wodurch ist der Bedarf gedeckt? Bitte ein Angebot verknüpfen oder hier begründen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woher stammt der Wert? Ohne Quelle ist er schwer zu belegen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Während die Sicherung vorbereitet wurde, hat sich die Datei „{path}“ geändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielwert und Ausgangswert sind gleich: So lässt sich kein Fortschritt messen. Wenn der Wert gehalten werden soll, wählen Sie „halten“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu diesem Handlungsfeld gibt es in diesem Jahr schon einen Text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu dieser Haushaltsstelle gibt es Ansätze, Mittelbindungen oder Buchungen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zweckgebunden ist ein Ertrag für einen Aufwand. Bitte wählen Sie eine passende Stelle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} sind ungewöhnlich für: {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ ist keine einzelne Datei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{path}“ ist die Datei, die ersetzt werden soll, und keine Sicherung davon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{path}“ ist eine Datei des Programms Numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{path}“ ist eine Datei von LibreOffice oder OpenOffice (.ods).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{path}“ ist eine Excel-Datei in einem älteren oder besonderen Format (.xls, .xlsb).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{path}“ ist kein Archiv von IntDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{path}“ ist kein gewöhnliches Archiv: Namen oder Größen darin sind verdächtig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{path}“ ist keine Datei von IntDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{path}“ ist keine Kalenderdatei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{path}“ ist keine Tabelle, die IntDesk lesen kann.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{path}“ lässt sich nicht als Archiv lesen: Die Datei ist beschädigt oder unvollständig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{program} --help“ zeigt, wie der Befehl aufgerufen wird.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{value}“ gibt es in dieser Liste nicht. Bitte wählen Sie einen Eintrag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{value}“ ist keine vollständige E-Mail-Adresse. Bitte prüfen Sie sie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{value}“ steht nicht zur Auswahl. Bitte wählen Sie aus der Liste.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>it_sheet</name>
    <message>
        <source>Blatt für die IT: PDF speichern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Passwort der Vertretung öffnet die Datei danach nicht mehr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das neue Blatt gilt. Bitte vernichten Sie das alte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das neue Passwort gilt ab jetzt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Zugang der Vertretung ist eingerichtet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Zugang der Vertretung ist entfernt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei ist nur zum Lesen geöffnet; Zugänge lassen sich nicht ändern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein neues versiegeltes Blatt gibt es erst, wenn die verschlossenen Notizen geöffnet sind: Nur das jetzige Blatt kann sie öffnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gilt seit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hat jemand ein Passwort oder Blatt erfahren, ersetzen Sie es zuerst und verschlüsseln Sie dann die Datenbank neu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neues Wiederherstellungsblatt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neues versiegeltes Blatt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwort ändern …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sie sind als Vertretung angemeldet. Zugänge ändert, wer mit dem Passwort der oder des Beauftragten angemeldet ist; Ihr eigenes Passwort ändern Sie selbst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertretung einrichten …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertretung entfernen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertretung ersetzen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was sie eingetragen hat, bleibt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zugang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zugang der Vertretung entfernen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zugänge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zugänge zu dieser Datei</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meeting_form</name>
    <message>
        <source>Eigene Arbeitszeit, nächster Termin, Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingeladen und anwesend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gäste, die nicht mit Namen festgehalten werden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mit „ja“ zählt die Sitzung von selbst als Arbeitszeit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur ausfüllen, wenn sie von der Dauer abweicht, etwa mit Weg und Vorbereitung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur intern, steht nicht in der Niederschrift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reihenfolge ändern: ziehen, oder Alt und Pfeiltaste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzung bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzung planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagesordnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagesordnung und Niederschrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitere Anwesende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wie die Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} am {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meeting_time</name>
    <message>
        <source>Am selben Tag steht der Eintrag {entry}. Ist damit diese Sitzung gemeint?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beides zählt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Zeit dieser Sitzung steht schon im Eintrag {entry}. Sie zählt nur dort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eintrag zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ist dieselbe Zeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zählt als Arbeitszeit: {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>Noch keine Sitzungen in diesem Jahr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzung planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Gremium, Thema, Beschluss …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>need_columns</name>
    <message>
        <source>überall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>need_form</name>
    <message>
        <source>Bedarf bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedarf erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeinden, Einordnung, Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leer lassen, wenn er überall besteht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur ihre Zahl steht in Berichten, und nur in internen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur intern. Keine Namen von Ratsuchenden eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warum so? Bei „abgelehnt“ nötig, bei „gedeckt“ ohne Angebot.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>need_links</name>
    <message>
        <source>Beleg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beleg hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was zeigt den Bedarf?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>needs</name>
    <message>
        <source>Angebote, die ihn decken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedarf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedarf erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedarfe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinweise aus Beratungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Bedarfe. Was fehlt vor Ort? Strukturhinweise zeigen es.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Bedarf, Beleg, Handlungsfeld …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlagen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Gesundheit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muss das hier stehen? {what}: Solche Angaben sind besonders geschützt (Art. 9 und 10 DSGVO) und brauchen einen eigenen Grund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Religion oder Weltanschauung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexualität</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straftaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ethnische Herkunft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>politische Meinung oder Gewerkschaft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{word}“ ({category})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offer_columns</name>
    <message>
        <source>Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu prüfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gelöschter Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht seit dem {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noch nie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seit mehr als {n} Monaten nicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>überall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offer_directory</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als Excel …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angebotsverzeichnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angebotsverzeichnis speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art der Angebote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für alle lesbar: Angebote „nur intern“, Notizen und belegte Plätze fehlen darin, Ansprechpersonen nur mit Einwilligung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geordnet nach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mit geplanten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nur laufende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} im Verzeichnis: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offer_form</name>
    <message>
        <source>Angebot bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angebot erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeinden, Sprachen, Zeitraum, Plätze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten, Anmeldung, Beschreibung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leer lassen, wenn es überall gilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur intern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur wer beim Kontakt eine Einwilligung hat und hier „ja“, steht im Verzeichnis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prüfung, Einordnung, Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steht im Verzeichnis, also für alle lesbar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wann haben Sie zuletzt nachgefragt, ob alles stimmt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öffentliches Verzeichnis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offer_words</name>
    <message>
        <source>Anbieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angebot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angebote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anmeldung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansprechperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansprechperson im Verzeichnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedarf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begründung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekannt seit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belegt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschreibung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Davon gelöschte Beratungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dringlichkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ebene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedeckt durch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeinden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handlungsfelder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinweise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinweise aus Beratungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internetseite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pflicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plätze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand seit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wann</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was fehlt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitere Belege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielgruppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuletzt geprüft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abgelehnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beendet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gedeckt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geplant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Arbeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ja, darf darin stehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ja, mit Einwilligung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>läuft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mittel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nein, nur intern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niedrig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pausiert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öffentliches Verzeichnis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>Angebot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angebot erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angebote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedarf anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedarfe, die es deckt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Angebote. Was gibt es vor Ort, und von wem?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Titel, Anbieter, Ort, Sprache …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlagen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>office_date_form</name>
    <message>
        <source>Bei ausgefallenen Terminen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leer: Es zählen die Anwesenden der Beratungen dieses Termins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasten P, G oder A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termin bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termin erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {state}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} laut Beratungen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>office_dates</name>
    <message>
        <source>Bemerkung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besuche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termine der Sprechzeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genutzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verlegt vom {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zusätzlicher Termin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>office_hour_figures</name>
    <message>
        <source>1 Termin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kein Vorjahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Termine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} je Std.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>office_plan</name>
    <message>
        <source>Leer: bis auf Weiteres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine regelmäßigen Sprechzeiten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regelmäßige Sprechzeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprechzeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprechzeit bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprechzeit eintragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprechzeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Ort, Notiz …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasten 1 bis 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie in den Beratungen, damit diese hier zählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}, {start} Uhr, {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>output_place</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ersetzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im gewählten Ordner gibt es schon: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorhandene Dateien ersetzen?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Auf diesem Datenträger ist zu wenig Platz. Bitte wählen Sie einen anderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besser liegt die Datei auf diesem Rechner und eine Sicherung am anderen Ort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieser Ordner wird von {provider} mit anderen Rechnern abgeglichen. Die Datei könnte dabei unbrauchbar werden, und vertrauliche Daten lägen bei einem Anbieter. Bitte wählen Sie einen anderen Ordner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows verwirft diesen Ordner, wenn Sie sich abmelden. Bitte wählen Sie einen, der erhalten bleibt, etwa auf dem Laufwerk Ihrer Verwaltung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{folder}“ liegt auf einem Netzlaufwerk. Reißt die Verbindung ab, kann IntDesk nicht speichern, bis sie wieder da ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{folder}“ liegt auf einem Stick oder einer Wechselplatte. Wird sie während der Arbeit abgezogen, kann IntDesk nicht speichern, und Sticks gehen leicht verloren.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>planning</name>
    <message>
        <source>Andere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anlass oder Ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antworten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anzahl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgefüllt von</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginn der Arbeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschlossen am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschluss Nr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bögen verteilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bögen zurück</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einheit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fachbereich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fachbereich oder Funktion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragen beantwortet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gilt ab Jahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gilt bis Jahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gliederung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handlungsfeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im Jahresbericht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrationsstelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leitbild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letzter Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letzter Wert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maßnahmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mittel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prozent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rahmendaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rat oder Kreistag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Richtung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schritte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stichtag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwaltungsleitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwendung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veränderung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielwert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beobachten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>je 1.000 Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soll bleiben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soll sinken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soll steigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übliche Quelle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portable</name>
    <message>
        <source>Bitte lassen Sie IntDesk von Ihrer IT einrichten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die tragbare Fassung legt Daten neben sich ab. Bitte kopieren Sie den ganzen Ordner des Programms an einen Ort, an dem Sie schreiben dürfen, oder lassen Sie IntDesk einrichten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wurde nichts verändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre Daten im Ordner „{folder}“ bleiben unberührt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre Verwaltung hat die tragbare Fassung nicht freigegeben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In den Ordner „{folder}“ lässt sich nicht schreiben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IntDesk kann hier nicht speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IntDesk wird nicht geöffnet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>posting_imports</name>
    <message>
        <source>Ausgaben ohne Minus, Einnahmen mit Minus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beides ohne Minus, Minus nur bei Korrekturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buchung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buchungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buchungsliste der Kasse wählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Buchungsliste der Kasse als Excel (.xlsx) oder CSV. Sie sehen zuerst die Summen nach Haushaltsstelle; dieselbe Liste ein zweites Mal ändert nichts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einnahmen ohne Minus, Ausgaben mit Minus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kassenliste importieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mit eigenen Buchungen abgleichen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zum Abgleich</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postings</name>
    <message>
        <source>Betrag und Haushaltsstelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buchung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buchung bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buchung erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buchungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gutschriften und Korrekturen mit Minus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leer: angeordnet, noch nicht gezahlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Buchungen in diesem Haushaltsjahr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechnung, Leistung, Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Empfänger, Zweck, Beleg …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {what}, {cents}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>posts</name>
    <message>
        <source>Ab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anteil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbeitgeberkosten im Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auftrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besetzt mit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entgeltgruppe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förderung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förderung hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gilt ab dem Tag, bis ein neuer Betrag beginnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Stelle eingetragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ohne Namen gilt die Stelle in dem Zeitraum als unbesetzt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steht im Bericht unter Auftrag und Stelle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stelle anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stelle bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Bezeichnung, Name, Auftrag …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Von wem?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeitraum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeitraum hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zum Beispiel: Stabsstelle bei der Leitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zum Beispiel: § 7 der Hauptsatzung</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>press</name>
    <message>
        <source>Auflage oder Aufrufe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Presse-Einträge in diesem Jahr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presse und Öffentlichkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presse-Eintrag bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presse-Eintrag erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Titel, Medium, Notiz …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zur Stellungnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zur Veranstaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>Angaben der Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datenschutz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulare und Verzeichnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorprüfung</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>process_indicators</name>
    <message>
        <source>Kennzahlen der eigenen Arbeit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ready_lists</name>
    <message>
        <source>Bedarf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratung erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In diesem Jahr ist noch kein Strukturhinweis erfasst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In diesem Jahr ist noch keine Weitervermittlung erfasst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strukturhinweis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strukturhinweise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Hinweis, Thema, Ort …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Stelle, Thema …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitervermittlung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitervermittlungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– ohne Bedarf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ als Beleg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ready_questions</name>
    <message>
        <source>Herkunft und Aufenthalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monate mit Vorjahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neue Ratsuchende nach Alter und Geschlecht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themen mit Vorjahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitervermittlungen nach Stelle und Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeit für Aufgaben anderer Stellen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>record_history</name>
    <message>
        <source>Anbieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angebote (Zahl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansprechperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betroffene Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Eintrag stammt aus einem Import; hier steht, was danach geändert wurde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigene Zeit in Minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingeladene und Anwesenheit (Zahl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einwilligungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frühere Abschlüsse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frühere Werte werden 30 Tage aufgehoben, danach nur die Namen der Felder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedolmetscht hat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelöschte Hinweise (Zahl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grund der Einschränkung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppen der Teilnehmenden (Zahl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinweise aus Beratungen (Zahl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kooperation (Zahl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitglieder (Zahl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nachher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name und Anschrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posten der Einnahmen (Zahl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posten der Kosten (Zahl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechte der Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagesordnung und Niederschrift (Punkte)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verarbeitung eingeschränkt seit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verlauf: {kind} Nr. {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermittelt an</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorsitz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wann</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitere Anwesende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitere Belege (Zahl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitere Termine (Zahl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gelöschter Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht mehr bekannt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verschlossen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report_checks</name>
    <message>
        <source>, davon {n} wichtig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Punkt ist offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es fehlt nichts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vor dem Bericht prüfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was für den Bericht fehlt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Punkte sind offen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report_texts</name>
    <message>
        <source>Texte zum Bericht</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Berichte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>Achtung: In den Zahlen früherer Jahre fehlen danach {what}, {minutes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als Zählung bleiben, ohne Texte: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fällig seit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganz gelöscht werden: {going}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinweis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakte, Minuten, Personen und Fälle zählen wie bisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letzter Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschvorschläge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorschlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angekreuzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymisieren und löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bleibt, bis drei neuere dieser Art da sind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geht von selbst, spätestens {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kann jetzt nicht gehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht angekreuzt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reviewing</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abweichung, Gegenmaßnahme, andere Ampel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ampel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgangswert {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begründung der anderen Ampel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte tragen Sie bei mindestens einem Ziel einen Wert ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erreichter Wert{unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nächste Überprüfung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steht neben der Ampel, auch im Sachstandsblatt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was wird dagegen getan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woran liegt die Abweichung?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziele überprüfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielwert {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wie vorgeschlagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zuletzt am {day}: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Überprüft am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Überprüfung speichern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saved_filters</name>
    <message>
        <source>Diese Auswahl speichern …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeicherte Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name des Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noch kein Filter gespeichert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Filter gibt es in dieser Programmversion nicht; er fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Filter gibt es in dieser Programmversion nicht; sie fehlen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>second_place</name>
    <message>
        <source>Zweiten Ort für Sicherungen wählen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self_check_comparison</name>
    <message>
        <source>Alle Bögen vom {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurz-Check vergleichen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mittel aller Bögen im Zeitverlauf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} im Zeitverlauf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self_checks</name>
    <message>
        <source>Bitte keinen Namen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bogen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bogen bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bogen eintragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bögen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurz-Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mittel in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Bögen. Drucken Sie den Bogen oder tragen Sie gleich ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Fachbereich, Notiz …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Von 13 beantwortet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {who}: im Mittel {mean} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source> Im Vorjahr zusammen {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balkendiagramm der häufigsten Themen: {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungen je Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungszeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungszeit je Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fälle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fälle mit Beratung je Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Häufigste Themen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neue Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neue Personen je Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Säulendiagramm: {name} {year}, zusammen {n}, die meisten im {month} ({most}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kein Vorjahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht erfasst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} gegenüber {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} im ganzen Jahr: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>start_coming</name>
    <message>
        <source>Alle Sitzungen zeigen ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle Veranstaltungen zeigen ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} am {day}: Hat sie stattgefunden?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>start_deadlines</name>
    <message>
        <source>Fristen und geplante Kontakte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im Kalender zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seit {day} überfällig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, noch {n} Tage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} weitere im Kalender</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>start_due</name>
    <message>
        <source>Alle {n} zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlagen heute ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seit gestern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seit {n} Tagen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>start_goals</name>
    <message>
        <source>Ziele nach Ampel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziele {light}: {n}, {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {light}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statements</name>
    <message>
        <source>Noch keine Stellungnahmen in diesem Jahr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presse-Eintrag hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stellungnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stellungnahme bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stellungnahme erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stellungnahmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Gegenstand, Vorlage, Gremium …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, informiert am {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stored_questions</name>
    <message>
        <source>Löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umbenennen …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>surveys</name>
    <message>
        <source>Befragung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Befragung anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Befragung bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Befragungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Befragungen. Drucken Sie zuerst die Bögen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Titel, Anlass, Notiz …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {n} Bögen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>talks</name>
    <message>
        <source>Mit Vorbereitung und Weg; zählt von selbst als Arbeitszeit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Vorträge oder Schulungen in diesem Jahr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Thema, Zielgruppe, Ort …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vortrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vortrag bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vortrag erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorträge und Schulungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>target_agreements</name>
    <message>
        <source>In diesem Jahr gilt noch keine Zielvereinbarung. Unter „Muster …“ finden Sie typische Ziele der Fachbereiche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Titel, Fachbereich, Ziel, Maßnahme …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielvereinbarung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielvereinbarung anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielvereinbarungen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>target_words</name>
    <message>
        <source>Aktivitäten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle Ziele überprüft seit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ampel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berichtsrhythmus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschlossen am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschluss (Nummer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewertung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewertung am Ende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezug zum Integrationskonzept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fachbereich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fassung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gilt bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handlungsfeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handlungsfelder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten der Maßnahmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leitung des Fachbereichs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mittel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nächste Maßnahme fällig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nächste Überprüfung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel bei Abweichungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterschriften</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verlängert bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worum es geht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziele gelb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziele grau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziele grün</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziele rot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielerreichung</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>0 – keiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 – gering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 – mittel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 – groß</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 – sehr groß</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abgeschlossen am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle wie viele?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altersgruppe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altersgruppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere Stellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angebot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angebote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anlagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anlässe von Beschwerden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anrede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anschrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansätze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anwesende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art der Hilfe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art des Kontakts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arten der Hilfe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arten der Kontaktpflege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arten von Angeboten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arten von Gremien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arten von Kontakten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arten von Medien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arten von Veranstaltungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arten von Veröffentlichungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arten von Vorträgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufenthaltsdauer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufenthaltsstatus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufgaben in Gremien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufgabengruppe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufgabengruppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auswertungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedarf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedarfe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Befragung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Befragungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungsart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungsarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berichtstexte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschreibung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschwerde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschwerden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buchung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buchungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dauer der Sprachmittlung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deutschkenntnisse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieses Jahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ebenen der Aufgaben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ehrenamtspool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einfluss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einsatz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einsätze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einträge der Kontaktpflege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einwilligung am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ergebnisse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ergebnisse von Beschwerden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ergebnisse von Stellungnahmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erledigt am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erwerbsstatus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eröffnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fachbereiche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Familie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Familienname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funktionen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fälle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fällig am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für andere erledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedolmetscht hat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gehört zu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeinden und Ortsteile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geschlecht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gremien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gründe für besondere Angaben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gründe für den Abschluss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handlungsfelder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indikatoren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indikatorwerte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interesse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktformen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktpflege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konzept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konzepte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten der Sprachmittlung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten trägt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kostenträger der Sprachmittlung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurz-Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letzter Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mit wem?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitberatene Angehörige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mittelbindung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mittelbindungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name bekannt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nächster Kontakt geplant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation oder Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personenkreis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personenkreise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pflicht und Freiwilligkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positionen in Stellungnahmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechtsgrundlagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reihe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reihen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schlagworte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließzeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schritte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schritte bei Beschwerden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprachmittlung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprechzeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staatsangehörigkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staatsangehörigkeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stellungnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stellungnahmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strukturhinweis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte zu Handlungsfeldern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tätigkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tätigkeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verarbeitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermittelt an</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vortrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was ist zu tun?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitere Themen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie eingewilligt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiederholung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woher stammen die Angaben?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wohnform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wohnformen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wohnort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worum ging es?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielgruppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielvereinbarung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielvereinbarungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zugangsweg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zugangswege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuständig für (Gemeinden, Ortsteile)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aktiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eingeschränkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>einmalig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inaktiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jährlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monatlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht eingeschränkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schon da</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unbekannt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wöchentlich</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>Abschluss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anlagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einwilligungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für andere Stellen erledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nachweise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name und Anschrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechte der Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schritte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprachmittlung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termine übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorbereitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeitleiste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trash</name>
    <message>
        <source>Angebot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansatz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedarf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Befragung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschwerde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buchung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einsatz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gehört zu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelöscht am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelöscht von</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktpflege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konzept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurz-Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mittelbindung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papierkorb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reihe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stellungnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tätigkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vortrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielvereinbarung</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsaved</name>
    <message>
        <source>Speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weiter bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volunteer_form</name>
    <message>
        <source>Aufwandsentschädigung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danach wird das Entgelt der Einsätze vorgeschlagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eintrag bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In den Pool aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neu? Name mit Komma tippen („Rahimi, Samira“), dann „neu anlegen“ wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nur das Datum der Einsicht. Das Zeugnis selbst und was darin steht, dürfen Sie nicht aufbewahren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprache hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vereinbarung und Führungszeugnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weiteres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zertifikat, Schulung</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volunteer_year</name>
    <message>
        <source>Auslagen {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Auslagen liegen über: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einsatz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einsätze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im gewählten Jahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>davon offen {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volunteering</name>
    <message>
        <source>Ankündigung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anlass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auslagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begleitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezahlt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezahlt am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dabei bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dabei seit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ehrenamt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigene Zeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einnahmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einsätze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entgelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entschädigung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erreichbar und verfügbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erstsprache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortbildung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Führungszeugnis bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Führungszeugnis gesehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für wen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gehört zu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handlungsfelder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letzter Einsatz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patenschaft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sonstige Auslagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sonstiges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprachmittlung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teilnehmende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tätig als</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vereinbarung vom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verschwiegenheit vom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versicherung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Von</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wer bezahlt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wofür?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abgesagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aktiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angefragt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beendet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bezahlt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>durchgeführt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>je Einsatz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>je Stunde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht erschienen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ohne Kosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pausiert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zugesagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volunteers</name>
    <message>
        <source>Abrechnung als Excel speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abrechnung gespeichert: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ehrenamt und Sprachmittlung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einsatz erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einsätze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frei am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch niemand im Pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Name, Sprache, Ort, verfügbar …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>week</name>
    <message>
        <source>Beratungen: {n}
{minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KW {number} · {begin} bis {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summe {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kein Eintrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ohne Funktion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>work_entries</name>
    <message>
        <source>Arbeitszeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In diesem Jahr ist noch keine Tätigkeit erfasst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen: Tätigkeit, Beschreibung …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tätigkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tätigkeit erfassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tätigkeiten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>work_entry_form</name>
    <message>
        <source>Ergibt sich aus der Tätigkeit und lässt sich ändern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tätigkeit bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tätigkeit erfassen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>work_year</name>
    <message>
        <source>Anteile je Funktion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anteile je Funktion {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anteile, Ist und Soll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balkendiagramm der Anteile: {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratungen zählen zur Beratungsfunktion. Verglichen werden Anteile, keine geschuldeten Stunden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geplante Anteile eintragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stunden je Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Säulendiagramm: {total} im Jahr {year}, am meisten im {month} ({most}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterschied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ohne Funktion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {actual} % statt {planned} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} im ganzen Jahr: {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}: {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
