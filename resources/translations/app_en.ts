<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Der Schreibtisch kommunaler Integrationsbeauftragter. Freie Software unter der Lizenz EUPL-1.2. IntDesk hat keine Verbindung ins Netz und sucht nicht nach neuen Fassungen: Eine neue wird über die vorhandene eingerichtet; beim ersten Start danach sichert IntDesk Ihre Datei und bringt sie auf den neuen Stand.</source>
        <translation>The desk of municipal integration officers. Free software under the EUPL-1.2 licence. IntDesk has no connection to the network and does not look for new versions: a new one is installed over the present one; at its first start IntDesk backs up your file and brings it up to date.</translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Grundlage</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Lizenz</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Ordner für Daten</source>
        <translation>Folder for data</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Teil</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Teile und Lizenzen</source>
        <translation>Components and licences</translation>
    </message>
    <message>
        <source>Text der Lizenz</source>
        <translation>Text of the licence</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>{name} öffnen</source>
        <translation>Open {name}</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Über IntDesk</source>
        <translation>About IntDesk</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>AgreementViews</name>
    <message>
        <source>Alle Ziele</source>
        <translation>All goals</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Mit einem Muster beginnen</source>
        <translation>Start from a template</translation>
    </message>
    <message>
        <source>Nach Fachbereich</source>
        <translation>By department</translation>
    </message>
    <message>
        <source>Nach Stand</source>
        <translation>By status</translation>
    </message>
    <message>
        <source>Zielvereinbarungen halten fest, was ein Fachbereich in einem Jahr für die Integration erreichen will und woran man es misst. Beginnen Sie mit einem Muster; Werte und Tage setzen Sie gemeinsam mit dem Fachbereich ein.</source>
        <translation>Target agreements record what a department wants to achieve for integration in a year and how this is measured. Start from a template; you fill in values and days together with the department.</translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Auswertung</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Auswertung exportieren</source>
        <translation>Export analysis</translation>
    </message>
    <message>
        <source>Die Auswertung wird geschrieben …</source>
        <translation>Writing the analysis …</translation>
    </message>
    <message>
        <source>Exportieren …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Für andere Stellen erledigt</source>
        <translation>Done for other bodies</translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Gespeicherte …</source>
        <translation>Saved …</translation>
    </message>
    <message>
        <source>Liste der Strukturhinweise</source>
        <translation>List of structural notes</translation>
    </message>
    <message>
        <source>Liste der Weitervermittlungen</source>
        <translation>List of referrals</translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Speichern …</source>
        <translation>Save …</translation>
    </message>
    <message>
        <source>Sprachmittlung</source>
        <translation>Interpreting</translation>
    </message>
    <message>
        <source>„{name}“ fragt auch nach Angaben, die es nicht mehr gibt; sie fehlen.</source>
        <translation>“{name}” also asks for details that no longer exist; they are left out.</translation>
    </message>
</context>
<context>
    <name>AppearancePart</name>
    <message>
        <source>Dunkel</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Farben</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Gemerkt. Bitte beenden Sie IntDesk und starten Sie es neu.</source>
        <translation>Noted. Please quit IntDesk and start it again.</translation>
    </message>
    <message>
        <source>Gilt auf diesem Rechner, ab dem nächsten Start. Berichte, Formulare und Hilfe sind immer auf Deutsch.</source>
        <translation>Applies to this computer, from the next start on. Reports, forms and help are always in German.</translation>
    </message>
    <message>
        <source>Gilt auf diesem Rechner, sofort.</source>
        <translation>Applies to this computer, at once.</translation>
    </message>
    <message>
        <source>Hell</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sprache (Language)</source>
        <translation>Language (Sprache)</translation>
    </message>
    <message>
        <source>Wie im System</source>
        <translation>As in the system</translation>
    </message>
</context>
<context>
    <name>AppointmentPage</name>
    <message>
        <source>Bei einem angekreuzten Termin fehlt die Tätigkeit.</source>
        <translation>One ticked appointment has no activity yet.</translation>
    </message>
    <message>
        <source>Bei {n} angekreuzten Terminen fehlt die Tätigkeit.</source>
        <translation>{n} ticked appointments have no activity yet.</translation>
    </message>
    <message>
        <source>Der Kalender wird gelesen …</source>
        <translation>Reading the calendar …</translation>
    </message>
    <message>
        <source>Die Termine werden übernommen …</source>
        <translation>Taking over the appointments …</translation>
    </message>
    <message>
        <source>In Titeln können Namen stehen; ohne Haken wird kein Titel gespeichert.</source>
        <translation>Titles may contain names; without the tick no title is saved.</translation>
    </message>
    <message>
        <source>Nächster Monat</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>appointment</translation>
    </message>
    <message>
        <source>Termine</source>
        <translation>appointments</translation>
    </message>
    <message>
        <source>Titel als Beschreibung übernehmen</source>
        <translation>Take over titles as descriptions</translation>
    </message>
    <message>
        <source>Tätigkeit der markierten Termine</source>
        <translation>Activity of the selected appointments</translation>
    </message>
    <message>
        <source>Voriger Monat</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Zur Arbeitszeit</source>
        <translation>To working time</translation>
    </message>
    <message>
        <source>neue Termine</source>
        <translation>new appointments</translation>
    </message>
    <message>
        <source>neuer Termin</source>
        <translation>new appointment</translation>
    </message>
    <message>
        <source>nicht vorgeschlagen: {what}</source>
        <translation>not proposed: {what}</translation>
    </message>
    <message>
        <source>{n} schon übernommen</source>
        <translation>{n} already taken over</translation>
    </message>
    <message>
        <source>{what} übernehmen</source>
        <translation>Take over {what}</translation>
    </message>
</context>
<context>
    <name>ArchiveCommands</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Alles unverschlüsselt exportieren?</source>
        <translation>Export everything unencrypted?</translation>
    </message>
    <message>
        <source>Archiv gespeichert: {name} (nicht verschlüsselt)</source>
        <translation>Archive saved: {name} (not encrypted)</translation>
    </message>
    <message>
        <source>Archiv speichern</source>
        <translation>Save archive</translation>
    </message>
    <message>
        <source>Archiv wählen</source>
        <translation>Choose archive</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Darin erklärt LIESMICH.txt, was wo steht. Es ist nicht verschlüsselt.</source>
        <translation>LIESMICH.txt in it explains what is where (in German). It is not encrypted.</translation>
    </message>
    <message>
        <source>Das Archiv enthält alle Einträge, Auswahllisten und Anlagen dieser Datei, auch Notizen und was im Papierkorb liegt, als CSV und Excel. Es ist nicht verschlüsselt: Wer es hat, kann alles darin lesen.</source>
        <translation>The archive holds all records, choice lists and attachments of this file, including notes and what is in the bin, as CSV and Excel. It is not encrypted: whoever has it can read everything in it.</translation>
    </message>
    <message>
        <source>Das Archiv ist gespeichert</source>
        <translation>The archive is saved</translation>
    </message>
    <message>
        <source>Das Archiv wird geschrieben …</source>
        <translation>Writing the archive …</translation>
    </message>
    <message>
        <source>Es liegt hier: {path}</source>
        <translation>It is here: {path}</translation>
    </message>
    <message>
        <source>Exportieren …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Speichern Sie es nur an einem geschützten Ort und löschen Sie es, wenn Sie es nicht mehr brauchen. Zum Sichern sind die Sicherungen da.</source>
        <translation>Save it only in a protected place and delete it when you no longer need it. For safekeeping there are the backups.</translation>
    </message>
</context>
<context>
    <name>AssignmentPage</name>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Angefragt und zugesagt</source>
        <translation>Requested and accepted</translation>
    </message>
    <message>
        <source>Heute bezahlt</source>
        <translation>Paid today</translation>
    </message>
    <message>
        <source>Noch zu bezahlen</source>
        <translation>Still to be paid</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
</context>
<context>
    <name>AssistantPage</name>
    <message>
        <source>Datei anlegen</source>
        <translation>Create file</translation>
    </message>
</context>
<context>
    <name>AttachmentSection</name>
    <message>
        <source>Alle Anlagen zusammen sind größer als {most} MB. Sicherungen dauern dadurch länger. Bitte löschen Sie, was Sie nicht mehr brauchen.</source>
        <translation>All attachments together are larger than {most} MB. This makes backups take longer. Please delete what you no longer need.</translation>
    </message>
    <message>
        <source>Alle Dateien</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Anlage speichern</source>
        <translation>Save attachment</translation>
    </message>
    <message>
        <source>Anlagen</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Anlagen ({n})</source>
        <translation>Attachments ({n})</translation>
    </message>
    <message>
        <source>Datei hinzufügen</source>
        <translation>Add file</translation>
    </message>
    <message>
        <source>Dateien lassen sich anhängen, sobald der Eintrag gespeichert ist.</source>
        <translation>Files can be attached once the record is saved.</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Gespeichert: {name}. Die Kopie ist nicht verschlüsselt.</source>
        <translation>Saved: {name}. The copy is not encrypted.</translation>
    </message>
    <message>
        <source>Größe</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Hinzufügen (erst speichern)</source>
        <translation>Add (save first)</translation>
    </message>
    <message>
        <source>Hinzufügen …</source>
        <translation>Add …</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sie können Dateien auch hierher ziehen, je bis 20 MB.</source>
        <translation>You can also drag files here, up to 20 MB each.</translation>
    </message>
    <message>
        <source>Speichern unter …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Zurückgenommen</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>„{name}“ gelöscht</source>
        <translation>“{name}” deleted</translation>
    </message>
</context>
<context>
    <name>AudienceChoice</name>
    <message>
        <source> Für dieses Jahr gilt die Regel der veröffentlichten Ausgabe weiter.</source>
        <translation> The rule of the published edition continues to apply to this year.</translation>
    </message>
    <message>
        <source>Eine Zahl erscheint</source>
        <translation>A number appears</translation>
    </message>
    <message>
        <source>Für wen ist der Bericht?</source>
        <translation>Who is the report for?</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Jeder Wert wird auf ein Vielfaches von 5 gerundet; Summen gehen nicht immer auf. Eigene Texte prüft das Programm nicht.</source>
        <translation>Every value is rounded to a multiple of 5; totals do not always add up. The program does not check texts of your own.</translation>
    </message>
    <message>
        <source>Kleine Zahlen und alle, aus denen sie sich errechnen ließen, werden durch einen Punkt ersetzt, in PDF und Excel gleich. Eigene Texte prüft das Programm nicht.</source>
        <translation>Small numbers, and all from which they could be worked out, are replaced by a dot, in PDF and Excel alike. The program does not check texts of your own.</translation>
    </message>
    <message>
        <source>Nichts wird verborgen. Auf jeder Seite steht „intern, nicht zur Veröffentlichung“.</source>
        <translation>Nothing is hidden. Every page says in German “internal, not for publication”.</translation>
    </message>
    <message>
        <source>Zur Veröffentlichung</source>
        <translation>For publication</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>Die Sicherung ist nicht fertig geworden.</source>
        <translation>The backup was not completed.</translation>
    </message>
    <message>
        <source>Ihre Daten sind gespeichert, nur die letzte Sicherung fehlt.</source>
        <translation>Your data are saved, only the last backup is missing.</translation>
    </message>
    <message>
        <source>Ohne Sicherung beenden</source>
        <translation>Quit without backup</translation>
    </message>
    <message>
        <source>Sicherung wird erstellt …</source>
        <translation>Making a backup …</translation>
    </message>
    <message>
        <source>Trotzdem beenden?</source>
        <translation>Quit anyway?</translation>
    </message>
    <message>
        <source>Weiterarbeiten</source>
        <translation>Keep working</translation>
    </message>
</context>
<context>
    <name>BackupOverview</name>
    <message>
        <source>Sicherungen</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Zweiten Ort wählen …</source>
        <translation>Choose second place …</translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message>
        <source>Die Sicherung vom {moment} ist in Ordnung.</source>
        <translation>The backup of {moment} is in order.</translation>
    </message>
    <message>
        <source>Die Sicherung vom {moment} ist nicht zu gebrauchen. Nehmen Sie eine andere.</source>
        <translation>The backup of {moment} cannot be used. Take another one.</translation>
    </message>
    <message>
        <source>Es gibt noch keine.</source>
        <translation>There is none yet.</translation>
    </message>
    <message>
        <source>Gesichert und geprüft: {n}</source>
        <translation>Backed up and checked: {n}</translation>
    </message>
    <message>
        <source>Gesichert wird jeden Tag und beim Beenden, wenn sich etwas geändert hat, und vor jedem Import. Aufgehoben werden 7 Tage, 5 Wochen und 12 Monate.</source>
        <translation>A backup is made every day and on quitting if something has changed, and before every import. 7 days, 5 weeks and 12 months are kept.</translation>
    </message>
    <message>
        <source>Jetzt sichern</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Prüfen</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Sicherung wird erstellt …</source>
        <translation>Making a backup …</translation>
    </message>
    <message>
        <source>Sicherung wird geprüft …</source>
        <translation>Checking the backup …</translation>
    </message>
    <message>
        <source>Sicherung wird zurückgespielt …</source>
        <translation>Restoring the backup …</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Vorhandene Sicherungen</source>
        <translation>Existing backups</translation>
    </message>
    <message>
        <source>Zurückspielen …</source>
        <translation>Restore …</translation>
    </message>
    <message>
        <source>Zweiten Ort wählen …</source>
        <translation>Choose second place …</translation>
    </message>
</context>
<context>
    <name>BelongsTo</name>
    <message>
        <source>Gehört zu</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Verknüpfung lösen</source>
        <translation>Remove link</translation>
    </message>
    <message>
        <source>Was?</source>
        <translation>What?</translation>
    </message>
    <message>
        <source>Welcher Eintrag?</source>
        <translation>Which record?</translation>
    </message>
    <message>
        <source>Ziel oder Maßnahme</source>
        <translation>Goal or measure</translation>
    </message>
    <message>
        <source>Öffnen: {record}</source>
        <translation>Open: {record}</translation>
    </message>
</context>
<context>
    <name>Binder</name>
    <message>
        <source>Eine Angabe fehlt oder passt nicht.</source>
        <translation>One detail is missing or does not fit.</translation>
    </message>
    <message>
        <source>{n} Angaben fehlen oder passen nicht.</source>
        <translation>{n} details are missing or do not fit.</translation>
    </message>
</context>
<context>
    <name>BudgetLinePage</name>
    <message>
        <source>Von der Kassenliste angelegt, Ansatz 0. Bitte prüfen Sie die Angaben.</source>
        <translation>Created by the treasury list, appropriation 0. Please check the details.</translation>
    </message>
</context>
<context>
    <name>BudgetPage</name>
    <message>
        <source>Ansätze und Änderungen</source>
        <translation>Appropriations and changes</translation>
    </message>
    <message>
        <source>Aufwand in Euro</source>
        <translation>Expenditure in euros</translation>
    </message>
    <message>
        <source>Buchung erfassen</source>
        <translation>Record posting</translation>
    </message>
    <message>
        <source>Buchungen</source>
        <translation>Postings</translation>
    </message>
    <message>
        <source>Deckungskreis</source>
        <translation>Cover group</translation>
    </message>
    <message>
        <source>Deckungskreise in Euro</source>
        <translation>Cover groups in euros</translation>
    </message>
    <message>
        <source>Die Übersicht wird geschrieben …</source>
        <translation>Writing the overview …</translation>
    </message>
    <message>
        <source>Erträge in Euro</source>
        <translation>Income in euros</translation>
    </message>
    <message>
        <source>Exportieren …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Haushaltsstelle anlegen</source>
        <translation>Create budget line</translation>
    </message>
    <message>
        <source>Haushaltsübersicht exportieren</source>
        <translation>Export budget overview</translation>
    </message>
    <message>
        <source>Ins nächste Jahr übertragen …</source>
        <translation>Carry over to next year …</translation>
    </message>
    <message>
        <source>Kassenliste importieren …</source>
        <translation>Import treasury list …</translation>
    </message>
    <message>
        <source>Legen Sie zuerst Ihre Haushaltsstellen an, oder importieren Sie die Liste der Kasse: Dann entstehen die Haushaltsstellen von selbst.</source>
        <translation>First create your budget lines, or import the list of the treasury: then the budget lines are created by themselves.</translation>
    </message>
    <message>
        <source>Mittelbindungen</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Noch kein Haushalt</source>
        <translation>No budget yet</translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Verfügungsrahmen</source>
        <translation>Spending limit</translation>
    </message>
    <message>
        <source>Von {year} nach {next} übertragen. Rückgängig mit Strg+Z.</source>
        <translation>Carried over from {year} to {next}. Undo with Ctrl+Z.</translation>
    </message>
    <message>
        <source>Vorjahr {cents}</source>
        <translation>Last year {cents}</translation>
    </message>
    <message>
        <source>gebucht</source>
        <translation>posted</translation>
    </message>
    <message>
        <source>gebunden</source>
        <translation>committed</translation>
    </message>
    <message>
        <source>verfügbar</source>
        <translation>available</translation>
    </message>
    <message>
        <source>Überzogen: {names}</source>
        <translation>Overdrawn: {names}</translation>
    </message>
</context>
<context>
    <name>BulkEditDialog</name>
    <message>
        <source> und {n} weitere</source>
        <translation> and {n} more</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bisher: {values}.</source>
        <translation>Until now: {values}.</translation>
    </message>
    <message>
        <source>Bitte sehen Sie diese Einträge einzeln an.</source>
        <translation>Please look at these records one by one.</translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation>record</translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation>records</translation>
    </message>
    <message>
        <source>Feld</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Neuer Wert</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>leer</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>{numbers} wurde inzwischen anders gespeichert und blieb, wie es ist.</source>
        <translation>{numbers} was saved differently in the meantime and stayed as it is.</translation>
    </message>
    <message>
        <source>{n} bleiben, wie sie sind ({numbers}): {why}</source>
        <translation>{n} stay as they are ({numbers}): {why}</translation>
    </message>
    <message>
        <source>{n} von {all} Einträgen ändern sich.</source>
        <translation>{n} of {all} records change.</translation>
    </message>
    <message>
        <source>{records} ändern</source>
        <translation>Change {records}</translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>CalendarFilePage</name>
    <message>
        <source>Alle ankreuzen</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Kalender ({patterns})</source>
        <translation>Calendar ({patterns})</translation>
    </message>
    <message>
        <source>Kalenderdatei wählen</source>
        <translation>Choose calendar file</translation>
    </message>
    <message>
        <source>Kalenderdatei wählen …</source>
        <translation>Choose calendar file …</translation>
    </message>
    <message>
        <source>Keinen ankreuzen</source>
        <translation>Tick none</translation>
    </message>
    <message>
        <source>Zurückgenommen</source>
        <translation>Undone</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Als Kalender speichern</source>
        <translation>Save as calendar</translation>
    </message>
    <message>
        <source>Als Kalender …</source>
        <translation>As calendar …</translation>
    </message>
    <message>
        <source>Arten wählen</source>
        <translation>Choose kinds</translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Kalender drucken: PDF speichern</source>
        <translation>Print calendar: save PDF</translation>
    </message>
    <message>
        <source>Kalenderblatt</source>
        <translation>Calendar sheet</translation>
    </message>
    <message>
        <source>Kein Termin in diesem Monat.</source>
        <translation>No date in this month.</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Monat</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Termine</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Vor blättern</source>
        <translation>Forwards</translation>
    </message>
    <message>
        <source>Was gezeigt wird, als .ics-Datei</source>
        <translation>What is shown, as an .ics file</translation>
    </message>
    <message>
        <source>Woche</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Woche {number}: {first} bis {last}</source>
        <translation>Week {number}: {first} to {last}</translation>
    </message>
    <message>
        <source>Zurück blättern</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>CardButton</name>
    <message>
        <source>Eingabe öffnet, Strg+Rechts geht weiter, M zeigt die Wege: {ways}.</source>
        <translation>Enter opens, Ctrl+Right moves on, M shows the ways: {ways}.</translation>
    </message>
    <message>
        <source>Eingabe öffnet.</source>
        <translation>Enter opens.</translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message>
        <source>1 offene Mittelbindung zieht um.</source>
        <translation>1 open commitment moves along.</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Das Geld dafür geht mit.</source>
        <translation>The money for it goes along.</translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>In diesem Jahr ist nichts übrig und nichts mehr gebunden.</source>
        <translation>In this year nothing is left and nothing is still committed.</translation>
    </message>
    <message>
        <source>Von {year} nach {next} übertragen</source>
        <translation>Carry over from {year} to {next}</translation>
    </message>
    <message>
        <source>Was frei ist, schlägt IntDesk nach der Übertragbarkeit der Haushaltsstelle vor; Sie können den Betrag ändern. Was nicht übertragen wird, verfällt. Der ganze Schritt lässt sich zurücknehmen.</source>
        <translation>IntDesk proposes what is free by the carry-over rule of the budget line; you can change the amount. What is not carried over lapses. The whole step can be undone.</translation>
    </message>
    <message>
        <source>Wo das Geld dafür nicht reicht, steht es bei der Haushaltsstelle.</source>
        <translation>Where the money for it is not enough, the budget line says so.</translation>
    </message>
    <message>
        <source>frei übertragen</source>
        <translation>carry over freely</translation>
    </message>
    <message>
        <source>gebunden</source>
        <translation>committed</translation>
    </message>
    <message>
        <source>{line}
Im Deckungskreis „{circle}“ fehlen {lacks}: Mit den Mittelbindungen gehen nur {left} in das nächste Jahr; der Rest fehlt dort.</source>
        <translation>{line}
The cover group “{circle}” lacks {lacks}: with the commitments only {left} go into the next year; the rest is missing there.</translation>
    </message>
    <message>
        <source>{line}
Überzogen um {over}: Mit den Mittelbindungen gehen nur {left} in das nächste Jahr; der Rest fehlt dort.</source>
        <translation>{line}
Overdrawn by {over}: only {left} go into the next year with the commitments; the rest is missing there.</translation>
    </message>
    <message>
        <source>{line}: frei übertragen</source>
        <translation>{line}: carry over freely</translation>
    </message>
    <message>
        <source>{n} offene Mittelbindungen ziehen um.</source>
        <translation>{n} open commitments move along.</translation>
    </message>
    <message>
        <source>Übertragen</source>
        <translation>Carry over</translation>
    </message>
    <message>
        <source>übrig</source>
        <translation>left</translation>
    </message>
</context>
<context>
    <name>CaseEditor</name>
    <message>
        <source>Diesen Fall gibt es nicht, oder er ist abgeschlossen.</source>
        <translation>This case does not exist, or it is closed.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Angaben zu den Rechten der Person verwerfen?</source>
        <translation>Discard the entries on the person’s rights?</translation>
    </message>
    <message>
        <source>Die eingetragene Einwilligung ist noch nicht gespeichert.</source>
        <translation>The consent you entered is not saved yet.</translation>
    </message>
    <message>
        <source>Einwilligung speichern?</source>
        <translation>Save the consent?</translation>
    </message>
    <message>
        <source>Es wird aus Vorsicht nirgends zwischengespeichert.</source>
        <translation>As a precaution it is not kept anywhere in between.</translation>
    </message>
    <message>
        <source>Name und Anschrift speichern?</source>
        <translation>Save name and address?</translation>
    </message>
    <message>
        <source>Namen suchen …</source>
        <translation>Search for names …</translation>
    </message>
    <message>
        <source>Verarbeitung eingeschränkt seit {day}: {ground}. Der Fall wird nur aufbewahrt.</source>
        <translation>Processing restricted since {day}: {ground}. The case is only kept.</translation>
    </message>
    <message>
        <source>Was dort eingetragen ist, ist noch nicht gespeichert.</source>
        <translation>What is entered there is not saved yet.</translation>
    </message>
    <message>
        <source>Was zur Person eingetragen ist, ist noch nicht gespeichert.</source>
        <translation>What is entered about the person is not saved yet.</translation>
    </message>
</context>
<context>
    <name>ChapterPreview</name>
    <message>
        <source>Die Liste der Teile wieder zeigen</source>
        <translation>Show the list of parts again</translation>
    </message>
    <message>
        <source>Die Liste der Teile zuklappen und die Seite breiter zeigen</source>
        <translation>Fold the list of parts away and show the page wider</translation>
    </message>
    <message>
        <source>Größer</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Nummern von Seiten und Tabellen vergibt erst der fertige Bericht.</source>
        <translation>Numbers of pages and tables are only given by the finished report.</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Als Diagramm</source>
        <translation>As chart</translation>
    </message>
    <message>
        <source>Als Tabelle</source>
        <translation>As table</translation>
    </message>
</context>
<context>
    <name>ClosingSection</name>
    <message>
        <source>Abgeschlossen</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Abschluss</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation>Reopen</translation>
    </message>
</context>
<context>
    <name>ClosurePage</name>
    <message>
        <source>Zu den Sprechzeiten</source>
        <translation>To the office hours</translation>
    </message>
</context>
<context>
    <name>CodeChooser</name>
    <message>
        <source>Suchen …</source>
        <translation>Search …</translation>
    </message>
    <message>
        <source>Werte suchen</source>
        <translation>Search values</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>Dazu gibt es keinen Eintrag. Bitte aus der Liste wählen.</source>
        <translation>There is no entry for this. Please choose from the list.</translation>
    </message>
</context>
<context>
    <name>CodeListPart</name>
    <message>
        <source>Andere Schreibweisen</source>
        <translation>Other spellings</translation>
    </message>
    <message>
        <source>Auswahllisten</source>
        <translation>Choice lists</translation>
    </message>
    <message>
        <source>Bezeichnung</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Bleibt für immer gleich.</source>
        <translation>Stays the same for ever.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Der Eintrag der Auswahlliste ist geändert, aber nicht gespeichert.</source>
        <translation>The entry of the choice list is changed but not saved.</translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Eintrag speichern?</source>
        <translation>Save the entry?</translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Einträge werden nie gelöscht, sondern stillgelegt: Frühere Beratungen bleiben lesbar.</source>
        <translation>Entries are never deleted but retired: earlier consultations stay readable.</translation>
    </message>
    <message>
        <source>Gespeichert.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Nach oben</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Nach unten</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Neuer Eintrag</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Stilllegen</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Wie Listen es sonst nennen, getrennt durch Semikolon.</source>
        <translation>What lists call it otherwise, separated by semicolons.</translation>
    </message>
    <message>
        <source>Wieder anbieten</source>
        <translation>Offer again</translation>
    </message>
    <message>
        <source>Zustand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>stillgelegt</source>
        <translation>retired</translation>
    </message>
</context>
<context>
    <name>ColumnEditor</name>
    <message>
        <source>Spalte {name}</source>
        <translation>Column {name}</translation>
    </message>
    <message>
        <source>bitte prüfen</source>
        <translation>please check</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Alles durchsuchen …</source>
        <translation>Search &amp;everything …</translation>
    </message>
    <message>
        <source>&amp;Ansicht</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Bearbeiten</source>
        <translation>E&amp;dit</translation>
    </message>
    <message>
        <source>&amp;Bericht erstellen …</source>
        <translation>Make re&amp;port …</translation>
    </message>
    <message>
        <source>&amp;Datei</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Demonstration öffnen …</source>
        <translation>Open &amp;demonstration …</translation>
    </message>
    <message>
        <source>&amp;Dunkel</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Erste Schritte</source>
        <translation>&amp;First steps</translation>
    </message>
    <message>
        <source>&amp;Gehe zu</source>
        <translation>&amp;Go to</translation>
    </message>
    <message>
        <source>&amp;Hell</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Hilfe</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Hilfe zu dieser Ansicht</source>
        <translation>&amp;Help on this view</translation>
    </message>
    <message>
        <source>&amp;Importieren …</source>
        <translation>&amp;Import …</translation>
    </message>
    <message>
        <source>&amp;Neu in dieser Ansicht</source>
        <translation>&amp;New in this view</translation>
    </message>
    <message>
        <source>&amp;Neue Datei …</source>
        <translation>&amp;New file …</translation>
    </message>
    <message>
        <source>&amp;Rückgängig</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Sperren</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>&amp;Suchen</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>&amp;Vor</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>&amp;Zurück</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Alles e&amp;xportieren …</source>
        <translation>E&amp;xport everything …</translation>
    </message>
    <message>
        <source>Aus &amp;Archiv …</source>
        <translation>From &amp;archive …</translation>
    </message>
    <message>
        <source>B&amp;eenden</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Berichts&amp;jahr wählen</source>
        <translation>Choose reporting &amp;year</translation>
    </message>
    <message>
        <source>Blatt für die &amp;IT (PDF) …</source>
        <translation>Sheet for the &amp;IT (PDF) …</translation>
    </message>
    <message>
        <source>Datei ö&amp;ffnen …</source>
        <translation>&amp;Open file …</translation>
    </message>
    <message>
        <source>Farben wie im &amp;System</source>
        <translation>Colours as in the &amp;system</translation>
    </message>
    <message>
        <source>Rückgängig &amp;machen …</source>
        <translation>Undo s&amp;teps …</translation>
    </message>
    <message>
        <source>Schnelle &amp;Beratung</source>
        <translation>Quick &amp;consultation</translation>
    </message>
    <message>
        <source>Sicherung &amp;zurückspielen …</source>
        <translation>&amp;Restore backup …</translation>
    </message>
    <message>
        <source>Ü&amp;ber IntDesk</source>
        <translation>&amp;About IntDesk</translation>
    </message>
</context>
<context>
    <name>CommitmentPage</name>
    <message>
        <source>Abgeschlossen am {day}; der Rest ist frei.</source>
        <translation>Closed on {day}; the rest is free.</translation>
    </message>
    <message>
        <source>Noch gebunden: {cents}</source>
        <translation>Still committed: {cents}</translation>
    </message>
    <message>
        <source>Rest freigeben</source>
        <translation>Release the rest</translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation>Reopen</translation>
    </message>
</context>
<context>
    <name>CommitteePage</name>
    <message>
        <source>Alle Sitzungen</source>
        <translation>All meetings</translation>
    </message>
    <message>
        <source>Mitglieder anschreiben …</source>
        <translation>Write to members …</translation>
    </message>
    <message>
        <source>Sitzungen planen …</source>
        <translation>Plan meetings …</translation>
    </message>
    <message>
        <source>{n} Sitzungen geplant.</source>
        <translation>{n} meetings planned.</translation>
    </message>
    <message>
        <source>{n} Tage hatten schon eine Sitzung.</source>
        <translation>{n} days already had a meeting.</translation>
    </message>
</context>
<context>
    <name>ComplaintPage</name>
    <message>
        <source>Abgeschlossen</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Der eingetragene Schritt ist noch nicht gespeichert.</source>
        <translation>The step you entered is not saved yet.</translation>
    </message>
    <message>
        <source>Eingangsbestätigung</source>
        <translation>Acknowledgement</translation>
    </message>
    <message>
        <source>Eingangsbestätigung speichern</source>
        <translation>Save acknowledgement</translation>
    </message>
    <message>
        <source>Eingangsbestätigung …</source>
        <translation>Acknowledgement …</translation>
    </message>
    <message>
        <source>Fristnah und überfällig</source>
        <translation>Due soon and overdue</translation>
    </message>
    <message>
        <source>Offen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Schritt speichern?</source>
        <translation>Save the step?</translation>
    </message>
    <message>
        <source>Vermerk Beschwerde</source>
        <translation>Note on the complaint</translation>
    </message>
    <message>
        <source>Vermerk speichern</source>
        <translation>Save note</translation>
    </message>
    <message>
        <source>Vermerk …</source>
        <translation>Note …</translation>
    </message>
    <message>
        <source>Öffnen: {record}</source>
        <translation>Open: {record}</translation>
    </message>
</context>
<context>
    <name>ConceptPage</name>
    <message>
        <source>Als Excel …</source>
        <translation>As Excel …</translation>
    </message>
    <message>
        <source>Als PDF …</source>
        <translation>As PDF …</translation>
    </message>
    <message>
        <source>Gliederung</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>Konzept als Excel speichern</source>
        <translation>Save concept as Excel</translation>
    </message>
    <message>
        <source>Konzept als PDF speichern</source>
        <translation>Save concept as PDF</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Zeitplan</source>
        <translation>Schedule</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Das lässt sich nicht zurücknehmen: nicht über „Rückgängig“, nicht aus dem Papierkorb und auch nicht aus einer älteren Sicherung.</source>
        <translation>This cannot be undone: not with “Undo”, not from the bin and not from an older backup either.</translation>
    </message>
    <message>
        <source>Endgültig ausführen</source>
        <translation>Do it for good</translation>
    </message>
    <message>
        <source>Zur Bestätigung bitte die Zahl {n} eingeben</source>
        <translation>To confirm, please enter the number {n}</translation>
    </message>
    <message>
        <source>{what}?</source>
        <translation>{what}?</translation>
    </message>
</context>
<context>
    <name>ConsentPapersDialog</name>
    <message>
        <source>1. Formular drucken. Name und Geburtsdatum trägt die Person selbst ein.</source>
        <translation>1. Print the form. The person fills in name and date of birth themselves.</translation>
    </message>
    <message>
        <source>2. Das unterschriebene Blatt scannen und hier hinzufügen.</source>
        <translation>2. Scan the signed sheet and add it here.</translation>
    </message>
    <message>
        <source>3. Die Einwilligung eintragen, dann gilt sie im Fall.</source>
        <translation>3. Enter the consent, then it applies in the case.</translation>
    </message>
    <message>
        <source>Alle Dateien</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Blatt hinzufügen …</source>
        <translation>Add sheet …</translation>
    </message>
    <message>
        <source>Die Einwilligung ist im Fall eingetragen.</source>
        <translation>The consent is entered in the case.</translation>
    </message>
    <message>
        <source>Einwilligung</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Einwilligung eintragen</source>
        <translation>Enter consent</translation>
    </message>
    <message>
        <source>Formular</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Formulare zu Fall {number}</source>
        <translation>Forms for case {number}</translation>
    </message>
    <message>
        <source>Formulare zum Unterschreiben</source>
        <translation>Forms to be signed</translation>
    </message>
    <message>
        <source>Gegenüber welcher Stelle</source>
        <translation>Towards which body</translation>
    </message>
    <message>
        <source>Gilt bis</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>PDF erstellen …</source>
        <translation>Make PDF …</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Schweigepflichtentbindung</source>
        <translation>Release from confidentiality</translation>
    </message>
    <message>
        <source>Umfang: was genau</source>
        <translation>Scope: what exactly</translation>
    </message>
    <message>
        <source>Unterschrieben am</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Unterschriebenes Blatt wählen</source>
        <translation>Choose the signed sheet</translation>
    </message>
    <message>
        <source>Zweck</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>nur bei der Schweigepflichtentbindung</source>
        <translation>only for the release from confidentiality</translation>
    </message>
    <message>
        <source>zum Beispiel: Begleitung beim Antrag auf Wohngeld</source>
        <translation>for example: support with the application for housing benefit</translation>
    </message>
    <message>
        <source>„{name}“ liegt jetzt bei den Unterlagen des Falls.</source>
        <translation>“{name}” is now among the documents of the case.</translation>
    </message>
</context>
<context>
    <name>ConsentsSection</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Einwilligung eintragen</source>
        <translation>Enter consent</translation>
    </message>
    <message>
        <source>Einwilligungen</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Einwilligungen ({n})</source>
        <translation>Consents ({n})</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Erteilt</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Erteilt am</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Formulare …</source>
        <translation>Forms …</translation>
    </message>
    <message>
        <source>Gilt bis</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Schweigepflichtentbindung: {purpose}</source>
        <translation>Release from confidentiality: {purpose}</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Umfang</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Widerrufen am</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Widerrufen …</source>
        <translation>Withdraw …</translation>
    </message>
    <message>
        <source>Wofür, in welchem Umfang, von wann bis wann. Keine Namen eintragen.</source>
        <translation>For what, to what extent, from when to when. Do not enter names.</translation>
    </message>
    <message>
        <source>Zweck</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>gilt</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>gilt nicht</source>
        <translation>not valid</translation>
    </message>
    <message>
        <source>widerrufen {day}</source>
        <translation>withdrawn {day}</translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>ConsultationPage</name>
    <message>
        <source>Beschwerde aufnehmen</source>
        <translation>Take up complaint</translation>
    </message>
    <message>
        <source>Blatt drucken …</source>
        <translation>Print sheet …</translation>
    </message>
    <message>
        <source>Blatt eintragen …</source>
        <translation>Enter sheet …</translation>
    </message>
    <message>
        <source>Die letzte Beratung wiederholen (Strg+Umschalt+E)</source>
        <translation>Repeat the last consultation (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Diese Beratung gehört zu einem Fall, dessen Verarbeitung eingeschränkt ist. Sie wird nur aufbewahrt.</source>
        <translation>This consultation belongs to a case whose processing is restricted. It is only kept.</translation>
    </message>
    <message>
        <source>Einsatz erfassen</source>
        <translation>Record assignment</translation>
    </message>
    <message>
        <source>Fall daraus machen</source>
        <translation>Make a case of it</translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Importieren …</source>
        <translation>Import …</translation>
    </message>
    <message>
        <source>Noch einmal</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Strichliste</source>
        <translation>Tally sheet</translation>
    </message>
    <message>
        <source>Strichliste drucken: PDF speichern</source>
        <translation>Print tally sheet: save PDF</translation>
    </message>
    <message>
        <source>Zum Fall</source>
        <translation>To the case</translation>
    </message>
</context>
<context>
    <name>ContactImportPage</name>
    <message>
        <source>Arten zuordnen</source>
        <translation>Assign kinds</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie unten, ob 1 Kontakt schon vorhanden ist.</source>
        <translation>Please check below whether 1 contact already exists.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie unten, ob {what} schon vorhanden sind.</source>
        <translation>Please check below whether {what} already exist.</translation>
    </message>
    <message>
        <source>Ihre Zuordnung gilt auch für spätere Listen.</source>
        <translation>Your assignment also applies to later lists.</translation>
    </message>
    <message>
        <source>Keine Spalte nennt eine Person oder Organisation. Bitte ordnen Sie die Spalte mit den Namen unten zu.</source>
        <translation>No column names a person or organisation. Please assign the column with the names below.</translation>
    </message>
    <message>
        <source>Neu: {new} · zu ergänzen: {merged} · schon vorhanden: {known} · bleiben wegen Fehlern draußen: {wrong} · übersprungen: {skipped} · leer: {blank}</source>
        <translation>New: {new} · to be completed: {merged} · already there: {known} · left out because of errors: {wrong} · skipped: {skipped} · empty: {blank}</translation>
    </message>
    <message>
        <source>So werden die ersten Zeilen verstanden</source>
        <translation>How the first rows are understood</translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Vielleicht schon vorhanden</source>
        <translation>Perhaps already there</translation>
    </message>
    <message>
        <source>Was ist es?</source>
        <translation>What is it?</translation>
    </message>
    <message>
        <source>Zeile</source>
        <translation>row</translation>
    </message>
    <message>
        <source>Zeilen</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>Zusammenführen ergänzt, was beim vorhandenen Kontakt fehlt; was dort steht, bleibt.</source>
        <translation>Merging adds what the existing contact lacks; what is there stays.</translation>
    </message>
    <message>
        <source>{what} importieren</source>
        <translation>Import {what}</translation>
    </message>
    <message>
        <source>{what} neu angelegt, {merged} ergänzt. Schon vorhanden waren: {known}. Nicht übernommen: {left}.</source>
        <translation>{what} newly created, {merged} completed. Already there: {known}. Not taken over: {left}.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Adresskarten …</source>
        <translation>Address cards …</translation>
    </message>
    <message>
        <source>Als Adresskarte speichern …</source>
        <translation>Save as address card …</translation>
    </message>
    <message>
        <source>Anschreiben …</source>
        <translation>Write to …</translation>
    </message>
    <message>
        <source>Auskunft erteilen …</source>
        <translation>Answer access request …</translation>
    </message>
    <message>
        <source>Dubletten</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>E-Mail, Etiketten oder Adressliste für eine Gruppe</source>
        <translation>E-mail, labels or address list for a group</translation>
    </message>
    <message>
        <source>Einfluss und Interesse</source>
        <translation>Influence and interest</translation>
    </message>
    <message>
        <source>Importieren …</source>
        <translation>Import …</translation>
    </message>
    <message>
        <source>Kontakte als vCard für Outlook oder das Telefon speichern</source>
        <translation>Save contacts as vCards for Outlook or the phone</translation>
    </message>
</context>
<context>
    <name>ContentsTree</name>
    <message>
        <source>Inhalt der Hilfe</source>
        <translation>Contents of the help</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Alles durchsuchen, Befehle ({keys})</source>
        <translation>Search everything, commands ({keys})</translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>CouncilDialog</name>
    <message>
        <source>Als PDF speichern …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Als Word speichern …</source>
        <translation>Save as Word …</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Der ganze Text ist in der Zwischenablage.</source>
        <translation>The whole text is in the clipboard.</translation>
    </message>
    <message>
        <source>Je Zeile eine Anlage</source>
        <translation>One attachment per line</translation>
    </message>
    <message>
        <source>Je Zeile: Gremium; Tag der Sitzung; öffentlich oder nichtöffentlich</source>
        <translation>Per line: committee; day of the meeting; public or not public</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Text kopieren</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Vorgeschlagen ist, was der Bericht sagt. Eigene Texte prüft die Geheimhaltung nicht.</source>
        <translation>Proposed is what the report says. Disclosure control does not check texts of your own.</translation>
    </message>
    <message>
        <source>Vorlage für das Gremium</source>
        <translation>Paper for the committee</translation>
    </message>
    <message>
        <source>Vorlage schließen?</source>
        <translation>Close the paper?</translation>
    </message>
    <message>
        <source>Was Sie geändert haben, ist weder gespeichert noch kopiert.</source>
        <translation>What you have changed is neither saved nor copied.</translation>
    </message>
    <message>
        <source>Weiter bearbeiten</source>
        <translation>Keep editing</translation>
    </message>
</context>
<context>
    <name>CountsEditor</name>
    <message>
        <source>Bitte schließen Sie den angefangenen Bogen mit Eingabe ab.</source>
        <translation>Please finish the sheet you have begun with Enter.</translation>
    </message>
    <message>
        <source>Bogen</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Bogen für Bogen: je Frage 1 (stimmt) bis 4 (stimmt nicht), 0 ohne Antwort, dann Eingabe. Oder unten die Summen eintragen.</source>
        <translation>Sheet by sheet: for each question 1 (agree) to 4 (disagree), 0 for no answer, then Enter. Or enter the totals below.</translation>
    </message>
    <message>
        <source>Bögen</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Der letzte Bogen ist zurückgenommen.</source>
        <translation>The last sheet is undone.</translation>
    </message>
    <message>
        <source>Ein Bogen hat zehn Ziffern von 1 bis 4; 0 heißt keine Antwort.</source>
        <translation>A sheet has ten digits from 1 to 4; 0 means no answer.</translation>
    </message>
    <message>
        <source>Letzten Bogen zurücknehmen</source>
        <translation>Undo last sheet</translation>
    </message>
    <message>
        <source>{label}: Bogen eingeben, zehn Ziffern</source>
        <translation>{label}: enter a sheet, ten digits</translation>
    </message>
    <message>
        <source>{what} eingegeben.</source>
        <translation>{what} entered.</translation>
    </message>
</context>
<context>
    <name>DataFilePart</name>
    <message>
        <source>Datei</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Datendatei</source>
        <translation>Data file</translation>
    </message>
    <message>
        <source>Größe</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Ordner</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Programmversion</source>
        <translation>Program version</translation>
    </message>
    <message>
        <source>Verschlüsselung</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>ja, mit AES-256; die Schlüsseldatei „{name}“ gehört dazu</source>
        <translation>yes, with AES-256; the key file “{name}” belongs to it</translation>
    </message>
    <message>
        <source>keine, die Datei ist zum Ausprobieren</source>
        <translation>none, the file is for trying out</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Auf einen Tag verschieben …</source>
        <translation>Move to a day …</translation>
    </message>
    <message>
        <source>Auf morgen verschieben</source>
        <translation>Move to tomorrow</translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Für diesen Tag (N)</source>
        <translation>For this day (N)</translation>
    </message>
    <message>
        <source>Kein Termin.</source>
        <translation>No date.</translation>
    </message>
    <message>
        <source>Neue Wiedervorlage</source>
        <translation>New follow-up</translation>
    </message>
    <message>
        <source>Termine des Tages</source>
        <translation>Dates of the day</translation>
    </message>
    <message>
        <source>Um eine Woche verschieben</source>
        <translation>Move by a week</translation>
    </message>
    <message>
        <source>Um einen Monat verschieben</source>
        <translation>Move by a month</translation>
    </message>
    <message>
        <source>Verschieben</source>
        <translation>Move</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bitte einen Tag nach heute wählen.</source>
        <translation>Please choose a day after today.</translation>
    </message>
    <message>
        <source>Der Tag liegt noch vor uns. Bitte den Tag des Angebots eintragen.</source>
        <translation>The day is still ahead of us. Please enter the day of the offer.</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Zum Beispiel: laufende Beschwerde. Bitte keine Namen.</source>
        <translation>For example: complaint in progress. Please no names.</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>Bitte einen Tag angeben, zum Beispiel 3.2., 03.02.2026 oder heute.</source>
        <translation>Please enter a day, for example 3.2., 03.02.2026 or heute (today).</translation>
    </message>
    <message>
        <source>Den {day} gibt es nicht jedes Jahr. Bitte mit Jahr angeben, zum Beispiel {near}.</source>
        <translation>There is not a {day} every year. Please enter it with the year, for example {near}.</translation>
    </message>
    <message>
        <source>Den {day} gibt es nicht. Bitte einen anderen Tag angeben.</source>
        <translation>There is no {day}. Please enter another day.</translation>
    </message>
    <message>
        <source>Kalender öffnen</source>
        <translation>Open calendar</translation>
    </message>
    <message>
        <source>Kalender öffnen (F4)</source>
        <translation>Open calendar (F4)</translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>DepartmentView</name>
    <message>
        <source>Fachbereich</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Fachbereiche</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Ohne Vereinbarung: {names}</source>
        <translation>Without an agreement: {names}</translation>
    </message>
    <message>
        <source>Vereinb.</source>
        <translation>Agreem.</translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>erreicht</source>
        <translation>achieved</translation>
    </message>
    <message>
        <source>{n} von {m}</source>
        <translation>{n} of {m}</translation>
    </message>
    <message>
        <source>überprüft</source>
        <translation>reviewed</translation>
    </message>
</context>
<context>
    <name>DeputyDialog</name>
    <message>
        <source>Bitte geben Sie den Namen ein.</source>
        <translation>Please enter the name.</translation>
    </message>
    <message>
        <source>Die Vertretung bekommt ein eigenes Passwort, am besten gibt sie es selbst ein. Ihr Name steht im Verlauf. Zugänge ändern kann sie nicht.</source>
        <translation>The deputy gets a password of their own and had best enter it themselves. Their name appears in the history. They cannot change who has access.</translation>
    </message>
    <message>
        <source>Name der Vertretung</source>
        <translation>Name of the deputy</translation>
    </message>
    <message>
        <source>Zugang der Vertretung</source>
        <translation>Access for the deputy</translation>
    </message>
    <message>
        <source>Zugang einrichten</source>
        <translation>Set up access</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DocumentOutput</name>
    <message>
        <source>Gespeichert: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
</context>
<context>
    <name>DocumentsPart</name>
    <message>
        <source>Unterlagen, die mitgegeben werden</source>
        <translation>Documents handed over</translation>
    </message>
</context>
<context>
    <name>DraftWriter</name>
    <message>
        <source>Die Eingaben konnten nicht zwischengespeichert werden. Bitte speichern Sie.</source>
        <translation>Your entries could not be kept in between. Please save.</translation>
    </message>
</context>
<context>
    <name>EditionActions</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ausgabe festschreiben?</source>
        <translation>Finalise the edition?</translation>
    </message>
    <message>
        <source>Ausgabe speichern</source>
        <translation>Save edition</translation>
    </message>
    <message>
        <source>Betroffene Werte verbergen</source>
        <translation>Hide the values concerned</translation>
    </message>
    <message>
        <source>Das lässt sich nicht zurücknehmen.</source>
        <translation>This cannot be undone.</translation>
    </message>
    <message>
        <source>Dass sie veröffentlicht war, bleibt vermerkt, damit spätere Ausgaben mit ihr geprüft werden können.</source>
        <translation>That it was published stays on record so that later editions can be checked against it.</translation>
    </message>
    <message>
        <source>Dateien einer Ausgabe entfernen</source>
        <translation>Remove files of an edition</translation>
    </message>
    <message>
        <source>Dateien endgültig entfernen?</source>
        <translation>Remove the files for good?</translation>
    </message>
    <message>
        <source>Dateien entfernt</source>
        <translation>Files removed</translation>
    </message>
    <message>
        <source>Der Inhalt steht fest. Vermerken Sie jetzt, wer ihn mitzeichnet.</source>
        <translation>The content is settled. Now note who co-signs it.</translation>
    </message>
    <message>
        <source>Der Inhalt wird geprüft und festgehalten …</source>
        <translation>Checking and settling the content …</translation>
    </message>
    <message>
        <source>Die Ausgabe ist wieder ein Entwurf.</source>
        <translation>The edition is a draft again.</translation>
    </message>
    <message>
        <source>Die Datei entsteht …</source>
        <translation>Making the file …</translation>
    </message>
    <message>
        <source>Die Dateien entstehen und werden gespeichert …</source>
        <translation>Making and saving the files …</translation>
    </message>
    <message>
        <source>Die Korrektur ist begonnen; ihre Zahlen sind die von heute.</source>
        <translation>The correction is begun; its figures are those of today.</translation>
    </message>
    <message>
        <source>Die Zahlen sind dann wieder die von heute; die Mitzeichnungen verfallen.</source>
        <translation>The figures are then those of today again; the co-signatures lapse.</translation>
    </message>
    <message>
        <source>Endgültig entfernen</source>
        <translation>Remove for good</translation>
    </message>
    <message>
        <source>Entwurf verwerfen?</source>
        <translation>Discard the draft?</translation>
    </message>
    <message>
        <source>Entwurf verworfen</source>
        <translation>Draft discarded</translation>
    </message>
    <message>
        <source>Festgeschrieben: {name}</source>
        <translation>Finalised: {name}</translation>
    </message>
    <message>
        <source>Festschreiben</source>
        <translation>Finalise</translation>
    </message>
    <message>
        <source>Ihre Texte und Zahlen bleiben.</source>
        <translation>Your texts and figures stay.</translation>
    </message>
    <message>
        <source>Korrektur beginnen</source>
        <translation>Begin correction</translation>
    </message>
    <message>
        <source>Korrektur würde einzelne Menschen verraten</source>
        <translation>The correction would give away individual people</translation>
    </message>
    <message>
        <source>Mitzeichnung vermerkt: {name}</source>
        <translation>Co-signature noted: {name}</translation>
    </message>
    <message>
        <source>Nicht jetzt</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>PDF, Excel und Inhalt gehen verloren: {name}</source>
        <translation>PDF, Excel and content are lost: {name}</translation>
    </message>
    <message>
        <source>Spätere Nachträge kommen in eine Korrektur.</source>
        <translation>Later additions go into a correction.</translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Warum müssen sie weg? (mindestens 10 Zeichen, kommt ins Protokoll)</source>
        <translation>Why do they have to go? (at least 10 characters, goes into the log)</translation>
    </message>
    <message>
        <source>Warum wird korrigiert? (mindestens 10 Zeichen)</source>
        <translation>Why is it corrected? (at least 10 characters)</translation>
    </message>
    <message>
        <source>Wieder zum Entwurf machen?</source>
        <translation>Turn it back into a draft?</translation>
    </message>
    <message>
        <source>Zum Entwurf machen</source>
        <translation>Make it a draft</translation>
    </message>
    <message>
        <source>{name} bekommt ihre Dateien und ändert sich danach nie mehr.</source>
        <translation>{name} gets its files and never changes again.</translation>
    </message>
    <message>
        <source>{name} wird entfernt; sie wurde nie ausgegeben.</source>
        <translation>{name} is removed; it was never issued.</translation>
    </message>
</context>
<context>
    <name>EditionPage</name>
    <message>
        <source>Achtung: Ihre Texte enthielten Wörter aus Einträgen, die inzwischen gelöscht sind. Bitte prüfen Sie, ob die Dateien entfernt werden müssen.</source>
        <translation>Attention: your texts contained words from records that have since been deleted. Please check whether the files have to be removed.</translation>
    </message>
    <message>
        <source>Ausgabe</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Ausgaben</source>
        <translation>Editions</translation>
    </message>
    <message>
        <source>Bericht</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Dateien</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Dateien entfernen …</source>
        <translation>Remove files …</translation>
    </message>
    <message>
        <source>Dateien entfernt: {reason}</source>
        <translation>Files removed: {reason}</translation>
    </message>
    <message>
        <source>Der Inhalt steht fest; alle zeichnen dasselbe.</source>
        <translation>The content is settled; everybody signs the same.</translation>
    </message>
    <message>
        <source>Die heutigen Zahlen werden verglichen …</source>
        <translation>Comparing today’s figures …</translation>
    </message>
    <message>
        <source>Ein Entwurf zeigt die Zahlen von heute, auch in seinen Dateien.</source>
        <translation>A draft shows today’s figures, in its files, too.</translation>
    </message>
    <message>
        <source>Es gibt eine spätere Ausgabe dieses Berichts.</source>
        <translation>There is a later edition of this report.</translation>
    </message>
    <message>
        <source>Excel speichern …</source>
        <translation>Save Excel …</translation>
    </message>
    <message>
        <source>Festschreiben …</source>
        <translation>Finalise …</translation>
    </message>
    <message>
        <source>Für diese Datei ist kein Programm eingerichtet: {path}</source>
        <translation>No program is set up for this file: {path}</translation>
    </message>
    <message>
        <source>Für wen</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Gegenüber den gedruckten Zahlen, nur für Sie: {n} Angaben sind heute anders.</source>
        <translation>Compared with the printed figures, only for you: {n} details are different today.</translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Gezeichnet von</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Gezeichnet: {names}</source>
        <translation>Signed: {names}</translation>
    </message>
    <message>
        <source>Grund der Korrektur: {reason}</source>
        <translation>Reason for the correction: {reason}</translation>
    </message>
    <message>
        <source>Keine: Die gedruckten Zahlen gelten unverändert.</source>
        <translation>None: the printed figures hold unchanged.</translation>
    </message>
    <message>
        <source>Korrektur beginnen …</source>
        <translation>Begin correction …</translation>
    </message>
    <message>
        <source>Mitzeichnung vermerken …</source>
        <translation>Note co-signature …</translation>
    </message>
    <message>
        <source>Neue Ausgabe …</source>
        <translation>New edition …</translation>
    </message>
    <message>
        <source>Noch gibt es keine Ausgabe. Wählen Sie auf der Seite „Berichte“ Jahr und Art und dann „Ausgabe beginnen“. Eine festgeschriebene Ausgabe bleibt für immer, wie sie ist.</source>
        <translation>There is no edition yet. On the page “Reports” choose year and kind and then “Begin edition”. A finalised edition stays as it is for ever.</translation>
    </message>
    <message>
        <source>PDF speichern …</source>
        <translation>Save PDF …</translation>
    </message>
    <message>
        <source>PDF und Excel sind die ausgegebenen, Byte für Byte.</source>
        <translation>PDF and Excel are the ones issued, byte for byte.</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verwerfen …</source>
        <translation>Discard …</translation>
    </message>
    <message>
        <source>Wieder Entwurf</source>
        <translation>Draft again</translation>
    </message>
    <message>
        <source>Zum Festschreiben fehlt noch eine Mitzeichnung.</source>
        <translation>A co-signature is still missing before it can be finalised.</translation>
    </message>
    <message>
        <source>Zur Mitzeichnung geben</source>
        <translation>Pass on for co-signing</translation>
    </message>
    <message>
        <source>{form} speichern …</source>
        <translation>Save {form} …</translation>
    </message>
    <message>
        <source>{form}-Entwurf …</source>
        <translation>{form} draft …</translation>
    </message>
    <message>
        <source>Änderungen seit der Ausgabe</source>
        <translation>Changes since the edition</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>EncryptingCard</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Alle Daten, Passwörter und Blätter bleiben, wie sie sind.</source>
        <translation>All data, passwords and sheets stay as they are.</translation>
    </message>
    <message>
        <source>Datenbank jetzt neu verschlüsseln?</source>
        <translation>Re-encrypt the database now?</translation>
    </message>
    <message>
        <source>Datenbank neu verschlüsseln</source>
        <translation>Re-encrypt database</translation>
    </message>
    <message>
        <source>Die Datenbank ist neu verschlüsselt.</source>
        <translation>The database is re-encrypted.</translation>
    </message>
    <message>
        <source>Die Datenbank wird neu verschlüsselt …</source>
        <translation>Re-encrypting the database …</translation>
    </message>
    <message>
        <source>Haben Sie ein bekannt gewordenes Passwort oder Blatt schon ersetzt?</source>
        <translation>Have you already replaced a password or sheet that became known?</translation>
    </message>
    <message>
        <source>Neu verschlüsseln</source>
        <translation>Re-encrypt</translation>
    </message>
    <message>
        <source>Neu verschlüsseln …</source>
        <translation>Re-encrypt …</translation>
    </message>
    <message>
        <source>Nötig, wenn ein Passwort, ein Blatt oder eine Kopie der Schlüsseldatei in falsche Hände geraten ist: Die Datei bekommt einen neuen Schlüssel, alte Kopien der Schlüsseldatei öffnen sie nicht mehr. Ihre jetzigen Passwörter und Blätter gelten weiter. Ältere Sicherungen behalten ihren alten Schlüssel.</source>
        <translation>Necessary if a password, a sheet or a copy of the key file has fallen into the wrong hands: the file gets a new key, old copies of the key file no longer open it. Your present passwords and sheets remain valid. Older backups keep their old key.</translation>
    </message>
    <message>
        <source>Vorher wird eine Sicherung angelegt. Bei großen Dateien dauert es Minuten.</source>
        <translation>A backup is made first. With large files it takes minutes.</translation>
    </message>
</context>
<context>
    <name>EndingDialog</name>
    <message>
        <source>Abbrechen und schließen</source>
        <translation>Cancel and close</translation>
    </message>
    <message>
        <source>Weiterarbeiten</source>
        <translation>Keep working</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Die Datei wird angelegt …</source>
        <translation>Creating the file …</translation>
    </message>
    <message>
        <source>Die Datei wird geöffnet …</source>
        <translation>Opening the file …</translation>
    </message>
    <message>
        <source>Eine Arbeit läuft noch, gleich geht es weiter.</source>
        <translation>Some work is still running, it goes on in a moment.</translation>
    </message>
    <message>
        <source>Gesperrt. Ihre Eingaben ließen sich nicht zwischenspeichern; sie stehen noch im Formular.</source>
        <translation>Locked. Your entries could not be kept in between; they are still in the form.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ErasureCard</name>
    <message>
        <source>Das Protokoll nennt Zufallsnummern und Tage, keine Namen. Es belegt, dass gelöscht wurde, und sorgt dafür, dass nichts aus einer Sicherung zurückkommt.</source>
        <translation>The log names random numbers and days, no names. It proves that data were deleted and makes sure that nothing comes back from a backup.</translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation>entries</translation>
    </message>
    <message>
        <source>Es wurde noch nichts gelöscht.</source>
        <translation>Nothing has been deleted yet.</translation>
    </message>
    <message>
        <source>Exportieren …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Löschprotokoll exportieren</source>
        <translation>Export deletion log</translation>
    </message>
    <message>
        <source>{rows} exportiert: {name}</source>
        <translation>{rows} exported: {name}</translation>
    </message>
</context>
<context>
    <name>EurosEditor</name>
    <message>
        <source>Bitte einen Betrag in Euro angeben, zum Beispiel 12,50.</source>
        <translation>Please enter an amount in euros, for example 12,50.</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Auswertung exportieren</source>
        <translation>Export analysis</translation>
    </message>
    <message>
        <source>Die Auswertung wird geschrieben …</source>
        <translation>Writing the analysis …</translation>
    </message>
    <message>
        <source>Exportieren …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Zur Auswertung</source>
        <translation>To the analysis</translation>
    </message>
</context>
<context>
    <name>EventImportPage</name>
    <message>
        <source>Art der markierten Einträge</source>
        <translation>Kind of the marked entries</translation>
    </message>
    <message>
        <source>Der Kalender wird gelesen …</source>
        <translation>Reading the calendar …</translation>
    </message>
    <message>
        <source>Die Veranstaltungen werden übernommen …</source>
        <translation>Taking over the events …</translation>
    </message>
    <message>
        <source>Einträge im Jahr {year}</source>
        <translation>Entries in {year}</translation>
    </message>
    <message>
        <source>Im Kalender abgesagt, hier noch eingetragen: {what}. Bitte prüfen.</source>
        <translation>Cancelled in the calendar, still entered here: {what}. Please check.</translation>
    </message>
    <message>
        <source>Im Kalender verlegt oder gelöscht, hier noch eingetragen: {what}. Bitte prüfen.</source>
        <translation>Moved or deleted in the calendar, still entered here: {what}. Please check.</translation>
    </message>
    <message>
        <source>Ohne Haken bleiben sie geplant; im Bericht zählt nur, was durchgeführt ist.</source>
        <translation>Without a tick they stay planned; the report only counts what was held.</translation>
    </message>
    <message>
        <source>Schon übernommen, liegt jetzt im Papierkorb: {what}. Wenn Sie es wieder brauchen, stellen Sie es dort wieder her.</source>
        <translation>Taken over before, now in the bin: {what}. If you need it again, restore it there.</translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Vergangene als durchgeführt eintragen</source>
        <translation>Enter past ones as held</translation>
    </message>
    <message>
        <source>Zu den Veranstaltungen</source>
        <translation>To the events</translation>
    </message>
    <message>
        <source>Zum Papierkorb</source>
        <translation>To the bin</translation>
    </message>
    <message>
        <source>ein anderes Jahr wählen Sie oben bei „Berichtsjahr“</source>
        <translation>choose another year above at “Reporting year”</translation>
    </message>
    <message>
        <source>neue Einträge</source>
        <translation>New entries</translation>
    </message>
    <message>
        <source>neuer Eintrag</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>nicht vorgeschlagen: {what}</source>
        <translation>not proposed: {what}</translation>
    </message>
    <message>
        <source>{n} schon übernommen</source>
        <translation>{n} already taken over</translation>
    </message>
    <message>
        <source>{n} weitere</source>
        <translation>{n} more</translation>
    </message>
    <message>
        <source>{title} ({day}, jetzt {now})</source>
        <translation>{title} ({day}, now {now})</translation>
    </message>
    <message>
        <source>{what} übernehmen</source>
        <translation>Take over {what}</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Alle Termine dieser Liste als .ics-Datei</source>
        <translation>All dates of this list as an .ics file</translation>
    </message>
    <message>
        <source>Als Kalender …</source>
        <translation>As calendar …</translation>
    </message>
    <message>
        <source>Importieren …</source>
        <translation>Import …</translation>
    </message>
    <message>
        <source>Veranstaltungen aus einem Kalender (.ics) übernehmen</source>
        <translation>Take over events from a calendar (.ics)</translation>
    </message>
</context>
<context>
    <name>EventViews</name>
    <message>
        <source>Veranstaltung</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>{n} im Jahr {year}.</source>
        <translation>{n} in {year}.</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Bitte wählen Sie einen Eintrag aus der Liste.</source>
        <translation>Please choose a record from the list.</translation>
    </message>
    <message>
        <source>Für</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Lösen</source>
        <translation>Unlink</translation>
    </message>
    <message>
        <source>Nachweise</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Nachweise ({n})</source>
        <translation>Evidence ({n})</translation>
    </message>
    <message>
        <source>Steht für</source>
        <translation>Stands for</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>day</translation>
    </message>
    <message>
        <source>Verknüpfen</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Was?</source>
        <translation>What?</translation>
    </message>
    <message>
        <source>Welcher Eintrag?</source>
        <translation>Which record?</translation>
    </message>
    <message>
        <source>eingenommen {c}</source>
        <translation>received {c}</translation>
    </message>
    <message>
        <source>gebucht {cents}</source>
        <translation>posted {cents}</translation>
    </message>
    <message>
        <source>{booked} von geplant {cents}</source>
        <translation>{booked} of {cents} planned</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>FailureDialogs</name>
    <message>
        <source>Beenden</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Bericht zeigen</source>
        <translation>Show report</translation>
    </message>
    <message>
        <source>Bitte speichern Sie sie jetzt.</source>
        <translation>Please save them now.</translation>
    </message>
    <message>
        <source>Das hat nicht geklappt</source>
        <translation>That did not work</translation>
    </message>
    <message>
        <source>Der letzte Schritt wurde nicht ausgeführt.</source>
        <translation>The last step was not carried out.</translation>
    </message>
    <message>
        <source>Die Datei ist wieder erreichbar</source>
        <translation>The file can be reached again</translation>
    </message>
    <message>
        <source>Die Datei ließ sich nicht ganz lesen; die Kopie ist wie sie beschädigt.</source>
        <translation>The file could not be read completely; the copy is damaged as it is.</translation>
    </message>
    <message>
        <source>Die Kopie liegt hier: {path}</source>
        <translation>The copy is here: {path}</translation>
    </message>
    <message>
        <source>Ein Bericht ohne Ihre Daten liegt hier: {path}</source>
        <translation>A report without your data is here: {path}</translation>
    </message>
    <message>
        <source>Gespeichertes ist nicht verloren.</source>
        <translation>What was saved is not lost.</translation>
    </message>
    <message>
        <source>Ihre Eingaben stehen noch im Formular.</source>
        <translation>Your entries are still in the form.</translation>
    </message>
    <message>
        <source>Im Programm ist ein Fehler aufgetreten</source>
        <translation>An error occurred in the program</translation>
    </message>
    <message>
        <source>IntDesk hat die Datei geprüft, sie ist in Ordnung.</source>
        <translation>IntDesk has checked the file, it is in order.</translation>
    </message>
    <message>
        <source>IntDesk-Dateien</source>
        <translation>IntDesk files</translation>
    </message>
    <message>
        <source>Kopie gesichert</source>
        <translation>Copy saved</translation>
    </message>
    <message>
        <source>Kopie sichern</source>
        <translation>Save copy</translation>
    </message>
    <message>
        <source>Kopie sichern …</source>
        <translation>Save copy …</translation>
    </message>
    <message>
        <source>Noch einmal versuchen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Sie enthält alles, was gespeichert war.</source>
        <translation>It contains everything that was saved.</translation>
    </message>
    <message>
        <source>Sie können weiterarbeiten oder IntDesk beenden und neu starten.</source>
        <translation>You can keep working or quit IntDesk and start it again.</translation>
    </message>
    <message>
        <source>Was noch nicht gespeichert ist, steht weiter im Formular.</source>
        <translation>What is not saved yet is still in the form.</translation>
    </message>
    <message>
        <source>Weiterarbeiten</source>
        <translation>Keep working</translation>
    </message>
    <message>
        <source>{name}-Kopie</source>
        <translation>{name}-copy</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>Fehler: {text}</source>
        <translation>Error: {text}</translation>
    </message>
    <message>
        <source>Hinweis: {text}</source>
        <translation>Note: {text}</translation>
    </message>
    <message>
        <source>Stimmt so</source>
        <translation>It is right</translation>
    </message>
    <message>
        <source>erforderlich</source>
        <translation>required</translation>
    </message>
    <message>
        <source>{label}: Stimmt so</source>
        <translation>{label}: it is right</translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message>
        <source>Dahinter</source>
        <translation>Behind it</translation>
    </message>
    <message>
        <source>Die Eingabetaste öffnet die Liste, aus der die Zahl gezählt ist.</source>
        <translation>Enter opens the list that the figure is counted from.</translation>
    </message>
    <message>
        <source>Hinter dieser Zahl steht keine einzelne Liste.</source>
        <translation>There is no single list behind this figure.</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Liste öffnen</source>
        <translation>Open list</translation>
    </message>
    <message>
        <source>Wert</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Zahl</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Zahlen des Kapitels</source>
        <translation>Figures of the chapter</translation>
    </message>
    <message>
        <source>keine Liste</source>
        <translation>no list</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>&amp;Gemeinde</source>
        <translation>&amp;Municipality</translation>
    </message>
    <message>
        <source>&amp;Landkreis</source>
        <translation>&amp;District</translation>
    </message>
    <message>
        <source>&amp;Stadt</source>
        <translation>&amp;Town</translation>
    </message>
    <message>
        <source>Datei öffnen</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Demonstration öffnen</source>
        <translation>Open demonstration</translation>
    </message>
    <message>
        <source>Die Gemeinde hat wenige Stunden und Beratungen, die Stadt eine Stabsstelle, der Landkreis mehrere Gemeinden, Förderungen und viele Beratungen.</source>
        <translation>The municipality has few hours and consultations, the town a staff unit, the district several municipalities, grants and many consultations.</translation>
    </message>
    <message>
        <source>IntDesk-Dateien</source>
        <translation>IntDesk files</translation>
    </message>
    <message>
        <source>Sicherung wählen</source>
        <translation>Choose backup</translation>
    </message>
    <message>
        <source>Welche erfundene Stelle möchten Sie ansehen?</source>
        <translation>Which invented office would you like to look at?</translation>
    </message>
    <message>
        <source>Wohin soll die Datei?</source>
        <translation>Where shall the file go?</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <source>Eintrag</source>
        <translation>record</translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation>records</translation>
    </message>
</context>
<context>
    <name>FileNotice</name>
    <message>
        <source>Auf dem Datenträger ist kaum noch Platz.</source>
        <translation>There is hardly any space left on the drive.</translation>
    </message>
    <message>
        <source>Demonstration: erfundene Daten. Bitte tragen Sie nichts Echtes ein.</source>
        <translation>Demonstration: invented data. Please do not enter anything real.</translation>
    </message>
    <message>
        <source>Die Datei ist nur zum Lesen geöffnet.</source>
        <translation>The file is open for reading only.</translation>
    </message>
    <message>
        <source>Noch einmal versuchen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Notizen über Menschen sind nach der Amtsübernahme verschlossen.</source>
        <translation>Notes about people are closed since the office was taken over.</translation>
    </message>
    <message>
        <source>Probedatei ohne Verschlüsselung. Bitte tragen Sie keine Daten von Ratsuchenden ein.</source>
        <translation>Trial file without encryption. Please do not enter data of people seeking advice.</translation>
    </message>
    <message>
        <source>Speichern ist angehalten. Ihre Eingaben bleiben im Formular.</source>
        <translation>Saving is paused. Your entries stay in the form.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>ab {value}</source>
        <translation>from {value}</translation>
    </message>
    <message>
        <source>bis {value}</source>
        <translation>to {value}</translation>
    </message>
    <message>
        <source>nicht erfasst</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>und {n} weitere</source>
        <translation>and {n} more</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Alle Filter entfernen</source>
        <translation>Remove all filters</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter hinzufügen</source>
        <translation>Add filter</translation>
    </message>
    <message>
        <source>Filter {text} entfernen</source>
        <translation>Remove filter {text}</translation>
    </message>
    <message>
        <source>Suche: „{text}“</source>
        <translation>Search: “{text}”</translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>FilterChooser</name>
    <message>
        <source>Anwenden</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>FinderPopup</name>
    <message>
        <source>Alles durchsuchen</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Eingabe öffnet · Strg+Eingabe zeigt die Liste · Esc schließt</source>
        <translation>Enter opens · Ctrl+Enter shows the list · Esc closes</translation>
    </message>
    <message>
        <source>Name, Thema, Nummer, Datum oder Befehl …</source>
        <translation>Name, topic, number, date or command …</translation>
    </message>
    <message>
        <source>Nichts gefunden. Gesucht wird nach Wortanfängen und Wortteilen.</source>
        <translation>Nothing found. The search looks for beginnings and parts of words.</translation>
    </message>
    <message>
        <source>Suchen in allem, Befehle</source>
        <translation>Search in everything, commands</translation>
    </message>
    <message>
        <source>Tippen Sie los: Gesucht wird in allem.</source>
        <translation>Just type: the search looks everywhere.</translation>
    </message>
    <message>
        <source>Treffer</source>
        <translation>Hits</translation>
    </message>
    <message>
        <source>Zuletzt geöffnet oder geändert</source>
        <translation>Last opened or changed</translation>
    </message>
</context>
<context>
    <name>FirstStepsCard</name>
    <message>
        <source>Alles erledigt. Sie können die Karte schließen.</source>
        <translation>All done. You can close the card.</translation>
    </message>
    <message>
        <source>Angaben zur Stelle prüfen</source>
        <translation>Check the details of the office</translation>
    </message>
    <message>
        <source>Arbeitszeit eintragen</source>
        <translation>Enter working time</translation>
    </message>
    <message>
        <source>Bericht ansehen</source>
        <translation>View report</translation>
    </message>
    <message>
        <source>Die ersten Schritte finden Sie weiter im Menü „Hilfe“.</source>
        <translation>You still find the first steps in the menu “Help”.</translation>
    </message>
    <message>
        <source>Erste Beratung erfassen</source>
        <translation>Record first consultation</translation>
    </message>
    <message>
        <source>Erste Schritte</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>Hilfe kennenlernen</source>
        <translation>Get to know the help</translation>
    </message>
    <message>
        <source>Nicht mehr zeigen</source>
        <translation>Do not show again</translation>
    </message>
    <message>
        <source>Sicherung prüfen und zweiten Ort wählen</source>
        <translation>Check backup and choose second place</translation>
    </message>
    <message>
        <source>Vorhandene Liste importieren</source>
        <translation>Import existing list</translation>
    </message>
    <message>
        <source>{done} von {all} erledigt. Die Reihenfolge ist frei.</source>
        <translation>{done} of {all} done. The order is free.</translation>
    </message>
</context>
<context>
    <name>FoldedSection</name>
    <message>
        <source>aufgeklappt</source>
        <translation>unfolded</translation>
    </message>
    <message>
        <source>zugeklappt</source>
        <translation>folded</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Als Kalender …</source>
        <translation>As calendar …</translation>
    </message>
    <message>
        <source>Auf einen Tag verschieben …</source>
        <translation>Move to a day …</translation>
    </message>
    <message>
        <source>Auf morgen verschieben</source>
        <translation>Move to tomorrow</translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Erledigt oder wieder offen</source>
        <translation>Done or open again</translation>
    </message>
    <message>
        <source>Heute und überfällig</source>
        <translation>Today and overdue</translation>
    </message>
    <message>
        <source>Offen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Offene Wiedervorlagen dieser Liste als .ics-Datei</source>
        <translation>Open follow-ups of this list as an .ics file</translation>
    </message>
    <message>
        <source>Um eine Woche verschieben</source>
        <translation>Move by a week</translation>
    </message>
    <message>
        <source>Um einen Monat verschieben</source>
        <translation>Move by a month</translation>
    </message>
    <message>
        <source>Verschieben</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation>Reopen</translation>
    </message>
</context>
<context>
    <name>FollowUpSection</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>erledigt am {day}</source>
        <translation>done on {day}</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>{title} ({n} offen)</source>
        <translation>{title} ({n} open)</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>überfällig</source>
        <translation>overdue</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Weitere Angaben</source>
        <translation>Further details</translation>
    </message>
</context>
<context>
    <name>FormDrafts</name>
    <message>
        <source>Der Eintrag wurde inzwischen geändert. Ihre nicht gespeicherten Eingaben vom {moment} stehen im neuen Stand: Bitte prüfen.</source>
        <translation>The record has been changed in the meantime. Your unsaved entries of {moment} are in the new state: please check.</translation>
    </message>
    <message>
        <source>Nicht gespeicherte Eingaben vom {moment} wiederhergestellt</source>
        <translation>Unsaved entries of {moment} brought back</translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>FormFillingPage</name>
    <message>
        <source>Das Excel-Formular des Fördergebers oder der Kämmerei füllt IntDesk mit Ihren Zahlen: Einmal ordnen Sie den Zellen die Angaben zu, danach ist es jedes Jahr ein Knopfdruck. Gefüllt wird immer eine Kopie; Formeln, Prüfungen, Bilder und Schutz bleiben erhalten.</source>
        <translation>IntDesk fills the Excel form of the funder or the treasury with your figures: you assign the figures to the cells once, after that it is the press of a button every year. It always fills a copy; formulas, checks, pictures and protection are kept.</translation>
    </message>
    <message>
        <source>Die Zahlen des Jahres werden gezählt …</source>
        <translation>Counting the figures of the year …</translation>
    </message>
    <message>
        <source>Diese Formulare erkennt IntDesk wieder: {names}.</source>
        <translation>IntDesk recognises these forms: {names}.</translation>
    </message>
    <message>
        <source>Diesen Namen gibt es schon.</source>
        <translation>This name already exists.</translation>
    </message>
    <message>
        <source>Dieses Formular kennt IntDesk: „{name}“.</source>
        <translation>IntDesk knows this form: “{name}”.</translation>
    </message>
    <message>
        <source>Formular öffnen</source>
        <translation>Open form</translation>
    </message>
    <message>
        <source>Formular öffnen …</source>
        <translation>Open form …</translation>
    </message>
    <message>
        <source>Gefülltes Formular speichern</source>
        <translation>Save filled form</translation>
    </message>
    <message>
        <source>Gefülltes Formular speichern …</source>
        <translation>Save filled form …</translation>
    </message>
    <message>
        <source>Gespeichert: {name}, {n} Zellen ausgefüllt. Beim Öffnen rechnet das Formular neu.</source>
        <translation>Saved: {name}, {n} cells filled in. The form recalculates when it is opened.</translation>
    </message>
    <message>
        <source>Name des Formulars, unter dem IntDesk die Zellen behält:</source>
        <translation>Name of the form under which IntDesk keeps the cells:</translation>
    </message>
    <message>
        <source>Noch ist keine Zelle zugeordnet.</source>
        <translation>No cell is assigned yet.</translation>
    </message>
    <message>
        <source>Noch kein Formular geöffnet</source>
        <translation>No form opened yet</translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Umbenennen …</source>
        <translation>Rename …</translation>
    </message>
    <message>
        <source>Was eingetragen wird</source>
        <translation>What is entered</translation>
    </message>
    <message>
        <source>Zahlen</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Zuordnung löschen</source>
        <translation>Delete assignment</translation>
    </message>
    <message>
        <source>Zuordnung umbenennen</source>
        <translation>Rename assignment</translation>
    </message>
    <message>
        <source>Zuordnung „{name}“ gelöscht</source>
        <translation>Assignment “{name}” deleted</translation>
    </message>
    <message>
        <source>Zuordnung „{name}“, {year}</source>
        <translation>Assignment “{name}”, {year}</translation>
    </message>
    <message>
        <source>ausgefüllt</source>
        <translation>filled in</translation>
    </message>
    <message>
        <source>genau, intern</source>
        <translation>exact, internal</translation>
    </message>
    <message>
        <source>wie im veröffentlichten Bericht</source>
        <translation>as in the published report</translation>
    </message>
    <message>
        <source>{n} von {all} zugeordneten Zellen werden eingetragen; alles andere im Formular bleibt, wie es ist.</source>
        <translation>{n} of {all} assigned cells are entered; everything else in the form stays as it is.</translation>
    </message>
</context>
<context>
    <name>GapMatrixPage</name>
    <message>
        <source>Als Excel …</source>
        <translation>As Excel …</translation>
    </message>
    <message>
        <source>Als PDF …</source>
        <translation>As PDF …</translation>
    </message>
    <message>
        <source>Angebote</source>
        <translation>Offers</translation>
    </message>
    <message>
        <source>Angebote und Lücken speichern</source>
        <translation>Save offers and gaps</translation>
    </message>
    <message>
        <source>Bedarfe</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Noch ist alles Lücke. Erfassen Sie zuerst, welche Angebote es gibt.</source>
        <translation>Everything is still a gap. First record which offers there are.</translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Sprache der Angebote</source>
        <translation>Language of the offers</translation>
    </message>
    <message>
        <source>{offers} laufen, {needs} offen, {gaps} von {all} Feldern ohne Angebot</source>
        <translation>{offers} running, {needs} open, {gaps} of {all} cells without an offer</translation>
    </message>
</context>
<context>
    <name>GoalLinkSection</name>
    <message>
        <source>Ampel</source>
        <translation>Status light</translation>
    </message>
    <message>
        <source>Lösen</source>
        <translation>Unlink</translation>
    </message>
    <message>
        <source>Vereinbarung</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Vereinbarung öffnen</source>
        <translation>Open agreement</translation>
    </message>
    <message>
        <source>Verknüpfen</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Ziele ({n})</source>
        <translation>Goals ({n})</translation>
    </message>
    <message>
        <source>Ziele, für die dieser Eintrag steht</source>
        <translation>Goals that this record stands for</translation>
    </message>
    <message>
        <source>Zu einem Ziel</source>
        <translation>Link to a goal</translation>
    </message>
</context>
<context>
    <name>GoalSection</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ampel</source>
        <translation>Status light</translation>
    </message>
    <message>
        <source>Die Vereinbarung ist vorbei. Ändern lässt sich der Stand der Maßnahmen; für alles andere zuerst „Wieder öffnen“ wählen.</source>
        <translation>The agreement is over. The status of the measures can be changed; for everything else first choose “Reopen”.</translation>
    </message>
    <message>
        <source>Die Ziele sind unterzeichnet. Ändern lässt sich der Stand der Maßnahmen; alles andere mit „Neue Fassung“.</source>
        <translation>The goals are signed. What can be changed is the state of the measures; everything else with “New version”.</translation>
    </message>
    <message>
        <source>Erreicht</source>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>Noch kein Ziel. Zwei bis fünf Ziele sind ein gutes Maß.</source>
        <translation>No goal yet. Two to five goals are a good measure.</translation>
    </message>
    <message>
        <source>Noch ohne Ausgangswert: {goals}. Vor der Unterschrift braucht ihn jedes Ziel.</source>
        <translation>Still without a baseline: {goals}. Before it is signed every goal needs one.</translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Ziel bearbeiten</source>
        <translation>Edit goal</translation>
    </message>
    <message>
        <source>Ziel entfernen</source>
        <translation>Remove goal</translation>
    </message>
    <message>
        <source>Ziel hinzufügen</source>
        <translation>Add goal</translation>
    </message>
    <message>
        <source>Ziel übernehmen</source>
        <translation>Apply goal</translation>
    </message>
    <message>
        <source>Ziele ({n})</source>
        <translation>Goals ({n})</translation>
    </message>
    <message>
        <source>Ziele der Vereinbarung</source>
        <translation>Goals of the agreement</translation>
    </message>
</context>
<context>
    <name>GoalsView</name>
    <message>
        <source>Alle Ziele des Jahres als Excel oder CSV</source>
        <translation>All goals of the year as Excel or CSV</translation>
    </message>
    <message>
        <source>Als Tabelle …</source>
        <translation>As table …</translation>
    </message>
    <message>
        <source>Ampel</source>
        <translation>Status light</translation>
    </message>
    <message>
        <source>Ein Ziel aus einem Entwurf zählt noch nicht mit.</source>
        <translation>One goal from a draft does not count yet.</translation>
    </message>
    <message>
        <source>Erreicht</source>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>Fachbereich</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>In {year} gibt es dazu kein Ziel.</source>
        <translation>There is no such goal in {year}.</translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Ziele des Jahres</source>
        <translation>Goals of the year</translation>
    </message>
    <message>
        <source>Ziele {year}</source>
        <translation>Goals {year}</translation>
    </message>
    <message>
        <source>alle</source>
        <translation>all</translation>
    </message>
    <message>
        <source>{n} Ziele aus Entwürfen zählen noch nicht mit.</source>
        <translation>{n} goals from drafts do not count yet.</translation>
    </message>
</context>
<context>
    <name>GrantChoice</name>
    <message>
        <source>&amp;Zuwendung</source>
        <translation>&amp;Grant</translation>
    </message>
    <message>
        <source>Gefördert durch: {funder}.</source>
        <translation>Funded by: {funder}.</translation>
    </message>
    <message>
        <source>Gezählt wird vom ersten bis zum letzten Tag der Förderung, über den Jahreswechsel hinweg: die Arbeit, die der Zuwendung zugeordnet ist, und das Geld, das auf sie gebucht ist. Kleine Zahlen von Menschen nennt der Sachbericht nur ungefähr.</source>
        <translation>What counts runs from the first to the last day of the funding, across the turn of the year: the work that belongs to the grant, and the money that is posted to it. Small numbers of people are given only roughly in the report on the grant.</translation>
    </message>
    <message>
        <source>Noch keine Zuwendung. Ihr Zeitraum wird der Zeitraum des Berichts.</source>
        <translation>No grant yet. Its period becomes the period of the report.</translation>
    </message>
    <message>
        <source>Zuwendung</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Zuwendung anlegen</source>
        <translation>Create grant</translation>
    </message>
    <message>
        <source>Zuwendung öffnen</source>
        <translation>Open grant</translation>
    </message>
</context>
<context>
    <name>GrantPage</name>
    <message>
        <source>Der Nachweis wird geschrieben …</source>
        <translation>Writing the proof …</translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Nachweis speichern</source>
        <translation>Save proof</translation>
    </message>
    <message>
        <source>Stand der Zuwendung</source>
        <translation>State of the grant</translation>
    </message>
    <message>
        <source>Übliche Fristen eintragen</source>
        <translation>Enter usual deadlines</translation>
    </message>
</context>
<context>
    <name>GrantPointsCard</name>
    <message>
        <source>2. Was für den Nachweis fehlt</source>
        <translation>2. What is missing for the proof of use</translation>
    </message>
    <message>
        <source>Es fehlt nichts.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>{point}: zeigen</source>
        <translation>{point}: show</translation>
    </message>
</context>
<context>
    <name>GrantReport</name>
    <message>
        <source>3. So sieht der Sachbericht aus</source>
        <translation>3. What the report on the grant looks like</translation>
    </message>
    <message>
        <source>4. Erstellen</source>
        <translation>4. Create</translation>
    </message>
    <message>
        <source>Belegliste</source>
        <translation>List of vouchers</translation>
    </message>
    <message>
        <source>Der Sachbericht ist ein Entwurf aus den eingetragenen Zahlen. In der Word-Datei ergänzen Sie Ergebnisse und Schlüsse.</source>
        <translation>The report on the grant is a draft made of the figures entered. Add results and conclusions in the Word file.</translation>
    </message>
    <message>
        <source>Nachweis speichern</source>
        <translation>Save proof</translation>
    </message>
    <message>
        <source>Sachbericht</source>
        <translation>Report on the grant</translation>
    </message>
    <message>
        <source>Zahlenmäßiger Nachweis</source>
        <translation>Statement of figures</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Adresse</source>
        <translation>address</translation>
    </message>
    <message>
        <source>Adressen</source>
        <translation>addresses</translation>
    </message>
    <message>
        <source>Adressliste</source>
        <translation>Address list</translation>
    </message>
    <message>
        <source>Adressliste speichern</source>
        <translation>Save address list</translation>
    </message>
    <message>
        <source>Adressliste speichern …</source>
        <translation>Save address list …</translation>
    </message>
    <message>
        <source>Als Entwurf gespeichert: {name}. Ein Doppelklick öffnet ihn.</source>
        <translation>Saved as draft: {name}. A double click opens it.</translation>
    </message>
    <message>
        <source>Als Entwurf speichern …</source>
        <translation>Save as draft …</translation>
    </message>
    <message>
        <source>Betreff</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Bogen</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-Mail als Entwurf speichern</source>
        <translation>Save e-mail as draft</translation>
    </message>
    <message>
        <source>Es ließ sich kein Mailprogramm öffnen. Bitte speichern Sie die E-Mail als Entwurf.</source>
        <translation>No mail program could be opened. Please save the e-mail as a draft.</translation>
    </message>
    <message>
        <source>Etikett</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Etiketten</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Etiketten speichern</source>
        <translation>Save labels</translation>
    </message>
    <message>
        <source>Etiketten speichern …</source>
        <translation>Save labels …</translation>
    </message>
    <message>
        <source>Für</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Für das direkte Öffnen sind es zu viele Adressen. Bitte speichern Sie die E-Mail als Entwurf und öffnen Sie ihn mit einem Doppelklick.</source>
        <translation>There are too many addresses to open it directly. Please save the e-mail as a draft and open it with a double click.</translation>
    </message>
    <message>
        <source>Gespeichert: {name}. Bitte in Originalgröße drucken (100 %).</source>
        <translation>Saved: {name}. Please print at original size (100 %).</translation>
    </message>
    <message>
        <source>Gruppe anschreiben</source>
        <translation>Write to a group</translation>
    </message>
    <message>
        <source>Im Mailprogramm öffnen</source>
        <translation>Open in the mail program</translation>
    </message>
    <message>
        <source>IntDesk verschickt nichts. Sie schreiben und senden im Mailprogramm.</source>
        <translation>IntDesk sends nothing. You write and send in the mail program.</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Ohne Anschrift: {names}.</source>
        <translation>Without postal address: {names}.</translation>
    </message>
    <message>
        <source>Ohne E-Mail-Adresse: {names}.</source>
        <translation>Without e-mail address: {names}.</translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Schon benutzte Etiketten</source>
        <translation>Labels already used</translation>
    </message>
    <message>
        <source>Von einer Person ist keine Einwilligung eingetragen: {names}. Bitte prüfen Sie, ob Sie sie anschreiben dürfen.</source>
        <translation>No consent is entered for one person: {names}. Please check whether you may write to them.</translation>
    </message>
    <message>
        <source>Von {n} Personen ist keine Einwilligung eingetragen: {names}. Bitte prüfen Sie, ob Sie sie anschreiben dürfen.</source>
        <translation>No consent is entered for {n} people: {names}. Please check whether you may write to them.</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>alle in der Liste ({n})</source>
        <translation>all in the list ({n})</translation>
    </message>
    <message>
        <source>ausgewählte Kontakte</source>
        <translation>selected contacts</translation>
    </message>
    <message>
        <source>ausgewählter Kontakt</source>
        <translation>selected contact</translation>
    </message>
    <message>
        <source>{columns} × {rows} Etiketten, {size}</source>
        <translation>{columns} × {rows} labels, {size}</translation>
    </message>
    <message>
        <source>{count} als Blindkopie (Bcc): Niemand sieht die anderen.</source>
        <translation>{count} as blind copy (Bcc): nobody sees the others.</translation>
    </message>
    <message>
        <source>{entries} gespeichert: {name}</source>
        <translation>{entries} saved: {name}</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Für Nachfolge oder Vertretung: Auftrag, Fristen, Termine, offene Fälle nach Nummern, Zielvereinbarungen, Gremien, Partner, Haushalt, Berichte und eine Liste zum Abhaken. Ohne Namen von Ratsuchenden; immer intern.</source>
        <translation>For a successor or deputy: mandate, deadlines, dates, open cases by number, target agreements, committees, partners, budget, reports and a list to tick off. Without names of people seeking advice; always internal.</translation>
    </message>
    <message>
        <source>Mappe als PDF …</source>
        <translation>Pack as PDF …</translation>
    </message>
    <message>
        <source>Mappe als Word …</source>
        <translation>Pack as Word …</translation>
    </message>
    <message>
        <source>Übergabemappe</source>
        <translation>Handover pack</translation>
    </message>
    <message>
        <source>Übergabemappe speichern</source>
        <translation>Save handover pack</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Die Hilfe gibt es nur auf Deutsch.</source>
        <translation>The help is available in German only.</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Tastenblatt (PDF)</source>
        <translation>Sheet of keys (PDF)</translation>
    </message>
    <message>
        <source>Tastenblatt: PDF speichern</source>
        <translation>Sheet of keys: save PDF</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Hilfe durchsuchen</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Hilfe durchsuchen …</source>
        <translation>Search the help …</translation>
    </message>
    <message>
        <source>Nichts gefunden. Versuchen Sie ein anderes Wort.</source>
        <translation>Nothing found. Try another word.</translation>
    </message>
    <message>
        <source>Treffer</source>
        <translation>Hits</translation>
    </message>
    <message>
        <source>Treffer in der Hilfe</source>
        <translation>Hits in the help</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Hilfe</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Bitte die Stunden angeben, zum Beispiel 19,5 oder 19:30.</source>
        <translation>Please enter the hours, for example 19,5 or 19:30.</translation>
    </message>
</context>
<context>
    <name>IdentitySection</name>
    <message>
        <source>Anschrift</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Anzeigen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Behalten</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Beratungen, Merkmale und alle Zählungen bleiben.</source>
        <translation>Consultations, features and all counts stay.</translation>
    </message>
    <message>
        <source>Das lässt sich nicht zurücknehmen.</source>
        <translation>This cannot be undone.</translation>
    </message>
    <message>
        <source>Der Fall {number} wird wieder nur unter seiner Nummer geführt.</source>
        <translation>Case {number} is kept under its number only again.</translation>
    </message>
    <message>
        <source>Die Einwilligung gilt nicht mehr. Bitte entfernen Sie Name und Anschrift, oder tragen Sie eine andere Rechtsgrundlage ein.</source>
        <translation>The consent is no longer valid. Please remove name and address, or enter another legal basis.</translation>
    </message>
    <message>
        <source>Diese Datei hat kein Passwort. Namen werden nur in Dateien mit Passwort gespeichert, und dort verschlossen.</source>
        <translation>This file has no password. Names are only saved in files with a password, and closed up there.</translation>
    </message>
    <message>
        <source>Dieser Fall hat keinen Namen. Er braucht ihn nur, wenn es dafür eine Rechtsgrundlage gibt; fragen Sie Ihren Datenschutz.</source>
        <translation>This case has no name. It needs one only if there is a legal basis for it; ask your data protection officer.</translation>
    </message>
    <message>
        <source>Dieser Fall hat keinen Namen. Ihr Zugang kann keinen eintragen.</source>
        <translation>This case has no name. Your access cannot enter one.</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Entfernen …</source>
        <translation>Remove …</translation>
    </message>
    <message>
        <source>Geburtsdatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Gesundheit, Religion, Herkunft: nur mit eigenem Grund.</source>
        <translation>Health, religion, origin: only with a ground of their own.</translation>
    </message>
    <message>
        <source>Grund für besondere Angaben</source>
        <translation>Ground for special details</translation>
    </message>
    <message>
        <source>Mit dem Datenschutz abgestimmt am</source>
        <translation>Agreed with data protection on</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name eintragen …</source>
        <translation>Enter name …</translation>
    </message>
    <message>
        <source>Name und Anschrift</source>
        <translation>Name and address</translation>
    </message>
    <message>
        <source>Name und Anschrift entfernen?</source>
        <translation>Remove name and address?</translation>
    </message>
    <message>
        <source>Name und Anschrift entfernt</source>
        <translation>Name and address removed</translation>
    </message>
    <message>
        <source>Name und Anschrift sind verschlossen.</source>
        <translation>Name and address are closed.</translation>
    </message>
    <message>
        <source>Name und Anschrift verschlossen gespeichert</source>
        <translation>Name and address saved, closed up</translation>
    </message>
    <message>
        <source>Nötig bei öffentlicher Aufgabe oder Verpflichtung.</source>
        <translation>Necessary for a public task or an obligation.</translation>
    </message>
    <message>
        <source>Rechtsgrundlage</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Rechtsgrundlage: {basis}, abgestimmt am {day}.</source>
        <translation>Legal basis: {basis}, agreed on {day}.</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Verschlossen speichern</source>
        <translation>Save closed up</translation>
    </message>
    <message>
        <source>Vorschrift</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>zum Beispiel das Integrationsgesetz des Landes, § …</source>
        <translation>for example the integration act of the Land, section …</translation>
    </message>
</context>
<context>
    <name>ImpactSection</name>
    <message>
        <source>Als PDF …</source>
        <translation>As PDF …</translation>
    </message>
    <message>
        <source>Antworten gespeichert</source>
        <translation>Answers saved</translation>
    </message>
    <message>
        <source>Antworten speichern?</source>
        <translation>Save the answers?</translation>
    </message>
    <message>
        <source>Beantworten Sie die Fragen so, wie es in Ihrer Stelle wirklich ist. Das Ergebnis ändert sich mit jeder Antwort.</source>
        <translation>Answer the questions as things really are in your office. The result changes with every answer.</translation>
    </message>
    <message>
        <source>Die Vorprüfung enthält Antworten, die noch nicht gespeichert sind.</source>
        <translation>The preliminary check contains answers that are not saved yet.</translation>
    </message>
    <message>
        <source>Eine Antwort fehlt noch.</source>
        <translation>One answer is still missing.</translation>
    </message>
    <message>
        <source>Ist eine Datenschutz-Folgenabschätzung nötig?</source>
        <translation>Is a data protection impact assessment necessary?</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>{n} Antworten fehlen noch.</source>
        <translation>{n} answers are still missing.</translation>
    </message>
</context>
<context>
    <name>ImportCentrePage</name>
    <message>
        <source> {n} seitdem bearbeitete Einträge sind geblieben.</source>
        <translation> {n} records edited since then have stayed.</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bisherige Importe</source>
        <translation>Past imports</translation>
    </message>
    <message>
        <source>Danach können Sie die Liste neu einlesen.</source>
        <translation>After that you can read the list again.</translation>
    </message>
    <message>
        <source>Datei</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Der Import aus „{name}“ ist zurückgenommen.</source>
        <translation>The import from “{name}” is undone.</translation>
    </message>
    <message>
        <source>Die Zuordnung „{name}“ ist gelöscht.</source>
        <translation>The assignment “{name}” is deleted.</translation>
    </message>
    <message>
        <source>Gemerkte Zuordnungen</source>
        <translation>Remembered assignments</translation>
    </message>
    <message>
        <source>Import zurücknehmen?</source>
        <translation>Undo the import?</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Noch keine.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>Noch nichts eingelesen.</source>
        <translation>Nothing read yet.</translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Umbenennen …</source>
        <translation>Rename …</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Was Sie seitdem bearbeitet haben, bleibt.</source>
        <translation>What you have edited since then stays.</translation>
    </message>
    <message>
        <source>Was aus „{name}“ eingelesen wurde ({n}), wird wieder entfernt.</source>
        <translation>What was read from “{name}” ({n}) is removed again.</translation>
    </message>
    <message>
        <source>Was möchten Sie einlesen?</source>
        <translation>What would you like to read?</translation>
    </message>
    <message>
        <source>Welche Spalte was bedeutet, gilt wieder für Listen mit denselben Köpfen.</source>
        <translation>Which column means what applies again to lists with the same headings.</translation>
    </message>
    <message>
        <source>Wählen …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Wählen: {title}</source>
        <translation>Choose: {title}</translation>
    </message>
    <message>
        <source>Zahl</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Zuordnung umbenennen</source>
        <translation>Rename assignment</translation>
    </message>
    <message>
        <source>Zurücknehmen</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>nicht mehr rücknehmbar</source>
        <translation>can no longer be undone</translation>
    </message>
    <message>
        <source>zurückgenommen</source>
        <translation>undone</translation>
    </message>
</context>
<context>
    <name>ImportFrame</name>
    <message>
        <source>Der Import ist zurückgenommen.</source>
        <translation>The import is undone.</translation>
    </message>
    <message>
        <source>Die Liste wird gelesen …</source>
        <translation>Reading the list …</translation>
    </message>
    <message>
        <source>Die Liste wird übernommen …</source>
        <translation>Taking over the list …</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Importieren</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Liste wählen …</source>
        <translation>Choose list …</translation>
    </message>
    <message>
        <source>Zeilen zum Ansehen</source>
        <translation>Rows to look at</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Einmal verwenden, um „neu“ und „schon da“ zu unterscheiden</source>
        <translation>Use once, to tell “new” from “already there”</translation>
    </message>
    <message>
        <source>Es fehlt eine Spalte für: {missing}. Bitte ordnen Sie sie unten zu.</source>
        <translation>A column is missing for: {missing}. Please assign it below.</translation>
    </message>
    <message>
        <source>Ihre Zuordnung gilt auch für spätere Listen.</source>
        <translation>Your assignment also applies to later lists.</translation>
    </message>
    <message>
        <source>In der Liste nennt „{names}“ Personen. Das wird nie gespeichert.</source>
        <translation>In the list “{names}” names people. This is never saved.</translation>
    </message>
    <message>
        <source>Namen in der Liste</source>
        <translation>Names in the list</translation>
    </message>
    <message>
        <source>Neu: {new} · schon vorhanden: {known} · bleiben wegen Fehlern draußen: {wrong} · übersprungen: {skipped} · leer: {blank}</source>
        <translation>New: {new} · already there: {known} · left out because of errors: {wrong} · skipped: {skipped} · empty: {blank}</translation>
    </message>
    <message>
        <source>Schreibweisen zuordnen</source>
        <translation>Assign spellings</translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Zeile</source>
        <translation>row</translation>
    </message>
    <message>
        <source>Zeilen</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>{what} importieren</source>
        <translation>Import {what}</translation>
    </message>
    <message>
        <source>{what} übernommen. Schon vorhanden waren: {known}. Nicht übernommen: {left}.</source>
        <translation>{what} imported. Already there: {known}. Not imported: {left}.</translation>
    </message>
</context>
<context>
    <name>IndicatorImportPage</name>
    <message>
        <source>Bitte ordnen Sie unten die Spalten mit dem Namen des Indikators und mit den Werten zu.</source>
        <translation>Below, please assign the columns with the name of the indicator and with the values.</translation>
    </message>
    <message>
        <source>Diese gibt es noch nicht; sie werden mit angelegt.</source>
        <translation>These do not exist yet; they are created as well.</translation>
    </message>
    <message>
        <source>In einer anderen Einheit als der Indikator, deshalb nicht übernommen: {what}. Stimmen die Zahlen doch, ändern Sie die Einheit des Indikators oder nehmen Sie unten die Spalte der Einheit aus.</source>
        <translation>In another unit than the indicator, therefore not imported: {what}. If the numbers are right after all, change the unit of the indicator or leave out the column of the unit below.</translation>
    </message>
    <message>
        <source>Neu: {new} · zu ergänzen: {merged} · schon vorhanden: {known} · abweichend: {differs} · bleiben wegen Fehlern draußen: {wrong} · übersprungen: {skipped} · leer: {blank}</source>
        <translation>New: {new} · to be completed: {merged} · already there: {known} · differing: {differs} · left out because of errors: {wrong} · skipped: {skipped} · empty: {blank}</translation>
    </message>
    <message>
        <source>Neue Indikatoren</source>
        <translation>New indicators</translation>
    </message>
    <message>
        <source>So werden die ersten Werte verstanden</source>
        <translation>How the first values are understood</translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Zeile</source>
        <translation>row</translation>
    </message>
    <message>
        <source>Zeilen</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>nicht übernommen</source>
        <translation>not taken over</translation>
    </message>
    <message>
        <source>{new} statt {old}</source>
        <translation>{new} instead of {old}</translation>
    </message>
    <message>
        <source>{what} der Liste weichen von vorhandenen ab und bleiben draußen.</source>
        <translation>{what} of the list differ from existing ones and are left out.</translation>
    </message>
    <message>
        <source>{what} importieren</source>
        <translation>Import {what}</translation>
    </message>
    <message>
        <source>{what} neu übernommen, {merged} ergänzt. Schon vorhanden waren: {known}. Nicht übernommen: {left}.</source>
        <translation>{what} newly taken over, {merged} completed. Already there: {known}. Not taken over: {left}.</translation>
    </message>
</context>
<context>
    <name>IndicatorPage</name>
    <message>
        <source>Ab zwei Jahren mit Werten erscheint hier der Verlauf.</source>
        <translation>From two years with values on, the development appears here.</translation>
    </message>
    <message>
        <source>Alle Werte</source>
        <translation>All values</translation>
    </message>
    <message>
        <source>Eigene Arbeit</source>
        <translation>Own work</translation>
    </message>
    <message>
        <source>Importieren …</source>
        <translation>Import …</translation>
    </message>
    <message>
        <source>Kennzahlen, die sich aus Ihren Einträgen ergeben</source>
        <translation>Figures that follow from your records</translation>
    </message>
    <message>
        <source>Startliste …</source>
        <translation>Starter list …</translation>
    </message>
    <message>
        <source>{year}: {value}. Veränderung gegenüber {since}: {change}</source>
        <translation>{year}: {value}. Change against {since}: {change}</translation>
    </message>
    <message>
        <source>Übliche Indikatoren mit Definition und Quelle anlegen</source>
        <translation>Create usual indicators with definition and source</translation>
    </message>
</context>
<context>
    <name>IndicatorValuePage</name>
    <message>
        <source>Zu den Indikatoren</source>
        <translation>To the indicators</translation>
    </message>
</context>
<context>
    <name>KnownEditor</name>
    <message>
        <source>Dazu gibt es keinen Eintrag. Bitte aus der Liste wählen.</source>
        <translation>There is no entry for this. Please choose from the list.</translation>
    </message>
</context>
<context>
    <name>LinkedRow</name>
    <message>
        <source>Gehört zu: {record}</source>
        <translation>Belongs to: {record}</translation>
    </message>
</context>
<context>
    <name>LinkedSection</name>
    <message>
        <source>Als Liste zeigen</source>
        <translation>Show as list</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Liste exportieren</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>Zeile</source>
        <translation>row</translation>
    </message>
    <message>
        <source>Zeilen</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>{rows} exportiert: {name}</source>
        <translation>{rows} exported: {name}</translation>
    </message>
    <message>
        <source>{title} (intern).xlsx</source>
        <translation>{title} (internal).xlsx</translation>
    </message>
</context>
<context>
    <name>ListPrint</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Als Excel-Datei lässt sie sich durchsuchen und filtern. Oder schränken Sie die Liste hier durch Filter ein.</source>
        <translation>As an Excel file it can be searched and filtered. Or narrow the list here with filters.</translation>
    </message>
    <message>
        <source>Die Liste ist zu lang zum Drucken</source>
        <translation>The list is too long to print</translation>
    </message>
    <message>
        <source>Gedruckt werden höchstens {most} Einträge.</source>
        <translation>At most {most} records are printed.</translation>
    </message>
    <message>
        <source>Liste drucken: PDF speichern</source>
        <translation>Print list: save PDF</translation>
    </message>
    <message>
        <source>Nach Excel exportieren …</source>
        <translation>Export to Excel …</translation>
    </message>
    <message>
        <source>{name} ist gespeichert. Es fehlt ein Programm, das PDF zeigt.</source>
        <translation>{name} is saved. There is no program that shows PDF.</translation>
    </message>
    <message>
        <source>{name} ist geöffnet. Drucken Sie dort.</source>
        <translation>{name} is open. Print it there.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Die Sicherung ist zurückgespielt</source>
        <translation>The backup is restored</translation>
    </message>
    <message>
        <source>unverschlüsselt</source>
        <translation>unencrypted</translation>
    </message>
    <message>
        <source>verschlüsselt</source>
        <translation>encrypted</translation>
    </message>
    <message>
        <source>„{name}“ hat jetzt den Stand der Sicherung und ist geöffnet.</source>
        <translation>“{name}” now has the state of the backup and is open.</translation>
    </message>
</context>
<context>
    <name>MeetingOutputs</name>
    <message>
        <source>Als PDF</source>
        <translation>As PDF</translation>
    </message>
    <message>
        <source>Als Termin …</source>
        <translation>As appointment …</translation>
    </message>
    <message>
        <source>Als Word-Dokument</source>
        <translation>As Word document</translation>
    </message>
    <message>
        <source>Anschreiben …</source>
        <translation>Write to …</translation>
    </message>
    <message>
        <source>Einladung …</source>
        <translation>Invitation …</translation>
    </message>
    <message>
        <source>Niederschrift …</source>
        <translation>Minutes …</translation>
    </message>
    <message>
        <source>Nächste Sitzung</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>{name} speichern</source>
        <translation>Save {name}</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Alle Sitzungen dieser Liste als .ics-Datei</source>
        <translation>All meetings of this list as an .ics file</translation>
    </message>
    <message>
        <source>Alle übrigen anwesend</source>
        <translation>All others present</translation>
    </message>
    <message>
        <source>Als Kalender …</source>
        <translation>As calendar …</translation>
    </message>
    <message>
        <source>Mitglieder einladen</source>
        <translation>Invite members</translation>
    </message>
    <message>
        <source>Zu den Gremien</source>
        <translation>To the committees</translation>
    </message>
</context>
<context>
    <name>MeetingViews</name>
    <message>
        <source>Sitzung</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Sitzungen</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>{n} im Jahr {year}.</source>
        <translation>{n} in {year}.</translation>
    </message>
</context>
<context>
    <name>MinutesEditor</name>
    <message>
        <source>Bitte die Dauer angeben, zum Beispiel 45, 1:15 oder 1,5 Std.</source>
        <translation>Please enter the duration, for example 45, 1:15 or 1,5 h.</translation>
    </message>
    <message>
        <source>{n} Minuten</source>
        <translation>{n} minutes</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Alle Tätigkeiten eines Monats nach Tagen, Beratungen als Summe des Tages. Kein Arbeitszeitnachweis, keine Überstunden.</source>
        <translation>All activities of a month by day, consultations as a total per day. No time sheet, no overtime.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie mindestens ein Format.</source>
        <translation>Please choose at least one format.</translation>
    </message>
    <message>
        <source>Der Nachweis entsteht …</source>
        <translation>Making the record …</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Gespeichert und geöffnet: {names}</source>
        <translation>Saved and opened: {names}</translation>
    </message>
    <message>
        <source>Gespeichert: {names}. Es fehlt ein Programm, das die Datei zeigt.</source>
        <translation>Saved: {names}. There is no program that shows the file.</translation>
    </message>
    <message>
        <source>Monat</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Monat des Tätigkeitsnachweises</source>
        <translation>Month of the activity record</translation>
    </message>
    <message>
        <source>Nachweis erstellen …</source>
        <translation>Make record …</translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Tätigkeitsnachweis</source>
        <translation>Activity record</translation>
    </message>
    <message>
        <source>Tätigkeitsnachweis als Excel</source>
        <translation>Activity record as Excel</translation>
    </message>
    <message>
        <source>Tätigkeitsnachweis als PDF</source>
        <translation>Activity record as PDF</translation>
    </message>
    <message>
        <source>Tätigkeitsnachweis speichern</source>
        <translation>Save activity record</translation>
    </message>
</context>
<context>
    <name>MoreCard</name>
    <message>
        <source>Aus denselben Zahlen: die Vorlage für Rat oder Kreistag mit Beschlussvorschlag und Sachverhalt, alle Texte für die Textverarbeitung, jedes Diagramm als Bild (PNG und SVG) mit seiner Beschreibung. Ist eine Ausgabe festgeschrieben, gelten ihre Zahlen.</source>
        <translation>From the same figures: the paper for the council or district council with proposed decision and facts, all texts for word processing, every chart as a picture (PNG and SVG) with its description. If an edition is finalised, its figures apply.</translation>
    </message>
    <message>
        <source>Diagramme als Bilder …</source>
        <translation>Charts as pictures …</translation>
    </message>
    <message>
        <source>Die Diagramme werden gezeichnet …</source>
        <translation>Drawing the charts …</translation>
    </message>
    <message>
        <source>Die Zahlen werden zusammengestellt …</source>
        <translation>Putting the figures together …</translation>
    </message>
    <message>
        <source>Für andere Programme</source>
        <translation>For other programs</translation>
    </message>
    <message>
        <source>Gespeichert: {n} Dateien im Ordner {folder}</source>
        <translation>Saved: {n} files in folder {folder}</translation>
    </message>
    <message>
        <source>Ordner für die Diagramme wählen</source>
        <translation>Choose folder for the charts</translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Texte Jahresbericht {year}</source>
        <translation>Texts annual report {year}</translation>
    </message>
    <message>
        <source>Texte als Word …</source>
        <translation>Texts as Word …</translation>
    </message>
    <message>
        <source>Texte speichern</source>
        <translation>Save texts</translation>
    </message>
    <message>
        <source>Vorlage Jahresbericht {year}</source>
        <translation>Paper annual report {year}</translation>
    </message>
    <message>
        <source>Vorlage speichern</source>
        <translation>Save paper</translation>
    </message>
    <message>
        <source>Vorlage …</source>
        <translation>Council paper …</translation>
    </message>
</context>
<context>
    <name>MoveAssistant</name>
    <message>
        <source>Die Datei ist umgezogen</source>
        <translation>The file has moved</translation>
    </message>
    <message>
        <source>Die Datei liegt jetzt hier: {path}</source>
        <translation>The file is here now: {path}</translation>
    </message>
    <message>
        <source>Diese Dateien konnten am alten Ort nicht gelöscht werden, bitte löschen Sie sie selbst:</source>
        <translation>These files could not be deleted at the old place, please delete them yourself:</translation>
    </message>
    <message>
        <source>Im Papierkorb oder in alten Ständen von „{folder}“ kann der Abgleichdienst noch Kopien haben; bitte löschen Sie sie dort.</source>
        <translation>The recycle bin or old versions of “{folder}” may still hold copies of the synchronisation service; please delete them there.</translation>
    </message>
    <message>
        <source>Neuen Ordner für „{name}“ wählen</source>
        <translation>Choose new folder for “{name}”</translation>
    </message>
    <message>
        <source>Schlüsseldatei und Sicherungen sind mitgezogen; alles wurde geprüft.</source>
        <translation>Key file and backups have moved along; everything was checked.</translation>
    </message>
</context>
<context>
    <name>MultiCodeEditor</name>
    <message>
        <source>Dazu gibt es keinen Eintrag. Bitte aus der Liste wählen.</source>
        <translation>There is no entry for this. Please choose from the list.</translation>
    </message>
    <message>
        <source>Hinzufügen …</source>
        <translation>Add …</translation>
    </message>
</context>
<context>
    <name>MultiRecordEditor</name>
    <message>
        <source>Dazu gibt es keinen Eintrag. Bitte aus der Liste wählen.</source>
        <translation>There is no entry for this. Please choose from the list.</translation>
    </message>
    <message>
        <source>Diesen Eintrag gibt es noch nicht. Bitte in der Liste „neu anlegen“ wählen: Pfeil ab, dann Eingabe.</source>
        <translation>This record does not exist yet. Please choose “create” in the list: Down, then Enter.</translation>
    </message>
    <message>
        <source>„{name}“ neu anlegen</source>
        <translation>Create “{name}”</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>NameSearch</name>
    <message>
        <source>Die Namen werden nur für diese Suche geöffnet und nirgends aufbewahrt.</source>
        <translation>The names are opened for this search only and kept nowhere.</translation>
    </message>
    <message>
        <source>Fallnummer</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>Geburtsdatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Gefundene Personen</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>Kein Fall mit diesem Namen.</source>
        <translation>No case with this name.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Namen suchen</source>
        <translation>Search for names</translation>
    </message>
    <message>
        <source>Person gefunden</source>
        <translation>person found</translation>
    </message>
    <message>
        <source>Personen gefunden</source>
        <translation>people found</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Bereiche</source>
        <translation>Areas</translation>
    </message>
</context>
<context>
    <name>NeedPage</name>
    <message>
        <source>Aus den Hinweisen der Beratungen einen Bedarf anlegen</source>
        <translation>Create a need from the notes of the consultations</translation>
    </message>
    <message>
        <source>Dazu {n} Hinweise aus Beratungen, die inzwischen gelöscht sind.</source>
        <translation>Plus {n} notes from consultations that have since been deleted.</translation>
    </message>
    <message>
        <source>Lücken</source>
        <translation>Gaps</translation>
    </message>
    <message>
        <source>Strukturhinweise</source>
        <translation>Structural notes</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Die beiden Passwörter sind nicht gleich.</source>
        <translation>The two passwords are not the same.</translation>
    </message>
    <message>
        <source>Leicht zu merken und schwer zu erraten: vier oder mehr Wörter, zum Beispiel aus einem Satz, den nur Sie kennen.</source>
        <translation>Easy to remember and hard to guess: four or more words, for example from a sentence that only you know.</translation>
    </message>
    <message>
        <source>Passwort</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>{word} wiederholen</source>
        <translation>Repeat {word}</translation>
    </message>
</context>
<context>
    <name>NewYearBanner</name>
    <message>
        <source>Künftig mit {year} öffnen</source>
        <translation>Open with {year} from now on</translation>
    </message>
    <message>
        <source>{now} hat begonnen. Die Datei öffnet noch mit {year}; für heute wählen Sie das Jahr oben rechts.</source>
        <translation>{now} has begun. The file still opens with {year}; for today, choose the year at the top right.</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Es gibt keine freien Texte.</source>
        <translation>There are no free texts.</translation>
    </message>
    <message>
        <source>Freie Texte</source>
        <translation>Free texts</translation>
    </message>
    <message>
        <source>Ganz schwärzen</source>
        <translation>Black out completely</translation>
    </message>
    <message>
        <source>Gewählter Text</source>
        <translation>Chosen text</translation>
    </message>
    <message>
        <source>Herausgeben</source>
        <translation>Hand out</translation>
    </message>
    <message>
        <source>Markiertes schwärzen</source>
        <translation>Black out selection</translation>
    </message>
    <message>
        <source>Notizen und andere freie Texte ({n})</source>
        <translation>Notes and other free texts ({n})</translation>
    </message>
    <message>
        <source>Wie gespeichert</source>
        <translation>As saved</translation>
    </message>
    <message>
        <source>Wo</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>ganz geschwärzt</source>
        <translation>blacked out completely</translation>
    </message>
    <message>
        <source>wie gespeichert</source>
        <translation>as saved</translation>
    </message>
    <message>
        <source>zum Teil geschwärzt</source>
        <translation>partly blacked out</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Alle Notizen entfernen …</source>
        <translation>Remove all notes …</translation>
    </message>
    <message>
        <source>Alle Notizen entfernen?</source>
        <translation>Remove all notes?</translation>
    </message>
    <message>
        <source>Alle anderen Angaben und alle Zahlen bleiben.</source>
        <translation>All other details and all figures stay.</translation>
    </message>
    <message>
        <source>Behalten</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Beim Tippen auf besonders geschützte Angaben hinweisen</source>
        <translation>Point out specially protected details while typing</translation>
    </message>
    <message>
        <source>Das lässt sich nicht zurücknehmen. Auch frühere Schritte an diesen Einträgen lassen sich danach nicht mehr zurücknehmen. In älteren Sicherungen stehen die Notizen, bis diese überschrieben sind.</source>
        <translation>This cannot be undone. Earlier steps on these records cannot be undone afterwards either. Older backups hold the notes until they are overwritten.</translation>
    </message>
    <message>
        <source>Der Hinweis kommt bei Wörtern zu: {what}. Er hält nichts auf.</source>
        <translation>The note comes with words on: {what}. It stops nothing.</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Es gibt keine Notizen, und es kommen keine dazu.</source>
        <translation>There are no notes, and none will be added.</translation>
    </message>
    <message>
        <source>Freitextnotizen verwenden</source>
        <translation>Use free-text notes</translation>
    </message>
    <message>
        <source>Gemeint ist das Feld „Notiz“ bei Beratungen, Fällen und Wiedervorlagen. Ohne Notizen steht weniger über Menschen in der Datei; die Statistik braucht sie nicht. Strukturhinweise bleiben: Sie nennen Lücken, keine Menschen.</source>
        <translation>This is about the field “Note” of consultations, cases and follow-ups. Without notes the file holds less about people; statistics do not need them. Structural notes stay: they name gaps, not people.</translation>
    </message>
    <message>
        <source>Gespeichert sind zurzeit {notes}.</source>
        <translation>At present {notes} are saved.</translation>
    </message>
    <message>
        <source>Ihre Verwaltung hat festgelegt, dass hier keine Notizen verwendet werden.</source>
        <translation>Your administration has decided that no notes are used here.</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notizen</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notizen über Menschen</source>
        <translation>Notes about people</translation>
    </message>
    <message>
        <source>{notes} bei Beratungen, Fällen und Wiedervorlagen gehen verloren.</source>
        <translation>{notes} of consultations, cases and follow-ups are lost.</translation>
    </message>
    <message>
        <source>{notes} entfernt</source>
        <translation>{notes} removed</translation>
    </message>
    <message>
        <source>{notes} von früher sind noch gespeichert. Sie werden nirgends mehr angezeigt, gesucht oder exportiert, stehen aber noch in der Datei und in den Sicherungen.</source>
        <translation>{notes} from earlier are still saved. They are no longer shown, searched or exported anywhere, but are still in the file and in the backups.</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Bitte eine ganze Zahl angeben, zum Beispiel 3.</source>
        <translation>Please enter a whole number, for example 3.</translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message>
        <source>Anbieter öffnen</source>
        <translation>Open provider</translation>
    </message>
    <message>
        <source>Angebotsverzeichnis</source>
        <translation>Directory of offers</translation>
    </message>
    <message>
        <source>Heute geprüft</source>
        <translation>Checked today</translation>
    </message>
    <message>
        <source>Lücken</source>
        <translation>Gaps</translation>
    </message>
    <message>
        <source>Verzeichnis …</source>
        <translation>Directory …</translation>
    </message>
    <message>
        <source>Wo gibt es Angebote, wo nichts?</source>
        <translation>Where are there offers, where nothing?</translation>
    </message>
    <message>
        <source>heute</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Öffentliches Verzeichnis der Angebote als PDF oder Excel</source>
        <translation>Public directory of the offers as PDF or Excel</translation>
    </message>
</context>
<context>
    <name>OfficeHourPage</name>
    <message>
        <source>Als Kalender …</source>
        <translation>As calendar …</translation>
    </message>
    <message>
        <source>Das PDF wird erstellt …</source>
        <translation>Making the PDF …</translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Exportieren …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Kommende Termine des Jahres als .ics-Datei</source>
        <translation>Coming dates of the year as an .ics file</translation>
    </message>
    <message>
        <source>Neu</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Schließzeiten</source>
        <translation>Closures</translation>
    </message>
    <message>
        <source>Sprechzeiten</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>Sprechzeiten {year}</source>
        <translation>Office hours {year}</translation>
    </message>
</context>
<context>
    <name>OfficePart</name>
    <message>
        <source>8 Ziffern, Kreise 5</source>
        <translation>8 digits, districts 5</translation>
    </message>
    <message>
        <source>Angaben zur Stelle</source>
        <translation>Details of the office</translation>
    </message>
    <message>
        <source>Angaben zur Stelle speichern?</source>
        <translation>Save the details of the office?</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Beauftragte Person</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Berichtsjahr</source>
        <translation>Reporting year</translation>
    </message>
    <message>
        <source>Bilder</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Cent je Kilometer</source>
        <translation>Cents per kilometre</translation>
    </message>
    <message>
        <source>Eigene Gruppe im Bericht; leer: die übliche Liste.</source>
        <translation>A group of its own in the report; empty: the usual list.</translation>
    </message>
    <message>
        <source>Es gibt Änderungen, die noch nicht gespeichert sind.</source>
        <translation>There are changes that are not saved yet.</translation>
    </message>
    <message>
        <source>Fachbereich</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Fahrtkosten von Ehrenamtlichen</source>
        <translation>Travel costs of volunteers</translation>
    </message>
    <message>
        <source>Gemeindeschlüssel (AGS)</source>
        <translation>Municipality key (AGS)</translation>
    </message>
    <message>
        <source>Geplante Anteile je Funktion in Prozent</source>
        <translation>Planned shares per function in per cent</translation>
    </message>
    <message>
        <source>Gespeichert.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Hauptherkunftsländer</source>
        <translation>Main countries of origin</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Mit diesem Jahr öffnet die Datei.</source>
        <translation>The file opens with this year.</translation>
    </message>
    <message>
        <source>Name der Stelle</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>PNG oder JPEG, höchstens 2 MB</source>
        <translation>PNG or JPEG, at most 2 MB</translation>
    </message>
    <message>
        <source>Rechtzeitig beteiligt ab</source>
        <translation>Involved in time from</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tage vor der Entscheidung, für Stellungnahmen</source>
        <translation>Days before the decision, for statements</translation>
    </message>
    <message>
        <source>Vertragliche Wochenstunden</source>
        <translation>Weekly hours by contract</translation>
    </message>
    <message>
        <source>Verwaltungsleitung</source>
        <translation>Head of administration</translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Wappen</source>
        <translation>Coat of arms</translation>
    </message>
    <message>
        <source>Wappen wählen</source>
        <translation>Choose coat of arms</translation>
    </message>
    <message>
        <source>Zusammen 100, oder leer lassen.</source>
        <translation>100 together, or leave empty.</translation>
    </message>
</context>
<context>
    <name>OfficePlanPage</name>
    <message>
        <source>Zu den Sprechzeiten</source>
        <translation>To the office hours</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Angaben für Formulare und Verzeichnis</source>
        <translation>Details for forms and register</translation>
    </message>
    <message>
        <source>Angaben zum Datenschutz speichern?</source>
        <translation>Save the details on data protection?</translation>
    </message>
    <message>
        <source>Datenschutzbeauftragte Person, mit Kontakt</source>
        <translation>Data protection officer, with contact</translation>
    </message>
    <message>
        <source>Der Vorschlag folgt dem Land der Stelle, ohne Gewähr.</source>
        <translation>The proposal follows the Land of the office, without guarantee.</translation>
    </message>
    <message>
        <source>Empfänger</source>
        <translation>Payee</translation>
    </message>
    <message>
        <source>Es gibt Änderungen, die noch nicht gespeichert sind.</source>
        <translation>There are changes that are not saved yet.</translation>
    </message>
    <message>
        <source>Gespeichert.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Rechtsgrundlage</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Stimmen Sie diese Angaben mit Ihrer oder Ihrem Datenschutzbeauftragten ab. Was Sie leer lassen, steht auf den Blättern so, wie es hier grau vorgeschlagen ist.</source>
        <translation>Agree these details with your data protection officer. What you leave empty appears on the sheets as it is proposed here in grey.</translation>
    </message>
    <message>
        <source>Telefon und E-Mail</source>
        <translation>Phone and e-mail</translation>
    </message>
    <message>
        <source>Verantwortliche Stelle mit Anschrift</source>
        <translation>Controller with address</translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Wie lange gespeichert wird</source>
        <translation>How long data are kept</translation>
    </message>
    <message>
        <source>Zwecke</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>zum Beispiel: Gemeinde Musterau, vertreten durch …, Anschrift</source>
        <translation>for example: municipality of Musterau, represented by …, address</translation>
    </message>
</context>
<context>
    <name>OldSecretDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bitte geben Sie etwas ein.</source>
        <translation>Please enter something.</translation>
    </message>
    <message>
        <source>Code eines Wiederherstellungsblatts von damals</source>
        <translation>Code of a recovery sheet from that time</translation>
    </message>
    <message>
        <source>Diese Sicherung hat einen älteren Schlüssel</source>
        <translation>This backup has an older key</translation>
    </message>
    <message>
        <source>Doch mit einem Passwort</source>
        <translation>With a password after all</translation>
    </message>
    <message>
        <source>Passwort vergessen? Mit einem Wiederherstellungsblatt</source>
        <translation>Password forgotten? With a recovery sheet</translation>
    </message>
    <message>
        <source>Passwort von damals</source>
        <translation>Password from that time</translation>
    </message>
    <message>
        <source>Seit der Sicherung vom {moment} wurde die Datei neu verschlüsselt oder übernommen. Bitte geben Sie ein Passwort von damals ein. Nach dem Zurückspielen gelten wieder die Passwörter und Wiederherstellungsblätter von damals.</source>
        <translation>Since the backup of {moment} the file was re-encrypted or taken over. Please enter a password from that time. After restoring, the passwords and recovery sheets of that time are valid again.</translation>
    </message>
    <message>
        <source>Zurückspielen</source>
        <translation>Restore</translation>
    </message>
</context>
<context>
    <name>OlderBackupsCard</name>
    <message>
        <source>Behalten</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Diese Sicherungen wurden vor dem letzten Löschen gemacht und enthalten das Gelöschte noch, verschlüsselt. Wird eine zurückgespielt, löscht das Programm es sofort wieder, bevor jemand es sieht. Kopien an anderen Orten (etwa der EDV) kennt das Programm nicht: Bitte sagen Sie dort Bescheid.</source>
        <translation>These backups were made before the last deletion and still hold what was deleted, encrypted. If one is restored, the program deletes it again at once, before anybody sees it. Copies elsewhere (such as those of your IT) are not known to the program: please tell them.</translation>
    </message>
    <message>
        <source>Ersetzen</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Frühere Stände lassen sich danach nicht mehr zurückholen, auch nicht, wenn Sie einen Fehler erst später bemerken.</source>
        <translation>Earlier states cannot be brought back afterwards, not even if you notice a mistake only later.</translation>
    </message>
    <message>
        <source>Ihre Daten bleiben, wie sie sind.</source>
        <translation>Your data stay as they are.</translation>
    </message>
    <message>
        <source>Nicht zu löschen: {what}.</source>
        <translation>Could not be deleted: {what}.</translation>
    </message>
    <message>
        <source>Sicherung wird erstellt …</source>
        <translation>Making a backup …</translation>
    </message>
    <message>
        <source>Zuerst wird der jetzige Stand gesichert und geprüft. Dann werden die älteren Sicherungen an allen erreichbaren Orten gelöscht.</source>
        <translation>First the present state is backed up and checked. Then the older backups are deleted in all places that can be reached.</translation>
    </message>
    <message>
        <source>und {n} weitere</source>
        <translation>and {n} more</translation>
    </message>
    <message>
        <source>{what} gelöscht.</source>
        <translation>{what} deleted.</translation>
    </message>
    <message>
        <source>Ältere Sicherungen</source>
        <translation>Older backups</translation>
    </message>
    <message>
        <source>Ältere Sicherungen ersetzen?</source>
        <translation>Replace older backups?</translation>
    </message>
    <message>
        <source>Ältere Sicherungen jetzt ersetzen …</source>
        <translation>Replace older backups now …</translation>
    </message>
    <message>
        <source>ältere Sicherung</source>
        <translation>older backup</translation>
    </message>
    <message>
        <source>ältere Sicherungen</source>
        <translation>older backups</translation>
    </message>
</context>
<context>
    <name>OutlineChoice</name>
    <message>
        <source>, davon {n} weggelassen</source>
        <translation>, {n} of them left out</translation>
    </message>
    <message>
        <source>Die Kapitel stehen in eigener Folge.</source>
        <translation>The chapters are in an order of their own.</translation>
    </message>
    <message>
        <source>Eigens gewählt: {count}{tail}.</source>
        <translation>Chosen specially: {count}{tail}.</translation>
    </message>
    <message>
        <source>Kapitel und Tabellen …</source>
        <translation>Chapters and tables …</translation>
    </message>
    <message>
        <source>Offene Punkte der Prüfliste im Anhang nennen</source>
        <translation>Name open points of the check list in the annex</translation>
    </message>
    <message>
        <source>Ohne {names}.</source>
        <translation>Without {names}.</translation>
    </message>
    <message>
        <source>Tabelle</source>
        <translation>table</translation>
    </message>
    <message>
        <source>Tabellen</source>
        <translation>tables</translation>
    </message>
    <message>
        <source>Umfang</source>
        <translation>Scope</translation>
    </message>
</context>
<context>
    <name>OutlineDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Aufbau nach Muster</source>
        <translation>Structure by template</translation>
    </message>
    <message>
        <source>Dieses Kapitel hat keine Tabellen, die sich einzeln wählen lassen.</source>
        <translation>This chapter has no tables that can be chosen one by one.</translation>
    </message>
    <message>
        <source>Ersetzt Auswahl und Folge der Kapitel und die Orte der Tabellen</source>
        <translation>Replaces choice and order of the chapters and the places of the tables</translation>
    </message>
    <message>
        <source>In der Liste: Alt und Pfeil nach {arrow}</source>
        <translation>In the list: Alt and {arrow} arrow</translation>
    </message>
    <message>
        <source>Kapitel</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>Kapitel und Tabellen</source>
        <translation>Chapters and tables</translation>
    </message>
    <message>
        <source>Muster übernehmen</source>
        <translation>Take over template</translation>
    </message>
    <message>
        <source>Nach oben</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Nach unten</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Tabelle</source>
        <translation>table</translation>
    </message>
    <message>
        <source>Tabellen des Kapitels</source>
        <translation>Tables of the chapter</translation>
    </message>
    <message>
        <source>Was abgewählt ist, steht weder im PDF noch in Excel, und die Zusammenfassung nennt es nicht. „Nur in Excel“ hält das PDF kurz.</source>
        <translation>What is deselected is neither in PDF nor in Excel, and the summary does not name it. “Excel only” keeps the PDF short.</translation>
    </message>
    <message>
        <source>Wo sie steht</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>oben</source>
        <translation>up</translation>
    </message>
    <message>
        <source>unten</source>
        <translation>down</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>OutputRow</name>
    <message>
        <source>Als Termin …</source>
        <translation>As appointment …</translation>
    </message>
    <message>
        <source>Aushang …</source>
        <translation>Poster …</translation>
    </message>
    <message>
        <source>Nächstes Jahr anlegen</source>
        <translation>Create next year</translation>
    </message>
    <message>
        <source>Teilnahmeliste …</source>
        <translation>Sign-in sheet …</translation>
    </message>
    <message>
        <source>{title}: PDF speichern</source>
        <translation>{title}: save PDF</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Ansichten dieses Bereichs</source>
        <translation>Views of this area</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Als Seite</source>
        <translation>As page</translation>
    </message>
    <message>
        <source>Als Text</source>
        <translation>As text</translation>
    </message>
    <message>
        <source>Die Seite lässt sich auf diesem Rechner nicht zeichnen. Ihr Text ist davon nicht betroffen. Wie der Bericht aussieht, sehen Sie im PDF, das Sie unter „Berichte“ erstellen.</source>
        <translation>The page cannot be drawn on this computer. Your text is not affected. How the report looks you see in the PDF that you make under “Reports”.</translation>
    </message>
    <message>
        <source>Leere Seite</source>
        <translation>Empty page</translation>
    </message>
    <message>
        <source>Nächste Seite</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Seite {n} von {count}</source>
        <translation>Page {n} of {count}</translation>
    </message>
    <message>
        <source>So sieht die Seite aus</source>
        <translation>How the page looks</translation>
    </message>
    <message>
        <source>Text der Seite</source>
        <translation>Text of the page</translation>
    </message>
    <message>
        <source>Vorige Seite</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>auf der Seite: Pfeile</source>
        <translation>on the page: arrows</translation>
    </message>
</context>
<context>
    <name>PaperExport</name>
    <message>
        <source>{name} ist gespeichert und geöffnet.</source>
        <translation>{name} is saved and open.</translation>
    </message>
    <message>
        <source>{name} ist gespeichert.</source>
        <translation>{name} is saved.</translation>
    </message>
    <message>
        <source>{name} speichern</source>
        <translation>Save {name}</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>Angaben eintragen</source>
        <translation>Enter details</translation>
    </message>
    <message>
        <source>Der Auszug für das Verzeichnis von Verarbeitungstätigkeiten (Art. 30 DSGVO) entsteht aus Ihren Angaben und aus dem, was das Programm tut. Auch die Schutzmaßnahmen stehen so darin, wie sie gerade sind.</source>
        <translation>The extract for the record of processing activities (Art. 30 GDPR) is made from your details and from what the program does. It gives the protective measures as they are at the moment, too.</translation>
    </message>
    <message>
        <source>Die Information gehört zu jeder Beratung, bei der etwas gespeichert wird. Einwilligung und Schweigepflichtentbindung zu einem bestimmten Fall drucken Sie besser dort: dann stehen Zweck und Nummer schon darauf.</source>
        <translation>The information goes with every consultation in which something is saved. Consent and release from confidentiality for a particular case are better printed there: purpose and number are then already on them.</translation>
    </message>
    <message>
        <source>Einwilligung …</source>
        <translation>Consent …</translation>
    </message>
    <message>
        <source>Es fehlt noch: {what}. Auf den Blättern bleibt dafür eine Linie frei.</source>
        <translation>Still missing: {what}. The sheets leave a line free for it.</translation>
    </message>
    <message>
        <source>Für Ratsuchende</source>
        <translation>For people seeking advice</translation>
    </message>
    <message>
        <source>Für die Verwaltung</source>
        <translation>For the administration</translation>
    </message>
    <message>
        <source>In einfacher Sprache …</source>
        <translation>In plain language …</translation>
    </message>
    <message>
        <source>Information (Art. 13) …</source>
        <translation>Information (Art. 13) …</translation>
    </message>
    <message>
        <source>Schweigepflichtentbindung …</source>
        <translation>Release from confidentiality …</translation>
    </message>
    <message>
        <source>Verzeichnis (Art. 30) …</source>
        <translation>Record (Art. 30) …</translation>
    </message>
    <message>
        <source>Verzeichnis als Tabelle …</source>
        <translation>Record as table …</translation>
    </message>
    <message>
        <source>der Kontakt der Stelle</source>
        <translation>the contact of the office</translation>
    </message>
    <message>
        <source>die Rechtsgrundlage</source>
        <translation>the legal basis</translation>
    </message>
    <message>
        <source>die datenschutzbeauftragte Person</source>
        <translation>the data protection officer</translation>
    </message>
    <message>
        <source>die verantwortliche Stelle</source>
        <translation>the controller</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>{text} entfernen</source>
        <translation>Remove {text}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Bisheriges Passwort</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>Bitte geben Sie es ein: So ist sicher, dass Sie es sind.</source>
        <translation>Please enter it: this makes sure that it is you.</translation>
    </message>
    <message>
        <source>Code vom Wiederherstellungsblatt</source>
        <translation>Code from the recovery sheet</translation>
    </message>
    <message>
        <source>Das alte Passwort gilt danach nicht mehr, die Blätter gelten weiter.</source>
        <translation>The old password is no longer valid afterwards, the sheets remain valid.</translation>
    </message>
    <message>
        <source>Neues Passwort</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Passwort ändern</source>
        <translation>Change password</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Bitte geben Sie Ihren Namen ein.</source>
        <translation>Please enter your name.</translation>
    </message>
    <message>
        <source>Die Datei ist verschlüsselt. Ohne Passwort oder Wiederherstellungsblatt kann sie niemand öffnen, auch nicht die IT Ihrer Verwaltung.</source>
        <translation>The file is encrypted. Without password or recovery sheet nobody can open it, not even the IT of your administration.</translation>
    </message>
    <message>
        <source>Ihr Name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Ihr neues Passwort</source>
        <translation>Your new password</translation>
    </message>
    <message>
        <source>Womit öffnen Sie die Datei?</source>
        <translation>What do you open the file with?</translation>
    </message>
</context>
<context>
    <name>PercentEditor</name>
    <message>
        <source>Bitte einen Anteil in Prozent angeben, zum Beispiel 75 oder 62,5.</source>
        <translation>Please enter a share in per cent, for example 75 or 62,5.</translation>
    </message>
</context>
<context>
    <name>PeriodCard</name>
    <message>
        <source>Anlagen gehen mit ihrem Eintrag. Frühere Fassungen im Verlauf gehen nach 30 Tagen von selbst, Sicherungen nach spätestens 13 Monaten; die vor Importen und Umstellungen, sobald drei neuere dieser Art da sind.</source>
        <translation>Attachments go with their record. Earlier versions in the history go by themselves after 30 days, backups after 13 months at the latest; those before imports and conversions as soon as there are three newer ones of this kind.</translation>
    </message>
    <message>
        <source>Aufbewahrungsfristen</source>
        <translation>Retention periods</translation>
    </message>
    <message>
        <source>Frist für {name}</source>
        <translation>Period for {name}</translation>
    </message>
    <message>
        <source>Gleiche Personen beim Anonymisieren</source>
        <translation>Equal people when anonymising</translation>
    </message>
    <message>
        <source>Ist eine Frist abgelaufen, erscheint der Eintrag unter „Löschvorschläge“. Nichts geschieht von selbst. Änderungen gelten sofort; stimmen Sie die Fristen bitte mit Ihrem Datenschutz ab.</source>
        <translation>When a period has expired, the record appears under “Deletion proposals”. Nothing happens by itself. Changes apply at once; please agree the periods with your data protection officer.</translation>
    </message>
    <message>
        <source>Löschvorschläge zeigen</source>
        <translation>Show deletion proposals</translation>
    </message>
    <message>
        <source>Monate für {name}</source>
        <translation>Months for {name}</translation>
    </message>
    <message>
        <source>so viele müssen in Monat und Merkmalen übereinstimmen; sonst gehen die Merkmale</source>
        <translation>so many must agree in month and features; otherwise the features go</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Niemand im Pool heißt so. Bitte dort zuerst aufnehmen.</source>
        <translation>Nobody in the pool has this name. Please add them there first.</translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>Bild entfernen</source>
        <translation>Remove picture</translation>
    </message>
    <message>
        <source>Bild wählen</source>
        <translation>Choose picture</translation>
    </message>
    <message>
        <source>Bild wählen …</source>
        <translation>Choose picture …</translation>
    </message>
    <message>
        <source>Das Bild ist größer als {most}.</source>
        <translation>The picture is larger than {most}.</translation>
    </message>
    <message>
        <source>Die Datei ist kein Bild, das hier verwendet werden kann.</source>
        <translation>The file is not a picture that can be used here.</translation>
    </message>
    <message>
        <source>Die Datei lässt sich nicht lesen.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Kein Bild</source>
        <translation>No picture</translation>
    </message>
</context>
<context>
    <name>PlaceAdvice</name>
    <message>
        <source>Bitte beachten Sie den Ort der Datei</source>
        <translation>Please mind the place of the file</translation>
    </message>
    <message>
        <source>IntDesk speichert auch dort jeden Schritt ganz oder gar nicht.</source>
        <translation>IntDesk saves every step there completely or not at all, too.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Anderer Ordner …</source>
        <translation>Other folder …</translation>
    </message>
    <message>
        <source>Bitte geben Sie einen Namen ein.</source>
        <translation>Please enter a name.</translation>
    </message>
    <message>
        <source>Der Name steht auf dem Bericht. Sie können ihn später ändern.</source>
        <translation>The name appears on the report. You can change it later.</translation>
    </message>
    <message>
        <source>Hier liegt die Datei</source>
        <translation>The file is here</translation>
    </message>
    <message>
        <source>Name der Gemeinde oder Stelle</source>
        <translation>Name of the municipality or office</translation>
    </message>
    <message>
        <source>Ordner für die Datei wählen</source>
        <translation>Choose folder for the file</translation>
    </message>
    <message>
        <source>Wie heißt Ihre Stelle?</source>
        <translation>What is your office called?</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Alle paar Wochen</source>
        <translation>Every few weeks</translation>
    </message>
    <message>
        <source>Alle … Monate</source>
        <translation>Every … months</translation>
    </message>
    <message>
        <source>Alle … Wochen</source>
        <translation>Every … weeks</translation>
    </message>
    <message>
        <source>An jedem</source>
        <translation>On every</translation>
    </message>
    <message>
        <source>Frühestens am</source>
        <translation>At the earliest on</translation>
    </message>
    <message>
        <source>In dieser Zeit liegt kein solcher Tag.</source>
        <translation>There is no such day in this time.</translation>
    </message>
    <message>
        <source>Planen</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Rhythmus</source>
        <translation>Rhythm</translation>
    </message>
    <message>
        <source>Sitzung</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Sitzungen</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Sitzungen planen</source>
        <translation>Plan meetings</translation>
    </message>
    <message>
        <source>Spätestens am</source>
        <translation>At the latest on</translation>
    </message>
    <message>
        <source>Wochentag</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Wochentag im Monat</source>
        <translation>Weekday in the month</translation>
    </message>
    <message>
        <source>dritten</source>
        <translation>third</translation>
    </message>
    <message>
        <source>ersten</source>
        <translation>first</translation>
    </message>
    <message>
        <source>letzten</source>
        <translation>last</translation>
    </message>
    <message>
        <source>vierten</source>
        <translation>fourth</translation>
    </message>
    <message>
        <source>zweiten</source>
        <translation>second</translation>
    </message>
</context>
<context>
    <name>PostPage</name>
    <message>
        <source>Eigener Anteil {year}: {net}</source>
        <translation>Own share {year}: {net}</translation>
    </message>
    <message>
        <source>Kosten {cost}</source>
        <translation>Cost {cost}</translation>
    </message>
    <message>
        <source>gefördert {funded}</source>
        <translation>funded {funded}</translation>
    </message>
    <message>
        <source>im Mittel {share} einer Vollzeitstelle</source>
        <translation>on average {share} of a full-time post</translation>
    </message>
    <message>
        <source>unbesetzt an {days} Tagen</source>
        <translation>vacant on {days} days</translation>
    </message>
</context>
<context>
    <name>PostingImportPage</name>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Es fehlt: {missing}. Bitte ordnen Sie die Spalten unten zu.</source>
        <translation>Missing: {missing}. Please assign the columns below.</translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Haushaltsstelle, Tag und Betrag sind wie bei einer Buchung, die schon da ist, nur der Beleg ist ein anderer. Diese Zeilen bleiben draußen; haken Sie an, was wirklich neu ist (Leertaste).</source>
        <translation>Budget line, day and amount are those of a posting that is there already, only the document differs. These rows stay out; tick what is really new (space bar).</translation>
    </message>
    <message>
        <source>Haushaltsstellen</source>
        <translation>Budget lines</translation>
    </message>
    <message>
        <source>Ihre Zuordnung gilt auch für spätere Listen mit diesen Überschriften.</source>
        <translation>Your assignment also applies to later lists with these headings.</translation>
    </message>
    <message>
        <source>Neu: {new} · schon vorhanden: {known} · vielleicht schon da: {near} · bleiben wegen Fehlern draußen: {wrong} · übersprungen: {skipped} · leer: {blank} · Summe der Liste: {sum}</source>
        <translation>New: {new} · known already: {known} · perhaps there already: {near} · left out because of faults: {wrong} · skipped: {skipped} · empty: {blank} · sum of the list: {sum}</translation>
    </message>
    <message>
        <source>Prüfen Sie unten, ob die Summen stimmen: Aufwand und Ertrag stehen dabei.</source>
        <translation>Check below whether the totals are right: expenditure and income are given with them.</translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Summe der Liste</source>
        <translation>Total of the list</translation>
    </message>
    <message>
        <source>Summen nach Haushaltsstelle</source>
        <translation>Totals by budget line</translation>
    </message>
    <message>
        <source>Vielleicht schon da</source>
        <translation>Perhaps there already</translation>
    </message>
    <message>
        <source>Vorzeichen</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Wie schreibt die Kasse die Beträge?</source>
        <translation>How does the treasury write the amounts?</translation>
    </message>
    <message>
        <source>Zeile</source>
        <translation>row</translation>
    </message>
    <message>
        <source>Zeilen</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message>
        <source>vorhanden</source>
        <translation>there</translation>
    </message>
    <message>
        <source>{line}: Aufwand oder Ertrag</source>
        <translation>{line}: expenditure or income</translation>
    </message>
    <message>
        <source>{what} gibt es noch nicht: Sie entstehen mit Ansatz 0 und werden markiert.</source>
        <translation>{what} do not exist yet: they are created with appropriation 0 and marked.</translation>
    </message>
    <message>
        <source>{what} importieren</source>
        <translation>Import {what}</translation>
    </message>
    <message>
        <source>{what} übernommen. Schon vorhanden waren: {known}, vielleicht schon da: {near}. Nicht übernommen: {left}.</source>
        <translation>{what} taken over. Known already: {known}, perhaps there already: {near}. Left out: {left}.</translation>
    </message>
</context>
<context>
    <name>PostingPage</name>
    <message>
        <source>Aus der Liste der Kasse.</source>
        <translation>From the list of the treasury.</translation>
    </message>
    <message>
        <source>Belegliste speichern</source>
        <translation>Save list of vouchers</translation>
    </message>
    <message>
        <source>Belegliste …</source>
        <translation>List of vouchers …</translation>
    </message>
    <message>
        <source>Buchungsliste der Kasse importieren</source>
        <translation>Import list of postings of the treasury</translation>
    </message>
    <message>
        <source>Die Belegliste wird geschrieben …</source>
        <translation>Writing the list of vouchers …</translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Kassenliste …</source>
        <translation>Treasury list …</translation>
    </message>
    <message>
        <source>Sie ist ein Teil einer Sammelzahlung.</source>
        <translation>It is part of a collective payment.</translation>
    </message>
    <message>
        <source>Sie ist mit einer eigenen Buchung abgeglichen und zählt nicht.</source>
        <translation>It is matched with a posting of your own and does not count.</translation>
    </message>
    <message>
        <source>Sie nimmt eine andere Buchung zurück (Storno).</source>
        <translation>It reverses another posting (cancellation).</translation>
    </message>
    <message>
        <source>Stornieren …</source>
        <translation>Reverse …</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>4. Was die Geheimhaltung verbirgt</source>
        <translation>4. What disclosure control hides</translation>
    </message>
    <message>
        <source>Alle Vorschläge übernehmen</source>
        <translation>Take over all proposals</translation>
    </message>
    <message>
        <source>Die Vorschau wird berechnet …</source>
        <translation>Calculating the preview …</translation>
    </message>
    <message>
        <source>Für dieses Jahr ist eine Ausgabe veröffentlicht. Ihre Regel und ihre Gruppen gelten weiter, und beide Ausgaben werden zusammen geprüft.</source>
        <translation>An edition is published for this year. Its rule and its groups continue to apply, and both editions are checked together.</translation>
    </message>
    <message>
        <source>Hinter dem Jahr stehen weniger als 60 Personen. Gröbere Gruppen (unten) lassen mehr lesbar, als wenn nur verborgen wird.</source>
        <translation>Fewer than 60 people stand behind the year. Coarser groups (below) leave more readable than hiding alone.</translation>
    </message>
    <message>
        <source>Lesbar bleiben</source>
        <translation>Stays readable</translation>
    </message>
    <message>
        <source>Neu berechnen</source>
        <translation>Calculate again</translation>
    </message>
    <message>
        <source>Nicht im öffentlichen Bericht: {names}</source>
        <translation>Not in the public report: {names}</translation>
    </message>
    <message>
        <source>Regel</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Regeln im Vergleich</source>
        <translation>Rules compared</translation>
    </message>
    <message>
        <source>Tabelle oder Kennzahl</source>
        <translation>Table or figure</translation>
    </message>
    <message>
        <source>Verborgen</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Verborgene Werte</source>
        <translation>Hidden values</translation>
    </message>
    <message>
        <source>Vorschau berechnen</source>
        <translation>Calculate preview</translation>
    </message>
    <message>
        <source>Was jede Tabelle verliert</source>
        <translation>What each table loses</translation>
    </message>
    <message>
        <source>Zurücknehmen</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>nicht abgedruckt</source>
        <translation>not printed</translation>
    </message>
    <message>
        <source>{n} von {all}</source>
        <translation>{n} of {all}</translation>
    </message>
    <message>
        <source>{rule} (gewählt)</source>
        <translation>{rule} (chosen)</translation>
    </message>
    <message>
        <source>{rule}: {hidden}, lesbar bleiben im Mittel {kept} der Angaben je Tabelle.</source>
        <translation>{rule}: {hidden}, on average {kept} of the details per table stay readable.</translation>
    </message>
    <message>
        <source>{what} ({hidden}, lesbar {kept})</source>
        <translation>{what} ({hidden}, readable {kept})</translation>
    </message>
    <message>
        <source>{what}: übernommen</source>
        <translation>{what}: taken over</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>„{table}“: Alle in „{line}“ gehören zu „{category}“. Wer jemanden daraus kennt, weiß das auch ohne Zahl. Fassen Sie Gruppen zusammen, oder lassen Sie die Tabelle weg („Kapitel und Tabellen …“).</source>
        <translation>“{table}”: everyone in “{line}” belongs to “{category}”. Whoever knows one of them knows this even without the number. Please combine groups or leave the table out (“Chapters and tables …”).</translation>
    </message>
</context>
<context>
    <name>ProcessIndicatorPage</name>
    <message>
        <source>Diese Werte ergeben sich von selbst aus Ihren Einträgen. Pfeil auf und ab zeigt den Verlauf einer Zeile, die Eingabetaste oder ein Doppelklick auf eine Zahl die Liste dahinter.</source>
        <translation>These values follow from your records by themselves. Up and Down show the development of a row, Enter or a double click on a number the list behind it.</translation>
    </message>
    <message>
        <source>Jahre</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Kennzahl</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Noch ist in keinem Jahr etwas eingetragen, was hier zählt.</source>
        <translation>In no year has anything been entered yet that counts here.</translation>
    </message>
    <message>
        <source>Quartale</source>
        <translation>Quarters</translation>
    </message>
    <message>
        <source>Zu den Indikatoren</source>
        <translation>To the indicators</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bitte warten …</source>
        <translation>Please wait …</translation>
    </message>
    <message>
        <source>Wird abgebrochen …</source>
        <translation>Cancelling …</translation>
    </message>
    <message>
        <source>{percent} % erledigt</source>
        <translation>{percent} % done</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ProtocolCard</name>
    <message>
        <source>Eintrag</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation>entries</translation>
    </message>
    <message>
        <source>Es gibt noch keinen Eintrag.</source>
        <translation>There is no entry yet.</translation>
    </message>
    <message>
        <source>Exportieren …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Protokoll exportieren</source>
        <translation>Export log</translation>
    </message>
    <message>
        <source>{rows} exportiert: {name}</source>
        <translation>{rows} exported: {name}</translation>
    </message>
</context>
<context>
    <name>QuantityEditor</name>
    <message>
        <source>Bitte eine Zahl mit höchstens zwei Stellen nach dem Komma angeben, zum Beispiel 12,5 oder 1.234.</source>
        <translation>Please enter a number with at most two decimal places, for example 12,5 or 1.234.</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Anteile</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Auf das Jahr verschieben</source>
        <translation>Move to the year</translation>
    </message>
    <message>
        <source>Auf {year} verschieben</source>
        <translation>Move to {year}</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Größte zuerst</source>
        <translation>Largest first</translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Suchen: Thema, Ort, Notiz …</source>
        <translation>Search: topic, place, note …</translation>
    </message>
    <message>
        <source>Von</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Was wird gezählt?</source>
        <translation>What is counted?</translation>
    </message>
    <message>
        <source>Zeilen</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Zeitraum</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>Bemerkung zu Frage {n}</source>
        <translation>Remark on question {n}</translation>
    </message>
    <message>
        <source>Bemerkung, wenn nötig</source>
        <translation>Remark, if necessary</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Bitte eine Tätigkeit wählen.</source>
        <translation>Please choose an activity.</translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Dauer am {day}</source>
        <translation>Duration on {day}</translation>
    </message>
    <message>
        <source>Eingetragen. {hints}</source>
        <translation>Entered. {hints}</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Eintragen für {day}</source>
        <translation>Enter for {day}</translation>
    </message>
    <message>
        <source>Tätigkeit</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Tätigkeit am {day}</source>
        <translation>Activity on {day}</translation>
    </message>
</context>
<context>
    <name>RateEditor</name>
    <message>
        <source>Bitte den Fördersatz angeben, zum Beispiel 80, 66,67 % oder 2/3.</source>
        <translation>Please enter the funding rate, for example 80, 66,67 % or 2/3.</translation>
    </message>
</context>
<context>
    <name>ReadyListPage</name>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Exportieren …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Zur Auswertung</source>
        <translation>To the analysis</translation>
    </message>
</context>
<context>
    <name>ReasonView</name>
    <message>
        <source>Dahinter stehen weniger als {n} Personen.</source>
        <translation>Fewer than {n} persons stand behind it.</translation>
    </message>
    <message>
        <source>Insgesamt</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Sonst ließe sich ein kleiner Wert errechnen.</source>
        <translation>Otherwise a small value could be worked out.</translation>
    </message>
    <message>
        <source>Sonst ließe sich errechnen: {names}</source>
        <translation>Otherwise this could be worked out: {names}</translation>
    </message>
    <message>
        <source>Sonst ließe sich errechnen: {names} und {n} weitere</source>
        <translation>Otherwise this could be worked out: {names} and {n} more</translation>
    </message>
    <message>
        <source>Verborgene Zeile</source>
        <translation>Hidden row</translation>
    </message>
    <message>
        <source>Warum</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Warum Werte verborgen sind</source>
        <translation>Why values are hidden</translation>
    </message>
    <message>
        <source>Warum verborgen: {table} (nur für Sie)</source>
        <translation>Why hidden: {table} (for you only)</translation>
    </message>
    <message>
        <source>mehrere zusammen</source>
        <translation>several together</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Diesen Eintrag gibt es noch nicht. Bitte in der Liste „neu anlegen“ wählen: Pfeil ab, dann Eingabe.</source>
        <translation>This record does not exist yet. Please choose “create” in the list: Down, then Enter.</translation>
    </message>
    <message>
        <source>„{name}“ neu anlegen</source>
        <translation>Create “{name}”</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Auswahl aufheben</source>
        <translation>Clear selection</translation>
    </message>
    <message>
        <source>Dazu gibt es keine Einträge.</source>
        <translation>There are no records for this.</translation>
    </message>
    <message>
        <source>Der neue Eintrag ist gespeichert, passt aber nicht zu dieser Auswahl.</source>
        <translation>The new record is saved but does not fit this selection.</translation>
    </message>
    <message>
        <source>Der neue Eintrag ist gespeichert. Er gehört zum Jahr {year}.</source>
        <translation>The new record is saved. It belongs to {year}.</translation>
    </message>
    <message>
        <source>Jahr {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>Spalten wählen</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>Zurückgenommen</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>neueste zuerst</source>
        <translation>newest first</translation>
    </message>
    <message>
        <source>sortiert nach {by}</source>
        <translation>sorted by {by}</translation>
    </message>
    <message>
        <source>{title}, absteigend</source>
        <translation>{title}, descending</translation>
    </message>
    <message>
        <source>{title}, aufsteigend</source>
        <translation>{title}, ascending</translation>
    </message>
    <message>
        <source>{year} zeigen</source>
        <translation>Show {year}</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Das PDF wird erstellt …</source>
        <translation>Making the PDF …</translation>
    </message>
    <message>
        <source>Die Liste wird geschrieben …</source>
        <translation>Writing the list …</translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Duplizieren</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Ein Feld ändern …</source>
        <translation>Change a field …</translation>
    </message>
    <message>
        <source>Exportieren …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>In den Papierkorb</source>
        <translation>Move to bin</translation>
    </message>
    <message>
        <source>Neu</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Wiedervorlage anlegen</source>
        <translation>Create follow-up</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Die Datei ist nur zum Lesen geöffnet.</source>
        <translation>The file is open for reading only.</translation>
    </message>
    <message>
        <source>Eingaben speichern?</source>
        <translation>Save the entries?</translation>
    </message>
    <message>
        <source>Gespeichert: {record}</source>
        <translation>Saved: {record}</translation>
    </message>
    <message>
        <source>In „{form}“ stehen Eingaben, die noch nicht gespeichert sind.</source>
        <translation>“{form}” has entries that are not saved yet.</translation>
    </message>
    <message>
        <source>Leeren</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Speichern (Strg+S oder Strg+Eingabe)</source>
        <translation>Save (Ctrl+S or Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Nach Stelle und Monat</source>
        <translation>By body and month</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Arbeitet dort doch noch jemand, kann dort nichts mehr gespeichert werden: Eingaben, die dort noch offen sind, gehen verloren.</source>
        <translation>If somebody is still working there after all, nothing can be saved there any more: entries that are still open there are lost.</translation>
    </message>
    <message>
        <source>Bitte fragen Sie vorher nach. IntDesk prüft die Datei beim Übernehmen.</source>
        <translation>Please ask first. IntDesk checks the file when taking it over.</translation>
    </message>
    <message>
        <source>Datei verschieben …</source>
        <translation>Move file …</translation>
    </message>
    <message>
        <source>Datei wirklich übernehmen?</source>
        <translation>Really take over the file?</translation>
    </message>
    <message>
        <source>Die Datei ist so nicht zu öffnen</source>
        <translation>The file cannot be opened like this</translation>
    </message>
    <message>
        <source>Nicht übernehmen</source>
        <translation>Do not take over</translation>
    </message>
    <message>
        <source>Nur lesen</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Trotzdem übernehmen</source>
        <translation>Take over anyway</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Take over</translation>
    </message>
</context>
<context>
    <name>ReportCheckCard</name>
    <message>
        <source>Prüfliste öffnen</source>
        <translation>Open checklist</translation>
    </message>
</context>
<context>
    <name>ReportCheckPage</name>
    <message>
        <source>Bleibt so</source>
        <translation>Stays so</translation>
    </message>
    <message>
        <source>Bleibt so …</source>
        <translation>Stays so …</translation>
    </message>
    <message>
        <source>Vor dem Bericht {year} prüfen</source>
        <translation>Check before the report {year}</translation>
    </message>
    <message>
        <source>Warum bleibt es so?</source>
        <translation>Why does it stay so?</translation>
    </message>
    <message>
        <source>Wieder prüfen</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Zum Bericht</source>
        <translation>To the report</translation>
    </message>
    <message>
        <source>{point}: bleibt so</source>
        <translation>{point}: stays so</translation>
    </message>
    <message>
        <source>{point}: wieder prüfen</source>
        <translation>{point}: check again</translation>
    </message>
    <message>
        <source>{point}: zeigen</source>
        <translation>{point}: show</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>1. Bericht {year}: Art und Leserkreis</source>
        <translation>1. Report {year}: kind and readers</translation>
    </message>
    <message>
        <source>1. Bericht über eine Zuwendung</source>
        <translation>1. Report on a grant</translation>
    </message>
    <message>
        <source>3. Was für den Bericht fehlt</source>
        <translation>3. What is missing for the report</translation>
    </message>
    <message>
        <source>5. Erstellen und festschreiben</source>
        <translation>5. Make and finalise</translation>
    </message>
    <message>
        <source>Ausgabe beginnen</source>
        <translation>Begin edition</translation>
    </message>
    <message>
        <source>Ausgabe speichern …</source>
        <translation>Save edition …</translation>
    </message>
    <message>
        <source>Bericht erstellen …</source>
        <translation>Make report …</translation>
    </message>
    <message>
        <source>Bericht gespeichert: {names}</source>
        <translation>Report saved: {names}</translation>
    </message>
    <message>
        <source>Bericht speichern</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>Berichte</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Bitte wählen Sie mindestens ein Format.</source>
        <translation>Please choose at least one format.</translation>
    </message>
    <message>
        <source>Der Bericht entsteht …</source>
        <translation>Making the report …</translation>
    </message>
    <message>
        <source>Entwurf erstellen …</source>
        <translation>Make draft …</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Excel öffnen</source>
        <translation>Open Excel</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Förderzeitraum</source>
        <translation>Funding period</translation>
    </message>
    <message>
        <source>Für diese Datei ist kein Programm eingerichtet: {path}</source>
        <translation>No program is set up for this file: {path}</translation>
    </message>
    <message>
        <source>Gespeichert: {names} im Ordner {folder}</source>
        <translation>Saved: {names} in folder {folder}</translation>
    </message>
    <message>
        <source>Interne Berichte können Sie jederzeit mit den Zahlen von heute erstellen.</source>
        <translation>You can make internal reports with today’s figures at any time.</translation>
    </message>
    <message>
        <source>Jahr</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Jahr {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>Jahresbericht</source>
        <translation>Annual report</translation>
    </message>
    <message>
        <source>Kurzbericht</source>
        <translation>Short report</translation>
    </message>
    <message>
        <source>Noch nicht festgeschrieben: Die Dateien tragen den Aufdruck „Entwurf“. Zum Veröffentlichen beginnen Sie eine Ausgabe.</source>
        <translation>Not finalised yet: the files are marked as a draft (“Entwurf”). To publish, begin an edition.</translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>PDF (barrierefrei)</source>
        <translation>PDF (accessible)</translation>
    </message>
    <message>
        <source>PDF öffnen</source>
        <translation>Open PDF</translation>
    </message>
    <message>
        <source>Zahlen, Tabellen und Diagramme des gewählten Jahres mit dem Vorjahr.</source>
        <translation>Figures, tables and charts of the chosen year with the year before. Reports are written in German.</translation>
    </message>
    <message>
        <source>Zu den Ausgaben</source>
        <translation>To the editions</translation>
    </message>
    <message>
        <source>{name} ist festgeschrieben. Derselbe Zeitraum erscheint nur aus ihr: gespeichert werden ihre Dateien, wie sie ausgegeben wurden.</source>
        <translation>{name} is finalised. The same period is only issued from it: its files are saved as they were issued.</translation>
    </message>
    <message>
        <source>Über welchen Zeitraum?</source>
        <translation>Which period?</translation>
    </message>
</context>
<context>
    <name>ReportTextPage</name>
    <message>
        <source> und {n} weitere</source>
        <translation> and {n} more</translation>
    </message>
    <message>
        <source>Die Zahlen werden zusammengestellt …</source>
        <translation>Putting the figures together …</translation>
    </message>
    <message>
        <source>Eigene Texte prüft die Geheimhaltung nicht. Nennen Sie in einem öffentlichen Bericht keine kleinen Zahlen und niemanden, der beraten wurde.</source>
        <translation>Disclosure control does not check texts of your own. In a public report do not name small numbers or anybody who was advised.</translation>
    </message>
    <message>
        <source>Im internen Bericht</source>
        <translation>In the internal report</translation>
    </message>
    <message>
        <source>Im öffentlichen Bericht</source>
        <translation>In the public report</translation>
    </message>
    <message>
        <source>Tabellen: {names}</source>
        <translation>Tables: {names}</translation>
    </message>
    <message>
        <source>Teil des Berichts</source>
        <translation>Part of the report</translation>
    </message>
    <message>
        <source>Teile des Berichts</source>
        <translation>Parts of the report</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Texte zum Bericht {year}</source>
        <translation>Texts for the report {year}</translation>
    </message>
    <message>
        <source>Vorschlag aus den Zahlen</source>
        <translation>Proposal from the figures</translation>
    </message>
    <message>
        <source>Vorschlag übernehmen</source>
        <translation>Take over proposal</translation>
    </message>
    <message>
        <source>Was das Kapitel zeigt</source>
        <translation>What the chapter shows</translation>
    </message>
    <message>
        <source>Zu diesem Teil gibt es keine Zahlen.</source>
        <translation>There are no figures for this part.</translation>
    </message>
    <message>
        <source>Zum Bericht</source>
        <translation>To the report</translation>
    </message>
    <message>
        <source>{n} Wörter</source>
        <translation>{n} words</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Als Excel …</source>
        <translation>As Excel …</translation>
    </message>
    <message>
        <source>Als PDF …</source>
        <translation>As PDF …</translation>
    </message>
    <message>
        <source>Als Word …</source>
        <translation>As Word …</translation>
    </message>
    <message>
        <source>Angemeldeter Betrag</source>
        <translation>Amount requested</translation>
    </message>
    <message>
        <source>Anmeldung</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>Anmeldung {year}</source>
        <translation>Request {year}</translation>
    </message>
    <message>
        <source>Ansätze fortschreiben</source>
        <translation>Carry on appropriations</translation>
    </message>
    <message>
        <source>Ansätze {year} übernehmen</source>
        <translation>Take over appropriations {year}</translation>
    </message>
    <message>
        <source>Begründung</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Bitte eine Veränderung von −100 bis 100 % angeben.</source>
        <translation>Please enter a change from −100 to 100 %.</translation>
    </message>
    <message>
        <source>Für alle Haushaltsstellen, zu denen noch nichts angemeldet ist. Der Schritt lässt sich zurücknehmen.</source>
        <translation>For all budget lines for which nothing is requested yet. The step can be undone.</translation>
    </message>
    <message>
        <source>Gerundet auf</source>
        <translation>Rounded to</translation>
    </message>
    <message>
        <source>Haushaltsstelle anlegen</source>
        <translation>Create budget line</translation>
    </message>
    <message>
        <source>Legen Sie zuerst die Haushaltsstellen an, für die Sie Mittel brauchen.</source>
        <translation>First create the budget lines for which you need funds.</translation>
    </message>
    <message>
        <source>Mittelanmeldung speichern</source>
        <translation>Save budget request</translation>
    </message>
    <message>
        <source>Mittelanmeldung {year}</source>
        <translation>Budget request {year}</translation>
    </message>
    <message>
        <source>Noch keine Haushaltsstellen</source>
        <translation>No budget lines yet</translation>
    </message>
    <message>
        <source>Speichern, nächste Zeile</source>
        <translation>Save, next line</translation>
    </message>
    <message>
        <source>Veränderung in %</source>
        <translation>Change in %</translation>
    </message>
    <message>
        <source>Was Sie für das nächste Haushaltsjahr brauchen, mit Begründung. Es sind zugleich die Ansätze des neuen Jahres: Was der Haushaltsplan anders festlegt, ändern Sie dort.</source>
        <translation>What you need for the next fiscal year, with reasons. These are the appropriations of the new year as well: what the budget settles differently you change there.</translation>
    </message>
    <message>
        <source>{what} in Euro</source>
        <translation>{what} in euros</translation>
    </message>
</context>
<context>
    <name>RequestsSection</name>
    <message>
        <source>Antrag</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Antwort bis</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Auskunft, Berichtigung, Löschung, Einschränkung, Widerspruch: Auf jeden Antrag muss es innerhalb eines Monats eine Antwort geben (Art. 12 DSGVO). Eingetragen und beantwortet wird im Fall der Person, unter „Rechte der Person“. Mit „Auskunft erteilen“ entsteht dort alles auf einmal: PDF, Datei für andere Programme, Unterlagen.</source>
        <translation>Access, rectification, erasure, restriction, objection: every request must have an answer within a month (Art. 12 GDPR). It is entered and answered in the person’s case, under “Rights of the person”. “Answer access request” makes everything there at once: PDF, file for other programs, documents.</translation>
    </message>
    <message>
        <source>Eingegangen</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Kein Antrag wartet auf Antwort.</source>
        <translation>No request is waiting for an answer.</translation>
    </message>
    <message>
        <source>Löschvorschläge</source>
        <translation>Deletion proposals</translation>
    </message>
    <message>
        <source>Offene Anträge</source>
        <translation>Open requests</translation>
    </message>
    <message>
        <source>Was Menschen zu ihren Daten möchten</source>
        <translation>What people want about their data</translation>
    </message>
    <message>
        <source>Zu den Fällen</source>
        <translation>To the cases</translation>
    </message>
    <message>
        <source>{day}, überfällig</source>
        <translation>{day}, overdue</translation>
    </message>
    <message>
        <source>{n} offen, davon {late} überfällig.</source>
        <translation>{n} open, {late} of them overdue.</translation>
    </message>
    <message>
        <source>{n} offen.</source>
        <translation>{n} open.</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Das Passwort wird gesetzt …</source>
        <translation>Setting the password …</translation>
    </message>
    <message>
        <source>Das neue Passwort gilt ab jetzt.</source>
        <translation>The new password is valid from now on.</translation>
    </message>
    <message>
        <source>Neues Passwort setzen</source>
        <translation>Set new password</translation>
    </message>
    <message>
        <source>Später</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>RetentionNotice</name>
    <message>
        <source>Aufbewahrungsfrist abgelaufen: {what}. Bitte entscheiden Sie darüber.</source>
        <translation>Retention period expired: {what}. Please decide on it.</translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation>record</translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation>records</translation>
    </message>
    <message>
        <source>Löschvorschläge ansehen</source>
        <translation>View deletion proposals</translation>
    </message>
    <message>
        <source>Löschvorschläge erst nächsten Monat wieder melden</source>
        <translation>Deletion proposals: report again next month</translation>
    </message>
    <message>
        <source>Löschvorschläge melden sich nächsten Monat wieder; sie stehen im Papierkorb</source>
        <translation>Deletion proposals are reported again next month; they are in the bin</translation>
    </message>
    <message>
        <source>Nächsten Monat wieder melden</source>
        <translation>Report again next month</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Alle ankreuzen</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Angeboten am</source>
        <translation>Offered on</translation>
    </message>
    <message>
        <source>Anonymisieren</source>
        <translation>Anonymise</translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Ausführen …</source>
        <translation>Carry out …</translation>
    </message>
    <message>
        <source>Dem Archiv angeboten</source>
        <translation>Offered to the archive</translation>
    </message>
    <message>
        <source>Dem Archiv angeboten …</source>
        <translation>Offered to the archive …</translation>
    </message>
    <message>
        <source>Die Datei wird beim nächsten Öffnen fertig bereinigt.</source>
        <translation>The file is cleaned up completely when it is next opened.</translation>
    </message>
    <message>
        <source>Die Frist dieser Einträge ist abgelaufen. Nichts geschieht von selbst: Sie entscheiden. Anonymisieren nimmt Texte, Anlagen und jeden Bezug zur Person weg und lässt nur die Zählung; Löschen nimmt auch sie.</source>
        <translation>The period of these records has expired. Nothing happens by itself: you decide. Anonymising takes away texts, attachments and every reference to the person and leaves only the count; deleting takes that, too.</translation>
    </message>
    <message>
        <source>Einen Fall mit dieser Nummer gibt es nicht.</source>
        <translation>There is no case with this number.</translation>
    </message>
    <message>
        <source>Erledigt: {a} anonymisiert, {d} gelöscht.</source>
        <translation>Done: {a} anonymised, {d} deleted.</translation>
    </message>
    <message>
        <source>Es wird gelöscht, überall in der Datei …</source>
        <translation>Deleting, everywhere in the file …</translation>
    </message>
    <message>
        <source>Fallnummer</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>Fristen und Protokoll</source>
        <translation>Periods and log</translation>
    </message>
    <message>
        <source>Keinen ankreuzen</source>
        <translation>Tick none</translation>
    </message>
    <message>
        <source>Kreuzen Sie an, was ausgeführt werden soll (Maus oder Leertaste).</source>
        <translation>Tick what shall be carried out (mouse or Space).</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Löschung auf Wunsch der Person</source>
        <translation>Deletion at the person’s request</translation>
    </message>
    <message>
        <source>Markierte Zeilen: {what}</source>
        <translation>Selected rows: {what}</translation>
    </message>
    <message>
        <source>Mit Wörtern daraus auch: {what}.</source>
        <translation>With words from it also: {what}.</translation>
    </message>
    <message>
        <source>Verlangt jemand die Löschung (Art. 17 DSGVO), nehmen Sie den Fall hier vor Ablauf der Frist in die Liste auf.</source>
        <translation>If somebody demands deletion (Art. 17 GDPR), add the case to the list here before its period expires.</translation>
    </message>
    <message>
        <source>Verschieben</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Verschieben …</source>
        <translation>Move …</translation>
    </message>
    <message>
        <source>Vorschlag für {n} markierte Zeilen:</source>
        <translation>Proposal for {n} selected rows:</translation>
    </message>
    <message>
        <source>Vorschlag für {what}:</source>
        <translation>Proposal for {what}:</translation>
    </message>
    <message>
        <source>Weitere {n} folgen danach.</source>
        <translation>{n} more follow after that.</translation>
    </message>
    <message>
        <source>Wieder vorschlagen ab</source>
        <translation>Propose again from</translation>
    </message>
    <message>
        <source>Zum Papierkorb</source>
        <translation>To the bin</translation>
    </message>
    <message>
        <source>Zurzeit ist nichts zu löschen.</source>
        <translation>At present there is nothing to delete.</translation>
    </message>
    <message>
        <source>gespeicherte Filter und Auswertungen</source>
        <translation>saved filters and analyses</translation>
    </message>
    <message>
        <source>gespeicherter Filter oder Auswertung</source>
        <translation>saved filter or analysis</translation>
    </message>
    <message>
        <source>{what} …</source>
        <translation>{what} …</translation>
    </message>
</context>
<context>
    <name>RightsSection</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Antrag</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Antrag eintragen</source>
        <translation>Enter request</translation>
    </message>
    <message>
        <source>Anträge der Person</source>
        <translation>Requests of the person</translation>
    </message>
    <message>
        <source>Antwort bis {day}</source>
        <translation>Answer by {day}</translation>
    </message>
    <message>
        <source>Aufheben</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Auskunft erteilen …</source>
        <translation>Answer access request …</translation>
    </message>
    <message>
        <source>Auskunft, Berichtigung, Einschränkung, Widerspruch: Was die Person möchte, wird hier festgehalten und steht im Verlauf.</source>
        <translation>Access, rectification, restriction, objection: what the person wants is recorded here and appears in the history.</translation>
    </message>
    <message>
        <source>Beantwortet</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Berichtigen Sie zuerst die Angaben selbst, oben im Formular oder unter „Name und Anschrift“. Schreiben Sie hier, was falsch war. Stellen, die die falsche Angabe bekommen haben, müssen Sie unterrichten.</source>
        <translation>First correct the details themselves, in the form above or under “Name and address”. Write here what was wrong. You have to inform bodies that received the wrong detail.</translation>
    </message>
    <message>
        <source>Berichtigung vermerken</source>
        <translation>Note rectification</translation>
    </message>
    <message>
        <source>Der Fall wird nur noch aufbewahrt: Er lässt sich nicht ändern und steht in keiner Liste, die gedruckt oder exportiert wird. In den Zahlen zählt er weiter.</source>
        <translation>The case is only kept: it cannot be changed and is in no list that is printed or exported. It still counts in the figures.</translation>
    </message>
    <message>
        <source>Der Fall {number} lässt sich danach wieder bearbeiten.</source>
        <translation>Case {number} can be edited again afterwards.</translation>
    </message>
    <message>
        <source>Die Person muss es vorher wissen (Art. 18 Abs. 3 DSGVO). Haben Sie sie unterrichtet?</source>
        <translation>The person has to know first (Art. 18(3) GDPR). Have you informed them?</translation>
    </message>
    <message>
        <source>Eingegangen am</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Eingeschränkt seit</source>
        <translation>Restricted since</translation>
    </message>
    <message>
        <source>Einschränken</source>
        <translation>Restrict</translation>
    </message>
    <message>
        <source>Einschränken …</source>
        <translation>Restrict …</translation>
    </message>
    <message>
        <source>Einschränkung aufheben …</source>
        <translation>Lift restriction …</translation>
    </message>
    <message>
        <source>Einschränkung aufheben?</source>
        <translation>Lift the restriction?</translation>
    </message>
    <message>
        <source>Erledigt am</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Festhalten</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Höchstens {most} Zeichen, keine Namen.</source>
        <translation>At most {most} characters, no names.</translation>
    </message>
    <message>
        <source>Rechte der Person</source>
        <translation>Rights of the person</translation>
    </message>
    <message>
        <source>Rechte der Person ({n} offen)</source>
        <translation>Rights of the person ({n} open)</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verarbeitung eingeschränkt seit {day}: {ground}.</source>
        <translation>Processing restricted since {day}: {ground}.</translation>
    </message>
    <message>
        <source>Was genau?</source>
        <translation>What exactly?</translation>
    </message>
    <message>
        <source>Was möchte die Person, und wann kam das? Sie muss innerhalb eines Monats Antwort haben. Keine Namen eintragen.</source>
        <translation>What does the person want, and when did it come? They must have an answer within a month. Do not enter names.</translation>
    </message>
    <message>
        <source>Was möchte die Person?</source>
        <translation>What does the person want?</translation>
    </message>
    <message>
        <source>erledigt {day}</source>
        <translation>done {day}</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>überfällig {day}</source>
        <translation>overdue {day}</translation>
    </message>
</context>
<context>
    <name>ScoreEditor</name>
    <message>
        <source>Bitte 0 bis 100 in Zehnern angeben; 7 steht für 70.</source>
        <translation>Please enter 0 to 100 in tens; 7 stands for 70.</translation>
    </message>
</context>
<context>
    <name>ScoresEditor</name>
    <message>
        <source>Frage {n}: {problem}</source>
        <translation>Question {n}: {problem}</translation>
    </message>
    <message>
        <source>Wie sehr trifft es zu, in Prozent? 7 und Eingabe sind 70 %. Leer: keine Antwort.</source>
        <translation>How much does it apply, in per cent? 7 and Enter are 70 %. Empty: no answer.</translation>
    </message>
</context>
<context>
    <name>SearchCombo</name>
    <message>
        <source>– keine Angabe –</source>
        <translation>– no answer –</translation>
    </message>
</context>
<context>
    <name>SecondPlaceStep</name>
    <message>
        <source>IntDesk sichert von selbst neben der Datei. Geht der Laptop verloren, hilft nur eine Sicherung an einem anderen Ort: auf dem Laufwerk Ihrer Verwaltung oder auf einem Stick. Auch dort ist sie verschlüsselt.</source>
        <translation>IntDesk makes backups beside the file by itself. If the laptop is lost, only a backup in another place helps: on the drive of your administration or on a stick. It is encrypted there, too.</translation>
    </message>
    <message>
        <source>Noch keiner. Sie können ihn später einstellen.</source>
        <translation>None yet. You can set it later.</translation>
    </message>
    <message>
        <source>Ohne zweiten Ort</source>
        <translation>Without second place</translation>
    </message>
    <message>
        <source>Ohne zweiten Ort erinnert Sie die Startseite daran.</source>
        <translation>Without a second place the start page reminds you of it.</translation>
    </message>
    <message>
        <source>Ordner für die zweite Sicherung wählen</source>
        <translation>Choose folder for the second backup</translation>
    </message>
    <message>
        <source>Ordner wählen …</source>
        <translation>Choose folder …</translation>
    </message>
    <message>
        <source>Wo liegt die zweite Sicherung?</source>
        <translation>Where is the second backup?</translation>
    </message>
    <message>
        <source>Zweiter Ort</source>
        <translation>Second place</translation>
    </message>
</context>
<context>
    <name>SecretEditor</name>
    <message>
        <source>Anzeigen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>{field} anzeigen</source>
        <translation>Show {field}</translation>
    </message>
</context>
<context>
    <name>SecurityPart</name>
    <message>
        <source>Diese Datei ist nicht geschützt</source>
        <translation>This file is not protected</translation>
    </message>
    <message>
        <source>Sie hat kein Passwort und ist nicht verschlüsselt: Sie dient zum Ansehen oder Ausprobieren. Bitte tragen Sie keine Daten von Ratsuchenden ein. Für Ihre Arbeit legen Sie im Menü „Datei“ mit „Neue Datei“ eine verschlüsselte Datei an.</source>
        <translation>It has no password and is not encrypted: it is for looking at or trying out. Please do not enter data of people seeking advice. For your work create an encrypted file in the menu “File” with “New file”.</translation>
    </message>
</context>
<context>
    <name>SegmentsEditor</name>
    <message>
        <source>Taste {letter}</source>
        <translation>Key {letter}</translation>
    </message>
</context>
<context>
    <name>SelfCheckComparisonPage</name>
    <message>
        <source>Balken</source>
        <translation>Bars</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>Im Mittel aller Fragen: {told}</source>
        <translation>On average over all questions: {told}</translation>
    </message>
    <message>
        <source>Netz</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>Noch keine Bögen eingetragen.</source>
        <translation>No sheets entered yet.</translation>
    </message>
    <message>
        <source>Was vergleichen?</source>
        <translation>What to compare?</translation>
    </message>
    <message>
        <source>Zu den Bögen</source>
        <translation>To the sheets</translation>
    </message>
</context>
<context>
    <name>SelfCheckPage</name>
    <message>
        <source>Leeren Bogen speichern</source>
        <translation>Save empty sheet</translation>
    </message>
    <message>
        <source>Leerer Bogen …</source>
        <translation>Empty sheet …</translation>
    </message>
    <message>
        <source>PDF mit allen {n} Fragen zum Ausfüllen von Hand</source>
        <translation>PDF with all {n} questions to be filled in by hand</translation>
    </message>
    <message>
        <source>Vergleichen</source>
        <translation>Compare</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Angemeldet mit: {key}</source>
        <translation>Signed in with: {key}</translation>
    </message>
    <message>
        <source>Angemeldet: {name} ({key})</source>
        <translation>Signed in: {name} ({key})</translation>
    </message>
    <message>
        <source>Anmeldung</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>Gezählt wird, solange niemand tippt oder klickt; nach dem Ruhezustand ist immer gesperrt. Ihre Eingaben bleiben erhalten. Strg+L sperrt sofort. Gilt auf diesem Rechner; ein „nie“ gibt es nicht, denn die Datei enthält Vertrauliches.</source>
        <translation>The time counts while nobody types or clicks; after standby the window is always locked. Your entries are kept. Ctrl+L locks at once. Applies to this computer; there is no “never”, because the file holds confidential matters.</translation>
    </message>
    <message>
        <source>Ihre Verwaltung hat diese Zeit festgelegt.</source>
        <translation>Your administration has set this time.</translation>
    </message>
    <message>
        <source>Nach {n} Minuten sperren</source>
        <translation>Lock after {n} minutes</translation>
    </message>
    <message>
        <source>Von selbst sperren nach</source>
        <translation>Lock by itself after</translation>
    </message>
    <message>
        <source>{n} Min.</source>
        <translation>{n} min</translation>
    </message>
</context>
<context>
    <name>SessionLock</name>
    <message>
        <source>Gesperrt. Ihre Eingaben bleiben erhalten.</source>
        <translation>Locked. Your entries are kept.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Auswahllisten</source>
        <translation>Choice lists</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Datei</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Datenschutz</source>
        <translation>Data protection</translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Sicherheit</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Sicherungen</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Office</translation>
    </message>
</context>
<context>
    <name>SharesEditor</name>
    <message>
        <source>Summe: {sum}</source>
        <translation>Total: {sum}</translation>
    </message>
    <message>
        <source>{function}, Prozent</source>
        <translation>{function}, per cent</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bitte speichern und drucken Sie das neue Blatt zuerst. Erst danach gilt sein Code, und das alte Blatt gilt nicht mehr. Vernichten Sie dann das alte.</source>
        <translation>Please save and print the new sheet first. Only then does its code become valid, and the old sheet is no longer valid. Then destroy the old one.</translation>
    </message>
    <message>
        <source>Fragen Sie nur ab, was Sie für den Nachweis brauchen.</source>
        <translation>Ask only for what you need for the proof.</translation>
    </message>
    <message>
        <source>Neu ausgeben: {sheet}</source>
        <translation>Issue again: {sheet}</translation>
    </message>
    <message>
        <source>Neues Blatt gilt ab jetzt</source>
        <translation>New sheet is valid from now on</translation>
    </message>
    <message>
        <source>PDF erstellen …</source>
        <translation>Make PDF …</translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Teilnahmeliste</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>Zeilen</source>
        <translation>Rows</translation>
    </message>
</context>
<context>
    <name>SheetEntryDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Alle speichern</source>
        <translation>Save all</translation>
    </message>
    <message>
        <source>Anzahl</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Beratung</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Beratungen</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minuten je Beratung</source>
        <translation>Minutes per consultation</translation>
    </message>
    <message>
        <source>Speichern (Strg+S oder Strg+Eingabe)</source>
        <translation>Save (Ctrl+S or Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Strichliste eintragen</source>
        <translation>Enter tally sheet</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>{topic}, Anzahl</source>
        <translation>{topic}, number</translation>
    </message>
    <message>
        <source>{topic}, Minuten je Beratung, falls anders</source>
        <translation>{topic}, minutes per consultation, if different</translation>
    </message>
</context>
<context>
    <name>SheetRow</name>
    <message>
        <source>Gespeichert: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Speichern …</source>
        <translation>Save …</translation>
    </message>
    <message>
        <source>Wiederherstellungsblatt speichern</source>
        <translation>Save recovery sheet</translation>
    </message>
    <message>
        <source>Zum Drucken öffnen</source>
        <translation>Open to print</translation>
    </message>
    <message>
        <source>{sheet} speichern</source>
        <translation>Save {sheet}</translation>
    </message>
    <message>
        <source>{sheet} zum Drucken öffnen</source>
        <translation>Open {sheet} to print</translation>
    </message>
</context>
<context>
    <name>SheetRows</name>
    <message>
        <source>Das Blatt ist gedruckt oder sicher abgelegt, nicht nur auf diesem Laptop.</source>
        <translation>The sheet is printed or safely put away, not only on this laptop.</translation>
    </message>
    <message>
        <source>Das bestätigen Sie, sobald oben gespeichert ist.</source>
        <translation>You confirm this as soon as it is saved above.</translation>
    </message>
    <message>
        <source>Die Blätter sind gedruckt oder sicher abgelegt, nicht nur auf diesem Laptop.</source>
        <translation>The sheets are printed or safely put away, not only on this laptop.</translation>
    </message>
    <message>
        <source>Kommt in einen verschlossenen Umschlag und wird dort hinterlegt. Damit übernimmt Ihre Vertretung oder Nachfolge die Datei, wenn Sie ausfallen.</source>
        <translation>Goes into a closed envelope and is deposited there. With it your deputy or successor takes over the file if you are not available.</translation>
    </message>
    <message>
        <source>Versiegeltes Wiederherstellungsblatt für die Hauptverwaltung</source>
        <translation>Sealed recovery sheet for the central administration</translation>
    </message>
    <message>
        <source>Versiegeltes-Blatt</source>
        <translation>Versiegeltes-Blatt</translation>
    </message>
    <message>
        <source>Wiederherstellungsblatt</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Wiederherstellungsblatt der Stelle</source>
        <translation>Recovery sheet of the office</translation>
    </message>
    <message>
        <source>Öffnet die Datei, wenn Sie das Passwort vergessen haben. Bewahren Sie es verschlossen auf, nicht beim Laptop.</source>
        <translation>Opens the file if you have forgotten the password. Keep it locked away, not with the laptop.</translation>
    </message>
</context>
<context>
    <name>SheetsStep</name>
    <message>
        <source>Ihre beiden Wiederherstellungsblätter</source>
        <translation>Your two recovery sheets</translation>
    </message>
    <message>
        <source>Jedes trägt einen eigenen Code, der die Datei auch ohne Passwort öffnet. Später kann IntDesk diese Codes nicht mehr zeigen, nur neue ausgeben.</source>
        <translation>Each carries its own code that opens the file even without a password. Later IntDesk can no longer show these codes, only issue new ones.</translation>
    </message>
</context>
<context>
    <name>ShortageWarning</name>
    <message>
        <source>Speichern geht trotzdem.</source>
        <translation>Saving is possible all the same.</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Gezeichnet am</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Mitzeichnung vermerken</source>
        <translation>Note co-signature</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Vermerken</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Vermerkt wird, wer den festen Inhalt gebilligt hat. Eine Unterschrift auf Papier ersetzt das nicht.</source>
        <translation>What is noted is who approved the settled content. It does not replace a signature on paper.</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Von</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Weiter …</source>
        <translation>More …</translation>
    </message>
    <message>
        <source>{n}. Quartal</source>
        <translation>Quarter {n}</translation>
    </message>
</context>
<context>
    <name>SpellingEditor</name>
    <message>
        <source>Bedeutung von {text}</source>
        <translation>Meaning of {text}</translation>
    </message>
    <message>
        <source>Feld leer lassen</source>
        <translation>Leave field empty</translation>
    </message>
    <message>
        <source>bitte wählen</source>
        <translation>please choose</translation>
    </message>
    <message>
        <source>„{text}“ ({count}×)</source>
        <translation>“{text}” ({count}×)</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Die Datei wird geöffnet …</source>
        <translation>Opening the file …</translation>
    </message>
    <message>
        <source>Einen Moment bitte</source>
        <translation>One moment please</translation>
    </message>
</context>
<context>
    <name>StakeholderPage</name>
    <message>
        <source>Als Bild</source>
        <translation>As picture</translation>
    </message>
    <message>
        <source>Als Bild gespeichert: {name}</source>
        <translation>Saved as picture: {name}</translation>
    </message>
    <message>
        <source>Als Bild …</source>
        <translation>As picture …</translation>
    </message>
    <message>
        <source>Als Liste</source>
        <translation>As list</translation>
    </message>
    <message>
        <source>Als PDF gespeichert: {name}</source>
        <translation>Saved as PDF: {name}</translation>
    </message>
    <message>
        <source>Als PDF speichern</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Als PDF …</source>
        <translation>As PDF …</translation>
    </message>
    <message>
        <source>Bild speichern</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <source>Noch keine Kontakte. Tragen Sie unter „Kontakte“ ein, wer wichtig ist.</source>
        <translation>No contacts yet. Enter under “Contacts” who is important.</translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Ziehen Sie die Namen mit der Maus. Mit der Tastatur: Bild auf und Bild ab wählen, Pfeiltasten verschieben, Entf nimmt die Einschätzung weg, Eingabe öffnet.</source>
        <translation>Drag the names with the mouse. With the keyboard: Page Up and Page Down choose, arrow keys move, Delete takes the assessment away, Enter opens.</translation>
    </message>
    <message>
        <source>Zu den Kontakten</source>
        <translation>To the contacts</translation>
    </message>
    <message>
        <source>Zurückgenommen</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>{placed} von {all} eingeschätzt</source>
        <translation>{placed} of {all} assessed</translation>
    </message>
</context>
<context>
    <name>StandingList</name>
    <message>
        <source>Einschätzungen als Liste</source>
        <translation>Assessments as list</translation>
    </message>
    <message>
        <source>Kontakt öffnen</source>
        <translation>Open contact</translation>
    </message>
    <message>
        <source>Name oder Rolle</source>
        <translation>Name or role</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Abgeschlossene Fälle</source>
        <translation>Closed cases</translation>
    </message>
    <message>
        <source>Angaben zur Stelle eintragen</source>
        <translation>Enter details of the office</translation>
    </message>
    <message>
        <source>Beratung erfassen</source>
        <translation>Record consultation</translation>
    </message>
    <message>
        <source>Beratungen</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Beratungszeit</source>
        <translation>Consultation time</translation>
    </message>
    <message>
        <source>Bericht erstellen</source>
        <translation>Make report</translation>
    </message>
    <message>
        <source>Das Jahr {year}</source>
        <translation>The year {year}</translation>
    </message>
    <message>
        <source>Erste Beratung erfassen</source>
        <translation>Record first consultation</translation>
    </message>
    <message>
        <source>Fälle</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Für {year} ist noch nichts erfasst.</source>
        <translation>Nothing is recorded for {year} yet.</translation>
    </message>
    <message>
        <source>Neue Fälle</source>
        <translation>New cases</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>So geht es los:</source>
        <translation>How to begin:</translation>
    </message>
    <message>
        <source>Stunden je Funktion, geplant und tatsächlich</source>
        <translation>Hours per function, planned and actual</translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Vorhandene Liste importieren</source>
        <translation>Import existing list</translation>
    </message>
    <message>
        <source>Weitere Arbeitszeit</source>
        <translation>Other working time</translation>
    </message>
    <message>
        <source>Überblick</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Übernommene Fälle</source>
        <translation>Cases carried forward</translation>
    </message>
</context>
<context>
    <name>StartSetDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Alle Indikatoren der Startliste sind schon angelegt.</source>
        <translation>All indicators of the starter list are already created.</translation>
    </message>
    <message>
        <source>Alle auswählen</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Anlegen</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Keine auswählen</source>
        <translation>Select none</translation>
    </message>
    <message>
        <source>Passend zur Art Ihrer Kommune. Wenige gut gepflegte Indikatoren sagen mehr als viele. Die Leertaste wählt aus oder ab.</source>
        <translation>Suited to the kind of your municipality. A few well-kept indicators say more than many. Space selects or deselects.</translation>
    </message>
    <message>
        <source>Quelle</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Startliste der Indikatoren</source>
        <translation>Starter list of indicators</translation>
    </message>
    <message>
        <source>Verwendung</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>{n} anlegen</source>
        <translation>Create {n}</translation>
    </message>
</context>
<context>
    <name>StatementPage</name>
    <message>
        <source>! Nicht rechtzeitig beteiligt: {n} Tage, erwartet sind {least}.</source>
        <translation>! Not involved in time: {n} days, {least} are expected.</translation>
    </message>
    <message>
        <source>✓ Rechtzeitig beteiligt: {n} Tage vor der Entscheidung informiert.</source>
        <translation>✓ Involved in time: informed {n} days before the decision.</translation>
    </message>
</context>
<context>
    <name>StepsSection</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Keine Namen und keine Gesundheitsangaben eintragen.</source>
        <translation>Do not enter names or health details.</translation>
    </message>
    <message>
        <source>Schritt eintragen</source>
        <translation>Enter step</translation>
    </message>
    <message>
        <source>Schritte</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Schritte ({n})</source>
        <translation>Steps ({n})</translation>
    </message>
    <message>
        <source>Wann was geschah. Ein Tag zum Nachsehen wird zur Wiedervorlage.</source>
        <translation>What happened when. A day to look again becomes a follow-up.</translation>
    </message>
    <message>
        <source>Wiedervorlage {day}</source>
        <translation>Follow-up {day}</translation>
    </message>
    <message>
        <source>Wiedervorlage {day}, erledigt</source>
        <translation>Follow-up {day}, done</translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>StoredQuestions</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen anderen.</source>
        <translation>Please choose another one.</translation>
    </message>
    <message>
        <source>Der Name „{name}“ ist schon vergeben.</source>
        <translation>The name “{name}” is already taken.</translation>
    </message>
    <message>
        <source>Ersetzen</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Soll der gespeicherte Stand ersetzt werden?</source>
        <translation>Replace what is saved?</translation>
    </message>
    <message>
        <source>Umbenennen und löschen …</source>
        <translation>Rename and delete …</translation>
    </message>
    <message>
        <source>„{name}“ gibt es schon.</source>
        <translation>“{name}” already exists.</translation>
    </message>
</context>
<context>
    <name>StructuralNotePage</name>
    <message>
        <source>Bedarf anlegen</source>
        <translation>Create need</translation>
    </message>
    <message>
        <source>Bedarfe</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Bitte markieren Sie zuerst die Hinweise, die den Bedarf zeigen.</source>
        <translation>Please first select the notes that show the need.</translation>
    </message>
    <message>
        <source>Die markierten Hinweise werden zu Belegen eines neuen Bedarfs</source>
        <translation>The selected notes become evidence for a new need</translation>
    </message>
</context>
<context>
    <name>SubjectAccessDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Auskunft an {name}</source>
        <translation>Answer to access request of {name}</translation>
    </message>
    <message>
        <source>Auskunft erstellen …</source>
        <translation>Make answer …</translation>
    </message>
    <message>
        <source>Auskunft erteilen</source>
        <translation>Answer access request</translation>
    </message>
    <message>
        <source>Auskunft zu Fall {number}</source>
        <translation>Answer to access request for case {number}</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, bevor Sie etwas herausgeben</source>
        <translation>Please check before you hand anything out</translation>
    </message>
    <message>
        <source>Die Auskunft liegt in „{name}“. Die Dateien sind nicht verschlüsselt.</source>
        <translation>The answer is in “{name}”. The files are not encrypted.</translation>
    </message>
    <message>
        <source>Die Person bekommt alles, was über sie gespeichert ist, als PDF und als Datei für andere Programme, mit den Unterlagen. Was hier geschwärzt oder weggelassen wird, gilt nur für die Auskunft; gespeichert bleibt es.</source>
        <translation>The person gets everything that is saved about them, as PDF and as a file for other programs, with the documents. What is blacked out or left out here only concerns the answer; it stays saved.</translation>
    </message>
    <message>
        <source>Dieser Fall hat keinen Namen. Geben Sie nur dann Auskunft, wenn Sie sicher sind, wessen Akte das ist.</source>
        <translation>This case has no name. Only answer if you are sure whose file this is.</translation>
    </message>
    <message>
        <source>Fälle, Beschwerden oder Schritte dazu, in denen die Person auch genannt ist: {n}. Sie stehen nicht in der Auskunft, weil das andere schützt (Art. 15 Abs. 4 DSGVO). Bitte besprechen Sie mit dem Datenschutz, was Sie davon mitteilen.</source>
        <translation>Cases, complaints or their steps in which the person is mentioned as well: {n}. They are not in the answer because this protects others (Art. 15(4) GDPR). Please discuss with your data protection officer what you tell of them.</translation>
    </message>
    <message>
        <source>Ordner für die Auskunft wählen</source>
        <translation>Choose folder for the answer</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>Als Indikatorwert übernehmen</source>
        <translation>Take over as indicator value</translation>
    </message>
    <message>
        <source>Befragung {language}</source>
        <translation>Survey {language}</translation>
    </message>
    <message>
        <source>Bogen drucken</source>
        <translation>Print sheet</translation>
    </message>
    <message>
        <source>Bogen speichern: {language}</source>
        <translation>Save sheet: {language}</translation>
    </message>
    <message>
        <source>Die Zustimmung zu dieser Frage wird ein Wert des Jahres</source>
        <translation>Agreement with this question becomes a value of the year</translation>
    </message>
    <message>
        <source>Ergebnis der Frage</source>
        <translation>Result of the question</translation>
    </message>
    <message>
        <source>In öffentlichen Berichten fehlen diese Fragen, weil dort weniger als {n} Personen geantwortet haben oder einer Meinung sind: {questions}.</source>
        <translation>Public reports leave these questions out, because fewer than {n} people answered them or are of one opinion: {questions}.</translation>
    </message>
    <message>
        <source>Sprache des Bogens</source>
        <translation>Language of the sheet</translation>
    </message>
    <message>
        <source>Weniger als {n} Bögen: Das Ergebnis steht in keinem öffentlichen Bericht, weil es Personen verraten könnte.</source>
        <translation>Fewer than {n} sheets: the result is in no public report because it could give people away.</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Als Text kopieren</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Zurücksetzen</source>
        <translation>Reset</translation>
    </message>
</context>
<context>
    <name>TakeoverPage</name>
    <message>
        <source>Alle Schlüssel werden erneuert …</source>
        <translation>Renewing all keys …</translation>
    </message>
    <message>
        <source>Alle bisherigen Passwörter und Blätter öffnen die Datei nicht mehr.</source>
        <translation>All former passwords and sheets no longer open the file.</translation>
    </message>
    <message>
        <source>Das geschieht jetzt</source>
        <translation>This happens now</translation>
    </message>
    <message>
        <source>Das gilt danach</source>
        <translation>This applies afterwards</translation>
    </message>
    <message>
        <source>Datei übernehmen</source>
        <translation>Take over file</translation>
    </message>
    <message>
        <source>Der Code vom versiegelten Blatt eröffnet eine Amtsübernahme.</source>
        <translation>The code from the sealed sheet opens a handover of the office.</translation>
    </message>
    <message>
        <source>IntDesk legt eine Sicherung an und erneuert alle Schlüssel.</source>
        <translation>IntDesk makes a backup and renews all keys.</translation>
    </message>
    <message>
        <source>Notizen über Menschen bleiben verschlossen, bis Sie eine Rechtsgrundlage eingetragen haben.</source>
        <translation>Notes about people stay closed until you have entered a legal basis.</translation>
    </message>
    <message>
        <source>Offene Fristen und Wiedervorlagen stehen auf der Startseite.</source>
        <translation>Open deadlines and follow-ups are on the start page.</translation>
    </message>
    <message>
        <source>Sicherungen von vorher lassen sich weiter mit den alten Passwörtern und Blättern öffnen, und die Notizen sind darin lesbar. Klären Sie mit der oder dem Datenschutzbeauftragten, ob sie gelöscht werden.</source>
        <translation>Earlier backups can still be opened with the old passwords and sheets, and the notes in them can be read. Agree with the data protection officer whether they are to be deleted.</translation>
    </message>
    <message>
        <source>Sie drucken zwei neue Wiederherstellungsblätter.</source>
        <translation>You print two new recovery sheets.</translation>
    </message>
    <message>
        <source>Sie geben Ihren Namen an und wählen ein eigenes Passwort.</source>
        <translation>You give your name and choose a password of your own.</translation>
    </message>
    <message>
        <source>Sie übernehmen diese Datei</source>
        <translation>You are taking over this file</translation>
    </message>
</context>
<context>
    <name>TallyPanel</name>
    <message>
        <source>Die Strichliste von {time} Uhr geht weiter.</source>
        <translation>The tally sheet of {time} continues.</translation>
    </message>
    <message>
        <source>Eine Taste je Thema: Jeder Druck speichert eine Beratung von heute.</source>
        <translation>One key per topic: each press saves a consultation of today.</translation>
    </message>
    <message>
        <source>Gezählt: {n}</source>
        <translation>Counted: {n}</translation>
    </message>
    <message>
        <source>Minuten je Beratung</source>
        <translation>Minutes per consultation</translation>
    </message>
    <message>
        <source>Neu beginnen</source>
        <translation>Begin anew</translation>
    </message>
    <message>
        <source>Zurückgenommen</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>{n} Minuten</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>{topic}, Taste {key}, {count} gezählt</source>
        <translation>{topic}, key {key}, {count} counted</translation>
    </message>
    <message>
        <source>{topic}, {minutes}: gezählt</source>
        <translation>{topic}, {minutes}: counted</translation>
    </message>
</context>
<context>
    <name>TargetAgreementPage</name>
    <message>
        <source>Das eingetragene Ziel ist noch nicht gespeichert.</source>
        <translation>The goal you entered is not saved yet.</translation>
    </message>
    <message>
        <source>Mit typischen Zielen eines Fachbereichs beginnen</source>
        <translation>Begin with typical goals of a department</translation>
    </message>
    <message>
        <source>Muster …</source>
        <translation>Templates …</translation>
    </message>
    <message>
        <source>Ziel speichern?</source>
        <translation>Save the goal?</translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>Der Text ist nicht gespeichert</source>
        <translation>The text is not saved</translation>
    </message>
    <message>
        <source>Eine Leerzeile trennt Absätze. Zeilen mit „- “ werden zur Liste.</source>
        <translation>An empty line separates paragraphs. Lines with “- ” become a list.</translation>
    </message>
    <message>
        <source>Möchten Sie ihn speichern?</source>
        <translation>Would you like to save it?</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text gespeichert</source>
        <translation>Text saved</translation>
    </message>
</context>
<context>
    <name>TextsCard</name>
    <message>
        <source>2. Texte</source>
        <translation>2. Texts</translation>
    </message>
    <message>
        <source>Noch kein Text. Vorgesehen sind zum Beispiel: {names}.</source>
        <translation>No text yet. Intended are for example: {names}.</translation>
    </message>
    <message>
        <source>Ohne eigenen Text steht im Kapitel, was die Zahlen sagen. Eigene Texte prüft die Geheimhaltung nicht.</source>
        <translation>Without a text of your own the chapter says what the figures say. Disclosure control does not check texts of your own.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Texte schreiben</source>
        <translation>Write texts</translation>
    </message>
    <message>
        <source>{count} geschrieben, darunter alle vorgesehenen.</source>
        <translation>{count} written, including all those intended.</translation>
    </message>
    <message>
        <source>{count} geschrieben. Noch ohne Text: {names}.</source>
        <translation>{count} written. Still without text: {names}.</translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message>
        <source>Angehörige mitberaten</source>
        <translation>Relatives advised as well</translation>
    </message>
    <message>
        <source>Antrag</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Beratung</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Beratungen</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Beschwerde</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Beschwerde …</source>
        <translation>Complaint …</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Einwilligung</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Kontakt erfassen</source>
        <translation>Record contact</translation>
    </message>
    <message>
        <source>Noch keine Beratung in diesem Fall.</source>
        <translation>No consultation in this case yet.</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Wiedervorlage …</source>
        <translation>Follow-up …</translation>
    </message>
    <message>
        <source>Worum es ging</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Zeitleiste des Falls</source>
        <translation>Timeline of the case</translation>
    </message>
    <message>
        <source>abgeschlossen</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation>done</translation>
    </message>
    <message>
        <source>eröffnet</source>
        <translation>opened</translation>
    </message>
    <message>
        <source>letzter Kontakt {ago}</source>
        <translation>last contact {ago}</translation>
    </message>
    <message>
        <source>widerrufen</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>wieder geöffnet</source>
        <translation>reopened</translation>
    </message>
</context>
<context>
    <name>TitleEditor</name>
    <message>
        <source>Dazu gibt es keinen Eintrag. Bitte aus der Liste wählen.</source>
        <translation>There is no entry for this. Please choose from the list.</translation>
    </message>
</context>
<context>
    <name>TopicReader</name>
    <message>
        <source>Hilfe: {title}</source>
        <translation>Help: {title}</translation>
    </message>
    <message>
        <source>Text der Hilfe</source>
        <translation>Text of the help</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Behalten</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Das lässt sich nicht zurücknehmen.</source>
        <translation>This cannot be undone.</translation>
    </message>
    <message>
        <source>Der Papierkorb ist leer.</source>
        <translation>The bin is empty.</translation>
    </message>
    <message>
        <source>Ein Eintrag wird unwiderruflich gelöscht.</source>
        <translation>One record is deleted irrevocably.</translation>
    </message>
    <message>
        <source>Endgültig gelöscht</source>
        <translation>Deleted for good</translation>
    </message>
    <message>
        <source>Endgültig löschen</source>
        <translation>Delete for good</translation>
    </message>
    <message>
        <source>Endgültig löschen …</source>
        <translation>Delete for good …</translation>
    </message>
    <message>
        <source>Endgültig löschen?</source>
        <translation>Delete for good?</translation>
    </message>
    <message>
        <source>Löschvorschläge</source>
        <translation>Deletion proposals</translation>
    </message>
    <message>
        <source>Papierkorb</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Wiederherstellen</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>{n} Einträge werden unwiderruflich gelöscht.</source>
        <translation>{n} records are deleted irrevocably.</translation>
    </message>
    <message>
        <source>{n} ausgewählt</source>
        <translation>{n} selected</translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>&amp;Rückgängig</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Es gibt nichts rückgängig zu machen.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Rückgängig gemacht: {step}</source>
        <translation>Undone: {step}</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Hinweis schließen</source>
        <translation>Close note</translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>UndoListDialog</name>
    <message>
        <source>Ein Schritt lässt sich zurücknehmen, solange danach nichts daran geändert wurde.</source>
        <translation>A step can be undone as long as nothing was changed in it afterwards.</translation>
    </message>
    <message>
        <source>Es gibt nichts rückgängig zu machen.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Letzte Schritte</source>
        <translation>Last steps</translation>
    </message>
    <message>
        <source>Rückgängig gemacht: {step}</source>
        <translation>Undone: {step}</translation>
    </message>
    <message>
        <source>Rückgängig machen</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Wiederholen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Wiederholt: {step}</source>
        <translation>Redone: {step}</translation>
    </message>
    <message>
        <source>Zustand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>zurückgenommen</source>
        <translation>undone</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Andere Datei …</source>
        <translation>Other file …</translation>
    </message>
    <message>
        <source>Bitte geben Sie Ihr Passwort ein.</source>
        <translation>Please enter your password.</translation>
    </message>
    <message>
        <source>Bitte geben Sie den Code vom Blatt ein; Groß und Klein ist gleich.</source>
        <translation>Please enter the code from the sheet; capital and small letters are the same.</translation>
    </message>
    <message>
        <source>Bitte geben Sie etwas ein.</source>
        <translation>Please enter something.</translation>
    </message>
    <message>
        <source>Code vom Wiederherstellungsblatt</source>
        <translation>Code from the recovery sheet</translation>
    </message>
    <message>
        <source>Doch mit dem Passwort öffnen</source>
        <translation>Open with the password after all</translation>
    </message>
    <message>
        <source>Entsperren</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Gesperrt</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Noch {left} Sekunden, dann wird geöffnet.</source>
        <translation>Opening in {left} more seconds.</translation>
    </message>
    <message>
        <source>Nur lesen, nichts ändern</source>
        <translation>Read only, change nothing</translation>
    </message>
    <message>
        <source>Passwort</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Passwort vergessen? Mit dem Wiederherstellungsblatt öffnen</source>
        <translation>Password forgotten? Open with the recovery sheet</translation>
    </message>
    <message>
        <source>Wartezeit: {left} s</source>
        <translation>Waiting time: {left} s</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>„{name}“ ist geschützt</source>
        <translation>“{name}” is protected</translation>
    </message>
</context>
<context>
    <name>VolunteerPage</name>
    <message>
        <source>Abrechnung als Excel …</source>
        <translation>Settlement as Excel …</translation>
    </message>
    <message>
        <source>Abrechnung …</source>
        <translation>Settlement …</translation>
    </message>
    <message>
        <source>Aktiv</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Einsätze</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Heute frei</source>
        <translation>Free today</translation>
    </message>
    <message>
        <source>Nachweis …</source>
        <translation>Proof …</translation>
    </message>
    <message>
        <source>Sprachmittlung</source>
        <translation>Interpreting</translation>
    </message>
    <message>
        <source>{title}: PDF speichern</source>
        <translation>{title}: save PDF</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Diese Woche</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Nächste Woche (Alt+Bild ab)</source>
        <translation>Next week (Alt+Page Down)</translation>
    </message>
    <message>
        <source>Summe der Woche: {minutes}</source>
        <translation>Total of the week: {minutes}</translation>
    </message>
    <message>
        <source>Vorige Woche (Alt+Bild auf)</source>
        <translation>Previous week (Alt+Page Up)</translation>
    </message>
    <message>
        <source>Woche</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Zurückgenommen</source>
        <translation>Undone</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Ansehen oder weiterarbeiten</source>
        <translation>Look or carry on</translation>
    </message>
    <message>
        <source>Aus Archiv …</source>
        <translation>From archive …</translation>
    </message>
    <message>
        <source>Beratungen in Sekunden festhalten, den Jahresbericht auf Knopfdruck erstellen. Alles bleibt auf diesem Rechner.</source>
        <translation>Record consultations in seconds, make the annual report at the press of a button. Everything stays on this computer.</translation>
    </message>
    <message>
        <source>Datei anlegen …</source>
        <translation>Create file …</translation>
    </message>
    <message>
        <source>Demonstration öffnen …</source>
        <translation>Open demonstration …</translation>
    </message>
    <message>
        <source>Die Demonstration zeigt eine erfundene Stelle mit drei vollen Jahren: eine kleine Gemeinde, eine Stadt oder einen Landkreis.</source>
        <translation>The demonstration shows an invented office with three full years: a small municipality, a town or a district.</translation>
    </message>
    <message>
        <source>Eine neue Datei mit dem Inhalt eines offenen Archivs</source>
        <translation>A new file with the content of an open archive</translation>
    </message>
    <message>
        <source>In vier kurzen Schritten zu Ihrer verschlüsselten Datei: Name, Passwort, zweiter Ort für Sicherungen, Wiederherstellungsblätter.</source>
        <translation>To your encrypted file in four short steps: name, password, second place for backups, recovery sheets.</translation>
    </message>
    <message>
        <source>Neue Datei anlegen</source>
        <translation>Create new file</translation>
    </message>
    <message>
        <source>Sicherung zurückspielen …</source>
        <translation>Restore backup …</translation>
    </message>
    <message>
        <source>Vorhandene Datei öffnen …</source>
        <translation>Open existing file …</translation>
    </message>
    <message>
        <source>Willkommen bei IntDesk</source>
        <translation>Welcome to IntDesk</translation>
    </message>
</context>
<context>
    <name>WithdrawalForm</name>
    <message>
        <source>Andere Grundlage eintragen</source>
        <translation>Enter another basis</translation>
    </message>
    <message>
        <source>Beratungen, Merkmale und alle Zählungen bleiben, ohne Namen.</source>
        <translation>Consultations, features and all counts stay, without names.</translation>
    </message>
    <message>
        <source>Die Person braucht keinen Grund zu nennen. Was bis dahin geschah, bleibt rechtmäßig. Ab jetzt darf die Einwilligung nicht mehr genutzt werden: Sagen Sie es auch den Stellen, mit denen Sie deshalb gesprochen haben.</source>
        <translation>The person need not give a reason. What happened until then stays lawful. From now on the consent may no longer be used: tell the bodies you spoke to because of it, too.</translation>
    </message>
    <message>
        <source>Entfernen Sie Name und Anschrift jetzt, oder tragen Sie eine andere Rechtsgrundlage ein, wenn es wirklich eine gibt.</source>
        <translation>Remove name and address now, or enter another legal basis if there really is one.</translation>
    </message>
    <message>
        <source>Name und Anschrift entfernen</source>
        <translation>Remove name and address</translation>
    </message>
    <message>
        <source>Name und Anschrift entfernt</source>
        <translation>Name and address removed</translation>
    </message>
    <message>
        <source>Name und Anschrift haben keine Rechtsgrundlage mehr</source>
        <translation>Name and address no longer have a legal basis</translation>
    </message>
    <message>
        <source>Sie waren nur mit dieser Einwilligung gespeichert.</source>
        <translation>They were saved only with this consent.</translation>
    </message>
    <message>
        <source>Später</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Widerruf festhalten</source>
        <translation>Record withdrawal</translation>
    </message>
    <message>
        <source>Widerrufen am</source>
        <translation>Withdrawn on</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Schritt {at} von {all}</source>
        <translation>Step {at} of {all}</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>WorkEntryPage</name>
    <message>
        <source>Jahr</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Termine übernehmen …</source>
        <translation>Take over appointments …</translation>
    </message>
    <message>
        <source>Tätigkeitsnachweis …</source>
        <translation>Activity record …</translation>
    </message>
    <message>
        <source>Woche</source>
        <translation>Week</translation>
    </message>
</context>
<context>
    <name>YearBox</name>
    <message>
        <source>Berichtsjahr</source>
        <translation>Reporting year</translation>
    </message>
    <message>
        <source>Gilt für Jahreslisten, Zahlen und Berichte (Strg+J)</source>
        <translation>Applies to lists of a year, figures and reports (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>YearContent</name>
    <message>
        <source>1 Termin</source>
        <translation>1 date</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Angeboten (Std.)</source>
        <translation>Offered (h)</translation>
    </message>
    <message>
        <source>Ausgefallen</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Besuche</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Dazu gibt es keine Termine.</source>
        <translation>There are no dates for this.</translation>
    </message>
    <message>
        <source>Feiertag oder geschlossen</source>
        <translation>Holiday or closed</translation>
    </message>
    <message>
        <source>Genutzt</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>In diesem Jahr gibt es keine Sprechzeiten.</source>
        <translation>There are no office hours in this year.</translation>
    </message>
    <message>
        <source>Jahreskalender</source>
        <translation>Year calendar</translation>
    </message>
    <message>
        <source>Jahreskalender der Sprechzeiten</source>
        <translation>Year calendar of the office hours</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Noch keine Sprechzeiten.</source>
        <translation>No office hours yet.</translation>
    </message>
    <message>
        <source>Ohne Besuch</source>
        <translation>Without a visit</translation>
    </message>
    <message>
        <source>Sprechzeit eintragen</source>
        <translation>Enter office hours</translation>
    </message>
    <message>
        <source>Tragen Sie ein, wann regelmäßig Sprechzeit ist.</source>
        <translation>Enter when there are regular office hours.</translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Zurückgenommen</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>{held} Termine gehalten, {cancelled} ausgefallen im Jahr {year}.</source>
        <translation>{held} dates held, {cancelled} cancelled in {year}.</translation>
    </message>
    <message>
        <source>{n} Termine</source>
        <translation>{n} dates</translation>
    </message>
</context>
<context>
    <name>YearViews</name>
    <message>
        <source>Jahreskalender</source>
        <translation>Year calendar</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Abhaken</source>
        <translation>Tick off</translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation>done</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>{one} {n} entfernen</source>
        <translation>Remove {one} {n}</translation>
    </message>
    <message>
        <source>„{step}“ abhaken</source>
        <translation>Tick off “{step}”</translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source> · {n} Beschluss</source>
        <translation> · {n} decision</translation>
    </message>
    <message>
        <source> · {n} Beschlüsse</source>
        <translation> · {n} decisions</translation>
    </message>
    <message>
        <source>(noch ohne Thema)</source>
        <translation>(still without a topic)</translation>
    </message>
    <message>
        <source>Beschlüsse</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>In der Liste: Alt und Pfeil nach oben, oder ziehen</source>
        <translation>In the list: Alt and Up, or drag</translation>
    </message>
    <message>
        <source>In der Liste: Alt und Pfeil nach unten, oder ziehen</source>
        <translation>In the list: Alt and Down, or drag</translation>
    </message>
    <message>
        <source>Nach oben</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Nach unten</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Niederschrift dazu</source>
        <translation>Minutes on it</translation>
    </message>
    <message>
        <source>Punkt entfernen</source>
        <translation>Remove item</translation>
    </message>
    <message>
        <source>Punkt hinzufügen</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Übliche Punkte</source>
        <translation>Usual items</translation>
    </message>
</context>
<context>
    <name>agreement_cards</name>
    <message>
        <source>bis {day}</source>
        <translation>until {day}</translation>
    </message>
</context>
<context>
    <name>agreement_columns</name>
    <message>
        <source>Erreicht</source>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>Frühere Fassungen (Zahl)</source>
        <translation>Earlier versions (number)</translation>
    </message>
    <message>
        <source>Nachweise (Zahl)</source>
        <translation>Evidence (number)</translation>
    </message>
    <message>
        <source>Ziele des Konzepts (Zahl)</source>
        <translation>Goals of the concept (number)</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>agreement_deadlines</name>
    <message>
        <source>Alles erledigt.</source>
        <translation>All done.</translation>
    </message>
    <message>
        <source>Auf einen Tag verschieben …</source>
        <translation>Move to a day …</translation>
    </message>
    <message>
        <source>Auf morgen verschieben</source>
        <translation>Move to tomorrow</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Die Fristen stehen auch unter „Wiedervorlagen“.</source>
        <translation>The deadlines are also under “Follow-ups”.</translation>
    </message>
    <message>
        <source>Die eingetragene Frist ist noch nicht gespeichert.</source>
        <translation>The deadline you entered is not saved yet.</translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Frist hinzufügen</source>
        <translation>Add deadline</translation>
    </message>
    <message>
        <source>Frist speichern?</source>
        <translation>Save the deadline?</translation>
    </message>
    <message>
        <source>Fristen</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Fristen der Vereinbarung</source>
        <translation>Deadlines of the agreement</translation>
    </message>
    <message>
        <source>Fällig am</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Markierte Frist erledigen oder wieder öffnen (E)</source>
        <translation>Mark the selected deadline done or reopen it (E)</translation>
    </message>
    <message>
        <source>Noch keine Frist. Sobald die Vereinbarung unterzeichnet ist, erinnern Wiedervorlagen an Berichte, Überprüfungen, Maßnahmen und das Ende.</source>
        <translation>No deadline yet. As soon as the agreement is signed, follow-ups remind you of reports, reviews, measures and the end.</translation>
    </message>
    <message>
        <source>Um eine Woche verschieben</source>
        <translation>Move by a week</translation>
    </message>
    <message>
        <source>Um einen Monat verschieben</source>
        <translation>Move by a month</translation>
    </message>
    <message>
        <source>Verschieben</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Was ist zu tun?</source>
        <translation>What is to be done?</translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation>Reopen</translation>
    </message>
</context>
<context>
    <name>agreement_evidence</name>
    <message>
        <source>Noch kein Nachweis. Verknüpfen Sie hier, was dafür getan wurde, oder im Eintrag selbst unter „Ziele“. Von Beratungen steht hier nur der Tag.</source>
        <translation>No evidence yet. Link here what was done for it, or in the entry itself under “Goals”. Of consultations only the day is shown here.</translation>
    </message>
    <message>
        <source>Ziel {n}</source>
        <translation>Goal {n}</translation>
    </message>
</context>
<context>
    <name>agreement_form</name>
    <message>
        <source>Aus Ihrem Haushalt. Zahlt ein anderer, tragen Sie ihn unten ein.</source>
        <translation>From your own budget. If another one pays, enter it below.</translation>
    </message>
    <message>
        <source>Aus „Integrationskonzept“: Welchem Ziel dient sie?</source>
        <translation>From “Integration concept”: which goal does it serve?</translation>
    </message>
    <message>
        <source>Bewertung und Notiz</source>
        <translation>Assessment and note</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>In zwei, drei Sätzen: Was soll sich für wen ändern?</source>
        <translation>In two or three sentences: what shall change for whom?</translation>
    </message>
    <message>
        <source>Integrationsbeauftragte*r</source>
        <translation>Integrationsbeauftragte*r</translation>
    </message>
    <message>
        <source>Konzept, Beschluss, Handlungsfelder</source>
        <translation>Concept, decision, fields of action</translation>
    </message>
    <message>
        <source>Leitung der Verwaltung</source>
        <translation>Head of administration</translation>
    </message>
    <message>
        <source>Leitung des Fachbereichs</source>
        <translation>Head of the department</translation>
    </message>
    <message>
        <source>Mittel, Berichte, Abweichungen</source>
        <translation>Means, reports, deviations</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Neue Zielvereinbarung</source>
        <translation>New target agreement</translation>
    </message>
    <message>
        <source>Nur intern.</source>
        <translation>Internal only.</translation>
    </message>
    <message>
        <source>Steht im Sachstandsblatt.</source>
        <translation>Appears in the status sheet.</translation>
    </message>
    <message>
        <source>Tragen Sie den Tag ein, wenn das Blatt unterschrieben ist.</source>
        <translation>Enter the day when the sheet is signed.</translation>
    </message>
    <message>
        <source>Unterschrieben am</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Unterschrift</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Unterschrift hinzufügen</source>
        <translation>Add signature</translation>
    </message>
    <message>
        <source>Unterschriften</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Zielvereinbarung</source>
        <translation>Target agreement</translation>
    </message>
    <message>
        <source>zum Beispiel 0,2 Stellen</source>
        <translation>for example 0,2 posts</translation>
    </message>
    <message>
        <source>zum Beispiel Konzept 2024, Ziel 2.1</source>
        <translation>for example concept 2024, goal 2.1</translation>
    </message>
</context>
<context>
    <name>agreement_life</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Abschließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Beendet am</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Bisher gilt sie bis {day}.</source>
        <translation>Until now it applies until {day}.</translation>
    </message>
    <message>
        <source>Bisher ist nichts geändert.</source>
        <translation>Nothing is changed so far.</translation>
    </message>
    <message>
        <source>Bitte einen Tag nach dem jetzigen Ende angeben.</source>
        <translation>Please enter a day after the present end.</translation>
    </message>
    <message>
        <source>Das geht noch nicht.</source>
        <translation>That does not work yet.</translation>
    </message>
    <message>
        <source>Fassung</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Fassung {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>Fassung {n} unterzeichnet am {day}</source>
        <translation>Version {n} signed on {day}</translation>
    </message>
    <message>
        <source>Fassungen vergleichen</source>
        <translation>Compare versions</translation>
    </message>
    <message>
        <source>Fassungen vergleichen …</source>
        <translation>Compare versions …</translation>
    </message>
    <message>
        <source>Geänderte Punkte</source>
        <translation>Changed items</translation>
    </message>
    <message>
        <source>Ist abgestimmt</source>
        <translation>Is agreed</translation>
    </message>
    <message>
        <source>Ist unterzeichnet</source>
        <translation>Is signed</translation>
    </message>
    <message>
        <source>Ist überprüft</source>
        <translation>Is reviewed</translation>
    </message>
    <message>
        <source>Läuft</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Läuft weiter</source>
        <translation>Goes on</translation>
    </message>
    <message>
        <source>Nachher</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Namen bei der Unterschrift: {names}.</source>
        <translation>Names at the signature: {names}.</translation>
    </message>
    <message>
        <source>Neue Fassung</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>Nächstes Jahr anlegen</source>
        <translation>Create next year</translation>
    </message>
    <message>
        <source>Stand: {state}</source>
        <translation>Status: {state}</translation>
    </message>
    <message>
        <source>Steht nur intern, im Sachstandsblatt und in der Liste.</source>
        <translation>For internal use only, on the status sheet and in the list.</translation>
    </message>
    <message>
        <source>Verlängern</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Verlängern …</source>
        <translation>Extend …</translation>
    </message>
    <message>
        <source>Verlängert bis</source>
        <translation>Extended until</translation>
    </message>
    <message>
        <source>Vorher</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Vorzeitig beenden …</source>
        <translation>End early …</translation>
    </message>
    <message>
        <source>Warum?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Ziele überprüfen …</source>
        <translation>Review goals …</translation>
    </message>
    <message>
        <source>Zielvereinbarung verlängern</source>
        <translation>Extend target agreement</translation>
    </message>
    <message>
        <source>Zielvereinbarung vorzeitig beenden</source>
        <translation>End target agreement early</translation>
    </message>
    <message>
        <source>Zurück zum Entwurf</source>
        <translation>Back to draft</translation>
    </message>
    <message>
        <source>gibt es nicht mehr</source>
        <translation>no longer there</translation>
    </message>
    <message>
        <source>heute „{name}“</source>
        <translation>today “{name}”</translation>
    </message>
    <message>
        <source>verlängert bis {day}</source>
        <translation>extended until {day}</translation>
    </message>
    <message>
        <source>{state} am {day}</source>
        <translation>{state} on {day}</translation>
    </message>
    <message>
        <source>{term} „{then}“ ({today})</source>
        <translation>{term} “{then}” ({today})</translation>
    </message>
</context>
<context>
    <name>agreement_outputs</name>
    <message>
        <source>Jahresvergleich</source>
        <translation>Comparison over the years</translation>
    </message>
    <message>
        <source>Jahresvergleich als Excel …</source>
        <translation>Comparison over the years in Excel …</translation>
    </message>
    <message>
        <source>Jahresvergleich {title}</source>
        <translation>Comparison over the years {title}</translation>
    </message>
    <message>
        <source>Jahresvergleich …</source>
        <translation>Comparison over the years …</translation>
    </message>
    <message>
        <source>Sachstand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sachstand als Excel …</source>
        <translation>Status sheet in Excel …</translation>
    </message>
    <message>
        <source>Sachstandsblatt …</source>
        <translation>Status sheet …</translation>
    </message>
    <message>
        <source>Vereinbarung zum Unterschreiben …</source>
        <translation>Agreement for signature …</translation>
    </message>
    <message>
        <source>Zielvereinbarung</source>
        <translation>Target agreement</translation>
    </message>
    <message>
        <source>{title}: Excel speichern</source>
        <translation>{title}: save Excel</translation>
    </message>
    <message>
        <source>{title}: PDF speichern</source>
        <translation>{title}: save PDF</translation>
    </message>
</context>
<context>
    <name>agreement_templates</name>
    <message>
        <source>Alles lässt sich danach ändern. Ausgangs- und Zielwerte setzen Sie ein.</source>
        <translation>Everything can be changed afterwards. You fill in baselines and targets.</translation>
    </message>
    <message>
        <source>Fachbereich</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Mit einem Muster beginnen</source>
        <translation>Start from a template</translation>
    </message>
    <message>
        <source>Muster</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Take over</translation>
    </message>
</context>
<context>
    <name>analyses</name>
    <message>
        <source>Auswertung</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Diese Auswertung speichern …</source>
        <translation>Save this analysis …</translation>
    </message>
    <message>
        <source>Gespeicherte Auswertungen</source>
        <translation>Saved analyses</translation>
    </message>
    <message>
        <source>Name der Auswertung</source>
        <translation>Name of the analysis</translation>
    </message>
    <message>
        <source>noch keine Auswertung gespeichert</source>
        <translation>no analysis saved yet</translation>
    </message>
</context>
<context>
    <name>appointments</name>
    <message>
        <source>Dauer</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Eine Kalenderdatei (.ics) aus Outlook, Thunderbird oder Google. Sie sehen zuerst, was vorgeschlagen wird. Teilnehmende, Orte und Texte der Termine werden nicht gelesen.</source>
        <translation>A calendar file (.ics) from Outlook, Thunderbird or Google. You see first what is proposed. Participants, places and texts of the appointments are not read.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>day</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Tätigkeit</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Tätigkeit fehlt</source>
        <translation>Activity missing</translation>
    </message>
    <message>
        <source>Vorgeschlagene Termine</source>
        <translation>Proposed appointments</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>angekreuzt</source>
        <translation>ticked</translation>
    </message>
    <message>
        <source>nicht angekreuzt</source>
        <translation>not ticked</translation>
    </message>
    <message>
        <source>ohne Titel</source>
        <translation>without title</translation>
    </message>
</context>
<context>
    <name>appropriations</name>
    <message>
        <source>Ansatz bearbeiten</source>
        <translation>Edit appropriation</translation>
    </message>
    <message>
        <source>Ansatz eintragen</source>
        <translation>Enter appropriation</translation>
    </message>
    <message>
        <source>Ansatz oder Änderung eintragen</source>
        <translation>Enter appropriation or change</translation>
    </message>
    <message>
        <source>Ansätze und Änderungen</source>
        <translation>Appropriations and changes</translation>
    </message>
    <message>
        <source>Bei Umschichtung und Deckung: von dort kommt das Geld.</source>
        <translation>For transfers and cover: this is where the money comes from.</translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation>entries</translation>
    </message>
    <message>
        <source>Kürzung und Freigabe einer Sperre mit Minus.</source>
        <translation>Cuts and the release of a block with a minus.</translation>
    </message>
    <message>
        <source>Noch keine Ansätze in diesem Haushaltsjahr.</source>
        <translation>No appropriations in this fiscal year yet.</translation>
    </message>
    <message>
        <source>Suchen: Grund …</source>
        <translation>Search: reason …</translation>
    </message>
    <message>
        <source>{change} {year}, {cents}</source>
        <translation>{change} {year}, {cents}</translation>
    </message>
</context>
<context>
    <name>areas</name>
    <message>
        <source>Abgleich</source>
        <translation>Matching</translation>
    </message>
    <message>
        <source>Angebote</source>
        <translation>Offers</translation>
    </message>
    <message>
        <source>Ansätze</source>
        <translation>Appropriations</translation>
    </message>
    <message>
        <source>Arbeitszeit</source>
        <translation>Working time</translation>
    </message>
    <message>
        <source>Ausgaben</source>
        <translation>Editions</translation>
    </message>
    <message>
        <source>Auswertung</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Bedarfe</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Befragung</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Beratung</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Beratungen</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Berichte</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Beschwerden</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Buchungen</source>
        <translation>Postings</translation>
    </message>
    <message>
        <source>Datenschutz</source>
        <translation>Data protection</translation>
    </message>
    <message>
        <source>Ehrenamt</source>
        <translation>Volunteering</translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Einsätze</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Formulare</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Fälle</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Gremien</source>
        <translation>Committees</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Haushaltsstellen</source>
        <translation>Budget lines</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Indikatoren</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Kontaktpflege</source>
        <translation>Contact log</translation>
    </message>
    <message>
        <source>Konzept</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Kurz-Check</source>
        <translation>Short check</translation>
    </message>
    <message>
        <source>Lücken</source>
        <translation>Gaps</translation>
    </message>
    <message>
        <source>Mittelanmeldung</source>
        <translation>Budget request</translation>
    </message>
    <message>
        <source>Mittelbindungen</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Netzwerk</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Papierkorb</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Presse</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Reihen</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Sitzungen</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Sprechzeiten</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Stellungnahmen</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Texte zu Handlungsfeldern</source>
        <translation>Texts on fields of action</translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Vereinbarungen</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Vor dem Bericht prüfen</source>
        <translation>Check before the report</translation>
    </message>
    <message>
        <source>Vorträge</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>Wiedervorlagen</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Zuwendungen</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Öffentlichkeit</source>
        <translation>Public relations</translation>
    </message>
    <message>
        <source>Überblick</source>
        <translation>Overview</translation>
    </message>
</context>
<context>
    <name>assignment_form</name>
    <message>
        <source>Auch nach Sprache oder Ort zu finden, etwa „Dari“.</source>
        <translation>Can also be found by language or place, such as “Dari”.</translation>
    </message>
    <message>
        <source>Auslagen</source>
        <translation>Expenses</translation>
    </message>
    <message>
        <source>Der Satz je Kilometer steht in den Einstellungen.</source>
        <translation>The rate per kilometre is in the settings.</translation>
    </message>
    <message>
        <source>Eigene Zeit und Notiz</source>
        <translation>Own time and note</translation>
    </message>
    <message>
        <source>Einsatz bearbeiten</source>
        <translation>Edit assignment</translation>
    </message>
    <message>
        <source>Einsatz erfassen</source>
        <translation>Record assignment</translation>
    </message>
    <message>
        <source>Einsatz {day}, {name}</source>
        <translation>Assignment {day}, {name}</translation>
    </message>
    <message>
        <source>Keine Namen von Ratsuchenden eintragen.</source>
        <translation>Do not enter names of people seeking advice.</translation>
    </message>
    <message>
        <source>Leer: nach der Regel der Person, sobald der Einsatz durchgeführt ist.</source>
        <translation>Empty: by the person’s rule as soon as the assignment has taken place.</translation>
    </message>
    <message>
        <source>Nur wenn Sie selbst dabei waren. Gehört der Einsatz zu einer Beratung oder Veranstaltung, zählt Ihre Zeit schon dort.</source>
        <translation>Only if you were there yourself. If the assignment belongs to a consultation or event, your time already counts there.</translation>
    </message>
</context>
<context>
    <name>assignment_list</name>
    <message>
        <source>Einsatz erfassen</source>
        <translation>Record assignment</translation>
    </message>
    <message>
        <source>Einsätze</source>
        <translation>Assignments</translation>
    </message>
</context>
<context>
    <name>assignments</name>
    <message>
        <source>Einsatz</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Einsatz erfassen</source>
        <translation>Record assignment</translation>
    </message>
    <message>
        <source>Einsätze</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Noch keine Einsätze in diesem Jahr.</source>
        <translation>No assignments in this year yet.</translation>
    </message>
    <message>
        <source>Suchen: Name, Sprache, Anlass …</source>
        <translation>Search: name, language, occasion …</translation>
    </message>
    <message>
        <source>gelöschter Kontakt</source>
        <translation>deleted contact</translation>
    </message>
</context>
<context>
    <name>assistant_rules</name>
    <message>
        <source>Dieser Ordner liegt auf demselben Laufwerk wie die Datei. Geht der Laptop verloren, ist auch diese Sicherung weg. Besser ist ein Stick oder ein Laufwerk Ihrer Verwaltung.</source>
        <translation>This folder is on the same drive as the file. If the laptop is lost, this backup is gone, too. A stick or a drive of your administration is better.</translation>
    </message>
    <message>
        <source>Dort liegt schon die Datei selbst. Bitte wählen Sie einen anderen Ordner.</source>
        <translation>The file itself is already there. Please choose another folder.</translation>
    </message>
</context>
<context>
    <name>backup_list</name>
    <message>
        <source>Anlass</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Größe</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Vorhandene Sicherungen</source>
        <translation>Existing backups</translation>
    </message>
    <message>
        <source>Zeitpunkt</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Zustand</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Alle Sicherungen liegen auf diesem Rechner. Geht er verloren, sind auch sie verloren.</source>
        <translation>All backups are on this computer. If it is lost, they are lost, too.</translation>
    </message>
    <message>
        <source>Es gibt noch keine Sicherung.</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>Letzte Sicherung: {moment}, in {place}.</source>
        <translation>Last backup: {moment}, in {place}.</translation>
    </message>
    <message>
        <source>Seitdem hat sich etwas geändert.</source>
        <translation>Something has changed since.</translation>
    </message>
    <message>
        <source>Zweiter Ort: keiner gewählt.</source>
        <translation>Second place: none chosen.</translation>
    </message>
    <message>
        <source>Zweiter Ort: {folder} ist gerade nicht erreichbar. Letzte Kopie: {copied}.</source>
        <translation>Second place: {folder} cannot be reached at the moment. Last copy: {copied}.</translation>
    </message>
    <message>
        <source>Zweiter Ort: {folder}. Die neueste Sicherung fehlt dort. Letzte Kopie: {copied}.</source>
        <translation>Second place: {folder}. The newest backup is missing there. Last copy: {copied}.</translation>
    </message>
    <message>
        <source>Zweiter Ort: {folder}. Er liegt auf demselben Laufwerk wie Ihre Daten und geht mit ihm verloren.</source>
        <translation>Second place: {folder}. It is on the same drive as your data and is lost with it.</translation>
    </message>
    <message>
        <source>Zweiter Ort: {folder}. Letzte Kopie: {copied}.</source>
        <translation>Second place: {folder}. Last copy: {copied}.</translation>
    </message>
    <message>
        <source>beschädigt</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>fehlt</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>gestern, {time}</source>
        <translation>yesterday, {time}</translation>
    </message>
    <message>
        <source>heute, {time}</source>
        <translation>today, {time}</translation>
    </message>
    <message>
        <source>noch nie</source>
        <translation>never</translation>
    </message>
    <message>
        <source>vor {days} Tagen ({day})</source>
        <translation>{days} days ago ({day})</translation>
    </message>
    <message>
        <source>vorhanden</source>
        <translation>there</translation>
    </message>
</context>
<context>
    <name>budget</name>
    <message>
        <source>Ansatz</source>
        <translation>Appropriation</translation>
    </message>
    <message>
        <source>Ansatz {granted}; angeordnet {ordered}, eingegangen {moved}, offen {open}.</source>
        <translation>Appropriation {granted}; ordered {ordered}, received {moved}, open {open}.</translation>
    </message>
    <message>
        <source>Aufwand</source>
        <translation>Expenditure</translation>
    </message>
    <message>
        <source>Bis zum Jahresende erwartet: {cents}. {why}</source>
        <translation>Expected by the end of the year: {cents}. {why}</translation>
    </message>
    <message>
        <source>Erträge</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>Gebucht</source>
        <translation>Posted</translation>
    </message>
    <message>
        <source>Gebunden</source>
        <translation>Committed</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Kein Ansatz</source>
        <translation>No appropriation</translation>
    </message>
    <message>
        <source>Nachtrag</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>Prognose Jahresende</source>
        <translation>Forecast for year-end</translation>
    </message>
    <message>
        <source>Sperre</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Umschichtung</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Verfügbar</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Verfügbar: {granted} − {ordered} gebucht − {bound} gebunden = {left}.</source>
        <translation>Available: {granted} − {ordered} posted − {bound} committed = {left}.</translation>
    </message>
    <message>
        <source>ins Folgejahr übertragen</source>
        <translation>carried over to the next year</translation>
    </message>
    <message>
        <source>zweckgebundene Mehrerträge</source>
        <translation>earmarked additional income</translation>
    </message>
    <message>
        <source>{parts} = {total}.</source>
        <translation>{parts} = {total}.</translation>
    </message>
    <message>
        <source>Übertrag</source>
        <translation>Carry-over</translation>
    </message>
    <message>
        <source>über-/außerplanmäßig</source>
        <translation>above or outside the budget</translation>
    </message>
</context>
<context>
    <name>budget_editors</name>
    <message>
        <source>Anteil</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Auf weitere Haushaltsstelle aufteilen</source>
        <translation>Split over a further budget line</translation>
    </message>
    <message>
        <source>Betrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Gefördert durch</source>
        <translation>Funded by</translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Zahlt die Mittelbindung</source>
        <translation>Pays the commitment</translation>
    </message>
</context>
<context>
    <name>budget_filters</name>
    <message>
        <source>Gefördert durch</source>
        <translation>Funded by</translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>budget_lines</name>
    <message>
        <source>Ansatz oder Änderung eintragen</source>
        <translation>Enter appropriation or change</translation>
    </message>
    <message>
        <source>Ansätze und Änderungen</source>
        <translation>Appropriations and changes</translation>
    </message>
    <message>
        <source>Buchung erfassen</source>
        <translation>Record posting</translation>
    </message>
    <message>
        <source>Buchungen</source>
        <translation>Postings</translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Haushaltsstelle anlegen</source>
        <translation>Create budget line</translation>
    </message>
    <message>
        <source>Haushaltsstelle bearbeiten</source>
        <translation>Edit budget line</translation>
    </message>
    <message>
        <source>Haushaltsstellen</source>
        <translation>Budget lines</translation>
    </message>
    <message>
        <source>Haushaltsstellen mit demselben Namen decken sich gegenseitig.</source>
        <translation>Budget lines with the same name cover each other.</translation>
    </message>
    <message>
        <source>Noch keine Haushaltsstellen.</source>
        <translation>No budget lines yet.</translation>
    </message>
    <message>
        <source>Nur bei Erträgen: Mehreinnahmen erhöhen diesen Aufwand.</source>
        <translation>Only for income: additional income raises this expenditure.</translation>
    </message>
    <message>
        <source>Suchen: Nummer, Bezeichnung …</source>
        <translation>Search: number, label …</translation>
    </message>
    <message>
        <source>Wird sie bebucht?</source>
        <translation>Is it posted to?</translation>
    </message>
    <message>
        <source>nicht mehr</source>
        <translation>no longer</translation>
    </message>
    <message>
        <source>wird bebucht</source>
        <translation>is posted to</translation>
    </message>
    <message>
        <source>Übertrag, Zweckbindung, Notiz</source>
        <translation>Carry-over, earmarking, note</translation>
    </message>
</context>
<context>
    <name>budget_matches</name>
    <message>
        <source>Abgeglichen</source>
        <translation>Matched</translation>
    </message>
    <message>
        <source>Abgleich aufheben</source>
        <translation>Remove match</translation>
    </message>
    <message>
        <source>Abgleich mit der Kasse</source>
        <translation>Matching with the treasury</translation>
    </message>
    <message>
        <source>Abweichungen</source>
        <translation>Deviations</translation>
    </message>
    <message>
        <source>Alle annehmen</source>
        <translation>Accept all</translation>
    </message>
    <message>
        <source>Als eine Zahlung abgleichen</source>
        <translation>Match as one payment</translation>
    </message>
    <message>
        <source>Beleg</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>Betrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Die gewählten Buchungen ergeben {sum}, die Kasse hat {treasury}.</source>
        <translation>The chosen postings come to {sum}, the treasury has {treasury}.</translation>
    </message>
    <message>
        <source>Eigene Buchung</source>
        <translation>Own posting</translation>
    </message>
    <message>
        <source>Empfänger</source>
        <translation>Payee</translation>
    </message>
    <message>
        <source>Haushaltsjahr</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Kasse</source>
        <translation>Treasury</translation>
    </message>
    <message>
        <source>Kassenliste importieren …</source>
        <translation>Import treasury list …</translation>
    </message>
    <message>
        <source>Nur bei der Kasse</source>
        <translation>Only at the treasury</translation>
    </message>
    <message>
        <source>Nur eigene Buchungen</source>
        <translation>Only own postings</translation>
    </message>
    <message>
        <source>Nur in der Kasse</source>
        <translation>Only in the treasury</translation>
    </message>
    <message>
        <source>Unterschiede</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Von Hand zuordnen</source>
        <translation>Match by hand</translation>
    </message>
    <message>
        <source>Vorschlag</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Vorschläge</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Was Sie gebucht haben und was die Kasse meldet, ist oft dieselbe Zahlung. Abgeglichen zählt sie nur einmal: Ihre Buchung zählt, die der Kasse bestätigt sie.</source>
        <translation>What you have posted and what the treasury reports is often the same payment. Once matched it counts only once: your posting counts, that of the treasury confirms it.</translation>
    </message>
    <message>
        <source>Werte der Kasse übernehmen</source>
        <translation>Take over the treasury’s values</translation>
    </message>
    <message>
        <source>Wählen Sie in beiden Tabellen eine Buchung, die dieselbe Zahlung ist. Hat die Kasse mehrere zusammen gezahlt, wählen Sie alle: mit Strg und Klick oder mit Strg und Pfeil, dann Leertaste.</source>
        <translation>Choose in both tables a posting that is the same payment. If the treasury paid several together, choose them all: with Ctrl and a click, or with Ctrl and an arrow, then the space bar.</translation>
    </message>
    <message>
        <source>Zweck</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <source>nichts</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>{chosen} annehmen</source>
        <translation>Accept {chosen}</translation>
    </message>
    <message>
        <source>{n} Buchungen, zusammen {sum}: {words}</source>
        <translation>{n} postings, together {sum}: {words}</translation>
    </message>
    <message>
        <source>{own} mit {treasury}. Verschieden: {found}.</source>
        <translation>{own} with {treasury}. Different: {found}.</translation>
    </message>
    <message>
        <source>{pairs} abgeglichen · {proposals} · nur bei Ihnen: {own} · nur bei der Kasse: {treasury}</source>
        <translation>{pairs} matched · {proposals} · only yours: {own} · only at the treasury: {treasury}</translation>
    </message>
</context>
<context>
    <name>budget_request</name>
    <message>
        <source>Anmeldung {year}</source>
        <translation>Request {year}</translation>
    </message>
    <message>
        <source>Ansatz {year}</source>
        <translation>Appropriation {year}</translation>
    </message>
    <message>
        <source>Aufwand</source>
        <translation>Expenditure</translation>
    </message>
    <message>
        <source>Begründung</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Ergebnis {year}</source>
        <translation>Result {year}</translation>
    </message>
    <message>
        <source>Erträge</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Mittelanmeldung</source>
        <translation>Budget request</translation>
    </message>
    <message>
        <source>Ohne Anmeldung ({count})</source>
        <translation>Without a request ({count})</translation>
    </message>
    <message>
        <source>Prognose {year}</source>
        <translation>Forecast {year}</translation>
    </message>
    <message>
        <source>Summe</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Summe der Anmeldungen</source>
        <translation>Sum of the requests</translation>
    </message>
    <message>
        <source>Veränderung</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>budget_texts</name>
    <message>
        <source>Abgeschlossen am</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Auftrag</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Auftragsnummer</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>Aus der Kassenliste</source>
        <translation>From the treasury list</translation>
    </message>
    <message>
        <source>Bei wem?</source>
        <translation>With whom?</translation>
    </message>
    <message>
        <source>Belegnummer</source>
        <translation>Voucher no.</translation>
    </message>
    <message>
        <source>Beschlossen am</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Beschluss</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Besetzt mit</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>Betrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Bezeichnung</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bezeichnung der Stelle</source>
        <translation>Name of the post</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Deckungskreis</source>
        <translation>Cover group</translation>
    </message>
    <message>
        <source>Dienstanweisung</source>
        <translation>Service instruction</translation>
    </message>
    <message>
        <source>Eingetragen von</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>Einordnung</source>
        <translation>Place in the hierarchy</translation>
    </message>
    <message>
        <source>Empfänger oder Einzahler</source>
        <translation>Payee or payer</translation>
    </message>
    <message>
        <source>Förderung</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Gefördert durch</source>
        <translation>Funded by</translation>
    </message>
    <message>
        <source>Gehört zu</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Geld kommt von</source>
        <translation>Money comes from</translation>
    </message>
    <message>
        <source>Gezahlt</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Gezahlt am</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Hauptsatzung</source>
        <translation>Main statute</translation>
    </message>
    <message>
        <source>Haushaltsjahr</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Kosten im Monat</source>
        <translation>Cost per month</translation>
    </message>
    <message>
        <source>Kostenstelle</source>
        <translation>Cost centre</translation>
    </message>
    <message>
        <source>Leistung vom</source>
        <translation>Service of</translation>
    </message>
    <message>
        <source>Nicht mehr bebucht</source>
        <translation>No longer posted to</translation>
    </message>
    <message>
        <source>Noch gebunden</source>
        <translation>Still committed</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Produkt</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Rechnung vom</source>
        <translation>Invoice of</translation>
    </message>
    <message>
        <source>Sachkonto</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stellennummer</source>
        <translation>Post number</translation>
    </message>
    <message>
        <source>Umfang und Besetzung</source>
        <translation>Share and holder</translation>
    </message>
    <message>
        <source>Wofür?</source>
        <translation>What for?</translation>
    </message>
    <message>
        <source>Zweck</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Zweckgebunden für</source>
        <translation>Earmarked for</translation>
    </message>
    <message>
        <source>abgeglichen, zählt nicht</source>
        <translation>matched, does not count</translation>
    </message>
    <message>
        <source>abgeschlossen</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>angeordnet</source>
        <translation>ordered</translation>
    </message>
    <message>
        <source>der Kasse</source>
        <translation>of the treasury</translation>
    </message>
    <message>
        <source>dieser Stelle</source>
        <translation>of this office</translation>
    </message>
    <message>
        <source>ganz gezahlt</source>
        <translation>paid in full</translation>
    </message>
    <message>
        <source>gezahlt</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Übertragbarkeit</source>
        <translation>Carry-over rule</translation>
    </message>
</context>
<context>
    <name>budget_warning</name>
    <message>
        <source>Der Deckungskreis „{name}“ wäre um {cents} überzogen.</source>
        <translation>The cover group “{name}” would be overdrawn by {cents}.</translation>
    </message>
    <message>
        <source>Die Haushaltsstelle {name} wäre um {cents} überzogen.</source>
        <translation>The budget line {name} would be overdrawn by {cents}.</translation>
    </message>
    <message>
        <source>Die geförderte Position „{name}“ wäre um {cents} überzogen.</source>
        <translation>The funded item “{name}” would be overdrawn by {cents}.</translation>
    </message>
</context>
<context>
    <name>budget_year</name>
    <message>
        <source>Ansatz</source>
        <translation>Budgeted</translation>
    </message>
    <message>
        <source>Auslastung</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Prognose</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Rahmen</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Summe</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Vorjahr</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>angeordnet</source>
        <translation>ordered</translation>
    </message>
    <message>
        <source>eingegangen</source>
        <translation>received</translation>
    </message>
    <message>
        <source>gebucht</source>
        <translation>posted</translation>
    </message>
    <message>
        <source>gebunden</source>
        <translation>committed</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>ohne Ansatz</source>
        <translation>without appropriation</translation>
    </message>
    <message>
        <source>verfügbar</source>
        <translation>available</translation>
    </message>
    <message>
        <source>{used} % gebucht, {bound} % gebunden</source>
        <translation>{used} % posted, {bound} % committed</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>case_closing</name>
    <message>
        <source>Abgeschlossen am {day}: {reason}.</source>
        <translation>Closed on {day}: {reason}.</translation>
    </message>
    <message>
        <source>Am {day} abgeschlossen ({reason}), am {again} wieder geöffnet.</source>
        <translation>Closed on {day} ({reason}), reopened on {again}.</translation>
    </message>
    <message>
        <source>Fall abschließen</source>
        <translation>Close case</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>day</translation>
    </message>
</context>
<context>
    <name>case_columns</name>
    <message>
        <source>Abgeschlossen, auch früher</source>
        <translation>Closed, also earlier</translation>
    </message>
    <message>
        <source>Begonnen</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>Beratung im Zeitraum</source>
        <translation>Consultation in the period</translation>
    </message>
    <message>
        <source>abgeschlossen</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>eingeschränkt</source>
        <translation>restricted</translation>
    </message>
    <message>
        <source>geplant</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>gestern</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>heute</source>
        <translation>today</translation>
    </message>
    <message>
        <source>mit Namen</source>
        <translation>with name</translation>
    </message>
    <message>
        <source>noch keiner</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>ohne Namen</source>
        <translation>without name</translation>
    </message>
    <message>
        <source>vor {n} Tagen</source>
        <translation>{n} days ago</translation>
    </message>
</context>
<context>
    <name>case_form</name>
    <message>
        <source>Fall anlegen</source>
        <translation>Create case</translation>
    </message>
    <message>
        <source>Fall {number}</source>
        <translation>Case {number}</translation>
    </message>
    <message>
        <source>Fallakte</source>
        <translation>Case file</translation>
    </message>
    <message>
        <source>Familie, Wohnort, Notiz</source>
        <translation>Family, home, note</translation>
    </message>
    <message>
        <source>Keine Namen und keine Gesundheitsangaben eintragen.</source>
        <translation>Do not enter names or health details.</translation>
    </message>
    <message>
        <source>Merkmale der Person</source>
        <translation>Features of the person</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Fall</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Fall anlegen</source>
        <translation>Create case</translation>
    </message>
    <message>
        <source>Fälle</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Noch kein Fall. Wer einmal kommt, braucht auch keinen.</source>
        <translation>No case yet. Somebody who comes once does not need one either.</translation>
    </message>
    <message>
        <source>Suchen: Fallnummer, Merkmal, Notiz …</source>
        <translation>Search: case number, feature, note …</translation>
    </message>
</context>
<context>
    <name>check_filter</name>
    <message>
        <source>Auffällig</source>
        <translation>Conspicuous</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>{text} entfernen</source>
        <translation>Remove {text}</translation>
    </message>
</context>
<context>
    <name>closed_notes</name>
    <message>
        <source>Bitte geben Sie den Code ein.</source>
        <translation>Please enter the code.</translation>
    </message>
    <message>
        <source>Bitte geben Sie einen Tag bis heute an.</source>
        <translation>Please enter a day up to today.</translation>
    </message>
    <message>
        <source>Bitte nennen Sie Name und Amt.</source>
        <translation>Please give name and office.</translation>
    </message>
    <message>
        <source>Bitte nennen Sie die Rechtsgrundlage.</source>
        <translation>Please give the legal basis.</translation>
    </message>
    <message>
        <source>Code vom versiegelten Wiederherstellungsblatt</source>
        <translation>Code from the sealed recovery sheet</translation>
    </message>
    <message>
        <source>Die Notizen sind wieder lesbar.</source>
        <translation>The notes can be read again.</translation>
    </message>
    <message>
        <source>Die Notizen werden geöffnet …</source>
        <translation>Opening the notes …</translation>
    </message>
    <message>
        <source>Nach der Amtsübernahme sind Notizen zu Beratungen und Kontakten unlesbar, bis es dafür eine Rechtsgrundlage gibt. Sprechen Sie vorher mit der oder dem Datenschutzbeauftragten. Was Sie hier angeben, steht danach im Protokoll.</source>
        <translation>After the handover of the office, notes on consultations and contacts cannot be read until there is a legal basis for it. Speak to the data protection officer first. What you enter here is in the log afterwards.</translation>
    </message>
    <message>
        <source>Notizen öffnen</source>
        <translation>Open notes</translation>
    </message>
    <message>
        <source>Notizen über Menschen sind verschlossen</source>
        <translation>Notes about people are closed</translation>
    </message>
    <message>
        <source>Rechtsgrundlage</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Zu den Beratungen</source>
        <translation>To the consultations</translation>
    </message>
    <message>
        <source>Zugestimmt hat</source>
        <translation>Agreed by</translation>
    </message>
    <message>
        <source>Zustimmung vom</source>
        <translation>Agreement of</translation>
    </message>
    <message>
        <source>Öffnen kann sie nur die oder der Beauftragte, wenn die Datei nicht nur zum Lesen geöffnet ist.</source>
        <translation>Only the officer can open them, if the file is not open for reading only.</translation>
    </message>
</context>
<context>
    <name>closures</name>
    <message>
        <source>Noch keine Schließzeiten. Gesetzliche Feiertage sind schon bekannt.</source>
        <translation>No closures yet. Public holidays are already known.</translation>
    </message>
    <message>
        <source>Schließzeit</source>
        <translation>Closure</translation>
    </message>
    <message>
        <source>Schließzeit bearbeiten</source>
        <translation>Edit closure</translation>
    </message>
    <message>
        <source>Schließzeit eintragen</source>
        <translation>Enter closure</translation>
    </message>
    <message>
        <source>Schließzeiten</source>
        <translation>Closures</translation>
    </message>
    <message>
        <source>Suchen: Grund …</source>
        <translation>Search: reason …</translation>
    </message>
    <message>
        <source>Zum Beispiel Urlaub, Fortbildung, Betriebsferien.</source>
        <translation>For example holiday, training, company holidays.</translation>
    </message>
    <message>
        <source>{days}, {reason}</source>
        <translation>{days}, {reason}</translation>
    </message>
</context>
<context>
    <name>commitments</name>
    <message>
        <source>Mittel binden</source>
        <translation>Commit funds</translation>
    </message>
    <message>
        <source>Mittelbindung</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Mittelbindung bearbeiten</source>
        <translation>Edit commitment</translation>
    </message>
    <message>
        <source>Mittelbindungen</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Noch keine Mittel gebunden in diesem Haushaltsjahr.</source>
        <translation>No funds committed in this fiscal year yet.</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Suchen: Zweck, Firma, Nummer …</source>
        <translation>Search: purpose, company, number …</translation>
    </message>
    <message>
        <source>Zahlung buchen</source>
        <translation>Post payment</translation>
    </message>
    <message>
        <source>Zahlungen</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>{what}, {cents}</source>
        <translation>{what}, {cents}</translation>
    </message>
</context>
<context>
    <name>committee_columns</name>
    <message>
        <source>Anwesenheit offen</source>
        <translation>Attendance open</translation>
    </message>
    <message>
        <source>Eingeladen</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Mitglied oder Vorsitz</source>
        <translation>Member or chair</translation>
    </message>
    <message>
        <source>Niederschrift vorhanden</source>
        <translation>Minutes exist</translation>
    </message>
    <message>
        <source>Zeit vielleicht doppelt erfasst</source>
        <translation>Time perhaps recorded twice</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>committee_form</name>
    <message>
        <source>Gremium anlegen</source>
        <translation>Create committee</translation>
    </message>
    <message>
        <source>Gremium bearbeiten</source>
        <translation>Edit committee</translation>
    </message>
    <message>
        <source>Wer hier sitzt, ist zu neuen Sitzungen von selbst eingeladen.</source>
        <translation>Whoever sits here is invited to new meetings automatically.</translation>
    </message>
    <message>
        <source>Übliche Zeit, Ort und Aufgabe</source>
        <translation>Usual time, place and task</translation>
    </message>
</context>
<context>
    <name>committee_people</name>
    <message>
        <source>Als</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Anwesenheit</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Aufgabe</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Beschluss</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Beschluss hinzufügen</source>
        <translation>Add decision</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Enthaltung</source>
        <translation>Abstention</translation>
    </message>
    <message>
        <source>Gast</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Mitglied</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Mitglied hinzufügen</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nein</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person hinzufügen</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Seit</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stimmrecht</source>
        <translation>Voting right</translation>
    </message>
    <message>
        <source>Wortlaut</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>committee_words</name>
    <message>
        <source>Anwesend</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Art des Gremiums</source>
        <translation>Kind of committee</translation>
    </message>
    <message>
        <source>Aufgabe des Gremiums</source>
        <translation>Task of the committee</translation>
    </message>
    <message>
        <source>Aufträge offen</source>
        <translation>Tasks open</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Beschlüsse</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Eigene Arbeitszeit</source>
        <translation>Own working time</translation>
    </message>
    <message>
        <source>Eingeladen am</source>
        <translation>Invited on</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Letzte Sitzung</source>
        <translation>Last meeting</translation>
    </message>
    <message>
        <source>Mitglieder</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nächste Sitzung</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Nächster Termin</source>
        <translation>Next date</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Selbst dabei?</source>
        <translation>There yourself?</translation>
    </message>
    <message>
        <source>Sitzungen bisher</source>
        <translation>Meetings so far</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Vorsitz</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Wie oft?</source>
        <translation>How often?</translation>
    </message>
    <message>
        <source>abgelehnt</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>abgesagt</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>alle zwei Monate</source>
        <translation>every two months</translation>
    </message>
    <message>
        <source>angenommen</source>
        <translation>adopted</translation>
    </message>
    <message>
        <source>anwesend</source>
        <translation>present</translation>
    </message>
    <message>
        <source>beendet</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>durchgeführt</source>
        <translation>took place</translation>
    </message>
    <message>
        <source>eingeladen</source>
        <translation>invited</translation>
    </message>
    <message>
        <source>entschuldigt</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>geplant</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>halbjährlich</source>
        <translation>every six months</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>jährlich</source>
        <translation>yearly</translation>
    </message>
    <message>
        <source>keine Angabe</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>monatlich</source>
        <translation>monthly</translation>
    </message>
    <message>
        <source>nach Bedarf</source>
        <translation>as needed</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nicht erschienen</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>ruht</source>
        <translation>dormant</translation>
    </message>
    <message>
        <source>tagt</source>
        <translation>meets</translation>
    </message>
    <message>
        <source>umgesetzt</source>
        <translation>carried out</translation>
    </message>
    <message>
        <source>vertagt</source>
        <translation>adjourned</translation>
    </message>
    <message>
        <source>vierteljährlich</source>
        <translation>quarterly</translation>
    </message>
    <message>
        <source>Übliche Dauer</source>
        <translation>Usual duration</translation>
    </message>
    <message>
        <source>Üblicher Beginn</source>
        <translation>Usual beginning</translation>
    </message>
    <message>
        <source>Üblicher Ort</source>
        <translation>Usual place</translation>
    </message>
</context>
<context>
    <name>committees</name>
    <message>
        <source>Gremien</source>
        <translation>Committees</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Gremium anlegen</source>
        <translation>Create committee</translation>
    </message>
    <message>
        <source>Noch keine Gremien.</source>
        <translation>No committees yet.</translation>
    </message>
    <message>
        <source>Sitzung planen</source>
        <translation>Plan meeting</translation>
    </message>
    <message>
        <source>Sitzungen</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Suchen: Name, Mitglied, Aufgabe …</source>
        <translation>Search: name, member, task …</translation>
    </message>
    <message>
        <source>Wiedervorlage anlegen</source>
        <translation>Create follow-up</translation>
    </message>
    <message>
        <source>Wiedervorlagen</source>
        <translation>Follow-ups</translation>
    </message>
</context>
<context>
    <name>complaint_closing</name>
    <message>
        <source>Abgeschlossen am {day} nach {days}: {outcome}.</source>
        <translation>Closed on {day} after {days}: {outcome}.</translation>
    </message>
    <message>
        <source>Abschließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>day</translation>
    </message>
    <message>
        <source>Tagen</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Welche Lücke, welche Hürde zeigt sich? Ohne Namen.</source>
        <translation>Which gap, which hurdle does it show? Without names.</translation>
    </message>
</context>
<context>
    <name>complaint_form</name>
    <message>
        <source>AGG: Vorschlag zwei Monate (§§ 15, 21), bitte prüfen</source>
        <translation>AGG (equal treatment act): two months proposed (sections 15, 21), please check</translation>
    </message>
    <message>
        <source>Beschwerde</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Beschwerde aufnehmen</source>
        <translation>Take up complaint</translation>
    </message>
    <message>
        <source>Beschwerde {number}</source>
        <translation>Complaint {number}</translation>
    </message>
    <message>
        <source>Keine Namen eintragen.</source>
        <translation>Do not enter names.</translation>
    </message>
    <message>
        <source>Keine Namen und keine Gesundheitsangaben eintragen.</source>
        <translation>Do not enter names or health details.</translation>
    </message>
    <message>
        <source>Welche Lücke, welche Hürde zeigt sich? Ohne Namen.</source>
        <translation>Which gap, which hurdle does it show? Without names.</translation>
    </message>
    <message>
        <source>ohne Fall</source>
        <translation>without case</translation>
    </message>
</context>
<context>
    <name>complaint_texts</name>
    <message>
        <source>Abgeschlossen am</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Anlass</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Art der Stelle</source>
        <translation>Kind of body</translation>
    </message>
    <message>
        <source>Betroffene Stelle</source>
        <translation>Body concerned</translation>
    </message>
    <message>
        <source>Eingang</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Eingangsweg</source>
        <translation>Way of receipt</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nächste Wiedervorlage</source>
        <translation>Next follow-up</translation>
    </message>
    <message>
        <source>Schritt</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Schritte</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>day</translation>
    </message>
    <message>
        <source>Tage bis zum Abschluss</source>
        <translation>Days until closing</translation>
    </message>
    <message>
        <source>Vorfall oder Kenntnis</source>
        <translation>Incident or knowledge</translation>
    </message>
    <message>
        <source>Was ist daraus zu lernen?</source>
        <translation>What can be learnt from it?</translation>
    </message>
    <message>
        <source>Was ist geschehen?</source>
        <translation>What has happened?</translation>
    </message>
    <message>
        <source>Was wünscht die Person?</source>
        <translation>What does the person wish?</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>abgeschlossen</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>fristnah</source>
        <translation>due soon</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>überfällig</source>
        <translation>overdue</translation>
    </message>
</context>
<context>
    <name>complaints</name>
    <message>
        <source>Beschwerde</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Beschwerde aufnehmen</source>
        <translation>Take up complaint</translation>
    </message>
    <message>
        <source>Beschwerden</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Noch keine Beschwerde.</source>
        <translation>No complaint yet.</translation>
    </message>
    <message>
        <source>Suchen: Nummer, Anlass, Stelle, Text …</source>
        <translation>Search: number, occasion, body, text …</translation>
    </message>
</context>
<context>
    <name>concept_evidence</name>
    <message>
        <source>Noch kein Nachweis. Verknüpfen Sie hier, was dafür getan wurde, oder im Eintrag selbst unter „Ziele“. Von Beratungen steht hier nur der Tag.</source>
        <translation>No evidence yet. Link here what was done for it, or in the entry itself under “Goals”. Of consultations only the day is shown here.</translation>
    </message>
</context>
<context>
    <name>concept_outline</name>
    <message>
        <source>Ausrücken</source>
        <translation>Outdent</translation>
    </message>
    <message>
        <source>Bearbeiten</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Behalten</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Beschreibung</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Einrücken</source>
        <translation>Indent</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Finanzierung</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Gliederung beginnen</source>
        <translation>Begin outline</translation>
    </message>
    <message>
        <source>Gliederung des Konzepts</source>
        <translation>Outline of the concept</translation>
    </message>
    <message>
        <source>Handlungsfeld im Bericht</source>
        <translation>Field of action in the report</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Nach oben</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Nach unten</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Noch ist die Gliederung leer. Beginnen Sie mit einem Handlungsfeld; unter ihm stehen Ziele, unter den Zielen Maßnahmen.</source>
        <translation>The outline is still empty. Begin with a field of action; below it stand goals, and measures below the goals.</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tasten: Einfg fügt an, Alt+Pfeile verschieben und rücken ein, Eingabe bearbeitet, Entf entfernt samt allem darunter.</source>
        <translation>Keys: Insert adds, Alt+arrows move and indent, Enter edits, Delete removes with everything below.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Trotzdem entfernen?</source>
        <translation>Remove anyway?</translation>
    </message>
    <message>
        <source>Unter ihm stehen die Maßnahmen im Jahresbericht.</source>
        <translation>Its measures stand under it in the annual report.</translation>
    </message>
    <message>
        <source>Was unterzeichnet ist, behält den Wortlaut vom Tag der Unterschrift. In Entwürfen fehlt das Ziel dann.</source>
        <translation>What is signed keeps the wording of the day of signature. In drafts the goal will then be missing.</translation>
    </message>
    <message>
        <source>Weiter geht es hier nicht.</source>
        <translation>It cannot go any further here.</translation>
    </message>
    <message>
        <source>Woran Sie erkennen, dass es erreicht ist.</source>
        <translation>How you will know that it has been reached.</translation>
    </message>
    <message>
        <source>Ziel oder Maßnahme</source>
        <translation>Goal or measure</translation>
    </message>
    <message>
        <source>Zielvereinbarungen dienen dem, was Sie entfernen: {named}.</source>
        <translation>Target agreements serve what you are removing: {named}.</translation>
    </message>
    <message>
        <source>Zurück zur Gliederung</source>
        <translation>Back to the outline</translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>{named} und {n} weitere</source>
        <translation>{named} and {n} more</translation>
    </message>
    <message>
        <source>{n} Einträge, davon {m} Maßnahmen</source>
        <translation>{n} entries, {m} of them measures</translation>
    </message>
</context>
<context>
    <name>concept_process</name>
    <message>
        <source>Ab Monat</source>
        <translation>From month</translation>
    </message>
    <message>
        <source>Dauer in Monaten</source>
        <translation>Duration in months</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Fortschritt</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Monat</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Nach oben</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Nach unten</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Neuer Schritt</source>
        <translation>New step</translation>
    </message>
    <message>
        <source>Noch ist der Zeitplan leer. „Vorlage einfügen“ trägt die üblichen Schritte ein.</source>
        <translation>The timeline is still empty. “Insert template” enters the usual steps.</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Schritt</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Schritte für 18 Monate, zum Anpassen</source>
        <translation>Steps for 18 months, to be adapted</translation>
    </message>
    <message>
        <source>Tasten im Zeitplan: Pfeil auf und ab wählt, links und rechts verschiebt, mit Umschalt verlängert, + und − ändern den Fortschritt.</source>
        <translation>Keys in the schedule: Up and Down choose, Left and Right move, with Shift they lengthen, + and − change the progress.</translation>
    </message>
    <message>
        <source>Vorlage einfügen</source>
        <translation>Insert template</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Zeitplan beginnen</source>
        <translation>Begin schedule</translation>
    </message>
    <message>
        <source>Zeitplan des Konzepts</source>
        <translation>Schedule of the concept</translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{n} Schritte, {done} erledigt</source>
        <translation>{n} steps, {done} done</translation>
    </message>
</context>
<context>
    <name>concepts</name>
    <message>
        <source>Alle Schritte verschieben sich mit.</source>
        <translation>All steps move along.</translation>
    </message>
    <message>
        <source>Integrationskonzept</source>
        <translation>Integration concept</translation>
    </message>
    <message>
        <source>Konzept</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Konzept anlegen</source>
        <translation>Create concept</translation>
    </message>
    <message>
        <source>Konzept bearbeiten</source>
        <translation>Edit concept</translation>
    </message>
    <message>
        <source>Konzepte</source>
        <translation>Concepts</translation>
    </message>
    <message>
        <source>Noch kein Konzept. Legen Sie eines an; der Zeitplan hat eine Vorlage.</source>
        <translation>No concept yet. Create one; the schedule has a template.</translation>
    </message>
    <message>
        <source>Suchen: Titel, Ziel, Maßnahme, Zuständige …</source>
        <translation>Search: title, goal, measure, people responsible …</translation>
    </message>
    <message>
        <source>Wiedervorlage hinzufügen</source>
        <translation>Add follow-up</translation>
    </message>
    <message>
        <source>Wiedervorlagen</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Zielvereinbarungen</source>
        <translation>Target agreements</translation>
    </message>
</context>
<context>
    <name>consultation_filters</name>
    <message>
        <source>Aufgabe einer anderen Stelle</source>
        <translation>Task of another body</translation>
    </message>
    <message>
        <source>Hauptthema</source>
        <translation>Main topic</translation>
    </message>
    <message>
        <source>Jahr</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Monat</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Quartal</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Strukturhinweis</source>
        <translation>Structural note</translation>
    </message>
    <message>
        <source>Thema (auch weitere)</source>
        <translation>Topic (also further ones)</translation>
    </message>
    <message>
        <source>Vermittelt an: Art der Stelle</source>
        <translation>Referred to: kind of body</translation>
    </message>
    <message>
        <source>Vermittelt an: Stelle</source>
        <translation>Referred to: body</translation>
    </message>
    <message>
        <source>Von Personen gedolmetscht</source>
        <translation>Interpreted by people</translation>
    </message>
    <message>
        <source>Weitervermittlung</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>eingetragen</source>
        <translation>entered</translation>
    </message>
    <message>
        <source>gelöschter Kontakt</source>
        <translation>deleted contact</translation>
    </message>
</context>
<context>
    <name>consultation_form</name>
    <message>
        <source>Beratung bearbeiten</source>
        <translation>Edit consultation</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Gespräch</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Keine Namen und keine Gesundheitsangaben eintragen.</source>
        <translation>Do not enter names or health details.</translation>
    </message>
    <message>
        <source>Merkmale der Person</source>
        <translation>Features of the person</translation>
    </message>
    <message>
        <source>Schnellerfassung</source>
        <translation>Quick entry</translation>
    </message>
    <message>
        <source>Tasten N, S oder U; zählt nur ohne Fall</source>
        <translation>Keys 1 to 3; counts only without a case</translation>
    </message>
    <message>
        <source>Welche Lücke zeigt sich? Ohne Namen.</source>
        <translation>Which gap does it show? Without names.</translation>
    </message>
    <message>
        <source>ohne Fall</source>
        <translation>without case</translation>
    </message>
</context>
<context>
    <name>consultations</name>
    <message>
        <source>Beratung</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Beratung erfassen</source>
        <translation>Record consultation</translation>
    </message>
    <message>
        <source>Beratungen</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>In diesem Jahr ist noch keine Beratung erfasst.</source>
        <translation>No consultation is recorded in this year yet.</translation>
    </message>
    <message>
        <source>Strichliste</source>
        <translation>Tally sheet</translation>
    </message>
    <message>
        <source>Suchen: Thema, Ort, Notiz …</source>
        <translation>Search: topic, place, note …</translation>
    </message>
</context>
<context>
    <name>contact_cards</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Adresskarten exportieren</source>
        <translation>Export address cards</translation>
    </message>
    <message>
        <source>Alle der Liste: {n}</source>
        <translation>All of the list: {n}</translation>
    </message>
    <message>
        <source>Ausgewählt: {n}</source>
        <translation>Selected: {n}</translation>
    </message>
    <message>
        <source>Einfluss, Interesse, Quelle und Einwilligung bleiben immer hier.</source>
        <translation>Influence, interest, source and consent always stay here.</translation>
    </message>
    <message>
        <source>Exportieren …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Für welches Programm?</source>
        <translation>For which program?</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Notizen mitgeben</source>
        <translation>Include notes</translation>
    </message>
    <message>
        <source>Outlook, iPhone, ältere Telefone (vCard 3.0)</source>
        <translation>Outlook, iPhone, older phones (vCard 3.0)</translation>
    </message>
    <message>
        <source>Thunderbird, Nextcloud, neuere Telefone (vCard 4.0)</source>
        <translation>Thunderbird, Nextcloud, newer phones (vCard 4.0)</translation>
    </message>
    <message>
        <source>Welche Kontakte?</source>
        <translation>Which contacts?</translation>
    </message>
    <message>
        <source>{entries} als Adresskarten gespeichert: {name}</source>
        <translation>{entries} saved as address cards: {name}</translation>
    </message>
</context>
<context>
    <name>contact_changing</name>
    <message>
        <source>Schlagwort entfernen</source>
        <translation>Remove tag</translation>
    </message>
    <message>
        <source>Schlagwort hinzufügen</source>
        <translation>Add tag</translation>
    </message>
</context>
<context>
    <name>contact_columns</name>
    <message>
        <source>Gehört zu</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Letzter Kontakt liegt zurück</source>
        <translation>Last contact was</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Zuständig für</source>
        <translation>Responsible for</translation>
    </message>
    <message>
        <source>gelöschter Kontakt</source>
        <translation>deleted contact</translation>
    </message>
    <message>
        <source>mehr als {n} Monate</source>
        <translation>more than {n} months ago</translation>
    </message>
    <message>
        <source>vor dem {day}</source>
        <translation>before {day}</translation>
    </message>
</context>
<context>
    <name>contact_form</name>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Adressliste der Verwaltung</source>
        <translation>address list of the administration</translation>
    </message>
    <message>
        <source>Anschrift und Internet</source>
        <translation>Address and internet</translation>
    </message>
    <message>
        <source>Datenschutz bei Personen</source>
        <translation>Data protection for persons</translation>
    </message>
    <message>
        <source>Einschätzung (nur intern, nie im Bericht)</source>
        <translation>Assessment (internal only, never in the report)</translation>
    </message>
    <message>
        <source>Internetseite</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Kontakt bearbeiten</source>
        <translation>Edit contact</translation>
    </message>
    <message>
        <source>Kontakt erfassen</source>
        <translation>Record contact</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Visitenkarte</source>
        <translation>business card</translation>
    </message>
    <message>
        <source>Weitere E-Mail-Adresse</source>
        <translation>Further e-mail address</translation>
    </message>
    <message>
        <source>Weitere Internetadresse</source>
        <translation>Further web address</translation>
    </message>
    <message>
        <source>Weitere Nummer</source>
        <translation>Further number</translation>
    </message>
    <message>
        <source>Wo und wofür</source>
        <translation>Where and what for</translation>
    </message>
    <message>
        <source>eigene Angabe</source>
        <translation>own statement</translation>
    </message>
    <message>
        <source>mündlich</source>
        <translation>orally</translation>
    </message>
    <message>
        <source>per E-Mail</source>
        <translation>by e-mail</translation>
    </message>
    <message>
        <source>schriftlich</source>
        <translation>in writing</translation>
    </message>
</context>
<context>
    <name>contact_imports</name>
    <message>
        <source>Excel (.xlsx), CSV oder Adresskarten (.vcf) aus Outlook, Thunderbird oder vom Telefon. Sie sehen zuerst, was übernommen wird und was schon vorhanden ist.</source>
        <translation>Excel (.xlsx), CSV or address cards (.vcf) from Outlook, Thunderbird or the phone. You see first what is taken over and what is already there.</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Kontakte ansehen</source>
        <translation>View contacts</translation>
    </message>
    <message>
        <source>Kontakte importieren</source>
        <translation>Import contacts</translation>
    </message>
    <message>
        <source>Liste oder Adresskarten wählen</source>
        <translation>Choose list or address cards</translation>
    </message>
    <message>
        <source>Listen und Adresskarten ({patterns})</source>
        <translation>Lists and address cards ({patterns})</translation>
    </message>
    <message>
        <source>Zu den Kontakten</source>
        <translation>To the contacts</translation>
    </message>
</context>
<context>
    <name>contact_links</name>
    <message>
        <source>Angebot erfassen</source>
        <translation>Record offer</translation>
    </message>
    <message>
        <source>Angebote</source>
        <translation>Offers</translation>
    </message>
    <message>
        <source>Aufträge aus Sitzungen</source>
        <translation>Tasks from meetings</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ehrenamt und Sprachmittlung</source>
        <translation>Volunteering and interpreting</translation>
    </message>
    <message>
        <source>Eigene Einsätze</source>
        <translation>Own assignments</translation>
    </message>
    <message>
        <source>Einsätze für diese Stelle</source>
        <translation>Assignments for this body</translation>
    </message>
    <message>
        <source>Gemeinsame Veranstaltungen</source>
        <translation>Joint events</translation>
    </message>
    <message>
        <source>Gremien</source>
        <translation>Committees</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Hierher vermittelte Beratungen</source>
        <translation>Consultations referred here</translation>
    </message>
    <message>
        <source>In den Pool aufnehmen</source>
        <translation>Add to the pool</translation>
    </message>
    <message>
        <source>Kontakt festhalten</source>
        <translation>Record contact</translation>
    </message>
    <message>
        <source>Kontaktpflege</source>
        <translation>Contact log</translation>
    </message>
    <message>
        <source>Letzte Sitzung</source>
        <translation>Last meeting</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Person erfassen</source>
        <translation>Record person</translation>
    </message>
    <message>
        <source>Personen dieser Organisation</source>
        <translation>People of this organisation</translation>
    </message>
    <message>
        <source>Sitzungen</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Vorträge auf Einladung</source>
        <translation>Talks given on invitation</translation>
    </message>
    <message>
        <source>Wiedervorlage anlegen</source>
        <translation>Create follow-up</translation>
    </message>
    <message>
        <source>Wiedervorlagen</source>
        <translation>Follow-ups</translation>
    </message>
</context>
<context>
    <name>contact_log</name>
    <message>
        <source>Eintrag</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation>entries</translation>
    </message>
    <message>
        <source>Kontakt festhalten</source>
        <translation>Record contact</translation>
    </message>
    <message>
        <source>Kontaktpflege</source>
        <translation>Contact log</translation>
    </message>
    <message>
        <source>Noch nichts festgehalten. Jedes Telefonat mit Partnern zählt.</source>
        <translation>Nothing recorded yet. Every phone call with partners counts.</translation>
    </message>
    <message>
        <source>Suchen: Name, Betreff, Ergebnis …</source>
        <translation>Search: name, subject, result …</translation>
    </message>
    <message>
        <source>gelöschter Kontakt</source>
        <translation>deleted contact</translation>
    </message>
</context>
<context>
    <name>contact_log_form</name>
    <message>
        <source>Eintrag bearbeiten</source>
        <translation>Edit entry</translation>
    </message>
    <message>
        <source>Kontakt festhalten</source>
        <translation>Record contact</translation>
    </message>
    <message>
        <source>Neu? Personen mit Komma („Müller, Anna“); „neu anlegen“ wählen.</source>
        <translation>New? People with a comma (“Smith, Anna”); choose “create”.</translation>
    </message>
    <message>
        <source>Zählt von selbst als Arbeitszeit. Bitte dort nicht noch einmal eintragen.</source>
        <translation>Counts as working time by itself. Please do not enter it there again.</translation>
    </message>
</context>
<context>
    <name>contact_parts</name>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Land (Ausland)</source>
        <translation>Country (abroad)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>PLZ</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Postanschrift</source>
        <translation>Postal address</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Straße und Nummer</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <source>Weitere Anschrift</source>
        <translation>Further address</translation>
    </message>
    <message>
        <source>Weitere Organisation oder Rolle</source>
        <translation>Further organisation or role</translation>
    </message>
    <message>
        <source>Zusatz</source>
        <translation>Addition</translation>
    </message>
    <message>
        <source>bis</source>
        <translation>to</translation>
    </message>
    <message>
        <source>dienstlich</source>
        <translation>work</translation>
    </message>
    <message>
        <source>mobil</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>privat</source>
        <translation>private</translation>
    </message>
    <message>
        <source>seit</source>
        <translation>since</translation>
    </message>
    <message>
        <source>wofür</source>
        <translation>what for</translation>
    </message>
</context>
<context>
    <name>contact_similar</name>
    <message>
        <source>Hinweis ignorieren</source>
        <translation>Ignore note</translation>
    </message>
    <message>
        <source>Vielleicht schon vorhanden:</source>
        <translation>Perhaps already there:</translation>
    </message>
    <message>
        <source>{name} öffnen, {signs}</source>
        <translation>open {name}, {signs}</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Kontakt erfassen</source>
        <translation>Record contact</translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Noch keine Stellen oder Personen, mit denen Sie zusammenarbeiten.</source>
        <translation>No bodies or people you work with yet.</translation>
    </message>
    <message>
        <source>Suchen: Name, Ort, Telefon, Schlagwort …</source>
        <translation>Search: name, place, phone, tag …</translation>
    </message>
</context>
<context>
    <name>cost_links</name>
    <message>
        <source>Buchungen</source>
        <translation>Postings</translation>
    </message>
    <message>
        <source>Eingenommen sind {cents}.</source>
        <translation>Received: {cents}.</translation>
    </message>
    <message>
        <source>Gebucht sind {cents}.</source>
        <translation>Posted: {cents}.</translation>
    </message>
    <message>
        <source>Gebuchte Kosten</source>
        <translation>Posted costs</translation>
    </message>
    <message>
        <source>Kosten buchen</source>
        <translation>Post costs</translation>
    </message>
    <message>
        <source>Mittel binden</source>
        <translation>Commit funds</translation>
    </message>
    <message>
        <source>Mittelbindungen</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Notiert sind {cents}.</source>
        <translation>Noted: {cents}.</translation>
    </message>
    <message>
        <source>Notiert waren {cents}; in Listen und Bericht zählt, was gebucht ist.</source>
        <translation>{cents} were noted; in lists and the report what is posted counts.</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>{weekday}, {day}. {month} {year}</source>
        <translation>{weekday}, {day} {month} {year}</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>Auswahllisten</source>
        <translation>Choice lists</translation>
    </message>
    <message>
        <source>Nicht gespeicherte Eingaben stehen wieder bereit: {forms}</source>
        <translation>Unsaved entries are ready again: {forms}</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Office</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Als verschieden gemerkt</source>
        <translation>Kept as different</translation>
    </message>
    <message>
        <source>Die Kontakte werden verglichen …</source>
        <translation>Comparing the contacts …</translation>
    </message>
    <message>
        <source>Diese Paare werden nicht mehr vorgeschlagen.</source>
        <translation>These pairs are no longer proposed.</translation>
    </message>
    <message>
        <source>Dieselben?</source>
        <translation>The same?</translation>
    </message>
    <message>
        <source>Dubletten</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Gemeinsam: {signs}</source>
        <translation>In common: {signs}</translation>
    </message>
    <message>
        <source>Hier vergleichen Sie Kontakte, die vielleicht doppelt erfasst sind.</source>
        <translation>Here you compare contacts that are perhaps recorded twice.</translation>
    </message>
    <message>
        <source>Keine Dublette</source>
        <translation>No duplicate</translation>
    </message>
    <message>
        <source>Keine Dubletten</source>
        <translation>No duplicates</translation>
    </message>
    <message>
        <source>Keine Dubletten gefunden.</source>
        <translation>No duplicates found.</translation>
    </message>
    <message>
        <source>Keine Dubletten …</source>
        <translation>No duplicates …</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Nichts wird von selbst zusammengeführt.</source>
        <translation>Nothing is merged by itself.</translation>
    </message>
    <message>
        <source>Paare, die Sie als verschieden gemerkt haben</source>
        <translation>Pairs that you have marked as different</translation>
    </message>
    <message>
        <source>Sie haben noch kein Paar als verschieden gemerkt.</source>
        <translation>You have not marked any pair as different yet.</translation>
    </message>
    <message>
        <source>Vorschlag</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Vorschläge</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Wieder vorschlagen</source>
        <translation>Propose again</translation>
    </message>
    <message>
        <source>Wählen Sie je Feld den richtigen Wert. Nummern, Anschriften, Schlagworte und Notizen werden zusammengelegt, alle Verknüpfungen bleiben erhalten.</source>
        <translation>For each field choose the right value. Numbers, addresses, tags and notes are put together, all links are kept.</translation>
    </message>
    <message>
        <source>Zu den Kontakten</source>
        <translation>To the contacts</translation>
    </message>
    <message>
        <source>Zur Liste</source>
        <translation>To the list</translation>
    </message>
    <message>
        <source>Zusammenführen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>einbeziehen</source>
        <translation>include</translation>
    </message>
    <message>
        <source>möglich</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>ohne Angabe</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>sehr wahrscheinlich</source>
        <translation>very likely</translation>
    </message>
    <message>
        <source>und</source>
        <translation>and</translation>
    </message>
    <message>
        <source>wahrscheinlich</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>{name} einbeziehen</source>
        <translation>include {name}</translation>
    </message>
    <message>
        <source>{name} öffnen</source>
        <translation>Open {name}</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>editions</name>
    <message>
        <source>Ausgaben</source>
        <translation>Editions</translation>
    </message>
</context>
<context>
    <name>ending</name>
    <message>
        <source>Angefangenes wird noch beendet, dann schließt IntDesk …</source>
        <translation>Work in progress is being finished, then IntDesk closes …</translation>
    </message>
</context>
<context>
    <name>event_checklist</name>
    <message>
        <source>Alles erledigt.</source>
        <translation>All done.</translation>
    </message>
    <message>
        <source>Als Vorlage merken</source>
        <translation>Keep as template</translation>
    </message>
    <message>
        <source>Aus Vorlage</source>
        <translation>From template</translation>
    </message>
    <message>
        <source>Der eingetragene Punkt ist noch nicht gespeichert.</source>
        <translation>The item you entered is not saved yet.</translation>
    </message>
    <message>
        <source>Die Vorlage für diese Art hat {n} Punkte.</source>
        <translation>The template for this kind has {n} items.</translation>
    </message>
    <message>
        <source>Eigene Vorlage vergessen</source>
        <translation>Forget own template</translation>
    </message>
    <message>
        <source>Es gilt wieder die mitgelieferte Vorlage.</source>
        <translation>The template supplied with the program applies again.</translation>
    </message>
    <message>
        <source>Fällig</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Fällig am</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Markierten Punkt erledigen oder wieder öffnen (E)</source>
        <translation>Mark the selected item done or reopen it (E)</translation>
    </message>
    <message>
        <source>Offene Punkte stehen auch unter „Wiedervorlagen“. Verschiebt sich der erste Termin, wandern sie mit.</source>
        <translation>Open items also appear under “Follow-ups”. If the first date moves, they move with it.</translation>
    </message>
    <message>
        <source>Punkt der Vorbereitung speichern?</source>
        <translation>Save the preparation item?</translation>
    </message>
    <message>
        <source>Punkt hinzufügen</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>Punkte der Vorbereitung</source>
        <translation>Preparation items</translation>
    </message>
    <message>
        <source>Vorbereitung</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Was ist zu tun?</source>
        <translation>What is to be done?</translation>
    </message>
    <message>
        <source>{n} Punkte als Vorlage gemerkt.</source>
        <translation>{n} items kept as template.</translation>
    </message>
</context>
<context>
    <name>event_columns</name>
    <message>
        <source>Kooperation</source>
        <translation>Cooperation</translation>
    </message>
    <message>
        <source>Reihe</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Termin im Zeitraum</source>
        <translation>Date in the period</translation>
    </message>
</context>
<context>
    <name>event_form</name>
    <message>
        <source>Ausgabe</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Ausgabe hinzufügen</source>
        <translation>Add expense</translation>
    </message>
    <message>
        <source>Auswertung und eigene Zeit</source>
        <translation>Evaluation and own time</translation>
    </message>
    <message>
        <source>Davon nach Gruppen</source>
        <translation>Of these by groups</translation>
    </message>
    <message>
        <source>Eigene Arbeitszeit am ersten Termin</source>
        <translation>Own working time on the first date</translation>
    </message>
    <message>
        <source>Einnahme</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>Einnahme hinzufügen</source>
        <translation>Add income</translation>
    </message>
    <message>
        <source>Kommt beim Anlegen für das nächste Jahr in die Notiz.</source>
        <translation>Goes into the note when creating next year’s.</translation>
    </message>
    <message>
        <source>Kosten und Einnahmen</source>
        <translation>Costs and income</translation>
    </message>
    <message>
        <source>Nach Geschlecht, nach Zielgruppe oder beides; jede Gruppe nur einmal.</source>
        <translation>By gender, by target group or both; each group only once.</translation>
    </message>
    <message>
        <source>Nur intern. Keine Namen von Ratsuchenden eintragen.</source>
        <translation>Internal only. Do not enter names of people seeking advice.</translation>
    </message>
    <message>
        <source>Steht im Aushang, also für alle lesbar.</source>
        <translation>Appears on the poster, so everybody can read it.</translation>
    </message>
    <message>
        <source>Teilnehmende</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Veranstaltung bearbeiten</source>
        <translation>Edit event</translation>
    </message>
    <message>
        <source>Veranstaltung planen</source>
        <translation>Plan event</translation>
    </message>
    <message>
        <source>Weitere Termine</source>
        <translation>Further dates</translation>
    </message>
    <message>
        <source>Weitere Termine, Zielgruppen, Kooperation</source>
        <translation>Further dates, target groups, cooperation</translation>
    </message>
    <message>
        <source>Zum Beispiel „Interkulturelle Woche“; sie hat eigene Summen.</source>
        <translation>For example “Intercultural Week”; it has totals of its own.</translation>
    </message>
    <message>
        <source>Zählt von selbst als Arbeitszeit; bitte nicht noch einmal eintragen.</source>
        <translation>Counts as working time by itself; please do not enter it again.</translation>
    </message>
    <message>
        <source>ganztägig</source>
        <translation>all day</translation>
    </message>
    <message>
        <source>{day}, {title}</source>
        <translation>{day}, {title}</translation>
    </message>
</context>
<context>
    <name>event_import</name>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Eine Kalenderdatei (.ics) aus Outlook, Thunderbird oder Google. Sie sehen zuerst, was vorgeschlagen wird. Gelesen werden Titel, Ort und Zeiten, keine Teilnehmenden und keine Texte.</source>
        <translation>A calendar file (.ics) from Outlook, Thunderbird or Google. You first see what is proposed. Titles, places and times are read, no attendees and no texts.</translation>
    </message>
    <message>
        <source>Frühere zeigen</source>
        <translation>Show earlier ones</translation>
    </message>
    <message>
        <source>Gezeigt: {first} bis {last} von {all}, nach dem Tag geordnet</source>
        <translation>Shown: {first} to {last} of {all}, in order of day</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Nicht vorgeschlagen</source>
        <translation>Not proposed</translation>
    </message>
    <message>
        <source>Nicht vorgeschlagene Titel zeigen …</source>
        <translation>Show titles that are not proposed …</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Serie mit mehr als 120 Tagen im Jahr</source>
        <translation>Series with more than 120 days in a year</translation>
    </message>
    <message>
        <source>Spätere zeigen</source>
        <translation>Show later ones</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Tage</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Vorgeschlagene Veranstaltungen</source>
        <translation>Proposed events</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Zeit oder Wiederholung nicht lesbar</source>
        <translation>Time or recurrence cannot be read</translation>
    </message>
    <message>
        <source>angekreuzt</source>
        <translation>ticked</translation>
    </message>
    <message>
        <source>länger als ein Monat</source>
        <translation>longer than a month</translation>
    </message>
    <message>
        <source>neue Tage</source>
        <translation>new days</translation>
    </message>
    <message>
        <source>nicht angekreuzt</source>
        <translation>not ticked</translation>
    </message>
    <message>
        <source>ohne Art</source>
        <translation>without a kind</translation>
    </message>
    <message>
        <source>ohne Titel</source>
        <translation>without title</translation>
    </message>
    <message>
        <source>schon eingetragen</source>
        <translation>already entered</translation>
    </message>
    <message>
        <source>verlegt</source>
        <translation>moved</translation>
    </message>
</context>
<context>
    <name>event_lines</name>
    <message>
        <source>Angemeldet</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Betrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Eigene Zeit</source>
        <translation>Own time</translation>
    </message>
    <message>
        <source>Gekommen</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Gruppe hinzufügen</source>
        <translation>Add group</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Termin hinzufügen</source>
        <translation>Add date</translation>
    </message>
    <message>
        <source>Zahl ist</source>
        <translation>Number is</translation>
    </message>
    <message>
        <source>Zweck</source>
        <translation>Purpose</translation>
    </message>
</context>
<context>
    <name>event_series</name>
    <message>
        <source>Einnahmen {amount}</source>
        <translation>Income {amount}</translation>
    </message>
    <message>
        <source>Kosten {amount}</source>
        <translation>Costs {amount}</translation>
    </message>
    <message>
        <source>Reihe</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Reihe bearbeiten</source>
        <translation>Edit series</translation>
    </message>
    <message>
        <source>Reihe zeigen</source>
        <translation>Show series</translation>
    </message>
    <message>
        <source>Teilnehmende</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation>Events</translation>
    </message>
</context>
<context>
    <name>event_series_page</name>
    <message>
        <source>Für alle lesbar.</source>
        <translation>Everybody can read it.</translation>
    </message>
    <message>
        <source>Noch keine Reihen. Eine Interkulturelle Woche ist zum Beispiel eine.</source>
        <translation>No series yet. An Intercultural Week is one, for example.</translation>
    </message>
    <message>
        <source>Reihe</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Reihe anlegen</source>
        <translation>Create series</translation>
    </message>
    <message>
        <source>Reihe bearbeiten</source>
        <translation>Edit series</translation>
    </message>
    <message>
        <source>Reihen</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Suchen: Titel, Kooperation …</source>
        <translation>Search: title, cooperation …</translation>
    </message>
    <message>
        <source>Veranstaltung hinzufügen</source>
        <translation>Add event</translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Veranstaltungsreihen</source>
        <translation>Event series</translation>
    </message>
</context>
<context>
    <name>event_texts</name>
    <message>
        <source>Abgegeben am</source>
        <translation>Submitted on</translation>
    </message>
    <message>
        <source>Angemeldet</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Ankündigung</source>
        <translation>Announcement</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Art des Mediums</source>
        <translation>Kind of medium</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Eigene Arbeitszeit</source>
        <translation>Own working time</translation>
    </message>
    <message>
        <source>Eigene Zeit</source>
        <translation>Own time</translation>
    </message>
    <message>
        <source>Eingeladen von</source>
        <translation>Invited by</translation>
    </message>
    <message>
        <source>Einnahmen</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>Entschieden am</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Gegenstand</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Handlungsfelder</source>
        <translation>Fields of action</translation>
    </message>
    <message>
        <source>Informiert am</source>
        <translation>Informed on</translation>
    </message>
    <message>
        <source>Kern der Stellungnahme</source>
        <translation>Core of the statement</translation>
    </message>
    <message>
        <source>Kooperation</source>
        <translation>Cooperation</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Letzter Tag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nächstes Mal</source>
        <translation>Next time</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Reichweite</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Reihe</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Rückmeldungen</source>
        <translation>Feedback forms</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stellungnahme</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Tage vorher</source>
        <translation>Days before</translation>
    </message>
    <message>
        <source>Teilnehmende</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Vor wem?</source>
        <translation>To whom?</translation>
    </message>
    <message>
        <source>Vorlage Nr.</source>
        <translation>Council paper no.</translation>
    </message>
    <message>
        <source>Was lief gut?</source>
        <translation>What went well?</translation>
    </message>
    <message>
        <source>Was lief nicht gut?</source>
        <translation>What did not go well?</translation>
    </message>
    <message>
        <source>Würden wiederkommen</source>
        <translation>Would come again</translation>
    </message>
    <message>
        <source>Zahl ist</source>
        <translation>Number is</translation>
    </message>
    <message>
        <source>Zielgruppen</source>
        <translation>Target groups</translation>
    </message>
    <message>
        <source>abgesagt</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>durchgeführt</source>
        <translation>took place</translation>
    </message>
    <message>
        <source>geplant</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>geschätzt</source>
        <translation>estimated</translation>
    </message>
    <message>
        <source>gezählt</source>
        <translation>counted</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>Noch keine Veranstaltungen in diesem Jahr.</source>
        <translation>No events in this year yet.</translation>
    </message>
    <message>
        <source>Presse</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Presse-Eintrag hinzufügen</source>
        <translation>Add press item</translation>
    </message>
    <message>
        <source>Suchen: Titel, Ort, Partner …</source>
        <translation>Search: title, place, partners …</translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Veranstaltung planen</source>
        <translation>Plan event</translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation>Events</translation>
    </message>
</context>
<context>
    <name>field_reports</name>
    <message>
        <source>In diesem Jahr gibt es noch keinen Text. Im Jahresbericht steht dann je Handlungsfeld nur, was sich zählen lässt.</source>
        <translation>There is no text in this year yet. The annual report then only says for each field of action what can be counted.</translation>
    </message>
    <message>
        <source>Suchen: Handlungsfeld, Text …</source>
        <translation>Search: field of action, text …</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text bearbeiten</source>
        <translation>Edit text</translation>
    </message>
    <message>
        <source>Text schreiben</source>
        <translation>Write text</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Texte zu Handlungsfeldern</source>
        <translation>Texts on fields of action</translation>
    </message>
    <message>
        <source>Was haben Sie und andere getan?</source>
        <translation>What have you and others done?</translation>
    </message>
    <message>
        <source>Was hat es gebracht, was bleibt zu tun?</source>
        <translation>What did it achieve, what remains to be done?</translation>
    </message>
    <message>
        <source>Wie sieht es in Ihrer Kommune aus? Was hat sich verändert?</source>
        <translation>How are things in your municipality? What has changed?</translation>
    </message>
</context>
<context>
    <name>file_export</name>
    <message>
        <source>Kalender (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Kalender exportieren</source>
        <translation>Export calendar</translation>
    </message>
    <message>
        <source>Liste exportieren</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>{entries} als Kalender gespeichert: {name}</source>
        <translation>{entries} saved as calendar: {name}</translation>
    </message>
    <message>
        <source>{entries} exportiert: {name}</source>
        <translation>{entries} exported: {name}</translation>
    </message>
</context>
<context>
    <name>filter_chooser</name>
    <message>
        <source>&amp;Bis</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>&amp;Von</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>Dieser Monat</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Dieses Jahr</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Letzter Monat</source>
        <translation>Last month</translation>
    </message>
</context>
<context>
    <name>finder</name>
    <message>
        <source>Alle mit „{text}“ in der Liste zeigen</source>
        <translation>Show all with “{text}” in the list</translation>
    </message>
    <message>
        <source>Ansichten</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Auswahllisten</source>
        <translation>Choice lists</translation>
    </message>
    <message>
        <source>Backup zweiter Ort zurückspielen</source>
        <translation>backup second place restore</translation>
    </message>
    <message>
        <source>Befehle</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Beratungen importieren</source>
        <translation>Import consultations</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>Datei</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Datenschutz</source>
        <translation>Data protection</translation>
    </message>
    <message>
        <source>Dubletten</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Einfluss und Interesse</source>
        <translation>Influence and interest</translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Für andere Stellen erledigt</source>
        <translation>Done for other bodies</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Importieren: alle Wege</source>
        <translation>Import: all ways</translation>
    </message>
    <message>
        <source>Indikatoren importieren</source>
        <translation>Import indicators</translation>
    </message>
    <message>
        <source>Jetzt sichern</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Kassenliste importieren</source>
        <translation>Import treasury list</translation>
    </message>
    <message>
        <source>Kennzahlen der eigenen Arbeit</source>
        <translation>Figures of own work</translation>
    </message>
    <message>
        <source>Kontakte importieren</source>
        <translation>Import contacts</translation>
    </message>
    <message>
        <source>Kurz-Check vergleichen</source>
        <translation>Compare short checks</translation>
    </message>
    <message>
        <source>Löschfristen Notizen</source>
        <translation>retention periods notes</translation>
    </message>
    <message>
        <source>Löschvorschläge</source>
        <translation>Deletion proposals</translation>
    </message>
    <message>
        <source>Meinten Sie … ({group})</source>
        <translation>Did you mean … ({group})</translation>
    </message>
    <message>
        <source>Name Land Wappen Stunden Gemeinden</source>
        <translation>name land coat of arms hours municipalities</translation>
    </message>
    <message>
        <source>Ort verschieben prüfen verdichten</source>
        <translation>place move check compact</translation>
    </message>
    <message>
        <source>Passwort Vertretung Wiederherstellungsblatt</source>
        <translation>password deputy recovery sheet</translation>
    </message>
    <message>
        <source>Regelmäßige Sprechzeiten</source>
        <translation>Regular office hours</translation>
    </message>
    <message>
        <source>Schließzeiten</source>
        <translation>Closures</translation>
    </message>
    <message>
        <source>Sicherheit</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Sicherung erstellen Backup Kopie</source>
        <translation>make backup copy</translation>
    </message>
    <message>
        <source>Sicherungen</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Sprachmittlung</source>
        <translation>Interpreting</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Strukturhinweise</source>
        <translation>Structural notes</translation>
    </message>
    <message>
        <source>Termine als Arbeitszeit übernehmen</source>
        <translation>Take over appointments as working time</translation>
    </message>
    <message>
        <source>Themen Sprachen Orte Schlüssel</source>
        <translation>topics languages places keys</translation>
    </message>
    <message>
        <source>Veranstaltungen importieren</source>
        <translation>Import events</translation>
    </message>
    <message>
        <source>Weitervermittlungen</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Werte der Indikatoren</source>
        <translation>Values of the indicators</translation>
    </message>
    <message>
        <source>dunkel hell Farben</source>
        <translation>dark light colours</translation>
    </message>
    <message>
        <source>neu neue neuer neues anlegen eintragen hinzufügen</source>
        <translation>new create enter add record</translation>
    </message>
    <message>
        <source>{record} erfassen</source>
        <translation>Record: {record}</translation>
    </message>
</context>
<context>
    <name>follow_up_columns</name>
    <message>
        <source>überfällig</source>
        <translation>overdue</translation>
    </message>
</context>
<context>
    <name>follow_up_form</name>
    <message>
        <source>2: jede zweite Woche, jeder zweite Monat …</source>
        <translation>2: every second week, every second month …</translation>
    </message>
    <message>
        <source>Keine Namen von Ratsuchenden eintragen.</source>
        <translation>Do not enter names of people seeking advice.</translation>
    </message>
    <message>
        <source>Leer: Sie selbst. Sonst, wer den Auftrag übernommen hat.</source>
        <translation>Empty: yourself. Otherwise, who has taken on the task.</translation>
    </message>
    <message>
        <source>Nach dem Erledigen entsteht die nächste von selbst.</source>
        <translation>When it is done, the next one is created by itself.</translation>
    </message>
    <message>
        <source>Wiedervorlage anlegen</source>
        <translation>Create follow-up</translation>
    </message>
    <message>
        <source>Wiedervorlage bearbeiten</source>
        <translation>Edit follow-up</translation>
    </message>
    <message>
        <source>leer: ohne Ende</source>
        <translation>empty: without end</translation>
    </message>
    <message>
        <source>{day}, {title}</source>
        <translation>{day}, {title}</translation>
    </message>
</context>
<context>
    <name>follow_ups</name>
    <message>
        <source>Noch keine Wiedervorlagen.</source>
        <translation>No follow-ups yet.</translation>
    </message>
    <message>
        <source>Suchen: Titel, Notiz …</source>
        <translation>Search: title, note …</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Wiedervorlage anlegen</source>
        <translation>Create follow-up</translation>
    </message>
    <message>
        <source>Wiedervorlagen</source>
        <translation>Follow-ups</translation>
    </message>
</context>
<context>
    <name>form_filling</name>
    <message>
        <source>1 Vorschlag übernehmen</source>
        <translation>Take over 1 proposal</translation>
    </message>
    <message>
        <source>Angabe</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Angabe für diese Zelle</source>
        <translation>Figure for this cell</translation>
    </message>
    <message>
        <source>Angabe suchen, zum Beispiel „Ansatz“</source>
        <translation>Search for a figure, for example “appropriation”</translation>
    </message>
    <message>
        <source>Blatt</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Blatt des Formulars</source>
        <translation>Sheet of the form</translation>
    </message>
    <message>
        <source>Daneben steht</source>
        <translation>Beside it</translation>
    </message>
    <message>
        <source>Formel des Formulars</source>
        <translation>Formula of the form</translation>
    </message>
    <message>
        <source>Formulare füllen</source>
        <translation>Fill in forms</translation>
    </message>
    <message>
        <source>Gehen Sie auf die Zelle, in die etwas gehört, und wählen Sie die Angabe (Eingabetaste springt zur Auswahl, Entf löst die Zuordnung). IntDesk merkt sich die Zellen für das nächste Jahr.</source>
        <translation>Go to the cell in which something belongs and choose the figure (Enter jumps to the choice, Delete removes the assignment). IntDesk remembers the cells for next year.</translation>
    </message>
    <message>
        <source>Hinweis</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Interne Zahl.</source>
        <translation>Internal figure.</translation>
    </message>
    <message>
        <source>Was eingetragen wird</source>
        <translation>What is entered</translation>
    </message>
    <message>
        <source>Wert</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Zelle</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Zellen zuordnen</source>
        <translation>Assign cells</translation>
    </message>
    <message>
        <source>Zuordnung lösen</source>
        <translation>Remove assignment</translation>
    </message>
    <message>
        <source>bleibt aus</source>
        <translation>stays out</translation>
    </message>
    <message>
        <source>wird eingetragen</source>
        <translation>is entered</translation>
    </message>
    <message>
        <source>{cell}, neben {label}: {figure}</source>
        <translation>{cell}, beside {label}: {figure}</translation>
    </message>
    <message>
        <source>{name} (nicht im veröffentlichten Bericht)</source>
        <translation>{name} (not in the published report)</translation>
    </message>
    <message>
        <source>{n} Vorschläge übernehmen</source>
        <translation>Take over {n} proposals</translation>
    </message>
</context>
<context>
    <name>gap_cell</name>
    <message>
        <source>Anbieter</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Angebot erfassen</source>
        <translation>Record offer</translation>
    </message>
    <message>
        <source>Angebote als Liste</source>
        <translation>Offers as list</translation>
    </message>
    <message>
        <source>Bedarf anlegen</source>
        <translation>Create need</translation>
    </message>
    <message>
        <source>Bedarfe als Liste</source>
        <translation>Needs as list</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>▲ Bedarf</source>
        <translation>▲ Need</translation>
    </message>
    <message>
        <source>● Angebot</source>
        <translation>● Offer</translation>
    </message>
</context>
<context>
    <name>gap_matrix</name>
    <message>
        <source>1 Angebot steht auf „läuft“, ist aber vorbei und zählt nicht: ansehen</source>
        <translation>1 offer is marked as running but is over and does not count: view</translation>
    </message>
    <message>
        <source>{n} Angebote stehen auf „läuft“, sind aber vorbei und zählen nicht: ansehen</source>
        <translation>{n} offers are marked as running but are over and do not count: view</translation>
    </message>
</context>
<context>
    <name>goal_form</name>
    <message>
        <source>Ab</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ausgangswert</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Bei einer Anzahl, die erst entsteht: 0.</source>
        <translation>For a count that starts from nothing: 0.</translation>
    </message>
    <message>
        <source>Beteiligt</source>
        <translation>Involved</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Danach richten sich die Wiedervorlagen für dieses Ziel.</source>
        <translation>The follow-ups for this goal depend on it.</translation>
    </message>
    <message>
        <source>Datenquelle</source>
        <translation>Data source</translation>
    </message>
    <message>
        <source>Ein Satz, der sagt, was bis wann anders ist. Der Indikator macht es messbar.</source>
        <translation>A sentence that says what is different by when. The indicator makes it measurable.</translation>
    </message>
    <message>
        <source>Ein Ziel mit 2 zählt doppelt.</source>
        <translation>A goal with 2 counts twice.</translation>
    </message>
    <message>
        <source>Einheit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Finanzierung</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Gemessen wird</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Gewicht</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Leer: bis zum Ende der Vereinbarung.</source>
        <translation>Empty: until the end of the agreement.</translation>
    </message>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Maßnahme hinzufügen</source>
        <translation>Add measure</translation>
    </message>
    <message>
        <source>Maßnahmen</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Richtung</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>day</translation>
    </message>
    <message>
        <source>Verantwortlich</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Warum dieses Ziel, und warum erreichbar?</source>
        <translation>Why this goal, and why can it be achieved?</translation>
    </message>
    <message>
        <source>Was wird getan?</source>
        <translation>What is done?</translation>
    </message>
    <message>
        <source>Wert</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Wirkung: etwas ändert sich. Leistung: etwas wird getan.</source>
        <translation>Impact: something changes. Output: something is done.</translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Zielwert</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Zu erreichen bis</source>
        <translation>To be achieved by</translation>
    </message>
    <message>
        <source>Zwischenziel</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Zwischenziel hinzufügen</source>
        <translation>Add milestone</translation>
    </message>
    <message>
        <source>Zwischenziele</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>gemessen am</source>
        <translation>measured on</translation>
    </message>
</context>
<context>
    <name>goal_links</name>
    <message>
        <source>Maßnahme „{title}“</source>
        <translation>Measure “{title}”</translation>
    </message>
    <message>
        <source>zusammen gebucht: {cents}</source>
        <translation>posted in all: {cents}</translation>
    </message>
</context>
<context>
    <name>goal_reviews</name>
    <message>
        <source>Ampel</source>
        <translation>Status light</translation>
    </message>
    <message>
        <source>Die Vereinbarung ist vorbei: Zum Ändern zuerst „Wieder öffnen“ wählen.</source>
        <translation>The agreement is over: to change it, first choose “Reopen”.</translation>
    </message>
    <message>
        <source>Grad</source>
        <translation>Degree</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>day</translation>
    </message>
    <message>
        <source>Wert</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Überprüfung entfernen</source>
        <translation>Remove review</translation>
    </message>
    <message>
        <source>Überprüfung ändern …</source>
        <translation>Change review …</translation>
    </message>
    <message>
        <source>Überprüfungen</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Überprüfungen des Ziels</source>
        <translation>Reviews of the goal</translation>
    </message>
</context>
<context>
    <name>goal_section</name>
    <message>
        <source>Nach der unterzeichneten Fassung: {degree} erreicht ({reviewed}).</source>
        <translation>By the signed version: {degree} achieved ({reviewed}).</translation>
    </message>
    <message>
        <source>Zielerreichung {degree} ({reviewed}).</source>
        <translation>Degree of achievement {degree} ({reviewed}).</translation>
    </message>
</context>
<context>
    <name>goal_standing</name>
    <message>
        <source>, nach der Zeit erwartet {n} %</source>
        <translation>, expected by now {n} %</translation>
    </message>
    <message>
        <source>Abweichung: {text}</source>
        <translation>Deviation: {text}</translation>
    </message>
    <message>
        <source>Ausgangswert {n}</source>
        <translation>Baseline {n}</translation>
    </message>
    <message>
        <source>Gegenmaßnahme: {text}</source>
        <translation>Counter-measure: {text}</translation>
    </message>
    <message>
        <source>Liniendiagramm: {indicator}. Gemessen {told}. Zielwert {target}.</source>
        <translation>Line chart: {indicator}. Measured {told}. Target {target}.</translation>
    </message>
    <message>
        <source>Von Hand gesetzt: {reason} (Vorschlag: {light}. {why})</source>
        <translation>Set by hand: {reason} (proposal: {light}. {why})</translation>
    </message>
    <message>
        <source>Zielerreichung {degree}</source>
        <translation>Degree of achievement {degree}</translation>
    </message>
    <message>
        <source>Zielwert {n}</source>
        <translation>Target {n}</translation>
    </message>
    <message>
        <source>am {day}: {n}</source>
        <translation>on {day}: {n}</translation>
    </message>
    <message>
        <source>gemessen</source>
        <translation>measured</translation>
    </message>
    <message>
        <source>vereinbart</source>
        <translation>agreed</translation>
    </message>
</context>
<context>
    <name>grant_form</name>
    <message>
        <source>Abschluss und Notiz</source>
        <translation>Closing and note</translation>
    </message>
    <message>
        <source>Arbeit für den Sachbericht</source>
        <translation>Work for the report on the grant</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Bescheid und Regeln</source>
        <translation>Notice and rules</translation>
    </message>
    <message>
        <source>Betrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Damit nennt der Sachbericht Zahlen je Vollzeitstelle.</source>
        <translation>With these, the report on the grant gives figures per full-time post.</translation>
    </message>
    <message>
        <source>Frist nach dem Mittelabruf; 0: keine.</source>
        <translation>Period after the call for funds; 0: none.</translation>
    </message>
    <message>
        <source>Fristen</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Gefördert (Prozent von Vollzeit)</source>
        <translation>Funded (per cent of full time)</translation>
    </message>
    <message>
        <source>Jede Frist wird eine Wiedervorlage.</source>
        <translation>Every deadline becomes a follow-up.</translation>
    </message>
    <message>
        <source>Kosten zählen ab diesem Tag.</source>
        <translation>Costs count from this day.</translation>
    </message>
    <message>
        <source>Leer: erst beantragt.</source>
        <translation>Empty: only applied for.</translation>
    </message>
    <message>
        <source>Meist 20 %, wenn andere Positionen es einsparen.</source>
        <translation>Mostly 20 % if other items save it.</translation>
    </message>
    <message>
        <source>Nur bei Anteilfinanzierung; auch 2/3 oder 66,67 %.</source>
        <translation>Only for proportional funding; also 2/3 or 66,67 %.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Position hinzufügen</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Stelle hinzufügen</source>
        <translation>Add post</translation>
    </message>
    <message>
        <source>Was im Zeitraum dazu passt, steht im Sachbericht.</source>
        <translation>What fits in the period is in the report on the grant.</translation>
    </message>
    <message>
        <source>Zuwendung anlegen</source>
        <translation>Create grant</translation>
    </message>
    <message>
        <source>Zuwendung bearbeiten</source>
        <translation>Edit grant</translation>
    </message>
</context>
<context>
    <name>grant_section</name>
    <message>
        <source>Anerkannt sind bisher {costs}; dafür stehen {due} von {approved} zu.</source>
        <translation>Accepted so far: {costs}; for this {due} of {approved} are due.</translation>
    </message>
    <message>
        <source>Ausgabe buchen</source>
        <translation>Post expense</translation>
    </message>
    <message>
        <source>Beantragt sind {approved}; noch nichts ist bewilligt. Anerkannt wären bisher {costs}, dafür stünden {due} zu.</source>
        <translation>{approved} applied for; nothing is approved yet. So far {costs} would be recognised, for which {due} would be due.</translation>
    </message>
    <message>
        <source>Belegliste …</source>
        <translation>List of vouchers …</translation>
    </message>
    <message>
        <source>Betroffene Buchung öffnen</source>
        <translation>Open the posting concerned</translation>
    </message>
    <message>
        <source>Buchungen aller Jahre</source>
        <translation>Postings of all years</translation>
    </message>
    <message>
        <source>Drittmittel: {cents}.</source>
        <translation>Other funds: {cents}.</translation>
    </message>
    <message>
        <source>Eigenanteil: {cents}.</source>
        <translation>Own share: {cents}.</translation>
    </message>
    <message>
        <source>Erhalten: {cents}.</source>
        <translation>Received: {cents}.</translation>
    </message>
    <message>
        <source>Erste von {count} betroffenen Buchungen öffnen</source>
        <translation>Open the first of {count} postings concerned</translation>
    </message>
    <message>
        <source>Folgeantrag …</source>
        <translation>Follow-on application …</translation>
    </message>
    <message>
        <source>Folgezuwendung anlegen</source>
        <translation>Add the follow-on grant</translation>
    </message>
    <message>
        <source>Gefördert: {funded} Vollzeitstellen, bisher im Mittel besetzt: {held}.</source>
        <translation>Funded: {funded} full-time posts, filled on average so far: {held}.</translation>
    </message>
    <message>
        <source>Je besetzter Vollzeitstelle: {talks} Beratungen, {cases} Fälle, {hours}</source>
        <translation>Per filled full-time post: {talks} consultations, {cases} cases, {hours}</translation>
    </message>
    <message>
        <source>Noch offen: {cents}.</source>
        <translation>Still open: {cents}.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan in Euro</source>
        <translation>Plan in euros</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Sachbericht …</source>
        <translation>Report on the grant …</translation>
    </message>
    <message>
        <source>Zahlenmäßiger Nachweis …</source>
        <translation>Statement of figures …</translation>
    </message>
    <message>
        <source>anerkannt</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>gebucht</source>
        <translation>posted</translation>
    </message>
    <message>
        <source>verfügbar</source>
        <translation>available</translation>
    </message>
    <message>
        <source>{count} {kind} gehören auch zu „{title}“ (Doppelförderung?).</source>
        <translation>{count} {kind} also belong to “{title}” (double funding?).</translation>
    </message>
</context>
<context>
    <name>grant_table</name>
    <message>
        <source>Ausgaben</source>
        <translation>Editions</translation>
    </message>
    <message>
        <source>Nächste Frist</source>
        <translation>Next deadline</translation>
    </message>
    <message>
        <source>Zuwendung</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Zuwendungen in Euro</source>
        <translation>Grants in euros</translation>
    </message>
    <message>
        <source>bewilligt</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>erhalten</source>
        <translation>received</translation>
    </message>
    <message>
        <source>steht zu</source>
        <translation>due</translation>
    </message>
    <message>
        <source>{title} (beantragt)</source>
        <translation>{title} (applied for)</translation>
    </message>
</context>
<context>
    <name>grant_texts</name>
    <message>
        <source>Aktenzeichen</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>Auflagen und Bedingungen</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Ausgaben- und Finanzierungsplan</source>
        <translation>Plan of expenditure and financing</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Bescheid vom</source>
        <translation>Notice of</translation>
    </message>
    <message>
        <source>Bewilligt</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Bezeichnung</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Eigenanteil mindestens</source>
        <translation>Own share at least</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Finanzierungsart</source>
        <translation>Kind of financing</translation>
    </message>
    <message>
        <source>Fördersatz</source>
        <translation>Rate of funding</translation>
    </message>
    <message>
        <source>Geförderte Stellen</source>
        <translation>Funded posts</translation>
    </message>
    <message>
        <source>Nachweis eingereicht am</source>
        <translation>Proof submitted on</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Programm</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Spielraum je Position</source>
        <translation>Margin per item</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verwenden binnen (Monate)</source>
        <translation>To be used within (months)</translation>
    </message>
    <message>
        <source>Vorzeitiger Beginn</source>
        <translation>Early start</translation>
    </message>
    <message>
        <source>Wer fördert?</source>
        <translation>Who funds?</translation>
    </message>
    <message>
        <source>Zugeordnete Arbeit</source>
        <translation>Assigned work</translation>
    </message>
    <message>
        <source>abgerechnet</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>beantragt</source>
        <translation>applied for</translation>
    </message>
    <message>
        <source>bewilligt</source>
        <translation>approved</translation>
    </message>
</context>
<context>
    <name>grants</name>
    <message>
        <source>Fristen und Wiedervorlagen</source>
        <translation>Deadlines and follow-ups</translation>
    </message>
    <message>
        <source>Noch keine Zuwendungen.</source>
        <translation>No grants yet.</translation>
    </message>
    <message>
        <source>Suchen: Bezeichnung, Geldgeber, Aktenzeichen …</source>
        <translation>Search: name, funder, file number …</translation>
    </message>
    <message>
        <source>Wiedervorlage anlegen</source>
        <translation>Create follow-up</translation>
    </message>
    <message>
        <source>Zuwendung</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Zuwendung anlegen</source>
        <translation>Create grant</translation>
    </message>
    <message>
        <source>Zuwendungen</source>
        <translation>Grants</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Hilfe</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Im Text</source>
        <translation>In the text</translation>
    </message>
    <message>
        <source>Im Titel</source>
        <translation>In the title</translation>
    </message>
</context>
<context>
    <name>hours_texts</name>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Besuche</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Dienstag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Donnerstag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Erster Tag</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Freitag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Gilt ab</source>
        <translation>Applies from</translation>
    </message>
    <message>
        <source>Gilt bis</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Letzter Tag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Mittwoch</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Montag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Rhythmus</source>
        <translation>Rhythm</translation>
    </message>
    <message>
        <source>Samstag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sonntag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Wochentag</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>alle vier Wochen</source>
        <translation>every four weeks</translation>
    </message>
    <message>
        <source>alle zwei Wochen</source>
        <translation>every two weeks</translation>
    </message>
    <message>
        <source>ausgefallen</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>dritter im Monat</source>
        <translation>third of the month</translation>
    </message>
    <message>
        <source>erster im Monat</source>
        <translation>first of the month</translation>
    </message>
    <message>
        <source>gehalten</source>
        <translation>held</translation>
    </message>
    <message>
        <source>geplant</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>jede Woche</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>letzter im Monat</source>
        <translation>last of the month</translation>
    </message>
    <message>
        <source>vierter im Monat</source>
        <translation>fourth of the month</translation>
    </message>
    <message>
        <source>zweiter im Monat</source>
        <translation>second of the month</translation>
    </message>
</context>
<context>
    <name>i18n</name>
    <message>
        <source>de</source>
        <translation>en</translation>
    </message>
</context>
<context>
    <name>import_centre</name>
    <message>
        <source>Adresslisten aus Excel oder CSV, Adresskarten (.vcf) aus Outlook, Handy und anderen.</source>
        <translation>Address lists from Excel or CSV, address cards (.vcf) from Outlook, mobile phones and others.</translation>
    </message>
    <message>
        <source>Alles aus einer anderen IntDesk-Datei, in eine neue Datei (Menü „Datei“, „Aus Archiv“).</source>
        <translation>Everything from another IntDesk file, into a new file (menu “File”, “From archive”).</translation>
    </message>
    <message>
        <source>Beratungen</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Die Buchungsliste aus Excel (.xlsx) oder CSV; was zu eigenen Buchungen passt, gleichen Sie danach ab.</source>
        <translation>The list of postings from Excel (.xlsx) or CSV; what fits your own postings you match afterwards.</translation>
    </message>
    <message>
        <source>Ein Kalender (.ics) aus Outlook, Thunderbird oder Google; Serien werden eine Veranstaltung mit mehreren Tagen.</source>
        <translation>A calendar (.ics) from Outlook, Thunderbird or Google; a series becomes one event with several days.</translation>
    </message>
    <message>
        <source>Eine Kalenderdatei (.ics) aus Outlook, Thunderbird oder Google; Sie wählen, was zählt.</source>
        <translation>A calendar file (.ics) from Outlook, Thunderbird or Google; you choose what counts.</translation>
    </message>
    <message>
        <source>Ihre bisherige Liste aus Excel (.xlsx) oder CSV; Namen werden nie gespeichert.</source>
        <translation>Your list so far from Excel (.xlsx) or CSV; names are never saved.</translation>
    </message>
    <message>
        <source>Importieren</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Indikatoren und Rahmendaten</source>
        <translation>Indicators and context data</translation>
    </message>
    <message>
        <source>Kassenliste</source>
        <translation>Treasury list</translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Offenes Archiv</source>
        <translation>Open archive</translation>
    </message>
    <message>
        <source>Termine als Arbeitszeit</source>
        <translation>Appointments as working time</translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Werte je Jahr aus Excel (.xlsx) oder CSV, mit Quelle und Stichtag.</source>
        <translation>Values per year from Excel (.xlsx) or CSV, with source and reference date.</translation>
    </message>
</context>
<context>
    <name>import_findings</name>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Was geschieht</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Zeile {row}, {sheet}</source>
        <translation>Row {row}, {sheet}</translation>
    </message>
    <message>
        <source>Zeilen, die nicht übernommen werden oder zu prüfen sind</source>
        <translation>Rows that are not taken over or need checking</translation>
    </message>
    <message>
        <source>Zelle</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>nicht übernommen</source>
        <translation>not taken over</translation>
    </message>
    <message>
        <source>übernommen, bitte prüfen</source>
        <translation>taken over, please check</translation>
    </message>
    <message>
        <source>übersprungen</source>
        <translation>skipped</translation>
    </message>
</context>
<context>
    <name>import_matches</name>
    <message>
        <source>Gemeinsam</source>
        <translation>In common</translation>
    </message>
    <message>
        <source>In der Liste</source>
        <translation>In the list</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Was geschieht</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Was geschieht mit {name}</source>
        <translation>What happens with {name}</translation>
    </message>
    <message>
        <source>Zeile {row}</source>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>Zeilen, die vielleicht schon vorhanden sind, und was mit ihnen geschieht</source>
        <translation>Rows that are perhaps already there, and what happens with them</translation>
    </message>
    <message>
        <source>ist „{name}“, nichts ändern</source>
        <translation>is “{name}”, change nothing</translation>
    </message>
    <message>
        <source>mit „{name}“ zusammenführen</source>
        <translation>merge with “{name}”</translation>
    </message>
    <message>
        <source>neu anlegen</source>
        <translation>create</translation>
    </message>
    <message>
        <source>nicht übernehmen</source>
        <translation>do not take over</translation>
    </message>
    <message>
        <source>wie die frühere Zeile</source>
        <translation>like the earlier row</translation>
    </message>
</context>
<context>
    <name>import_near_rows</name>
    <message>
        <source>Betrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>In der Liste</source>
        <translation>In the list</translation>
    </message>
    <message>
        <source>Schon da</source>
        <translation>There already</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>day</translation>
    </message>
    <message>
        <source>Zeilen, die vielleicht schon da sind; angehakte werden übernommen</source>
        <translation>Rows that are perhaps there already; ticked ones are taken over</translation>
    </message>
    <message>
        <source>ohne Beleg</source>
        <translation>without document</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Take over</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Beratung</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Beratungen</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Beratungen ansehen</source>
        <translation>View consultations</translation>
    </message>
    <message>
        <source>Beratungen importieren</source>
        <translation>Import consultations</translation>
    </message>
    <message>
        <source>Excel (.xlsx) oder CSV, wie Sie die Liste bisher führen. Sie sehen zuerst, was übernommen wird.</source>
        <translation>Excel (.xlsx) or CSV, as you have kept the list so far. You see first what is taken over.</translation>
    </message>
    <message>
        <source>Liste wählen</source>
        <translation>Choose list</translation>
    </message>
    <message>
        <source>Listen ({patterns})</source>
        <translation>Lists ({patterns})</translation>
    </message>
    <message>
        <source>Zu den Beratungen</source>
        <translation>To the consultations</translation>
    </message>
</context>
<context>
    <name>indicator_columns</name>
    <message>
        <source>Lücke</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>indicator_imports</name>
    <message>
        <source>Excel (.xlsx) oder CSV: eine Zeile je Wert mit Indikator, Jahr und Wert, oder eine Zeile je Indikator mit einer Spalte je Jahr, auch für Ziele („Ziel 2030“). Sie sehen zuerst, was übernommen wird.</source>
        <translation>Excel (.xlsx) or CSV: one row per value with indicator, year and value, or one row per indicator with one column per year, for targets as well (“Ziel 2030”). You see first what is taken over.</translation>
    </message>
    <message>
        <source>Indikatoren ansehen</source>
        <translation>View indicators</translation>
    </message>
    <message>
        <source>Indikatoren importieren</source>
        <translation>Import indicators</translation>
    </message>
    <message>
        <source>Liste wählen</source>
        <translation>Choose list</translation>
    </message>
    <message>
        <source>Listen ({patterns})</source>
        <translation>Lists ({patterns})</translation>
    </message>
    <message>
        <source>Wert</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Werte</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Ziel {number}</source>
        <translation>Goal {number}</translation>
    </message>
    <message>
        <source>Zu den Indikatoren</source>
        <translation>To the indicators</translation>
    </message>
</context>
<context>
    <name>indicators</name>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Indikator anlegen</source>
        <translation>Create indicator</translation>
    </message>
    <message>
        <source>Indikator bearbeiten</source>
        <translation>Edit indicator</translation>
    </message>
    <message>
        <source>Indikatoren</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Leer: für das ganze Gebiet</source>
        <translation>Empty: for the whole area</translation>
    </message>
    <message>
        <source>Noch keine Indikatoren. Die Startliste schlägt passende vor.</source>
        <translation>No indicators yet. The starter list proposes suitable ones.</translation>
    </message>
    <message>
        <source>Noch keine Werte in diesem Jahr.</source>
        <translation>No values in this year yet.</translation>
    </message>
    <message>
        <source>Rahmendaten stehen im Bericht vor der Beratung.</source>
        <translation>Context data come before the counselling in the report.</translation>
    </message>
    <message>
        <source>Suchen: Gemeinde, Quelle, Notiz …</source>
        <translation>Search: municipality, source, note …</translation>
    </message>
    <message>
        <source>Suchen: Name, Definition, Quelle …</source>
        <translation>Search: name, definition, source …</translation>
    </message>
    <message>
        <source>Wert</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Wert bearbeiten</source>
        <translation>Edit value</translation>
    </message>
    <message>
        <source>Wert erfassen</source>
        <translation>Record value</translation>
    </message>
    <message>
        <source>Werte</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Werte der Indikatoren</source>
        <translation>Values of the indicators</translation>
    </message>
    <message>
        <source>Wird beim Erfassen eines Werts vorgeschlagen.</source>
        <translation>Is proposed when recording a value.</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{name} {year}</source>
        <translation>{name} {year}</translation>
    </message>
    <message>
        <source>{name} {year}: {value}</source>
        <translation>{name} {year}: {value}</translation>
    </message>
    <message>
        <source>{told}. Weiter mit: {other}</source>
        <translation>{told}. Go on with: {other}</translation>
    </message>
</context>
<context>
    <name>intdesk</name>
    <message>
        <source>+ {n} weitere</source>
        <translation>+ {n} more</translation>
    </message>
    <message>
        <source>1 Angebot</source>
        <translation>1 offer</translation>
    </message>
    <message>
        <source>1 Bedarf</source>
        <translation>1 need</translation>
    </message>
    <message>
        <source>1 Kind</source>
        <translation>1 child</translation>
    </message>
    <message>
        <source>1 Monat</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>1 Serie mit mehr als 120 Tagen im Jahr</source>
        <translation>1 series with more than 120 days in a year</translation>
    </message>
    <message>
        <source>1 Termin ohne Dauer</source>
        <translation>1 appointment without duration</translation>
    </message>
    <message>
        <source>1 Termin ohne Titel</source>
        <translation>1 appointment without a title</translation>
    </message>
    <message>
        <source>1 Termin über der Grenze</source>
        <translation>1 appointment above the limit</translation>
    </message>
    <message>
        <source>1 Termin über mehr als einen Monat</source>
        <translation>1 appointment of more than a month</translation>
    </message>
    <message>
        <source>1 abgesagter Termin</source>
        <translation>1 cancelled appointment</translation>
    </message>
    <message>
        <source>1 ganztägiger Termin</source>
        <translation>1 all-day appointment</translation>
    </message>
    <message>
        <source>1 nicht lesbarer Termin</source>
        <translation>1 unreadable appointment</translation>
    </message>
    <message>
        <source>1 privater Termin</source>
        <translation>1 private appointment</translation>
    </message>
    <message>
        <source>1. Ausgabe</source>
        <translation>Edition 1</translation>
    </message>
    <message>
        <source>1. Quartal</source>
        <translation>1st quarter</translation>
    </message>
    <message>
        <source>12 Monate</source>
        <translation>12 months</translation>
    </message>
    <message>
        <source>2 Kinder</source>
        <translation>2 children</translation>
    </message>
    <message>
        <source>2. Quartal</source>
        <translation>2nd quarter</translation>
    </message>
    <message>
        <source>3 bis 4 Kinder</source>
        <translation>3 to 4 children</translation>
    </message>
    <message>
        <source>3. Quartal</source>
        <translation>3rd quarter</translation>
    </message>
    <message>
        <source>4. Quartal</source>
        <translation>4th quarter</translation>
    </message>
    <message>
        <source>5 Jahre</source>
        <translation>5 years</translation>
    </message>
    <message>
        <source>5 und mehr Kinder</source>
        <translation>5 and more children</translation>
    </message>
    <message>
        <source>5er-Rundung</source>
        <translation>Rounding to 5</translation>
    </message>
    <message>
        <source>Abgerufen und nicht fristgerecht verwendet: {cents}</source>
        <translation>Called and not used in time: {cents}</translation>
    </message>
    <message>
        <source>Abteilung (an den Namen der Organisation)</source>
        <translation>Section (added to the name of the organisation)</translation>
    </message>
    <message>
        <source>Adresszusatz</source>
        <translation>Address line 2</translation>
    </message>
    <message>
        <source>Aktenzeichen</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>Alle Tabellen mit ihren Diagrammen; das PDF kann über 40 Seiten lang werden.</source>
        <translation>All tables with their charts; the PDF can be more than 40 pages long.</translation>
    </message>
    <message>
        <source>Alle anderen Einträge sind unverändert.</source>
        <translation>All other records are unchanged.</translation>
    </message>
    <message>
        <source>Alle genannten Themen</source>
        <translation>All topics named</translation>
    </message>
    <message>
        <source>Alles andere in der Datei ist davon nicht betroffen. Es wurde nichts ausgegeben.</source>
        <translation>Nothing else in the file is affected. Nothing was issued.</translation>
    </message>
    <message>
        <source>Alles andere zum Fall steht Ihnen offen, es hat sich nichts geändert.</source>
        <translation>Everything else about the case is open to you, nothing has changed.</translation>
    </message>
    <message>
        <source>Alles, was gespeichert war, ist dort erhalten; seitdem wurde nichts geschrieben.</source>
        <translation>Everything that was saved is kept there; nothing has been written since.</translation>
    </message>
    <message>
        <source>Alles, was gespeichert war, ist erhalten; der letzte Schritt gilt nicht.</source>
        <translation>Everything that was saved is kept; the last step does not count.</translation>
    </message>
    <message>
        <source>Als „{path}“ lässt sich dieses Papier nicht schreiben.</source>
        <translation>This paper cannot be written as “{path}”.</translation>
    </message>
    <message>
        <source>Alter</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Alter in drei Gruppen (unter 18, 18 bis 64, ab 65)</source>
        <translation>Age in three groups (under 18, 18 to 64, 65 and over)</translation>
    </message>
    <message>
        <source>Alter in fünf Gruppen (unter 18, 18 bis 26, 27 bis 39, 40 bis 64, ab 65)</source>
        <translation>Age in five groups (under 18, 18 to 26, 27 to 39, 40 to 64, 65 and over)</translation>
    </message>
    <message>
        <source>Altersgruppe</source>
        <translation>Age group</translation>
    </message>
    <message>
        <source>Am vorgeschriebenen Eigenanteil fehlen {cents}.</source>
        <translation>The required own share lacks {cents}.</translation>
    </message>
    <message>
        <source>Am {day} gab es noch einen Kontakt.</source>
        <translation>There was still a contact on {day}.</translation>
    </message>
    <message>
        <source>An diesem Tag wurde das Ziel schon überprüft. Bitte prüfen Sie den Tag.</source>
        <translation>The goal was already reviewed on this day. Please check the day.</translation>
    </message>
    <message>
        <source>An diesem Tag zählt schon die Sitzung „{name}“ von selbst. Ist das eine andere Zeit?</source>
        <translation>On this day the meeting “{name}” already counts by itself. Is this another time?</translation>
    </message>
    <message>
        <source>Angabe</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Angabe zur Person (wird nie gespeichert)</source>
        <translation>Detail about the person (never saved)</translation>
    </message>
    <message>
        <source>Angaben zur Stelle</source>
        <translation>Details of the office</translation>
    </message>
    <message>
        <source>Angebot</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Angebote</source>
        <translation>Offers</translation>
    </message>
    <message>
        <source>Angebote und Lücken</source>
        <translation>Offers and gaps</translation>
    </message>
    <message>
        <source>Angeboten</source>
        <translation>offers</translation>
    </message>
    <message>
        <source>Angegeben sind Stunden und Minuten der Beratungen.</source>
        <translation>Given are hours and minutes of the consultations.</translation>
    </message>
    <message>
        <source>Angeordnet, aber nicht gezahlt: {cents}</source>
        <translation>Ordered but not paid: {cents}</translation>
    </message>
    <message>
        <source>Anlage</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Anlagen</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Anmerkung ohne Beratung</source>
        <translation>remark without a consultation</translation>
    </message>
    <message>
        <source>Anonym oder Fall</source>
        <translation>Anonymous or case</translation>
    </message>
    <message>
        <source>Anordnung oder Beleg</source>
        <translation>Order or voucher</translation>
    </message>
    <message>
        <source>Anrede</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Ansatz</source>
        <translation>Appropriation</translation>
    </message>
    <message>
        <source>Ansatz oder Änderung</source>
        <translation>Appropriation or change</translation>
    </message>
    <message>
        <source>Anschrift</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Ansätze und Änderungen</source>
        <translation>Appropriations and changes</translation>
    </message>
    <message>
        <source>Anteil</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Anteile {which}</source>
        <translation>Shares {which}</translation>
    </message>
    <message>
        <source>Anteilfinanzierung</source>
        <translation>Proportional financing</translation>
    </message>
    <message>
        <source>Antrag bis</source>
        <translation>Application by</translation>
    </message>
    <message>
        <source>Anwesende Personen</source>
        <translation>People present</translation>
    </message>
    <message>
        <source>Anzahl</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Arabisch</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Arbeit, die zu zwei Zuwendungen gehört</source>
        <translation>Work that belongs to two grants</translation>
    </message>
    <message>
        <source>Arbeitszeit</source>
        <translation>Working time</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Art der Hilfe</source>
        <translation>Kind of help</translation>
    </message>
    <message>
        <source>Art der vermittelten Stelle</source>
        <translation>Kind of body referred to</translation>
    </message>
    <message>
        <source>Art des Ziels</source>
        <translation>Kind of goal</translation>
    </message>
    <message>
        <source>Auf dem Datenträger ist kein Platz mehr für „{path}“.</source>
        <translation>There is no space left on the drive for “{path}”.</translation>
    </message>
    <message>
        <source>Auf diese Zuwendung ist noch keine Ausgabe gebucht und gezahlt.</source>
        <translation>No expense has been posted to this grant and paid yet.</translation>
    </message>
    <message>
        <source>Auf eine Rückzahlung und auf Geld, das nicht rechtzeitig verwendet wurde, können Zinsen anfallen. Ob und in welcher Höhe, sagt der Bescheid.</source>
        <translation>A repayment and money that was not used in time may bear interest. Whether and how much is said in the notice.</translation>
    </message>
    <message>
        <source>Auf „{names}“ ist gebucht oder gebunden. Bitte ordnen Sie das zuerst anders zu.</source>
        <translation>“{names}” have postings or commitments. Please assign these differently first.</translation>
    </message>
    <message>
        <source>Aufenthaltsdauer</source>
        <translation>Length of stay</translation>
    </message>
    <message>
        <source>Aufenthaltsstatus</source>
        <translation>Residence status</translation>
    </message>
    <message>
        <source>Aufenthaltsstatus in Gruppen</source>
        <translation>Residence status in groups</translation>
    </message>
    <message>
        <source>Aufwand</source>
        <translation>Expenditure</translation>
    </message>
    <message>
        <source>Aufwand gehört zu einer Ausgabe des Plans, Ertrag zur Zuwendung oder zu Drittmitteln.</source>
        <translation>Expenditure belongs to an expense of the plan, income to the grant or to other funds.</translation>
    </message>
    <message>
        <source>Aufwand und Ertrag lassen sich hier nicht mischen.</source>
        <translation>Expenditure and income cannot be mixed here.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Ausgabe, nicht zuwendungsfähig</source>
        <translation>Expense, not eligible</translation>
    </message>
    <message>
        <source>Ausgabe, zuwendungsfähig</source>
        <translation>Expense, eligible</translation>
    </message>
    <message>
        <source>Ausgaben ({costs}) und Finanzierung ({funds}) des Plans sind nicht gleich hoch.</source>
        <translation>Expenses ({costs}) and financing ({funds}) of the plan are not equal.</translation>
    </message>
    <message>
        <source>Ausgaben ohne Belegnummer: {cents}</source>
        <translation>Expenses without a voucher number: {cents}</translation>
    </message>
    <message>
        <source>Ausgangswert</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Auskunft</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Auskunft bekommen Personen. Dieser Kontakt ist eine Organisation.</source>
        <translation>Access requests come from people. This contact is an organisation.</translation>
    </message>
    <message>
        <source>Auswertung</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Auswertungen</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Baden-Württemberg: Aufgaben der VwV Integrationsbeauftragte</source>
        <translation>Baden-Württemberg: tasks of the administrative regulation on integration officers</translation>
    </message>
    <message>
        <source>Balkendiagramm der Antworten in Prozent. {told}.</source>
        <translation>Bar chart of the answers in per cent. {told}.</translation>
    </message>
    <message>
        <source>Balkendiagramm der Zustimmung in Prozent. {told}.</source>
        <translation>Bar chart of the agreement in per cent. {told}.</translation>
    </message>
    <message>
        <source>Balkendiagramm: {title}. Am größten: {named}.</source>
        <translation>Bar chart: {title}. Largest: {named}.</translation>
    </message>
    <message>
        <source>Bayern: Integrationslotsen (BIR)</source>
        <translation>Bavaria: integration guides (BIR)</translation>
    </message>
    <message>
        <source>Beauftragte oder Beauftragter</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Bedarf</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Bedarfe</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Bedarfen</source>
        <translation>needs</translation>
    </message>
    <message>
        <source>Befragung</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Befragung „{title}“: Zustimmung</source>
        <translation>Survey “{title}”: agreement</translation>
    </message>
    <message>
        <source>Befragungen</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Begründung</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Bei der Überprüfung wurde kein Wert eingetragen.</source>
        <translation>No value was entered in the review.</translation>
    </message>
    <message>
        <source>Bei einer Anteilfinanzierung geben Sie bitte den Fördersatz in Prozent ein.</source>
        <translation>For proportional financing please enter the rate of funding in per cent.</translation>
    </message>
    <message>
        <source>Bei einigen Personen ist nicht vermerkt, ob sie da waren.</source>
        <translation>For some people it is not noted whether they were there.</translation>
    </message>
    <message>
        <source>Bei {count} von {total} Indikatoren ergeben die Werte der Orte nicht den Wert des ganzen Gebiets</source>
        <translation>For {count} of {total} indicators the values of the places do not add up to the value of the whole area</translation>
    </message>
    <message>
        <source>Beim Datum fehlt das Jahr.</source>
        <translation>The date lacks the year.</translation>
    </message>
    <message>
        <source>Beim Zugriff auf „{path}“ meldet der Datenträger einen Fehler.</source>
        <translation>The drive reports an error when accessing “{path}”.</translation>
    </message>
    <message>
        <source>Beim Zurückspielen einer Sicherung nach „{path}“ wurde das Programm unterbrochen, und der letzte Schritt lässt sich jetzt nicht nachholen.</source>
        <translation>While a backup was being restored to “{path}” the program was interrupted, and the last step cannot be made up now.</translation>
    </message>
    <message>
        <source>Bekommen alle Ratsuchenden das Blatt „Ihre Daten bei uns“?</source>
        <translation>Do all people seeking advice get the sheet “Your data with us”?</translation>
    </message>
    <message>
        <source>Belege aufbewahren bis</source>
        <translation>Keep vouchers until</translation>
    </message>
    <message>
        <source>Beratung</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Beratung ohne Fall</source>
        <translation>Consultation without case</translation>
    </message>
    <message>
        <source>Beratungen</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Beratungen ohne Fall</source>
        <translation>Consultations without case</translation>
    </message>
    <message>
        <source>Beratungsart</source>
        <translation>Kind of consultation</translation>
    </message>
    <message>
        <source>Beratungsfolge</source>
        <translation>Order of committees</translation>
    </message>
    <message>
        <source>Beratungszeit</source>
        <translation>Consultation time</translation>
    </message>
    <message>
        <source>Berichtigung</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>Berichtsrhythmus</source>
        <translation>Reporting rhythm</translation>
    </message>
    <message>
        <source>Beruf</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Beschlossen am</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Beschluss</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Beschluss: {name}</source>
        <translation>Decision: {name}</translation>
    </message>
    <message>
        <source>Beschlussvorlage</source>
        <translation>Paper for decision</translation>
    </message>
    <message>
        <source>Beschlussvorschlag</source>
        <translation>Proposed decision</translation>
    </message>
    <message>
        <source>Beschwerde</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Beschwerde {name}: Frist</source>
        <translation>Complaint {name}: deadline</translation>
    </message>
    <message>
        <source>Beschwerden</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Beschwerden mit ihren Schritten</source>
        <translation>Complaints with their steps</translation>
    </message>
    <message>
        <source>Bestandsaufnahme mit Angeboten und Lücken, Handlungskonzept mit Maßnahmen, Koordinierung, Öffentlichkeitsarbeit, angestoßene Projekte.</source>
        <translation>Survey of offers and gaps, action plan with its measures, coordination, public relations, projects started.</translation>
    </message>
    <message>
        <source>Betrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Betrag: Auszahlung</source>
        <translation>Amount: outgoing</translation>
    </message>
    <message>
        <source>Betrag: Einzahlung</source>
        <translation>Amount: incoming</translation>
    </message>
    <message>
        <source>Betreff</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Bezahlt wurde vor dem Einsatz. Stimmt das?</source>
        <translation>It was paid before the assignment. Is that right?</translation>
    </message>
    <message>
        <source>Bezeichnung des Sachkontos</source>
        <translation>Name of the account</translation>
    </message>
    <message>
        <source>Bezug zum Konzept</source>
        <translation>Reference to the concept</translation>
    </message>
    <message>
        <source>Bis wann der Verwendungsnachweis fällig ist, ist nicht eingetragen.</source>
        <translation>The day by which the proof of use is due is not entered.</translation>
    </message>
    <message>
        <source>Bitte Empfänger oder Zweck angeben, eines genügt.</source>
        <translation>Please enter payee or purpose; one of them is enough.</translation>
    </message>
    <message>
        <source>Bitte achten Sie auf Groß- und Kleinschreibung und die Feststelltaste. Haben Sie es vergessen, öffnen Sie die Datei mit dem Wiederherstellungsblatt.</source>
        <translation>Please mind capital and small letters and the caps lock key. If you have forgotten it, open the file with the recovery sheet.</translation>
    </message>
    <message>
        <source>Bitte arbeiten Sie im anderen Fenster weiter oder schließen Sie es.</source>
        <translation>Please keep working in the other window or close it.</translation>
    </message>
    <message>
        <source>Bitte arbeiten Sie nicht weiter damit und nehmen Sie die letzte Sicherung.</source>
        <translation>Please do not keep working with it and take the last backup.</translation>
    </message>
    <message>
        <source>Bitte ausfüllen.</source>
        <translation>Please fill in.</translation>
    </message>
    <message>
        <source>Bitte beantworten Sie mindestens eine Frage.</source>
        <translation>Please answer at least one question.</translation>
    </message>
    <message>
        <source>Bitte begründen Sie, warum die Ampel anders steht als vorgeschlagen.</source>
        <translation>Please say why the status light differs from the proposal.</translation>
    </message>
    <message>
        <source>Bitte berichtigen Sie die Stelle; der Aufbau steht in mapping.schema.json, für Kontakte in contact_mapping.schema.json, für Indikatoren in indicator_mapping.schema.json.</source>
        <translation>Please correct the place; the structure is given in mapping.schema.json, for contacts in contact_mapping.schema.json, for indicators in indicator_mapping.schema.json.</translation>
    </message>
    <message>
        <source>Bitte blenden Sie Spalten aus oder exportieren Sie die Liste nach Excel.</source>
        <translation>Please hide columns or export the list to Excel.</translation>
    </message>
    <message>
        <source>Bitte einen Wert oder ein Ziel angeben, eines genügt.</source>
        <translation>Please enter a value or a target; one of them is enough.</translation>
    </message>
    <message>
        <source>Bitte erfassen Sie Neues als neuen Eintrag.</source>
        <translation>Please record new matters as a new record.</translation>
    </message>
    <message>
        <source>Bitte ergänzen Sie den anderen Eintrag, oder löschen Sie ihn zuerst.</source>
        <translation>Please complete the other record, or delete it first.</translation>
    </message>
    <message>
        <source>Bitte ergänzen Sie die gekennzeichneten Felder.</source>
        <translation>Please complete the marked fields.</translation>
    </message>
    <message>
        <source>Bitte erstellen Sie den Bericht neu. Besteht er die Prüfung wieder nicht, wählen Sie gröbere Gruppen und melden Sie den Fehler.</source>
        <translation>Please make the report again. If it fails the check again, choose coarser groups and report the error.</translation>
    </message>
    <message>
        <source>Bitte fragen Sie beim Fördergeber nach einer Fassung ohne Makros (.xlsx), oder füllen Sie es in Excel aus.</source>
        <translation>Please ask the funder for a version without macros (.xlsx), or fill it in in Excel.</translation>
    </message>
    <message>
        <source>Bitte fragen Sie nach einer Fassung ohne Signatur, oder füllen Sie es in Excel aus.</source>
        <translation>Please ask for a version without a signature, or fill it in in Excel.</translation>
    </message>
    <message>
        <source>Bitte führen Sie Fälle mit Namen in einer Datei mit Passwort.</source>
        <translation>Please keep cases with names in a file with a password.</translation>
    </message>
    <message>
        <source>Bitte führen Sie zuerst im Fenster die Amtsübernahme durch.</source>
        <translation>Please first carry out the handover of the office in the window.</translation>
    </message>
    <message>
        <source>Bitte geben Sie --pdf, --xlsx oder beides mit einem Dateinamen an.</source>
        <translation>Please give --pdf, --xlsx or both with a file name.</translation>
    </message>
    <message>
        <source>Bitte geben Sie --to mit einem Ordner allein an, oder ohne --to die Zieldateien mit --pdf, --xlsx oder --docx.</source>
        <translation>Please give --to with a folder alone, or without --to the target files with --pdf, --xlsx or --docx.</translation>
    </message>
    <message>
        <source>Bitte geben Sie --to mit einem Ordner an, oder --pdf, --xlsx oder --docx mit einem Dateinamen.</source>
        <translation>Please give --to with a folder, or --pdf, --xlsx or --docx with a file name.</translation>
    </message>
    <message>
        <source>Bitte geben Sie Monate zwischen 1 und {most} ein.</source>
        <translation>Please enter months between 1 and {most}.</translation>
    </message>
    <message>
        <source>Bitte geben Sie an, an welchem Tag der Laufzeit die Vereinbarung endete; er kann nicht in der Zukunft liegen.</source>
        <translation>Please say on which day of its term the agreement ended; it cannot lie in the future.</translation>
    </message>
    <message>
        <source>Bitte geben Sie an, wie viel Prozent einer Vollzeitstelle gefördert werden, bis 100.</source>
        <translation>Please say how many per cent of a full-time post are funded, up to 100.</translation>
    </message>
    <message>
        <source>Bitte geben Sie beides an; es wird im Protokoll festgehalten.</source>
        <translation>Please give both; it is recorded in the log.</translation>
    </message>
    <message>
        <source>Bitte geben Sie das Passwort ein; auf der Befehlszeile nennen Sie mit --password-file oder --recovery-file eine Datei, in deren erster Zeile es steht.</source>
        <translation>Please enter the password; on the command line give a file with --password-file or --recovery-file whose first line holds it.</translation>
    </message>
    <message>
        <source>Bitte geben Sie den Namen ein.</source>
        <translation>Please enter the name.</translation>
    </message>
    <message>
        <source>Bitte geben Sie der Datei einen kurzen Namen aus sichtbaren Zeichen.</source>
        <translation>Please give the file a short name of visible characters.</translation>
    </message>
    <message>
        <source>Bitte geben Sie die Kontakte in Outlook, Thunderbird oder auf dem Telefon als Datei mit der Endung .vcf aus und wählen Sie diese.</source>
        <translation>Please save the contacts in Outlook, Thunderbird or on the phone as a file ending in .vcf and choose it.</translation>
    </message>
    <message>
        <source>Bitte geben Sie die Kontakte in mehreren Dateien aus.</source>
        <translation>Please save the contacts in several files.</translation>
    </message>
    <message>
        <source>Bitte geben Sie die Kontakte in mehreren Dateien oder ohne Bilder aus.</source>
        <translation>Please save the contacts in several files or without pictures.</translation>
    </message>
    <message>
        <source>Bitte geben Sie ein Datum ein, zum Beispiel 3.2.2026 oder heute.</source>
        <translation>Please enter a date, for example 3.2.2026 or heute (today).</translation>
    </message>
    <message>
        <source>Bitte geben Sie eine Dauer ein, zum Beispiel 45 oder 1:15.</source>
        <translation>Please enter a duration, for example 45 or 1:15.</translation>
    </message>
    <message>
        <source>Bitte geben Sie eine Dauer zwischen 1 Minute und {hours} Stunden ein.</source>
        <translation>Please enter a duration between 1 minute and {hours} hours.</translation>
    </message>
    <message>
        <source>Bitte geben Sie eine Uhrzeit ein, zum Beispiel 9:30.</source>
        <translation>Please enter a time, for example 9:30.</translation>
    </message>
    <message>
        <source>Bitte geben Sie eine Zahl von {least} bis {most} ein.</source>
        <translation>Please enter a number from {least} to {most}.</translation>
    </message>
    <message>
        <source>Bitte geben Sie eine ganze Zahl ein.</source>
        <translation>Please enter a whole number.</translation>
    </message>
    <message>
        <source>Bitte geben Sie einen Anteil von 0 bis 100 % ein.</source>
        <translation>Please enter a share from 0 to 100 %.</translation>
    </message>
    <message>
        <source>Bitte geben Sie einen Betrag ein, zum Beispiel 12,50.</source>
        <translation>Please enter an amount, for example 12,50.</translation>
    </message>
    <message>
        <source>Bitte geben Sie einen Namen mit höchstens {most} Zeichen ein.</source>
        <translation>Please enter a name with at most {most} characters.</translation>
    </message>
    <message>
        <source>Bitte geben Sie höchstens den Betrag ein, der frei ist.</source>
        <translation>Please enter at most the amount that is free.</translation>
    </message>
    <message>
        <source>Bitte geben Sie im Kalender nur ein Jahr oder einen Monat aus, ohne Anhänge.</source>
        <translation>Please export only one year or month in the calendar, without attachments.</translation>
    </message>
    <message>
        <source>Bitte geben Sie im Kalender nur ein Jahr oder einen Monat aus.</source>
        <translation>Please export only one year or month in the calendar.</translation>
    </message>
    <message>
        <source>Bitte geben Sie jeder Position des Plans einen Namen.</source>
        <translation>Please give every item of the plan a name.</translation>
    </message>
    <message>
        <source>Bitte geben Sie zu jedem Zeitraum den Beginn ein.</source>
        <translation>Please enter the beginning of every period.</translation>
    </message>
    <message>
        <source>Bitte geben Sie zu jeder Antwort eine Zahl ein.</source>
        <translation>Please enter a number for every answer.</translation>
    </message>
    <message>
        <source>Bitte geben Sie zwei verschiedene Dateinamen an.</source>
        <translation>Please give two different file names.</translation>
    </message>
    <message>
        <source>Bitte heben Sie den Schreibschutz auf oder legen Sie die Datei an einen anderen Ort.</source>
        <translation>Please remove the write protection or put the file in another place.</translation>
    </message>
    <message>
        <source>Bitte holen Sie die Anlage aus einer Sicherung.</source>
        <translation>Please get the attachment from a backup.</translation>
    </message>
    <message>
        <source>Bitte in jeder Zeile einen Kontakt wählen.</source>
        <translation>Please choose a contact in every row.</translation>
    </message>
    <message>
        <source>Bitte installieren Sie das Programm neu.</source>
        <translation>Please install the program again.</translation>
    </message>
    <message>
        <source>Bitte kopieren Sie das Archiv noch einmal vollständig, oder schreiben Sie es neu.</source>
        <translation>Please copy the archive again completely, or write it again.</translation>
    </message>
    <message>
        <source>Bitte laden Sie die Liste mit F5 neu.</source>
        <translation>Please reload the list with F5.</translation>
    </message>
    <message>
        <source>Bitte lassen Sie --plain oder --recovery-pdf weg.</source>
        <translation>Please leave out --plain or --recovery-pdf.</translation>
    </message>
    <message>
        <source>Bitte lassen Sie --threshold weg oder wählen Sie --disclosure suppress.</source>
        <translation>Please leave out --threshold or choose --disclosure suppress.</translation>
    </message>
    <message>
        <source>Bitte lassen Sie --xlsx weg oder wählen Sie --paper status oder --paper years.</source>
        <translation>Please leave out --xlsx or choose --paper status or --paper years.</translation>
    </message>
    <message>
        <source>Bitte lassen Sie die Datei prüfen (intdesk check) und sichern Sie noch einmal.</source>
        <translation>Please have the file checked (intdesk check) and make the backup again.</translation>
    </message>
    <message>
        <source>Bitte lassen Sie die betroffenen Werte in der neuen Ausgabe verbergen, warten Sie, bis mehr Nachträge zusammenkommen, oder geben Sie die neuen Zahlen nur intern weiter. Wo das Verbergen nicht reicht, zieht die neue Ausgabe ganze Tabellen zurück und nennt sie im Anhang.</source>
        <translation>Please have the values concerned hidden in the new edition, wait until more additions come together, or pass on the new figures internally only. Where hiding is not enough, the new edition withdraws whole tables and names them in the appendix.</translation>
    </message>
    <message>
        <source>Bitte legen Sie die Schlüsseldatei dieser Datei daneben oder nehmen Sie die letzte Sicherung.</source>
        <translation>Please put the key file of this file beside it or take the last backup.</translation>
    </message>
    <message>
        <source>Bitte legen Sie eine Datei mit Passwort an und lesen Sie das Archiv dort ein.</source>
        <translation>Please create a file with a password and read the archive there.</translation>
    </message>
    <message>
        <source>Bitte legen Sie eine neue Datei an.</source>
        <translation>Please create a new file.</translation>
    </message>
    <message>
        <source>Bitte legen Sie für Ihre Arbeit eine neue Datei mit Passwort an.</source>
        <translation>Please create a new file with a password for your work.</translation>
    </message>
    <message>
        <source>Bitte lösen Sie zuerst deren Zuordnung. Eine abgerechnete Zuwendung können Sie behalten: Tragen Sie ein, wann der Verwendungsnachweis eingereicht wurde.</source>
        <translation>Please remove their assignment first. You can keep a settled grant: enter when the proof of use was submitted.</translation>
    </message>
    <message>
        <source>Bitte lösen Sie zuerst die Beratungen aus dem Fall, oder schließen Sie ihn ab.</source>
        <translation>Please first remove the consultations from the case, or close it.</translation>
    </message>
    <message>
        <source>Bitte machen Sie die Ausgabe wieder zum Entwurf und geben Sie sie neu zur Mitzeichnung.</source>
        <translation>Please make the edition a draft again and pass it on for co-signing again.</translation>
    </message>
    <message>
        <source>Bitte mit dem Datenschutz besprechen</source>
        <translation>Please discuss with your data protection officer</translation>
    </message>
    <message>
        <source>Bitte nehmen Sie das neueste Wiederherstellungsblatt; ältere gelten nicht mehr.</source>
        <translation>Please take the newest recovery sheet; older ones are no longer valid.</translation>
    </message>
    <message>
        <source>Bitte nehmen Sie das neueste versiegelte Wiederherstellungsblatt aus dem Hauptamt.</source>
        <translation>Please take the newest sealed recovery sheet from the central administration.</translation>
    </message>
    <message>
        <source>Bitte nehmen Sie die Schlüsseldatei aus dem Ordner „Sicherungen“ und legen Sie sie unter ihrem Namen neben die Datei der Stelle. Ihr Passwort bleibt das von damals.</source>
        <translation>Please take the key file from the folder “Sicherungen” and put it, under its name, beside the file of the office. Your password stays that of that time.</translation>
    </message>
    <message>
        <source>Bitte nehmen Sie die Verknüpfung heraus und speichern Sie noch einmal.</source>
        <translation>Please take the link out and save again.</translation>
    </message>
    <message>
        <source>Bitte nehmen Sie ein unverändertes Archiv.</source>
        <translation>Please take an unchanged archive.</translation>
    </message>
    <message>
        <source>Bitte nehmen Sie ein unverändertes Archiv; Tabellen darin dürfen nicht bearbeitet sein.</source>
        <translation>Please take an unchanged archive; tables in it must not have been edited.</translation>
    </message>
    <message>
        <source>Bitte nehmen Sie eine andere Sicherung.</source>
        <translation>Please take another backup.</translation>
    </message>
    <message>
        <source>Bitte nehmen Sie eine verschlüsselte Sicherung oder eine andere Zieldatei; mit --plain wird sie trotzdem ersetzt.</source>
        <translation>Please use an encrypted backup or another target file; with --plain it is replaced all the same.</translation>
    </message>
    <message>
        <source>Bitte nehmen Sie höchstens {most} Zeichen.</source>
        <translation>Please use at most {most} characters.</translation>
    </message>
    <message>
        <source>Bitte nehmen Sie mindestens {least} Zeichen, am besten vier oder mehr Wörter.</source>
        <translation>Please use at least {least} characters, best four or more words.</translation>
    </message>
    <message>
        <source>Bitte nehmen Sie vier oder mehr Wörter, die nichts miteinander, mit Ihnen oder mit Ihrer Stelle zu tun haben.</source>
        <translation>Please use four or more words that have nothing to do with each other, with you or with your office.</translation>
    </message>
    <message>
        <source>Bitte nennen Sie einen neuen oder leeren Ordner.</source>
        <translation>Please name a new or empty folder.</translation>
    </message>
    <message>
        <source>Bitte ordnen Sie die Spalte mit den Namen von Hand zu.</source>
        <translation>Please assign the column with the names by hand.</translation>
    </message>
    <message>
        <source>Bitte ordnen Sie die Spalten mit Namen und Werten von Hand zu.</source>
        <translation>Please assign the columns with names and values by hand.</translation>
    </message>
    <message>
        <source>Bitte ordnen Sie die Spalten von Hand zu oder ergänzen Sie ihre Überschriften.</source>
        <translation>Please assign the columns by hand or complete their headings.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie Ort und Namen der Datei oder des Ordners.</source>
        <translation>Please check place and name of the file or folder.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie den Datenträger und sichern Sie noch einmal.</source>
        <translation>Please check the drive and make the backup again.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie den Namen und speichern Sie sie als Textdatei in UTF-8.</source>
        <translation>Please check the name and save it as a text file in UTF-8.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie die Datei und nehmen Sie notfalls eine Sicherung.</source>
        <translation>Please check the file and, if need be, take a backup.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie die Datei; ihr Aufbau steht in mapping.schema.json, für Kontakte in contact_mapping.schema.json, für Indikatoren in indicator_mapping.schema.json.</source>
        <translation>Please check the file; its structure is given in mapping.schema.json, for contacts in contact_mapping.schema.json, for indicators in indicator_mapping.schema.json.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie die Überschriften, zum Beispiel Sachkonto, Datum und Betrag.</source>
        <translation>Please check the headings, for example Sachkonto (account), Datum (date) and Betrag (amount).</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob Sie die Datei öffnen dürfen und ob ein anderes Programm sie sperrt.</source>
        <translation>Please check whether you may open the file and whether another program locks it.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob das Laufwerk mit den Sicherungen verbunden ist.</source>
        <translation>Please check whether the drive with the backups is connected.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob das Laufwerk verbunden ist und ob Sie die Datei lesen dürfen.</source>
        <translation>Please check whether the drive is connected and whether you may read the file.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob das Laufwerk verbunden ist und ob die Datei verschoben wurde.</source>
        <translation>Please check whether the drive is connected and whether the file was moved.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob das Laufwerk verbunden ist, ob dort Platz ist und ob Sie dort schreiben dürfen.</source>
        <translation>Please check whether the drive is connected, whether there is space on it and whether you may write there.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob das Laufwerk verbunden ist, und versuchen Sie es noch einmal.</source>
        <translation>Please check whether the drive is connected and try again.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob die Datei verschoben, umbenannt oder gelöscht wurde.</source>
        <translation>Please check whether the file was moved, renamed or deleted.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob die Datei vollständig gespeichert oder kopiert wurde.</source>
        <translation>Please check whether the file was saved or copied completely.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob die richtige Datei dort liegt, und versuchen Sie es noch einmal.</source>
        <translation>Please check whether the right file is there and try again.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob eine Gruppe fehlt oder doppelt ist.</source>
        <translation>Please check whether a group is missing or double.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob über den Spalten Überschriften wie Datum, Dauer und Thema stehen.</source>
        <translation>Please check whether the columns have headings such as Datum (date), Dauer (duration) and Thema (topic).</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob über den Spalten Überschriften wie Indikator, Jahr und Wert stehen.</source>
        <translation>Please check whether the columns have headings such as Indikator (indicator), Jahr (year) and Wert (value).</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, ob über den Spalten Überschriften wie Name, Ort und E-Mail stehen.</source>
        <translation>Please check whether the columns have headings such as Name, Ort (town) and E-Mail.</translation>
    </message>
    <message>
        <source>Bitte richten Sie die neuere Fassung ein und lesen Sie das Archiv damit ein.</source>
        <translation>Please install the newer version and read the archive with it.</translation>
    </message>
    <message>
        <source>Bitte rufen Sie den Befehl noch einmal auf.</source>
        <translation>Please call the command again.</translation>
    </message>
    <message>
        <source>Bitte schaffen Sie Platz (mindestens 200 MB) oder nehmen Sie einen anderen Ordner.</source>
        <translation>Please make space (at least 200 MB) or take another folder.</translation>
    </message>
    <message>
        <source>Bitte schaffen Sie Platz und versuchen Sie es noch einmal.</source>
        <translation>Please make space and try again.</translation>
    </message>
    <message>
        <source>Bitte schließen Sie andere Programme, die die Datei benutzen, prüfen Sie, ob Sie in den Ordner schreiben dürfen, und öffnen Sie die Datei noch einmal.</source>
        <translation>Please close other programs that use the file, check whether you may write to the folder, and open the file again.</translation>
    </message>
    <message>
        <source>Bitte schließen Sie andere Programme, die die Datei benutzen, und versuchen Sie es noch einmal.</source>
        <translation>Please close other programs that use the file and try again.</translation>
    </message>
    <message>
        <source>Bitte schließen Sie die Datei dort und versuchen Sie es noch einmal.</source>
        <translation>Please close the file there and try again.</translation>
    </message>
    <message>
        <source>Bitte schließen Sie sie dort. Nur wenn dort sicher niemand mehr daran arbeitet, übernehmen Sie sie im Fenster von IntDesk.</source>
        <translation>Please close it there. Only if surely nobody is working on it there any more, take it over in the window of IntDesk.</translation>
    </message>
    <message>
        <source>Bitte schließen Sie sie in anderen Programmen und prüfen Sie, ob Sie sie öffnen dürfen.</source>
        <translation>Please close it in other programs and check whether you may open it.</translation>
    </message>
    <message>
        <source>Bitte schreiben Sie Passwort oder Code in die erste Zeile.</source>
        <translation>Please write the password or code in the first line.</translation>
    </message>
    <message>
        <source>Bitte schreiben Sie diese fest oder verwerfen Sie sie, bevor Sie eine neue beginnen.</source>
        <translation>Please finalise or discard it before you begin a new one.</translation>
    </message>
    <message>
        <source>Bitte schreiben Sie in einem Satz, warum.</source>
        <translation>Please say why in one sentence.</translation>
    </message>
    <message>
        <source>Bitte schreiben Sie mindestens einen der Texte.</source>
        <translation>Please write at least one of the texts.</translation>
    </message>
    <message>
        <source>Bitte schreiben Sie zu jeder Maßnahme, was getan wird.</source>
        <translation>Please write for each measure what is done.</translation>
    </message>
    <message>
        <source>Bitte schreiben Sie, warum die Vereinbarung vor der Zeit endet.</source>
        <translation>Please write why the agreement ends before its time.</translation>
    </message>
    <message>
        <source>Bitte schränken Sie die Liste durch Filter ein oder exportieren Sie sie als CSV.</source>
        <translation>Please narrow the list with filters or export it as CSV.</translation>
    </message>
    <message>
        <source>Bitte schränken Sie die Liste durch Filter ein oder exportieren Sie sie nach Excel.</source>
        <translation>Please narrow the list with filters or export it to Excel.</translation>
    </message>
    <message>
        <source>Bitte sehen Sie an den anderen Rechnern nach. Nur wenn dort sicher niemand daran arbeitet, übernehmen Sie die Datei im Fenster von IntDesk.</source>
        <translation>Please look at the other computers. Only if surely nobody is working on it there, take the file over in the window of IntDesk.</translation>
    </message>
    <message>
        <source>Bitte sehen Sie auf der Seite „Ausgaben“ nach, wie weit sie ist.</source>
        <translation>Please see on the page “Editions” how far it is.</translation>
    </message>
    <message>
        <source>Bitte sehen Sie sich die Vorschau noch einmal an.</source>
        <translation>Please look at the preview again.</translation>
    </message>
    <message>
        <source>Bitte sehen Sie sich die Vorschläge noch einmal an.</source>
        <translation>Please look at the proposals again.</translation>
    </message>
    <message>
        <source>Bitte sehen Sie sie sich noch einmal an und versuchen Sie es dann erneut.</source>
        <translation>Please look at them again and then try once more.</translation>
    </message>
    <message>
        <source>Bitte sorgen Sie dafür, dass in „{folder}“ genug Platz ist und geschrieben werden darf.</source>
        <translation>Please make sure that there is enough space in “{folder}” and that it can be written to.</translation>
    </message>
    <message>
        <source>Bitte speichern Sie den Kalender in Outlook, Thunderbird oder Google als Datei mit der Endung .ics und wählen Sie diese.</source>
        <translation>Please save the calendar in Outlook, Thunderbird or Google as a file ending in .ics and choose it.</translation>
    </message>
    <message>
        <source>Bitte speichern Sie die Liste als Excel-Arbeitsmappe (.xlsx) oder als CSV-Datei.</source>
        <translation>Please save the list as an Excel workbook (.xlsx) or as a CSV file.</translation>
    </message>
    <message>
        <source>Bitte spielen Sie die Sicherung noch einmal zurück; der neue Stand wird vorher gesichert.</source>
        <translation>Please restore the backup again; the new state is backed up first.</translation>
    </message>
    <message>
        <source>Bitte spielen Sie eine Sicherung zurück, in der die Ausgabe noch heil ist.</source>
        <translation>Please restore a backup in which the edition is still intact.</translation>
    </message>
    <message>
        <source>Bitte teilen Sie die Liste auf, zum Beispiel nach Jahren.</source>
        <translation>Please split the list, for example by years.</translation>
    </message>
    <message>
        <source>Bitte tragen Sie bei allen Unterschriften Namen und Tag ein, mindestens {least}.</source>
        <translation>Please enter name and day for all signatures, at least {least}.</translation>
    </message>
    <message>
        <source>Bitte tragen Sie ein, bis wann die Vereinbarung verlängert wird.</source>
        <translation>Please enter until when the agreement is extended.</translation>
    </message>
    <message>
        <source>Bitte tragen Sie zu jedem Zweck einen Betrag ein.</source>
        <translation>Please enter an amount for each purpose.</translation>
    </message>
    <message>
        <source>Bitte tragen Sie zuerst mindestens ein Ziel ein.</source>
        <translation>Please enter at least one goal first.</translation>
    </message>
    <message>
        <source>Bitte verbinden Sie das Laufwerk oder den Stick wieder und versuchen Sie es noch einmal.</source>
        <translation>Please connect the drive or the stick again and try once more.</translation>
    </message>
    <message>
        <source>Bitte vergleichen Sie diese Gruppe Zeichen für Zeichen mit dem Wiederherstellungsblatt.</source>
        <translation>Please compare this group with the recovery sheet character by character.</translation>
    </message>
    <message>
        <source>Bitte verkleinern Sie die Datei oder teilen Sie sie auf.</source>
        <translation>Please make the file smaller or split it.</translation>
    </message>
    <message>
        <source>Bitte vermerken Sie zuerst, wer sie wann gezeichnet hat; Sie selbst genügen.</source>
        <translation>Please first note who signed it when; you yourself are enough.</translation>
    </message>
    <message>
        <source>Bitte versuchen Sie es in einigen Sekunden noch einmal. Kommt die Meldung wieder, schließen Sie bitte andere Programme und Fenster, die diese Datei benutzen.</source>
        <translation>Please try again in a few seconds. If this message appears again, please close other programs and windows that use this file.</translation>
    </message>
    <message>
        <source>Bitte versuchen Sie es noch einmal, sobald niemand anderes die Datei benutzt.</source>
        <translation>Please try again as soon as nobody else uses the file.</translation>
    </message>
    <message>
        <source>Bitte verwenden Sie die neuere Version von IntDesk.</source>
        <translation>Please use the newer version of IntDesk.</translation>
    </message>
    <message>
        <source>Bitte verwenden Sie die neuere Version.</source>
        <translation>Please use the newer version.</translation>
    </message>
    <message>
        <source>Bitte verwenden Sie einen Code aus den Listen des Programms.</source>
        <translation>Please use a code from the lists of the program.</translation>
    </message>
    <message>
        <source>Bitte verwenden Sie einen Ordner, der nicht abgeglichen wird. Im Fenster hilft IntDesk beim Verschieben.</source>
        <translation>Please use a folder that is not synchronised. In the window IntDesk helps with moving it.</translation>
    </message>
    <message>
        <source>Bitte verwenden Sie es nicht, und fragen Sie die Stelle, von der Sie es haben.</source>
        <translation>Please do not use it, and ask the body you have it from.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie die Buchungen, deren Summe dem Betrag der Kasse entspricht.</source>
        <translation>Please choose the postings whose sum is the amount of the treasury.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie die Datei oder den Ordner, den „Alles exportieren“ geschrieben hat.</source>
        <translation>Please choose the file or folder that “Export everything” has written.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie die Datei, in der Ihre Liste steht.</source>
        <translation>Please choose the file that holds your list.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie die Gruppe.</source>
        <translation>Please choose the group.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie die Person, die gefragt hat.</source>
        <translation>Please choose the person who asked.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie die geförderte Stelle.</source>
        <translation>Please choose the funded post.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie dieselbe Einstellung wie im veröffentlichten Bericht.</source>
        <translation>Please choose the same setting as in the published report.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie ein Bild im Format PNG oder JPEG mit höchstens 2 MB.</source>
        <translation>Please choose a picture in PNG or JPEG format of at most 2 MB.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine Datei. Einen Ordner können Sie vorher als ZIP-Datei packen.</source>
        <translation>Please choose a file. You can pack a folder as a ZIP file first.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine Sicherung aus dem Ordner „Sicherungen“.</source>
        <translation>Please choose a backup from the folder “Sicherungen”.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine andere Datei oder eine Sicherung.</source>
        <translation>Please choose another file or a backup.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine andere Haushaltsstelle und speichern Sie noch einmal.</source>
        <translation>Please choose another budget line and save again.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine andere Stellungnahme oder lassen Sie das Feld leer.</source>
        <translation>Please choose another statement or leave the field empty.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine andere Veranstaltung oder lassen Sie das Feld leer.</source>
        <translation>Please choose another event or leave the field empty.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen Ordner auf einem anderen Laufwerk, zum Beispiel auf einem USB-Stick oder einem Netzlaufwerk Ihrer Verwaltung.</source>
        <translation>Please choose a folder on another drive, for example on a USB stick or a network drive of your administration.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen Ordner, der erhalten bleibt, etwa auf dem Laufwerk Ihrer Verwaltung, oder fragen Sie Ihre IT nach einem dauerhaften Profil.</source>
        <translation>Please choose a folder that lasts, such as one on the drive of your administration, or ask your IT for a permanent profile.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen anderen Fall oder lassen Sie das Feld leer.</source>
        <translation>Please choose another case or leave the field empty.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen anderen Indikator.</source>
        <translation>Please choose another indicator.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen anderen Kontakt oder lassen Sie das Feld leer.</source>
        <translation>Please choose another contact or leave the field empty.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen anderen Namen oder erlauben Sie das Überschreiben.</source>
        <translation>Please choose another name or allow overwriting.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen anderen Namen.</source>
        <translation>Please choose another name.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen anderen Ordner, zum Beispiel „Dokumente“.</source>
        <translation>Please choose another folder, for example “Documents”.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen anderen Ordner.</source>
        <translation>Please choose another folder.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen kürzeren Namen ohne Sonderzeichen oder einen anderen Ordner.</source>
        <translation>Please choose a shorter name without special characters or another folder.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen vorhandenen Ordner.</source>
        <translation>Please choose an existing folder.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie für die ausgefüllte Fassung einen anderen Namen oder Ordner.</source>
        <translation>Please choose another name or folder for the filled-in version.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie unter {forms}, mit der passenden Endung.</source>
        <translation>Please choose from {forms}, with the matching ending.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie zu jedem Betrag eine Haushaltsstelle.</source>
        <translation>Please choose a budget line for each amount.</translation>
    </message>
    <message>
        <source>Bitte ändern Sie die Einträge von Hand.</source>
        <translation>Please change the records by hand.</translation>
    </message>
    <message>
        <source>Bitte ändern Sie die Endung des Namens. Passend: {endings}.</source>
        <translation>Please change the ending of the name. Suitable: {endings}.</translation>
    </message>
    <message>
        <source>Bitte öffnen Sie den Eintrag neu und tragen Sie Ihre Änderung noch einmal ein.</source>
        <translation>Please open the record again and enter your change once more.</translation>
    </message>
    <message>
        <source>Bitte öffnen Sie die Datei in Excel oder LibreOffice, wählen Sie „Datei &gt; Speichern unter“, dort den Dateityp „Excel-Arbeitsmappe (.xlsx)“, und lesen Sie die neue Datei ein.</source>
        <translation>Please open the file in Excel or LibreOffice, choose “File &gt; Save as”, there the file type “Excel workbook (.xlsx)”, and read the new file.</translation>
    </message>
    <message>
        <source>Bitte öffnen Sie die Datei in LibreOffice, wählen Sie „Datei &gt; Speichern unter“, dort den Dateityp „Excel-Arbeitsmappe (.xlsx)“, und lesen Sie die neue Datei ein.</source>
        <translation>Please open the file in LibreOffice, choose “File &gt; Save as”, there the file type “Excel workbook (.xlsx)”, and read the new file.</translation>
    </message>
    <message>
        <source>Bitte öffnen Sie die Datei in Numbers, wählen Sie „Ablage &gt; Exportieren &gt; Excel“ und lesen Sie die neue Datei ein.</source>
        <translation>Please open the file in Numbers, choose “File &gt; Export To &gt; Excel” and read the new file.</translation>
    </message>
    <message>
        <source>Bitte öffnen Sie die Datei mit dem versiegelten Wiederherstellungsblatt.</source>
        <translation>Please open the file with the sealed recovery sheet.</translation>
    </message>
    <message>
        <source>Bitte öffnen Sie die Datei mit diesem Passwort.</source>
        <translation>Please open the file with this password.</translation>
    </message>
    <message>
        <source>Bitte öffnen Sie die Datei noch einmal zum Schreiben, wenn Sie etwas ändern möchten.</source>
        <translation>Please open the file again for writing if you want to change something.</translation>
    </message>
    <message>
        <source>Bitte öffnen Sie die Zuwendung im Programm und wählen Sie „Verlauf“: Dort steht ihre Nummer in der Überschrift.</source>
        <translation>Please open the grant in the program and choose “History”: its number is in the heading.</translation>
    </message>
    <message>
        <source>Bitte öffnen Sie diesen Fall.</source>
        <translation>Please open this case.</translation>
    </message>
    <message>
        <source>Bitte öffnen Sie sie einmal ohne Schreibschutz, damit IntDesk sie anpassen kann.</source>
        <translation>Please open it once without write protection so that IntDesk can adapt it.</translation>
    </message>
    <message>
        <source>Bitte öffnen Sie sie einmal zum Lesen und schließen Sie sie wieder; dann lässt sie sich verschieben.</source>
        <translation>Please open it once for reading and close it again; then it can be moved.</translation>
    </message>
    <message>
        <source>Bitte öffnen Sie sie in Excel mit dem Kennwort und speichern Sie eine Kopie ohne Kennwort (Datei &gt; Informationen &gt; Arbeitsmappe schützen).</source>
        <translation>Please open it in Excel with the password and save a copy without the password (File &gt; Info &gt; Protect Workbook).</translation>
    </message>
    <message>
        <source>Bitte öffnen Sie sie in Excel oder LibreOffice, lassen Sie sie dort reparieren und speichern Sie sie neu.</source>
        <translation>Please open it in Excel or LibreOffice, have it repaired there and save it again.</translation>
    </message>
    <message>
        <source>Bitte öffnen Sie sie mit dem passenden Schlüssel oder nehmen Sie eine Sicherung.</source>
        <translation>Please open it with the right key or take a backup.</translation>
    </message>
    <message>
        <source>Bitte öffnen Sie sie nicht schreibgeschützt: Dann wird zuerst die Löschliste angewandt.</source>
        <translation>Please do not open it write-protected: then the deletion list is applied first.</translation>
    </message>
    <message>
        <source>Brandenburg: Aufgaben nach der LAGIB</source>
        <translation>Brandenburg: tasks according to the LAGIB</translation>
    </message>
    <message>
        <source>Buchung</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>Buchungen</source>
        <translation>Postings</translation>
    </message>
    <message>
        <source>Buchungen angeordnet, aber nicht gezahlt</source>
        <translation>postings ordered but not paid</translation>
    </message>
    <message>
        <source>Buchungen mit ihren Anlagen</source>
        <translation>Postings with their attachments</translation>
    </message>
    <message>
        <source>Buchungen ohne Belegnummer</source>
        <translation>postings without a voucher number</translation>
    </message>
    <message>
        <source>Buchungen ohne Empfänger oder Einzahler</source>
        <translation>postings without a payee or payer</translation>
    </message>
    <message>
        <source>Buchungsdatum</source>
        <translation>Posting date</translation>
    </message>
    <message>
        <source>Bögen des Kurz-Checks</source>
        <translation>Sheets of the short check</translation>
    </message>
    <message>
        <source>Dafür muss unter „Einwilligungen“ eine gültige Einwilligung eingetragen sein.</source>
        <translation>For this a valid consent must be entered under “Consents”.</translation>
    </message>
    <message>
        <source>Damit sich nichts überschreibt, wird nichts mehr gespeichert. Ihre Eingabe steht noch im Formular.</source>
        <translation>So that nothing is overwritten, nothing is saved any more. Your entry is still in the form.</translation>
    </message>
    <message>
        <source>Das Archiv enthält Namen und Anschriften; „{path}“ hat aber kein Passwort.</source>
        <translation>The archive holds names and addresses, but “{path}” has no password.</translation>
    </message>
    <message>
        <source>Das Archiv „{path}“ stammt aus einer neueren Fassung von IntDesk.</source>
        <translation>The archive “{path}” comes from a newer version of IntDesk.</translation>
    </message>
    <message>
        <source>Das Bild lässt sich nicht verwenden.</source>
        <translation>The picture cannot be used.</translation>
    </message>
    <message>
        <source>Das Blatt ist geschützt und die Zelle nicht für Eingaben gedacht.</source>
        <translation>The sheet is protected and the cell is not meant for entries.</translation>
    </message>
    <message>
        <source>Das Datum gehört zu {year}, oben ist {shown} gewählt.</source>
        <translation>The date belongs to {year}, {shown} is chosen above.</translation>
    </message>
    <message>
        <source>Das Datum liegt in der Zukunft.</source>
        <translation>The date is in the future.</translation>
    </message>
    <message>
        <source>Das Datum liegt in {day_year}, gebucht wird im Haushaltsjahr {year}.</source>
        <translation>The date is in {day_year}, it is posted in fiscal year {year}.</translation>
    </message>
    <message>
        <source>Das Datum wurde aus der Zeile darüber übernommen.</source>
        <translation>The date was taken from the row above.</translation>
    </message>
    <message>
        <source>Das Ende der Mitgliedschaft liegt vor ihrem Beginn.</source>
        <translation>The end of the membership is before its beginning.</translation>
    </message>
    <message>
        <source>Das Ende liegt in der Vergangenheit. Ist das Angebot beendet?</source>
        <translation>The end is in the past. Has the offer ended?</translation>
    </message>
    <message>
        <source>Das Ende liegt vor dem Anfang.</source>
        <translation>The end is before the beginning.</translation>
    </message>
    <message>
        <source>Das Ende liegt vor dem Anfang. Bitte tauschen Sie die beiden Tage.</source>
        <translation>The end is before the beginning. Please swap the two days.</translation>
    </message>
    <message>
        <source>Das Ergebnis ist eine Empfehlung für das Gespräch mit Ihrer oder Ihrem Datenschutzbeauftragten. Es ist keine Rechtsberatung; entscheiden muss die verantwortliche Stelle.</source>
        <translation>The result is a recommendation for the talk with your data protection officer. It is no legal advice; the controller has to decide.</translation>
    </message>
    <message>
        <source>Das Formular lässt diesen Wert hier nicht zu.</source>
        <translation>The form does not allow this value here.</translation>
    </message>
    <message>
        <source>Das Führungszeugnis ist abgelaufen. Bitte erneut vorlegen lassen.</source>
        <translation>The certificate of conduct has expired. Please ask for a new one.</translation>
    </message>
    <message>
        <source>Das Jahr ist vorbei: gebucht und gebunden.</source>
        <translation>The year is over: posted and committed.</translation>
    </message>
    <message>
        <source>Das Jahr kann nicht stimmen.</source>
        <translation>The year cannot be right.</translation>
    </message>
    <message>
        <source>Das Jahr {year} kann nicht stimmen. Bitte prüfen Sie das Datum.</source>
        <translation>The year {year} cannot be right. Please check the date.</translation>
    </message>
    <message>
        <source>Das Passwort ist zu kurz.</source>
        <translation>The password is too short.</translation>
    </message>
    <message>
        <source>Das Passwort ist zu lang.</source>
        <translation>The password is too long.</translation>
    </message>
    <message>
        <source>Das Passwort ist zu leicht zu erraten.</source>
        <translation>The password is too easy to guess.</translation>
    </message>
    <message>
        <source>Das Passwort stimmt nicht.</source>
        <translation>The password is not right.</translation>
    </message>
    <message>
        <source>Das bisherige Wappen ist erhalten.</source>
        <translation>The former coat of arms is kept.</translation>
    </message>
    <message>
        <source>Das darf nur, wer die Datei mit dem Passwort der oder des Beauftragten geöffnet hat.</source>
        <translation>Only somebody who opened the file with the officer’s password may do this.</translation>
    </message>
    <message>
        <source>Das geht mit der {number}. Ausgabe des Berichts {year} in ihrem Stand nicht.</source>
        <translation>This is not possible with edition {number} of the report {year} in its state.</translation>
    </message>
    <message>
        <source>Das ist kein Datum. Der Wert kommt ohne Stichtag.</source>
        <translation>This is no date. The value comes without a reference date.</translation>
    </message>
    <message>
        <source>Das ist kein gültiges Datum.</source>
        <translation>This is not a valid date.</translation>
    </message>
    <message>
        <source>Das ist keine E-Mail-Adresse. Sie wurde nicht übernommen.</source>
        <translation>This is no e-mail address. It was not taken over.</translation>
    </message>
    <message>
        <source>Das ist keine Jahreszahl.</source>
        <translation>This is no year.</translation>
    </message>
    <message>
        <source>Das ist keine Zahl.</source>
        <translation>This is no number.</translation>
    </message>
    <message>
        <source>Das ist keine gültige Anzahl. Sie wurde nicht übernommen.</source>
        <translation>This is not a valid number. It was not taken over.</translation>
    </message>
    <message>
        <source>Das ist keine gültige Dauer.</source>
        <translation>This is not a valid duration.</translation>
    </message>
    <message>
        <source>Das ist mehr, als ein Arbeitstag haben darf. Stimmt die Dauer?</source>
        <translation>This is more than a working day may have. Is the duration right?</translation>
    </message>
    <message>
        <source>Das ist ungewöhnlich lang. Stimmt die Dauer?</source>
        <translation>This is unusually long. Is the duration right?</translation>
    </message>
    <message>
        <source>Das lässt sich nicht mehr rückgängig machen, weil Einträge danach geändert wurden.</source>
        <translation>This can no longer be undone because records were changed afterwards.</translation>
    </message>
    <message>
        <source>Das passt kaum zu einer Staatsangehörigkeit der EU.</source>
        <translation>This hardly fits the nationality of an EU state.</translation>
    </message>
    <message>
        <source>Das sind mehr als die Zahl der Rückmeldungen.</source>
        <translation>This is more than the number of feedback forms.</translation>
    </message>
    <message>
        <source>Das sind mehr, als Bögen verteilt wurden. Stimmt das?</source>
        <translation>This is more than the sheets handed out. Is that right?</translation>
    </message>
    <message>
        <source>Das sind zu viele Einträge.</source>
        <translation>These are too many entries.</translation>
    </message>
    <message>
        <source>Das sind zu viele Einträge. Erlaubt sind {most}.</source>
        <translation>These are too many entries. {most} are allowed.</translation>
    </message>
    <message>
        <source>Datenquelle</source>
        <translation>Data source</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Datum ohne Jahr</source>
        <translation>Date without year</translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Dazu</source>
        <translation>Along with it</translation>
    </message>
    <message>
        <source>Dazu gibt es keine Angabe.</source>
        <translation>There is no figure for this.</translation>
    </message>
    <message>
        <source>Dazu gibt es keine Beratungen.</source>
        <translation>There are no consultations for this.</translation>
    </message>
    <message>
        <source>Dem Archiv angeboten am</source>
        <translation>Offered to the archive on</translation>
    </message>
    <message>
        <source>Den Eintrag gibt es nicht mehr.</source>
        <translation>The record no longer exists.</translation>
    </message>
    <message>
        <source>Den Fall, dem die Beratung zugeordnet ist, gibt es nicht mehr.</source>
        <translation>The case that the consultation belongs to no longer exists.</translation>
    </message>
    <message>
        <source>Den Indikator, zu dem der Wert gehört, gibt es nicht mehr.</source>
        <translation>The indicator that the value belongs to no longer exists.</translation>
    </message>
    <message>
        <source>Den Ordner „{path}“ gibt es nicht.</source>
        <translation>The folder “{path}” does not exist.</translation>
    </message>
    <message>
        <source>Der Abschluss liegt in der Zukunft.</source>
        <translation>The closing is in the future.</translation>
    </message>
    <message>
        <source>Der Abschluss liegt vor dem Eingang der Beschwerde.</source>
        <translation>The closing is before the receipt of the complaint.</translation>
    </message>
    <message>
        <source>Der Abschluss liegt vor der Eröffnung des Falls.</source>
        <translation>The closing is before the opening of the case.</translation>
    </message>
    <message>
        <source>Der Aufruf stimmt nicht: {detail}.</source>
        <translation>The call is not right: {detail}.</translation>
    </message>
    <message>
        <source>Der Beginn bleibt, wie er unterzeichnet wurde. Für eine neue Laufzeit schließen Sie die Vereinbarung ab und wählen „Nächstes Jahr anlegen“.</source>
        <translation>The start stays as it was signed. For a new term, close the agreement and choose “Create next year”.</translation>
    </message>
    <message>
        <source>Der Bescheid ist noch nicht eingetragen.</source>
        <translation>The notice is not entered yet.</translation>
    </message>
    <message>
        <source>Der Betrag darf nicht negativ sein.</source>
        <translation>The amount must not be negative.</translation>
    </message>
    <message>
        <source>Der Betrag ist zu hoch. Erlaubt sind höchstens {most}.</source>
        <translation>The amount is too high. At most {most} is allowed.</translation>
    </message>
    <message>
        <source>Der Code hat {expected} Zeichen, eingegeben sind {signs}.</source>
        <translation>The code has {expected} characters, {signs} are entered.</translation>
    </message>
    <message>
        <source>Der Code ist richtig geschrieben, gehört aber nicht zu dieser Datei.</source>
        <translation>The code is spelt correctly but does not belong to this file.</translation>
    </message>
    <message>
        <source>Der Dateiname enthält Zeichen, die hier nicht erlaubt sind.</source>
        <translation>The file name contains characters that are not allowed here.</translation>
    </message>
    <message>
        <source>Der Eintrag wurde inzwischen an anderer Stelle geändert.</source>
        <translation>The record was changed elsewhere in the meantime.</translation>
    </message>
    <message>
        <source>Der Fall ist seit dem {day} abgeschlossen.</source>
        <translation>The case has been closed since {day}.</translation>
    </message>
    <message>
        <source>Der Fall wurde erst am {day} eröffnet.</source>
        <translation>The case was only opened on {day}.</translation>
    </message>
    <message>
        <source>Der Förderzeitraum fehlt.</source>
        <translation>The funding period is missing.</translation>
    </message>
    <message>
        <source>Der Förderzeitraum läuft bis {day}: Die Papiere zeigen den Stand von heute.</source>
        <translation>The funding period runs until {day}: the papers show the state of today.</translation>
    </message>
    <message>
        <source>Der Gemeindeschlüssel fehlt</source>
        <translation>The municipality key is missing</translation>
    </message>
    <message>
        <source>Der Gemeindeschlüssel gehört zu {land}. Bitte prüfen Sie Schlüssel und Land.</source>
        <translation>The municipality key belongs to {land}. Please check key and Land.</translation>
    </message>
    <message>
        <source>Der Gemeindeschlüssel hat 8 Ziffern (Kreise 5) und beginnt mit der Nummer des Landes (01 bis 16).</source>
        <translation>The municipality key has 8 digits (districts 5) and begins with the number of the Land (01 to 16).</translation>
    </message>
    <message>
        <source>Der Grund fehlt oder passt nicht: nötig sind {least} bis {most} Zeichen.</source>
        <translation>The reason is missing or does not fit: {least} to {most} characters are necessary.</translation>
    </message>
    <message>
        <source>Der Inhalt der Anlage „{name}“ stimmt nicht mehr mit seiner Prüfsumme überein.</source>
        <translation>The content of the attachment “{name}” no longer agrees with its checksum.</translation>
    </message>
    <message>
        <source>Der Name der Person fehlt, die den Zugang bekommt.</source>
        <translation>The name of the person who gets access is missing.</translation>
    </message>
    <message>
        <source>Der Name der Stelle fehlt</source>
        <translation>The name of the office is missing</translation>
    </message>
    <message>
        <source>Der Name der beauftragten Person fehlt</source>
        <translation>The name of the officer is missing</translation>
    </message>
    <message>
        <source>Der Name fehlt. Die Zeile zählt zum Indikator darüber.</source>
        <translation>The name is missing. The row counts towards the indicator above.</translation>
    </message>
    <message>
        <source>Der Name ist zu lang oder enthält Zeichen, die sich nicht darstellen lassen.</source>
        <translation>The name is too long or contains characters that cannot be shown.</translation>
    </message>
    <message>
        <source>Der Ordner „{path}“ gehört zu einem Profil, das Windows beim Abmelden verwirft. Ihre Daten wären dann verloren.</source>
        <translation>The folder “{path}” belongs to a profile that Windows discards on signing out. Your data would then be lost.</translation>
    </message>
    <message>
        <source>Der Ordner „{path}“ gehört zum Programm IntDesk. Das nächste Update würde ihn ersetzen, und Ihre Daten wären verloren.</source>
        <translation>The folder “{path}” belongs to the program IntDesk. The next update would replace it, and your data would be lost.</translation>
    </message>
    <message>
        <source>Der Ordner „{path}“ ist nicht erreichbar.</source>
        <translation>The folder “{path}” cannot be reached.</translation>
    </message>
    <message>
        <source>Der Ordner „{path}“ wird von {provider} mit anderen Rechnern abgeglichen. Dabei würde die Datei mitten im Speichern kopiert und könnte unbrauchbar werden, und vertrauliche Daten lägen bei einem Anbieter.</source>
        <translation>The folder “{path}” is synchronised with other computers by {provider}. The file would be copied in the middle of saving and could become unusable, and confidential data would lie with a provider.</translation>
    </message>
    <message>
        <source>Der Plan braucht mindestens eine zuwendungsfähige Ausgabe und die Zuwendung.</source>
        <translation>The plan needs at least one eligible expense and the grant.</translation>
    </message>
    <message>
        <source>Der Punkt kann Tausender trennen oder ein Komma sein.</source>
        <translation>The dot can separate thousands or be a decimal point.</translation>
    </message>
    <message>
        <source>Der Stand liegt vor dem Tag, an dem der Bedarf auffiel.</source>
        <translation>The state is before the day on which the need was noticed.</translation>
    </message>
    <message>
        <source>Der Stichtag liegt nicht im Jahr {year}. Stimmt das?</source>
        <translation>The reference date is not in {year}. Is that right?</translation>
    </message>
    <message>
        <source>Der Stichtag liegt nicht in diesem Jahr.</source>
        <translation>The reference date is not in this year.</translation>
    </message>
    <message>
        <source>Der Tag ist ein Feiertag: {name}.</source>
        <translation>The day is a public holiday: {name}.</translation>
    </message>
    <message>
        <source>Der Tag ist ein {weekday}.</source>
        <translation>The day is a {weekday}.</translation>
    </message>
    <message>
        <source>Der Tag ist vorbei. Hat der Einsatz stattgefunden?</source>
        <translation>The day is over. Has the assignment taken place?</translation>
    </message>
    <message>
        <source>Der Tag liegt in der Vergangenheit.</source>
        <translation>The day is in the past.</translation>
    </message>
    <message>
        <source>Der Tag liegt in der Zukunft.</source>
        <translation>The day is in the future.</translation>
    </message>
    <message>
        <source>Der Tag liegt mehr als drei Jahre in der Zukunft. Stimmt das Datum?</source>
        <translation>The day is more than three years in the future. Is the date right?</translation>
    </message>
    <message>
        <source>Der Tag liegt nach dem Ende der Vereinbarung.</source>
        <translation>The day is after the end of the agreement.</translation>
    </message>
    <message>
        <source>Der Tag liegt vor dem Beginn der Vereinbarung.</source>
        <translation>The day is before the beginning of the agreement.</translation>
    </message>
    <message>
        <source>Der Tag liegt vor dem Festhalten des Inhalts oder in der Zukunft.</source>
        <translation>The day is before the settling of the content or in the future.</translation>
    </message>
    <message>
        <source>Der Termin ist ausgefallen, hat aber Personen.</source>
        <translation>The date was cancelled but has people.</translation>
    </message>
    <message>
        <source>Der Termin ist vorbei. Hat die Sitzung stattgefunden?</source>
        <translation>The date is over. Has the meeting taken place?</translation>
    </message>
    <message>
        <source>Der Termin ist vorbei. Hat die Veranstaltung stattgefunden?</source>
        <translation>The date is over. Has the event taken place?</translation>
    </message>
    <message>
        <source>Der Text ist zu lang und wurde gekürzt.</source>
        <translation>The text is too long and was cut.</translation>
    </message>
    <message>
        <source>Der Text ist zu lang.</source>
        <translation>The text is too long.</translation>
    </message>
    <message>
        <source>Der Text ist zu lang. Erlaubt sind {most} Zeichen.</source>
        <translation>The text is too long. {most} characters are allowed.</translation>
    </message>
    <message>
        <source>Der Verwendungsnachweis war am {day} fällig.</source>
        <translation>The proof of use was due on {day}.</translation>
    </message>
    <message>
        <source>Der Vorfall liegt nach dem Eingang der Beschwerde.</source>
        <translation>The incident is after the receipt of the complaint.</translation>
    </message>
    <message>
        <source>Der Vorgang wurde abgebrochen.</source>
        <translation>The operation was cancelled.</translation>
    </message>
    <message>
        <source>Der Wert ist zu groß. Erlaubt sind höchstens {most}.</source>
        <translation>The value is too large. At most {most} is allowed.</translation>
    </message>
    <message>
        <source>Der Wert liegt über 100 %. Bitte prüfen Sie, ob es Prozent sind.</source>
        <translation>The value is above 100 %. Please check whether it is a percentage.</translation>
    </message>
    <message>
        <source>Der Wert weicht stark vom Wert des Jahres davor ab. Bitte prüfen Sie ihn.</source>
        <translation>The value differs greatly from that of the year before. Please check it.</translation>
    </message>
    <message>
        <source>Der Wert weicht vom vereinbarten ab ({degree} %).</source>
        <translation>The value differs from what was agreed ({degree} %).</translation>
    </message>
    <message>
        <source>Der Wert wird gehalten ({degree} %).</source>
        <translation>The value is held ({degree} %).</translation>
    </message>
    <message>
        <source>Der Zielwert liegt auf der anderen Seite. Stimmt die Richtung?</source>
        <translation>The target is on the other side. Is the direction right?</translation>
    </message>
    <message>
        <source>Der alte Eintrag bleibt im Papierkorb, es hat sich nichts geändert.</source>
        <translation>The old record stays in the bin, nothing has changed.</translation>
    </message>
    <message>
        <source>Der bisherige Stand ist erhalten, es blieb nichts Halbes zurück.</source>
        <translation>The former state is kept, nothing half-done was left behind.</translation>
    </message>
    <message>
        <source>Der bisherige zweite Ort gilt weiter.</source>
        <translation>The former second place remains in use.</translation>
    </message>
    <message>
        <source>Der erste Kontakt war schon am {day}.</source>
        <translation>The first contact was already on {day}.</translation>
    </message>
    <message>
        <source>Der frühere Stand ist gesichert: {path}</source>
        <translation>The earlier state is backed up: {path}</translation>
    </message>
    <message>
        <source>Der frühere Stand ist wieder da.</source>
        <translation>The former state is back.</translation>
    </message>
    <message>
        <source>Der frühere und der neue Stand sind beide noch da.</source>
        <translation>The former and the new state are both still there.</translation>
    </message>
    <message>
        <source>Der neuere Stand ist erhalten, Ihre Eingabe steht noch im Formular.</source>
        <translation>The newer state is kept, your entry is still in the form.</translation>
    </message>
    <message>
        <source>Der nächste Termin liegt nicht nach der Überprüfung.</source>
        <translation>The next date is not after the review.</translation>
    </message>
    <message>
        <source>Der nächste Termin liegt nicht nach dieser Sitzung.</source>
        <translation>The next date is not after this meeting.</translation>
    </message>
    <message>
        <source>Der vorzeitige Beginn liegt nach dem Beginn des Zeitraums.</source>
        <translation>The early start is after the beginning of the period.</translation>
    </message>
    <message>
        <source>Der {day} liegt mehr als einen Monat zurück. Stimmt das Datum?</source>
        <translation>{day} is more than a month ago. Is the date right?</translation>
    </message>
    <message>
        <source>Derselbe Beleg über {cents} steht auch bei „{about}“ (Doppelförderung?).</source>
        <translation>The same voucher of {cents} is also with “{about}” (double funding?).</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Deutsch in einfacher Sprache</source>
        <translation>German in plain language</translation>
    </message>
    <message>
        <source>Deutsche brauchen keinen Aufenthaltstitel.</source>
        <translation>Germans need no residence title.</translation>
    </message>
    <message>
        <source>Deutschkenntnisse</source>
        <translation>Knowledge of German</translation>
    </message>
    <message>
        <source>Dez</source>
        <translation>Dec</translation>
    </message>
    <message>
        <source>Dezember</source>
        <translation>December</translation>
    </message>
    <message>
        <source>Di</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Die 5er-Rundung arbeitet immer mit der Schwelle 5, nicht mit {threshold}.</source>
        <translation>Rounding to 5 always works with the threshold 5, not with {threshold}.</translation>
    </message>
    <message>
        <source>Die Abstimmung liegt in der Zukunft.</source>
        <translation>The agreement is in the future.</translation>
    </message>
    <message>
        <source>Die Angabe fehlt.</source>
        <translation>The detail is missing.</translation>
    </message>
    <message>
        <source>Die Antwort liegt vor dem Antrag.</source>
        <translation>The answer is before the request.</translation>
    </message>
    <message>
        <source>Die Arbeitsmappe „{path}“ enthält Makros.</source>
        <translation>The workbook “{path}” contains macros.</translation>
    </message>
    <message>
        <source>Die Datei ist größer als {most} MB.</source>
        <translation>The file is larger than {most} MB.</translation>
    </message>
    <message>
        <source>Die Datei ist leer.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Die Datei ist verschlüsselt, aber ihre Schlüsseldatei „{path}“ fehlt.</source>
        <translation>The file is encrypted, but its key file “{path}” is missing.</translation>
    </message>
    <message>
        <source>Die Datei ist, wie sie jetzt ist; die Sicherung wurde nicht zurückgespielt.</source>
        <translation>The file is as it is now; the backup was not restored.</translation>
    </message>
    <message>
        <source>Die Datei wurde nicht geöffnet und nicht verändert.</source>
        <translation>The file was not opened and not changed.</translation>
    </message>
    <message>
        <source>Die Datei wurde nicht verändert.</source>
        <translation>The file was not changed.</translation>
    </message>
    <message>
        <source>Die Datei wurde nicht verändert. Ohne Schlüsseldatei lässt sie sich nicht öffnen.</source>
        <translation>The file was not changed. Without the key file it cannot be opened.</translation>
    </message>
    <message>
        <source>Die Datei wurde nicht verändert; zum Lesen lässt sie sich öffnen.</source>
        <translation>The file was not changed; it can be opened for reading.</translation>
    </message>
    <message>
        <source>Die Datei „{name}“ gibt es nicht (mehr).</source>
        <translation>The file “{name}” does not exist (any more).</translation>
    </message>
    <message>
        <source>Die Datei „{name}“ hat einen Namen, der sich nicht übernehmen lässt.</source>
        <translation>The file “{name}” has a name that cannot be taken over.</translation>
    </message>
    <message>
        <source>Die Datei „{name}“ ist größer als {most} MB.</source>
        <translation>The file “{name}” is larger than {most} MB.</translation>
    </message>
    <message>
        <source>Die Datei „{name}“ ist leer.</source>
        <translation>The file “{name}” is empty.</translation>
    </message>
    <message>
        <source>Die Datei „{name}“ lässt sich nicht lesen.</source>
        <translation>The file “{name}” cannot be read.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ gibt es schon.</source>
        <translation>The file “{path}” already exists.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ hat kein Passwort; sie ist eine Demonstration oder ein Versuch.</source>
        <translation>The file “{path}” has no password; it is a demonstration or a trial.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ hat keine passende Endung.</source>
        <translation>The file “{path}” has no suitable ending.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist an diesem Rechner schon geöffnet: von {user}, seit {since}, zuletzt aktiv {active}.</source>
        <translation>The file “{path}” is already open on this computer: by {user}, since {since}, last active {active}.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist an einem anderen Rechner geöffnet: von {user} an {computer}, seit {since}, zuletzt aktiv {active}.</source>
        <translation>The file “{path}” is open on another computer: by {user} at {computer}, since {since}, last active {active}.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist beschädigt oder unvollständig.</source>
        <translation>The file “{path}” is damaged or incomplete.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist beschädigt.</source>
        <translation>The file “{path}” is damaged.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist gerade in einem anderen Programm geöffnet.</source>
        <translation>The file “{path}” is just open in another program.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist leer.</source>
        <translation>The file “{path}” is empty.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist mit einem Kennwort geschützt.</source>
        <translation>The file “{path}” is protected by a password.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist mit einem Passwort geschützt, es wurde aber keines angegeben.</source>
        <translation>The file “{path}” is protected by a password, but none was given.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist nur zum Lesen geöffnet.</source>
        <translation>The file “{path}” is open for reading only.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist schreibgeschützt.</source>
        <translation>The file “{path}” is write-protected.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist verschlüsselt oder beschädigt und lässt sich so nicht öffnen.</source>
        <translation>The file “{path}” is encrypted or damaged and cannot be opened like this.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist verschlüsselt, die Sicherung „{backup}“ aber nicht: Danach ließe sich die Datei ohne Passwort lesen.</source>
        <translation>The file “{path}” is encrypted, but the backup “{backup}” is not: afterwards the file could be read without a password.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ ist zu groß. Gelesen werden bis zu {rows} Zeilen.</source>
        <translation>The file “{path}” is too large. Up to {rows} rows are read.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ lässt sich nicht lesen.</source>
        <translation>The file “{path}” cannot be read.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ mit Passwort oder Code lässt sich nicht lesen.</source>
        <translation>The file “{path}” with the password or code cannot be read.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ muss an diese Programmversion angepasst werden, aber die Sicherung davor ist nicht gelungen.</source>
        <translation>The file “{path}” must be adapted to this program version, but the backup before it failed.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ stammt aus einer neueren Programmversion.</source>
        <translation>The file “{path}” comes from a newer program version.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ stammt aus einer älteren Programmversion und ist schreibgeschützt.</source>
        <translation>The file “{path}” comes from an older program version and is write-protected.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ wird gerade an anderer Stelle gelesen oder geschrieben.</source>
        <translation>The file “{path}” is being read or written elsewhere right now.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ wurde beim letzten Mal mitten im Speichern verlassen.</source>
        <translation>The file “{path}” was left in the middle of saving last time.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ wurde nicht gefunden.</source>
        <translation>The file “{path}” was not found.</translation>
    </message>
    <message>
        <source>Die Datei „{path}“ wurde während der Arbeit durch eine andere ersetzt.</source>
        <translation>The file “{path}” was replaced by another one while working.</translation>
    </message>
    <message>
        <source>Die Dauer ist länger als 24 Stunden.</source>
        <translation>The duration is longer than 24 hours.</translation>
    </message>
    <message>
        <source>Die Dauer muss größer als 0 sein.</source>
        <translation>The duration must be greater than 0.</translation>
    </message>
    <message>
        <source>Die Einheit ist nicht bekannt. Bitte prüfen Sie sie beim Indikator.</source>
        <translation>The unit is not known. Please check it in the indicator.</translation>
    </message>
    <message>
        <source>Die Frage hat weniger als {least} Antworten, oder eine der Meinungen hat so wenige.</source>
        <translation>The question has fewer than {least} answers, or one of the opinions has so few.</translation>
    </message>
    <message>
        <source>Die Frist ist da, erreicht sind {degree} %.</source>
        <translation>The deadline has come, {degree} % are achieved.</translation>
    </message>
    <message>
        <source>Die Frist liegt vor dem Vorfall.</source>
        <translation>The deadline is before the incident.</translation>
    </message>
    <message>
        <source>Die Frist war beim Eingang schon vorbei.</source>
        <translation>The deadline was already over at receipt.</translation>
    </message>
    <message>
        <source>Die Gliederung hat eine Lücke. Bitte rücken Sie den Eintrag weiter aus.</source>
        <translation>The outline has a gap. Please outdent the entry further.</translation>
    </message>
    <message>
        <source>Die Gruppen ergeben mehr als die {total} Teilnehmenden insgesamt.</source>
        <translation>The groups add up to more than the {total} participants in all.</translation>
    </message>
    <message>
        <source>Die Kalenderdatei „{path}“ hat mehr als {most} Termine.</source>
        <translation>The calendar file “{path}” has more than {most} appointments.</translation>
    </message>
    <message>
        <source>Die Kalenderdatei „{path}“ ist größer als {megabytes} MB.</source>
        <translation>The calendar file “{path}” is larger than {megabytes} MB.</translation>
    </message>
    <message>
        <source>Die Kapitel in der Folge, die die meisten Berichte haben.</source>
        <translation>The chapters in the order that most reports have.</translation>
    </message>
    <message>
        <source>Die Karte ist ungewöhnlich groß.</source>
        <translation>The card is unusually large.</translation>
    </message>
    <message>
        <source>Die Karte ist unvollständig.</source>
        <translation>The card is incomplete.</translation>
    </message>
    <message>
        <source>Die Karte nennt keinen Namen.</source>
        <translation>The card gives no name.</translation>
    </message>
    <message>
        <source>Die Kartendatei „{path}“ hat mehr als {most} Karten.</source>
        <translation>The card file “{path}” has more than {most} cards.</translation>
    </message>
    <message>
        <source>Die Kartendatei „{path}“ ist größer als {megabytes} MB.</source>
        <translation>The card file “{path}” is larger than {megabytes} MB.</translation>
    </message>
    <message>
        <source>Die Kopie der Sicherung in „{path}“ stimmt nicht mit der Sicherung überein.</source>
        <translation>The copy of the backup in “{path}” does not agree with the backup.</translation>
    </message>
    <message>
        <source>Die Liste hat mehr Zeilen, als in eine Excel-Tabelle passen ({most}).</source>
        <translation>The list has more rows than fit into an Excel sheet ({most}).</translation>
    </message>
    <message>
        <source>Die Liste hat {count} Einträge, gedruckt werden höchstens {most}.</source>
        <translation>The list has {count} records, at most {most} are printed.</translation>
    </message>
    <message>
        <source>Die Liste zeigt {count} Spalten, so viele passen nicht lesbar auf eine Seite.</source>
        <translation>The list shows {count} columns, so many do not fit legibly on a page.</translation>
    </message>
    <message>
        <source>Die Liste „{path}“ nennt keine Indikatoren mit Werten.</source>
        <translation>The list “{path}” names no indicators with values.</translation>
    </message>
    <message>
        <source>Die Mittelbindung gehört zu einer anderen Haushaltsstelle.</source>
        <translation>The commitment belongs to another budget line.</translation>
    </message>
    <message>
        <source>Die Notizen bleiben verschlossen.</source>
        <translation>The notes stay closed.</translation>
    </message>
    <message>
        <source>Die Person hat sich ausgewiesen, oder ich kenne sie.</source>
        <translation>The person has proved their identity, or I know them.</translation>
    </message>
    <message>
        <source>Die Prüfung der Geheimhaltung ist nicht bestanden: Eine kleine Anzahl von Personen könnte aus dem Bericht errechnet werden.</source>
        <translation>The check of disclosure control failed: a small number of people could be worked out from the report.</translation>
    </message>
    <message>
        <source>Die Rechtsgrundlage fehlt, oder wer der Öffnung zugestimmt hat.</source>
        <translation>The legal basis is missing, or who agreed to the opening.</translation>
    </message>
    <message>
        <source>Die Schlüsseldatei „{key_file}“ passt nicht zur Datei „{path}“, oder diese ist beschädigt.</source>
        <translation>The key file “{key_file}” does not fit the file “{path}”, or the latter is damaged.</translation>
    </message>
    <message>
        <source>Die Schlüsseldatei „{path}“ ist beschädigt.</source>
        <translation>The key file “{path}” is damaged.</translation>
    </message>
    <message>
        <source>Die Schlüsseldatei „{path}“ lässt sich nicht lesen.</source>
        <translation>The key file “{path}” cannot be read.</translation>
    </message>
    <message>
        <source>Die Schlüsseldatei „{path}“ stammt aus einer neueren Programmversion.</source>
        <translation>The key file “{path}” comes from a newer program version.</translation>
    </message>
    <message>
        <source>Die Schreibweise ist nicht bekannt. Bitte ordnen Sie sie zu.</source>
        <translation>The spelling is not known. Please assign it.</translation>
    </message>
    <message>
        <source>Die Schreibweise wurde sinngemäß zugeordnet. Bitte prüfen Sie sie.</source>
        <translation>The spelling was assigned by its sense. Please check it.</translation>
    </message>
    <message>
        <source>Die Seite lässt sich auf diesem Rechner nicht zeichnen.</source>
        <translation>The page cannot be drawn on this computer.</translation>
    </message>
    <message>
        <source>Die Selbstprüfung ist beim Schritt „{step}“ gescheitert: {detail}.</source>
        <translation>The self-test failed at step “{step}”: {detail}.</translation>
    </message>
    <message>
        <source>Die Sicherung konnte nicht an die Stelle der Datei „{path}“ gesetzt werden.</source>
        <translation>The backup could not be put in the place of the file “{path}”.</translation>
    </message>
    <message>
        <source>Die Sicherung „{path}“ ist beschädigt.</source>
        <translation>The backup “{path}” is damaged.</translation>
    </message>
    <message>
        <source>Die Sicherung „{path}“ wurde nicht gefunden.</source>
        <translation>The backup “{path}” was not found.</translation>
    </message>
    <message>
        <source>Die Sperre der Datei „{path}“ ist verloren: Sie wurde entfernt, oder die Datei wird inzwischen an anderer Stelle benutzt.</source>
        <translation>The lock of the file “{path}” is lost: it was removed, or the file is used elsewhere in the meantime.</translation>
    </message>
    <message>
        <source>Die Sprechzeit reicht über Mitternacht hinaus. Bitte kürzen Sie sie.</source>
        <translation>The office hours go beyond midnight. Please shorten them.</translation>
    </message>
    <message>
        <source>Die Stellungnahme liegt vor dem Tag der Information.</source>
        <translation>The statement is before the day of the information.</translation>
    </message>
    <message>
        <source>Die Stellungnahme, zu der der Eintrag gehört, ist inzwischen endgültig gelöscht.</source>
        <translation>The statement that the record belongs to has been deleted for good in the meantime.</translation>
    </message>
    <message>
        <source>Die Tabellen, die Rat und Verwaltung erwarten, meist 12 bis 25 Seiten; alle anderen stehen in der Excel-Datei.</source>
        <translation>The tables that council and administration expect, mostly 12 to 25 pages; all others are in the Excel file.</translation>
    </message>
    <message>
        <source>Die Veranstaltung, zu der der Eintrag gehört, ist inzwischen endgültig gelöscht.</source>
        <translation>The event that the record belongs to has been deleted for good in the meantime.</translation>
    </message>
    <message>
        <source>Die Verarbeitung des Falls {number} ist eingeschränkt; er bleibt, wie er ist.</source>
        <translation>The processing of case {number} is restricted; it stays as it is.</translation>
    </message>
    <message>
        <source>Die Vereinbarung ist unterzeichnet. Was vereinbart ist, ändern Sie mit „Neue Fassung“.</source>
        <translation>The agreement is signed. What is agreed is changed with “New version”.</translation>
    </message>
    <message>
        <source>Die Vereinbarung ist vorbei, ihre Überprüfungen bleiben, wie sie sind. Um sie zu ändern, wählen Sie zuerst „Wieder öffnen“.</source>
        <translation>The agreement is over, its reviews stay as they are. To change them, first choose “Reopen”.</translation>
    </message>
    <message>
        <source>Die Verknüpfung ist unvollständig. Bitte lösen Sie sie.</source>
        <translation>The link is incomplete. Please remove it.</translation>
    </message>
    <message>
        <source>Die Verlängerung muss nach dem vereinbarten Ende liegen.</source>
        <translation>The extension must be after the agreed end.</translation>
    </message>
    <message>
        <source>Die Wiedervorlage liegt vor dem Tag des Gesprächs.</source>
        <translation>The follow-up is before the day of the conversation.</translation>
    </message>
    <message>
        <source>Die Zahl liegt außerhalb des Erlaubten.</source>
        <translation>The number is outside what is allowed.</translation>
    </message>
    <message>
        <source>Die Zeilen sind Gemeinden. Der Indikator heißt wie die Tabelle.</source>
        <translation>The rows are municipalities. The indicator is named like the table.</translation>
    </message>
    <message>
        <source>Die Zeiträume überschneiden sich. Bitte beenden Sie den früheren.</source>
        <translation>The periods overlap. Please end the earlier one.</translation>
    </message>
    <message>
        <source>Die Zeitzone {names} ist nicht bekannt, und die Datei erklärt sie nicht. Die Uhrzeiten sind gelesen, als wäre es deutsche Zeit. Bitte prüfen Sie sie.</source>
        <translation>The time zone {names} is not known, and the file does not explain it. The times were read as if they were German time. Please check them.</translation>
    </message>
    <message>
        <source>Die Zeitzonen {names} sind nicht bekannt, und die Datei erklärt sie nicht. Die Uhrzeiten sind gelesen, als wäre es deutsche Zeit. Bitte prüfen Sie sie.</source>
        <translation>The time zones {names} are not known, and the file does not explain them. The times were read as if they were German time. Please check them.</translation>
    </message>
    <message>
        <source>Die Zuordnung „{path}“ nennt im Feld „{place}“ den unbekannten Code „{value}“.</source>
        <translation>The assignment “{path}” names the unknown code “{value}” in the field “{place}”.</translation>
    </message>
    <message>
        <source>Die Zuordnung „{path}“ passt an der Stelle „{place}“ nicht zum vorgesehenen Aufbau.</source>
        <translation>The assignment “{path}” does not fit the intended structure at “{place}”.</translation>
    </message>
    <message>
        <source>Die Zuordnungsdatei „{path}“ ist keine gültige JSON-Datei.</source>
        <translation>The assignment file “{path}” is not a valid JSON file.</translation>
    </message>
    <message>
        <source>Die Zuwendung ist höher, als der Fördersatz bei diesen Ausgaben ergibt ({most}).</source>
        <translation>The grant is higher than the rate of funding allows for these expenses ({most}).</translation>
    </message>
    <message>
        <source>Die beiden Eingaben des Passworts sind verschieden.</source>
        <translation>The two entries of the password differ.</translation>
    </message>
    <message>
        <source>Die frühere Datei hat ein eigenes Passwort; sie liegt unverändert hier: {path}</source>
        <translation>The earlier file has a password of its own; it is unchanged and lies here: {path}</translation>
    </message>
    <message>
        <source>Die frühere Datei stammt aus einer neueren Programmversion; sie liegt unverändert hier: {path}</source>
        <translation>The earlier file comes from a newer version of the program; it is unchanged and lies here: {path}</translation>
    </message>
    <message>
        <source>Die frühere Datei war unbrauchbar und liegt jetzt hier: {path}</source>
        <translation>The earlier file was unusable and now lies here: {path}</translation>
    </message>
    <message>
        <source>Die geplanten Anteile ergeben {sum} %. Zusammen müssen es 100 % sein.</source>
        <translation>The planned shares add up to {sum} %. Together they must be 100 %.</translation>
    </message>
    <message>
        <source>Die geplanten Anteile je Funktion fehlen</source>
        <translation>The planned shares per function are missing</translation>
    </message>
    <message>
        <source>Die gewählte Haushaltsstelle gibt es nicht mehr.</source>
        <translation>The chosen budget line no longer exists.</translation>
    </message>
    <message>
        <source>Die gewählten Buchungen ergeben zusammen nicht den Betrag der Kasse.</source>
        <translation>The chosen postings do not add up to the amount of the treasury.</translation>
    </message>
    <message>
        <source>Die meiste Zeit entfiel auf „{label}“ ({hours}).</source>
        <translation>Most of the time went to “{label}” ({hours}).</translation>
    </message>
    <message>
        <source>Die meiste Zeit entfiel auf „{label}“ ({hours}, {share} der Beratungszeit).</source>
        <translation>Most of the time went to “{label}” ({hours}, {share} of the consultation time).</translation>
    </message>
    <message>
        <source>Die neue Sicherung „{path}“ hat die Prüfung nicht bestanden.</source>
        <translation>The new backup “{path}” failed the check.</translation>
    </message>
    <message>
        <source>Die vertraglichen Wochenstunden fehlen</source>
        <translation>The weekly hours by contract are missing</translation>
    </message>
    <message>
        <source>Die vorhandene Datei wurde nicht verändert.</source>
        <translation>The existing file was not changed.</translation>
    </message>
    <message>
        <source>Die {number}. Ausgabe des Berichts {year} hat noch niemand mitgezeichnet.</source>
        <translation>Nobody has co-signed edition {number} of the report {year} yet.</translation>
    </message>
    <message>
        <source>Die {number}. Ausgabe des Berichts {year} ist festgeschrieben und bleibt, wie sie ist.</source>
        <translation>Edition {number} of the report {year} is finalised and stays as it is.</translation>
    </message>
    <message>
        <source>Die {number}. Ausgabe des Berichts {year} wurde inzwischen an anderer Stelle geändert.</source>
        <translation>Edition {number} of the report {year} was changed elsewhere in the meantime.</translation>
    </message>
    <message>
        <source>Dienstag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Diese Angabe fehlt.</source>
        <translation>This detail is missing.</translation>
    </message>
    <message>
        <source>Diese Angabe ist nicht bekannt und wurde nicht übernommen.</source>
        <translation>This detail is not known and was not taken over.</translation>
    </message>
    <message>
        <source>Diese Ausgabe hat keinen festen Inhalt: Sie ist ein Entwurf oder ihre Dateien sind weg.</source>
        <translation>This edition has no settled content: it is a draft or its files are gone.</translation>
    </message>
    <message>
        <source>Diese Beratung gehört schon zu einem Fall.</source>
        <translation>This consultation already belongs to a case.</translation>
    </message>
    <message>
        <source>Diese Berichtsausgabe stammt aus einer neueren Version von IntDesk.</source>
        <translation>This report edition comes from a newer version of IntDesk.</translation>
    </message>
    <message>
        <source>Diese Datei hat kein Passwort. Namen werden nur verschlossen gespeichert.</source>
        <translation>This file has no password. Names are only saved closed up.</translation>
    </message>
    <message>
        <source>Diese Datei ist ein älterer Stand und enthält Angaben, die inzwischen gelöscht wurden.</source>
        <translation>This file is an older state and holds details that have been deleted since.</translation>
    </message>
    <message>
        <source>Diese Fallnummer ist schon vergeben. Bitte wählen Sie eine andere.</source>
        <translation>This case number is already taken. Please choose another one.</translation>
    </message>
    <message>
        <source>Diese Haushaltsstelle gibt es nicht mehr. Bitte wählen Sie eine andere.</source>
        <translation>This budget line no longer exists. Please choose another one.</translation>
    </message>
    <message>
        <source>Diese Nummer hat schon eine andere Vereinbarung, vielleicht eine im Papierkorb.</source>
        <translation>Another agreement already has this number, perhaps one in the recycle bin.</translation>
    </message>
    <message>
        <source>Diese Nummer ist schon vergeben. Bitte wählen Sie eine andere.</source>
        <translation>This number is already taken. Please choose another one.</translation>
    </message>
    <message>
        <source>Diese Person steht schon im Pool. Bitte öffnen Sie ihren Eintrag.</source>
        <translation>This person is already in the pool. Please open their record.</translation>
    </message>
    <message>
        <source>Diese Person steht schon mit einem anderen Eintrag im Pool.</source>
        <translation>This person is already in the pool with another record.</translation>
    </message>
    <message>
        <source>Diese Position gibt es nicht mehr. Bitte wählen Sie eine andere.</source>
        <translation>This item no longer exists. Please choose another one.</translation>
    </message>
    <message>
        <source>Diese Zahlen haben sich seit der veröffentlichten Ausgabe um so wenige Personen verändert, dass der Vergleich beider Ausgaben sie verraten würde: {places}{others}.</source>
        <translation>Since the published edition these figures have changed by so few people that comparing both editions would give them away: {places}{others}.</translation>
    </message>
    <message>
        <source>Diesen Code gibt es schon. Bitte wählen Sie einen anderen.</source>
        <translation>This code already exists. Please choose another one.</translation>
    </message>
    <message>
        <source>Dieser Eintrag ist anonymisiert und bleibt nur als Zählung erhalten.</source>
        <translation>This record is anonymised and only kept as a count.</translation>
    </message>
    <message>
        <source>Dieser Ertrag ist zweckgebunden und erhöht seine Haushaltsstelle schon von selbst, sobald er eingeht. Der Betrag dieses Eintrags zählt deshalb nur einmal.</source>
        <translation>This income is earmarked and raises its budget line by itself as soon as it comes in. The amount of this entry therefore counts only once.</translation>
    </message>
    <message>
        <source>Dieser Schritt ist jetzt nicht möglich. Bitte gehen Sie der Reihe nach vor.</source>
        <translation>This step is not possible now. Please proceed in order.</translation>
    </message>
    <message>
        <source>Dieser Schritt ist schon rückgängig gemacht.</source>
        <translation>This step is already undone.</translation>
    </message>
    <message>
        <source>Dieser Tag liegt vor der Einwilligung.</source>
        <translation>This day is before the consent.</translation>
    </message>
    <message>
        <source>Dieser Tag liegt vor der Eröffnung des Falls.</source>
        <translation>This day is before the opening of the case.</translation>
    </message>
    <message>
        <source>Dieses Blatt gibt es im Formular nicht.</source>
        <translation>There is no such sheet in the form.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Th</translation>
    </message>
    <message>
        <source>Donnerstag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Drittmittel und Einnahmen</source>
        <translation>Other funds and income</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-Mail oder Telefon</source>
        <translation>E-mail or phone</translation>
    </message>
    <message>
        <source>E-Mail privat</source>
        <translation>E-mail, private</translation>
    </message>
    <message>
        <source>Ehrenamt vorn: Gewinnung, Einsätze und Sprachmittlung, dann Netzwerk, Angebote und Veranstaltungen.</source>
        <translation>Volunteering first: recruiting, assignments and interpreting, then network, offers and events.</translation>
    </message>
    <message>
        <source>Ehrenamtspauschale</source>
        <translation>Volunteer allowance</translation>
    </message>
    <message>
        <source>Ehrenamtspool</source>
        <translation>Volunteer pool</translation>
    </message>
    <message>
        <source>Eigenmittel</source>
        <translation>Own funds</translation>
    </message>
    <message>
        <source>Eigentlich zuständige Stelle</source>
        <translation>Body whose work it was</translation>
    </message>
    <message>
        <source>Ein Aufenthalt ohne Titel wird nur bei anonymen Beratungen gezählt, nie bei einem Fall.</source>
        <translation>A stay without a title is only counted for anonymous consultations, never for a case.</translation>
    </message>
    <message>
        <source>Ein Beschluss braucht seinen Wortlaut.</source>
        <translation>A decision needs its wording.</translation>
    </message>
    <message>
        <source>Ein Code besteht aus höchstens 20 Buchstaben, Ziffern, Punkt, _ oder -.</source>
        <translation>A code consists of at most 20 letters, digits, full stop, _ or -.</translation>
    </message>
    <message>
        <source>Ein Einsatz in der Zukunft kann noch nicht stattgefunden haben.</source>
        <translation>An assignment in the future cannot have taken place yet.</translation>
    </message>
    <message>
        <source>Ein Eintrag ist doppelt genannt. Bitte entfernen Sie einen davon.</source>
        <translation>An entry is named twice. Please remove one of them.</translation>
    </message>
    <message>
        <source>Ein Eintrag ist leer.</source>
        <translation>An entry is empty.</translation>
    </message>
    <message>
        <source>Ein Eintrag ist leer. Bitte füllen Sie ihn aus oder entfernen Sie ihn.</source>
        <translation>An entry is empty. Please fill it in or remove it.</translation>
    </message>
    <message>
        <source>Ein Entwurf wird noch nicht überprüft. Das geht, sobald die Vereinbarung unterzeichnet ist.</source>
        <translation>A draft is not reviewed yet. This is possible as soon as the agreement is signed.</translation>
    </message>
    <message>
        <source>Ein Fall mit Beratungen lässt sich nicht löschen.</source>
        <translation>A case with consultations cannot be deleted.</translation>
    </message>
    <message>
        <source>Ein Kind und zugleich „{group}“? Bitte prüfen Sie die Altersgruppe.</source>
        <translation>A child and at the same time “{group}”? Please check the age group.</translation>
    </message>
    <message>
        <source>Ein Kontakt kann sich nicht selbst angehören.</source>
        <translation>A contact cannot belong to itself.</translation>
    </message>
    <message>
        <source>Ein Kontakt, den der Eintrag nennt, ist inzwischen endgültig gelöscht.</source>
        <translation>A contact that the record names has been deleted for good in the meantime.</translation>
    </message>
    <message>
        <source>Ein Termin in der Zukunft kann noch nicht gehalten sein.</source>
        <translation>A date in the future cannot have been held yet.</translation>
    </message>
    <message>
        <source>Ein Vorschlag für Kapitel, Folge und Tabellen; ein amtliches Formular ersetzt er nicht.</source>
        <translation>A proposal for chapters, order and tables; it does not replace an official form.</translation>
    </message>
    <message>
        <source>Ein Zwischenziel braucht Tag und Wert.</source>
        <translation>A milestone needs a day and a value.</translation>
    </message>
    <message>
        <source>Ein Zwischenziel liegt außerhalb der Laufzeit.</source>
        <translation>A milestone is outside the term.</translation>
    </message>
    <message>
        <source>Ein einzelner Punkt spricht für ein Risiko, eine Frage ist unklar, oder es fehlt eine Schutzmaßnahme. Klären Sie das, und füllen Sie die Vorprüfung dann noch einmal aus.</source>
        <translation>A single point suggests a risk, a question is unclear, or a protective measure is missing. Clear this up, and then fill in the preliminary check again.</translation>
    </message>
    <message>
        <source>Ein verknüpfter Eintrag ist inzwischen endgültig gelöscht.</source>
        <translation>A linked record has been deleted for good in the meantime.</translation>
    </message>
    <message>
        <source>Eine Amtsübernahme ist nur mit einem Wiederherstellungsblatt möglich.</source>
        <translation>A handover of the office is only possible with a recovery sheet.</translation>
    </message>
    <message>
        <source>Eine Ausgabe {number} dieses Berichts für {year} gibt es nicht.</source>
        <translation>There is no edition {number} of this report for {year}.</translation>
    </message>
    <message>
        <source>Eine Folgenabschätzung ist wahrscheinlich nicht nötig</source>
        <translation>An impact assessment is probably not necessary</translation>
    </message>
    <message>
        <source>Eine Folgenabschätzung ist wahrscheinlich nötig</source>
        <translation>An impact assessment is probably necessary</translation>
    </message>
    <message>
        <source>Eine Gruppenberatung mit nur einer Person?</source>
        <translation>A group consultation with only one person?</translation>
    </message>
    <message>
        <source>Eine Haushaltsstelle kann sich nicht selbst Mittel geben.</source>
        <translation>A budget line cannot give funds to itself.</translation>
    </message>
    <message>
        <source>Eine Haushaltsstelle mit diesen Nummern gibt es schon.</source>
        <translation>A budget line with these numbers already exists.</translation>
    </message>
    <message>
        <source>Eine Position mit diesem Namen steht schon im Plan.</source>
        <translation>An item with this name is already in the plan.</translation>
    </message>
    <message>
        <source>Eine Sitzung in der Zukunft kann noch nicht stattgefunden haben.</source>
        <translation>A meeting in the future cannot have taken place yet.</translation>
    </message>
    <message>
        <source>Eine Stelle steht zweimal unter den geförderten Stellen.</source>
        <translation>A post is among the funded posts twice.</translation>
    </message>
    <message>
        <source>Eine Unterschrift liegt in der Zukunft. Bitte prüfen Sie den Tag.</source>
        <translation>A signature is in the future. Please check the day.</translation>
    </message>
    <message>
        <source>Eine Veranstaltung in der Zukunft kann noch nicht stattgefunden haben.</source>
        <translation>An event in the future cannot have taken place yet.</translation>
    </message>
    <message>
        <source>Eine Zuwendung mit der Nummer {number} gibt es nicht.</source>
        <translation>There is no grant with the number {number}.</translation>
    </message>
    <message>
        <source>Eine der Buchungen ist inzwischen schon abgeglichen.</source>
        <translation>One of the postings has already been matched in the meantime.</translation>
    </message>
    <message>
        <source>Eine gebende Haushaltsstelle gibt es nur bei Umschichtung und Deckung.</source>
        <translation>There is a giving budget line only for transfers and cover.</translation>
    </message>
    <message>
        <source>Eine gespeicherte Berichtsausgabe ist beschädigt: Sie ist nicht mehr, wie sie war.</source>
        <translation>A saved report edition is damaged: it is no longer as it was.</translation>
    </message>
    <message>
        <source>Eine gleiche Beratung steht schon an diesem Tag. Ist sie doppelt?</source>
        <translation>There is already an equal consultation on this day. Is it double?</translation>
    </message>
    <message>
        <source>Eine gleiche Tätigkeit steht schon an diesem Tag. Ist sie doppelt?</source>
        <translation>There is already an equal activity on this day. Is it double?</translation>
    </message>
    <message>
        <source>Eine unverschlüsselte Datei hat kein Wiederherstellungsblatt.</source>
        <translation>An unencrypted file has no recovery sheet.</translation>
    </message>
    <message>
        <source>Eine Überprüfung kann nicht in der Zukunft liegen.</source>
        <translation>A review cannot be in the future.</translation>
    </message>
    <message>
        <source>Einen Ansatz hat diese Haushaltsstelle in dem Jahr schon. Für Änderungen wählen Sie bitte Nachtrag oder eine andere Art.</source>
        <translation>This budget line already has an appropriation in the year. For changes please choose supplement or another kind.</translation>
    </message>
    <message>
        <source>Einfluss</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>Einfluss und Interesse</source>
        <translation>Influence and interest</translation>
    </message>
    <message>
        <source>Einheit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Einige Angaben fehlen oder passen nicht.</source>
        <translation>Some details are missing or do not fit.</translation>
    </message>
    <message>
        <source>Einsatz</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Einschränkung</source>
        <translation>Restriction</translation>
    </message>
    <message>
        <source>Einsätze</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Einsätzen</source>
        <translation>assignments</translation>
    </message>
    <message>
        <source>Eintrag der Kontaktpflege</source>
        <translation>Contact log entry</translation>
    </message>
    <message>
        <source>Eintrag im Ehrenamtspool</source>
        <translation>Volunteer pool entry</translation>
    </message>
    <message>
        <source>Einträge der Kontaktpflege</source>
        <translation>Contact log entries</translation>
    </message>
    <message>
        <source>Einträge im Ehrenamtspool</source>
        <translation>Volunteer pool entries</translation>
    </message>
    <message>
        <source>Einwilligung</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Einwilligung gilt nicht mehr</source>
        <translation>Consent is no longer valid</translation>
    </message>
    <message>
        <source>Einzelheiten</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Empfänger oder Einzahler</source>
        <translation>Payee or payer</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Englisch</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Entscheidet ein Programm ohne einen Menschen über etwas, das für die Person wichtig ist?</source>
        <translation>Does a program decide, without a human being, on something that is important for the person?</translation>
    </message>
    <message>
        <source>Entschieden wurde, bevor Sie informiert waren. Stimmt das?</source>
        <translation>It was decided before you were informed. Is that right?</translation>
    </message>
    <message>
        <source>Entwurf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Entwurf liegt vor</source>
        <translation>Draft exists</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Erlaubt sind 0 bis 100 % in Zehnerschritten.</source>
        <translation>0 to 100 % in steps of ten are allowed.</translation>
    </message>
    <message>
        <source>Ersetzt die Zahl, die schon dort steht.</source>
        <translation>Replaces the number that is already there.</translation>
    </message>
    <message>
        <source>Erst {degree} % erreicht, nach der Zeit wären {expected} % zu erwarten.</source>
        <translation>Only {degree} % achieved so far, by now {expected} % would be expected.</translation>
    </message>
    <message>
        <source>Ertrag</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>Erwerbsstatus</source>
        <translation>Employment status</translation>
    </message>
    <message>
        <source>Es fehlen noch Antworten.</source>
        <translation>Answers are still missing.</translation>
    </message>
    <message>
        <source>Es fehlt ein Name.</source>
        <translation>A name is missing.</translation>
    </message>
    <message>
        <source>Es fehlt noch eine Überprüfung: Jedes Ziel braucht mindestens eine.</source>
        <translation>A review is still missing: every goal needs at least one.</translation>
    </message>
    <message>
        <source>Es hat sich nichts geändert.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>Es hat sich nichts geändert: Der andere Text gilt, der frühere ist nicht verloren.</source>
        <translation>Nothing has changed: the other text is valid, the former one is not lost.</translation>
    </message>
    <message>
        <source>Es hat sich nichts geändert: Der andere Wert gilt, der frühere ist nicht verloren.</source>
        <translation>Nothing has changed: the other value is valid, the former one is not lost.</translation>
    </message>
    <message>
        <source>Es hat sich nichts geändert; die Befragung bleibt, wie sie ist.</source>
        <translation>Nothing has changed; the survey stays as it is.</translation>
    </message>
    <message>
        <source>Es ist nicht angegeben, wohin der Bericht geschrieben werden soll.</source>
        <translation>It is not given where the report shall be written.</translation>
    </message>
    <message>
        <source>Es ist nicht angegeben, wohin die Papiere der Zuwendung geschrieben werden sollen.</source>
        <translation>It is not said where the papers of the grant are to be written.</translation>
    </message>
    <message>
        <source>Es ist nicht eindeutig, was geschrieben werden soll.</source>
        <translation>It is not clear what is to be written.</translation>
    </message>
    <message>
        <source>Es wird nichts mehr gespeichert. Ihre Eingabe steht noch im Formular.</source>
        <translation>Nothing is saved any more. Your entry is still in the form.</translation>
    </message>
    <message>
        <source>Es wurde kein Bericht geschrieben.</source>
        <translation>No report was written.</translation>
    </message>
    <message>
        <source>Es wurde keine Datei angelegt.</source>
        <translation>No file was created.</translation>
    </message>
    <message>
        <source>Es wurde nicht geöffnet.</source>
        <translation>It was not opened.</translation>
    </message>
    <message>
        <source>Es wurde nichts angelegt und nichts verändert.</source>
        <translation>Nothing was created and nothing changed.</translation>
    </message>
    <message>
        <source>Es wurde nichts ausgegeben, Ihre Daten sind unverändert.</source>
        <translation>Nothing was issued, your data are unchanged.</translation>
    </message>
    <message>
        <source>Es wurde nichts ausgegeben.</source>
        <translation>Nothing was issued.</translation>
    </message>
    <message>
        <source>Es wurde nichts erstellt.</source>
        <translation>Nothing was made.</translation>
    </message>
    <message>
        <source>Es wurde nichts festgeschrieben.</source>
        <translation>Nothing was finalised.</translation>
    </message>
    <message>
        <source>Es wurde nichts geschrieben und nichts überschrieben.</source>
        <translation>Nothing was written and nothing overwritten.</translation>
    </message>
    <message>
        <source>Es wurde nichts geschrieben, die Anlage ist unverändert.</source>
        <translation>Nothing was written, the attachment is unchanged.</translation>
    </message>
    <message>
        <source>Es wurde nichts geschrieben.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>Es wurde nichts geschrieben; Eingaben in einem Formular stehen noch dort.</source>
        <translation>Nothing was written; entries in a form are still there.</translation>
    </message>
    <message>
        <source>Es wurde nichts gespeichert.</source>
        <translation>Nothing was saved.</translation>
    </message>
    <message>
        <source>Es wurde nichts gespeichert; der Fall bleibt ohne Namen.</source>
        <translation>Nothing was saved; the case stays without a name.</translation>
    </message>
    <message>
        <source>Es wurde nichts geändert, die jetzigen Daten sind unverändert.</source>
        <translation>Nothing was changed, the present data are unchanged.</translation>
    </message>
    <message>
        <source>Es wurde nichts geändert, und es blieb nichts Halbes zurück.</source>
        <translation>Nothing was changed, and nothing half-done was left behind.</translation>
    </message>
    <message>
        <source>Es wurde nichts geändert.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Es wurde nichts hinzugefügt.</source>
        <translation>Nothing was added.</translation>
    </message>
    <message>
        <source>Es wurde nichts mehr geschrieben.</source>
        <translation>Nothing more was written.</translation>
    </message>
    <message>
        <source>Es wurde nichts verändert.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Es wurde nichts übernommen, Ihre Daten sind unverändert.</source>
        <translation>Nothing was taken over, your data are unchanged.</translation>
    </message>
    <message>
        <source>Es wurde nichts übertragen.</source>
        <translation>Nothing was carried over.</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Excel speichert 12 % als 0,12. Bitte prüfen Sie, ob der Wert Prozent sind.</source>
        <translation>Excel saves 12 % as 0,12. Please check whether the value is per cent.</translation>
    </message>
    <message>
        <source>Fachbereich</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Fall ist noch offen: bitte zuerst abschließen</source>
        <translation>case is still open: please close it first</translation>
    </message>
    <message>
        <source>Fall mit Namen</source>
        <translation>Case with name</translation>
    </message>
    <message>
        <source>Fall ohne Namen</source>
        <translation>Case without name</translation>
    </message>
    <message>
        <source>Fall {name}: Antrag beantworten</source>
        <translation>Case {name}: answer the request</translation>
    </message>
    <message>
        <source>Familie (Fall)</source>
        <translation>Family (case)</translation>
    </message>
    <message>
        <source>Farsi (Persisch)</source>
        <translation>Farsi (Persian)</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Februar</source>
        <translation>February</translation>
    </message>
    <message>
        <source>Federführung</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Fehlbedarfsfinanzierung</source>
        <translation>Deficit financing</translation>
    </message>
    <message>
        <source>Feiertag</source>
        <translation>Public holiday</translation>
    </message>
    <message>
        <source>Feiertage</source>
        <translation>Public holidays</translation>
    </message>
    <message>
        <source>Festbetragsfinanzierung</source>
        <translation>Fixed-amount financing</translation>
    </message>
    <message>
        <source>Festgeschrieben sind: {known}.</source>
        <translation>Finalised are: {known}.</translation>
    </message>
    <message>
        <source>Finanzielle Auswirkungen</source>
        <translation>Financial effects</translation>
    </message>
    <message>
        <source>Folgt den Aufgaben der Verwaltungsvorschrift: Ansprechstelle für Einrichtungen, Netzwerk, Integrationsplan, Öffnung der Verwaltung, Unterrichtung der Gremien.</source>
        <translation>Follows the tasks of the regulation: contact point for institutions, network, integration plan, opening of the administration, informing the committees.</translation>
    </message>
    <message>
        <source>Folgt den Aufgabengruppen: konzeptionelle Arbeit, Gremien und Stellungnahmen, Öffentlichkeitsarbeit, Netzwerk, Einzelfallarbeit mit Sprechzeiten.</source>
        <translation>Follows the groups of tasks: conceptual work, committees and statements, public relations, network, single cases with office hours.</translation>
    </message>
    <message>
        <source>Formel statt eines Werts</source>
        <translation>Formula instead of a value</translation>
    </message>
    <message>
        <source>Fotos erlaubt? (ja/nein)</source>
        <translation>Photos allowed? (yes/no)</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Frage {question} hat mehr Antworten als Bögen, nämlich {most}.</source>
        <translation>Question {question} has more answers than sheets, namely {most}.</translation>
    </message>
    <message>
        <source>Freier Zeitraum</source>
        <translation>Free period</translation>
    </message>
    <message>
        <source>Freitag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Fristen</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Funktion in der Organisation</source>
        <translation>Function in the organisation</translation>
    </message>
    <message>
        <source>Fälle</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Fälle mit ihren Beratungen</source>
        <translation>Cases with their consultations</translation>
    </message>
    <message>
        <source>Führen Sie Daten aus verschiedenen Quellen über dieselbe Person zusammen, zum Beispiel mit Listen anderer Ämter?</source>
        <translation>Do you combine data about the same person from different sources, for example with lists of other offices?</translation>
    </message>
    <message>
        <source>Für Indikator, Jahr und Gemeinde steht schon ein Wert in der Liste.</source>
        <translation>There is already a value for indicator, year and municipality in the list.</translation>
    </message>
    <message>
        <source>Für andere Stellen erledigt</source>
        <translation>Done for other bodies</translation>
    </message>
    <message>
        <source>Für andere Zahlen oder Texte beginnen Sie eine Korrektur. Müssen die Dateien ganz weg, wählen Sie „Dateien entfernen“ und nennen Sie den Grund.</source>
        <translation>For other figures or texts begin a correction. If the files have to go completely, choose “Remove files” and give the reason.</translation>
    </message>
    <message>
        <source>Für andere erledigt</source>
        <translation>Done for others</translation>
    </message>
    <message>
        <source>Für diesen Zeitraum ist schon ein Bericht veröffentlicht, dessen Geheimhaltung anders eingestellt war (Schwelle {threshold}).</source>
        <translation>For this period a report has already been published whose disclosure control was set differently (threshold {threshold}).</translation>
    </message>
    <message>
        <source>Für dieses Jahr und diese Gemeinde gibt es schon einen Wert.</source>
        <translation>For this year and this municipality there is already a value.</translation>
    </message>
    <message>
        <source>Für eine Hochrechnung ist es noch zu früh im Jahr: bisher gebucht und gebunden.</source>
        <translation>It is still too early in the year for an extrapolation: posted and committed so far.</translation>
    </message>
    <message>
        <source>Für {year} ist bei keiner Beratung eine Sprachmittlung durch Personen eingetragen.</source>
        <translation>For {year} no consultation has interpreting by a person entered.</translation>
    </message>
    <message>
        <source>Für {year} ist bei keiner Beratung unter „Für andere erledigt“ eine Stelle eingetragen. Das Feld steht in der Beratung bei „Ergebnis“.</source>
        <translation>For {year} no consultation names a body under “Done for others”. The field is in the consultation at “Result”.</translation>
    </message>
    <message>
        <source>Für {year} ist eine Ausgabe veröffentlicht, die anders eingestellt ist ({rule}). Derselbe Zeitraum erscheint nur einmal.</source>
        <translation>For {year} an edition is published that is set differently ({rule}). The same period appears only once.</translation>
    </message>
    <message>
        <source>Für {year} ist schon eine Ausgabe in Arbeit (die {number}.).</source>
        <translation>For {year} an edition is already in progress (number {number}).</translation>
    </message>
    <message>
        <source>Für {year} und dieselbe Gemeinde gibt es inzwischen einen anderen Wert des Indikators.</source>
        <translation>For {year} and the same municipality there is another value of the indicator by now.</translation>
    </message>
    <message>
        <source>Ganze Anschrift</source>
        <translation>Whole address</translation>
    </message>
    <message>
        <source>Gebucht und gebunden ist schon mehr, als der bisherige Verlauf erwarten lässt.</source>
        <translation>More is already posted and committed than the course so far suggests.</translation>
    </message>
    <message>
        <source>Geburtsjahr (nur für die Altersgruppe)</source>
        <translation>Year of birth (only for the age group)</translation>
    </message>
    <message>
        <source>Gedolmetscht hat</source>
        <translation>Interpreted by</translation>
    </message>
    <message>
        <source>Gegenstand</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Geht es um Menschen, die sich gegenüber einer Behörde schlecht wehren können, zum Beispiel Schutzsuchende oder Kinder?</source>
        <translation>Is it about people who can hardly defend themselves against an authority, for example people seeking protection or children?</translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Gemeinde oder Ortsteil</source>
        <translation>Municipality or district</translation>
    </message>
    <message>
        <source>Gemeindeverband</source>
        <translation>Association of municipalities</translation>
    </message>
    <message>
        <source>Gemerktes zu Importen</source>
        <translation>Kept about imports</translation>
    </message>
    <message>
        <source>Gemessen vor dem Beginn der Vereinbarung.</source>
        <translation>Measured before the beginning of the agreement.</translation>
    </message>
    <message>
        <source>Geplante Kontakte</source>
        <translation>Planned contacts</translation>
    </message>
    <message>
        <source>Geplanter Kontakt</source>
        <translation>Planned contact</translation>
    </message>
    <message>
        <source>Geschlecht</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Gespeicherte Filter</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>Gespeicherter Filter</source>
        <translation>Saved filter</translation>
    </message>
    <message>
        <source>Gespräch</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Gespräche</source>
        <translation>talks</translation>
    </message>
    <message>
        <source>Gewicht</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Gewähltes Jahr</source>
        <translation>Chosen year</translation>
    </message>
    <message>
        <source>Gewähltes Jahr und Vorjahr</source>
        <translation>Chosen year and year before</translation>
    </message>
    <message>
        <source>Gezählt sind Beratungen, in denen jemand gedolmetscht hat. Die Dauer ist enthalten, soweit sie eingetragen ist, mit Weg und Wartezeit.</source>
        <translation>Counted are consultations in which somebody interpreted. The duration is included as far as it was entered, with travel and waiting time.</translation>
    </message>
    <message>
        <source>Gezählt sind Beratungskontakte des Jahres; der Zeitanteil bezieht sich auf die Zeit aller Beratungen. Personalkosten sind nicht berechnet, weil IntDesk keine Gehälter kennt.</source>
        <translation>Counted are consultations of the year; the share of time refers to the time of all consultations. Staff costs are not calculated, because IntDesk knows no salaries.</translation>
    </message>
    <message>
        <source>Gezählt sind Beratungskontakte; wer mehrmals beraten wurde, zählt mehrmals.</source>
        <translation>Consultation contacts are counted; whoever was advised several times counts several times.</translation>
    </message>
    <message>
        <source>Gezählt sind Fälle mit mindestens einer Beratung, jeder einmal.</source>
        <translation>Cases with at least one consultation are counted, each once.</translation>
    </message>
    <message>
        <source>Gezählt sind Personen, die im jeweiligen Jahr erstmals in die Beratung kamen: die der Fälle und die als neu vermerkten ohne Fall.</source>
        <translation>People who came for a consultation for the first time in the year are counted: those of the cases and those noted as new without a case.</translation>
    </message>
    <message>
        <source>Gezählt sind Personen: die der Fälle, jede einmal, und die als neu vermerkten ohne Fall, mindestens eine, wo es Beratungen gab.</source>
        <translation>People are counted: those of the cases, each once, and those noted as new without a case, at least one where there were consultations.</translation>
    </message>
    <message>
        <source>Gezählt sind mitberatene Angehörige; wer mehrmals dabei war, zählt mehrmals.</source>
        <translation>Relatives advised as well are counted; whoever was there several times counts several times.</translation>
    </message>
    <message>
        <source>Gremien</source>
        <translation>Committees</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Grund des Abschlusses (Fall)</source>
        <translation>Reason for closing (case)</translation>
    </message>
    <message>
        <source>Gruppe {group} des Codes stimmt nicht.</source>
        <translation>Group {group} of the code is not right.</translation>
    </message>
    <message>
        <source>Gut. Ein weiteres Wort macht es noch sicherer.</source>
        <translation>Good. One more word makes it even safer.</translation>
    </message>
    <message>
        <source>Handlungsfeld</source>
        <translation>Field of action</translation>
    </message>
    <message>
        <source>Handlungsfelder</source>
        <translation>Fields of action</translation>
    </message>
    <message>
        <source>Hauptthema</source>
        <translation>Main topic</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Haushaltsjahr</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Haushaltsstelle der Maßnahme</source>
        <translation>Budget line of the measure</translation>
    </message>
    <message>
        <source>Haushaltsstellen</source>
        <translation>Budget lines</translation>
    </message>
    <message>
        <source>Haushaltsstellen aus der Kassenliste, noch nicht geprüft</source>
        <translation>budget lines from the treasury list, not checked yet</translation>
    </message>
    <message>
        <source>Hausnummer</source>
        <translation>House number</translation>
    </message>
    <message>
        <source>Heben Sie zuerst die Einschränkung auf (im Fall unter „Rechte der Person“).</source>
        <translation>Lift the restriction first (in the case under “Rights of the person”).</translation>
    </message>
    <message>
        <source>Herkunftsgruppe</source>
        <translation>Origin group</translation>
    </message>
    <message>
        <source>Hessen: WIR-Vielfaltszentrum</source>
        <translation>Hesse: WIR diversity centre</translation>
    </message>
    <message>
        <source>Hier rechnet das Formular selbst; die Formel bleibt stehen.</source>
        <translation>The form itself calculates here; the formula stays.</translation>
    </message>
    <message>
        <source>Hier steht schon ein Text; er würde ersetzt.</source>
        <translation>There is already a text here; it would be replaced.</translation>
    </message>
    <message>
        <source>Hochgerechnet, wenn es bis zum Jahresende weitergeht wie bisher.</source>
        <translation>Extrapolated, if it goes on like this until the end of the year.</translation>
    </message>
    <message>
        <source>Hängt von den gespeicherten Angaben ab, ob jemand eine Leistung oder ein Angebot bekommt?</source>
        <translation>Does it depend on the saved details whether somebody gets a benefit or an offer?</translation>
    </message>
    <message>
        <source>Ich habe jede Notiz gelesen. Was andere Menschen betrifft, ist geschwärzt (Art. 15 Abs. 4).</source>
        <translation>I have read every note. What concerns other people is blacked out (Art. 15(4)).</translation>
    </message>
    <message>
        <source>Ich habe jede Unterlage angesehen. Was andere betrifft, gebe ich nicht mit.</source>
        <translation>I have looked at every document. I do not hand out what concerns others.</translation>
    </message>
    <message>
        <source>Ich übergebe die Dateien sicher: persönlich, auf Papier oder verschlüsselt.</source>
        <translation>I hand over the files safely: in person, on paper or encrypted.</translation>
    </message>
    <message>
        <source>Ihre Daten und die älteren Sicherungen sind unverändert.</source>
        <translation>Your data and the older backups are unchanged.</translation>
    </message>
    <message>
        <source>Ihre Daten wurden dabei nicht berührt.</source>
        <translation>Your data were not touched.</translation>
    </message>
    <message>
        <source>Ihre Eingabe steht noch im Formular, gespeichert wurde nichts.</source>
        <translation>Your entry is still in the form, nothing was saved.</translation>
    </message>
    <message>
        <source>Ihre Eingabe steht noch im Formular, in der Datei hat sich nichts geändert.</source>
        <translation>Your entry is still in the form, nothing has changed in the file.</translation>
    </message>
    <message>
        <source>Ihre Eingabe wurde noch nicht gespeichert und steht noch im Formular.</source>
        <translation>Your entry was not saved yet and is still in the form.</translation>
    </message>
    <message>
        <source>Ihre Eingaben stehen noch im Formular; gespeichert wurde nichts.</source>
        <translation>Your entries are still in the form; nothing was saved.</translation>
    </message>
    <message>
        <source>Ihre Zeit zählt schon bei der verknüpften Beratung oder Veranstaltung, hier nicht noch einmal.</source>
        <translation>Your time already counts with the linked consultation or event, not once more here.</translation>
    </message>
    <message>
        <source>Im Archiv „{path}“ ist die Tabelle „{table}“ nicht so aufgebaut, wie sie sein muss.</source>
        <translation>In the archive “{path}” the table “{table}” is not structured as it must be.</translation>
    </message>
    <message>
        <source>Im Archiv „{path}“ ist „{name}“ nicht mehr, wie es war, oder fehlt.</source>
        <translation>In the archive “{path}” “{name}” is no longer as it was, or missing.</translation>
    </message>
    <message>
        <source>Im Archiv „{path}“ passen die Einträge der Tabelle „{table}“ nicht zusammen.</source>
        <translation>In the archive “{path}” the records of the table “{table}” do not fit together.</translation>
    </message>
    <message>
        <source>Im Förderzeitraum ist noch keine zugeordnete Arbeit eingetragen.</source>
        <translation>No assigned work is entered in the funding period yet.</translation>
    </message>
    <message>
        <source>Im Jahr ist keine Beratung erfasst</source>
        <translation>No consultation is recorded in the year</translation>
    </message>
    <message>
        <source>Im Ordner „{path}“ liegt schon etwas.</source>
        <translation>There is already something in the folder “{path}”.</translation>
    </message>
    <message>
        <source>Im Ordner „{path}“ sind nur noch {free} MB frei.</source>
        <translation>Only {free} MB are left in the folder “{path}”.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Importe</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>In den Ordner „{path}“ darf nicht geschrieben werden.</source>
        <translation>The folder “{path}” must not be written to.</translation>
    </message>
    <message>
        <source>In den Ordner „{path}“ konnte keine Sicherung geschrieben werden.</source>
        <translation>No backup could be written to the folder “{path}”.</translation>
    </message>
    <message>
        <source>In der Datei „{path}“ sind keine Adresskarten (vCard).</source>
        <translation>There are no address cards (vCard) in the file “{path}”.</translation>
    </message>
    <message>
        <source>In der Datei „{path}“ wurde keine Adressliste gefunden.</source>
        <translation>No address list was found in the file “{path}”.</translation>
    </message>
    <message>
        <source>In der Datei „{path}“ wurde keine Beratungsliste gefunden.</source>
        <translation>No list of consultations was found in the file “{path}”.</translation>
    </message>
    <message>
        <source>In der Datei „{path}“ wurde keine Buchungsliste gefunden.</source>
        <translation>No list of postings was found in the file “{path}”.</translation>
    </message>
    <message>
        <source>In der Datei „{path}“ wurde keine Liste von Indikatoren gefunden.</source>
        <translation>No list of indicators was found in the file “{path}”.</translation>
    </message>
    <message>
        <source>In der Liste „{path}“ fehlen Spalten: {missing}.</source>
        <translation>Columns are missing in the list “{path}”: {missing}.</translation>
    </message>
    <message>
        <source>In der Liste „{path}“ nennt keine Spalte eine Person oder Organisation.</source>
        <translation>In the list “{path}” no column names a person or organisation.</translation>
    </message>
    <message>
        <source>In der Zelle steht eine Formel statt eines Namens.</source>
        <translation>The cell holds a formula instead of a name.</translation>
    </message>
    <message>
        <source>In der Zelle steht eine Formel statt eines Werts.</source>
        <translation>The cell holds a formula instead of a value.</translation>
    </message>
    <message>
        <source>In der ersten Zeile der Datei „{path}“ steht kein Passwort und kein Code.</source>
        <translation>The first line of the file “{path}” holds no password and no code.</translation>
    </message>
    <message>
        <source>In welche Sprache wurde gedolmetscht?</source>
        <translation>Into which language was it interpreted?</translation>
    </message>
    <message>
        <source>In „{path}“ liegen die Daten oder ihre Sicherungen schon.</source>
        <translation>The data or their backups are already in “{path}”.</translation>
    </message>
    <message>
        <source>In „{path}“ stehen schon Einträge. Ein Archiv kommt nur in eine neue, leere Datei.</source>
        <translation>There are already records in “{path}”. An archive only goes into a new, empty file.</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Indikatoren</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Indikatorwert</source>
        <translation>Indicator value</translation>
    </message>
    <message>
        <source>Indikatorwerte</source>
        <translation>Indicator values</translation>
    </message>
    <message>
        <source>Informationsvorlage</source>
        <translation>Paper for information</translation>
    </message>
    <message>
        <source>Insgesamt</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>IntDesk braucht dort zum Speichern Schreibrechte. Bitte fragen Sie Ihre IT oder nehmen Sie einen anderen Ordner.</source>
        <translation>IntDesk needs permission to write there to save. Please ask your IT or take another folder.</translation>
    </message>
    <message>
        <source>Integrationskonzept</source>
        <translation>Integration concept</translation>
    </message>
    <message>
        <source>Integrationskonzepte</source>
        <translation>Integration concepts</translation>
    </message>
    <message>
        <source>Interesse</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Inzwischen hat sich an dem Haushaltsjahr etwas geändert.</source>
        <translation>Something has changed in the fiscal year in the meantime.</translation>
    </message>
    <message>
        <source>Ist das Sammeln solcher besonderen Angaben ein Hauptzweck, und betrifft es viele Menschen?</source>
        <translation>Is collecting such special details a main purpose, and does it concern many people?</translation>
    </message>
    <message>
        <source>Jahr</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Januar</source>
        <translation>January</translation>
    </message>
    <message>
        <source>Jeder Punkt der Tagesordnung braucht ein Thema.</source>
        <translation>Every item of the agenda needs a topic.</translation>
    </message>
    <message>
        <source>Jedes Ziel braucht einen Indikator und einen Zielwert. Noch offen: {goals}. Wählen Sie das Ziel und „Ziel bearbeiten“.</source>
        <translation>Every goal needs an indicator and a target. Still open: {goals}. Choose the goal and “Edit goal”.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>Karte</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Kein Punkt spricht für ein hohes Risiko. Bewahren Sie dieses Blatt als Nachweis auf und prüfen Sie es, wenn sich etwas ändert, spätestens in zwei Jahren.</source>
        <translation>No point suggests a high risk. Keep this sheet as evidence and check it when something changes, in two years at the latest.</translation>
    </message>
    <message>
        <source>Kinder (Fall)</source>
        <translation>Children (case)</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Kontakt: {name}</source>
        <translation>Contact: {name}</translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Kontakte im Netzwerk</source>
        <translation>Contacts in the network</translation>
    </message>
    <message>
        <source>Kontaktform</source>
        <translation>Form of contact</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Kosten außerhalb des Bewilligungszeitraums: {cents}</source>
        <translation>Costs outside the period of approval: {cents}</translation>
    </message>
    <message>
        <source>Kosten der Sprachmittlung trägt</source>
        <translation>Cost of interpreting paid by</translation>
    </message>
    <message>
        <source>Kosten trägt</source>
        <translation>Cost paid by</translation>
    </message>
    <message>
        <source>Kosten, obwohl niemand gegen Geld gedolmetscht hat?</source>
        <translation>Costs, although nobody interpreted for money?</translation>
    </message>
    <message>
        <source>Kostenstelle</source>
        <translation>Cost centre</translation>
    </message>
    <message>
        <source>Kurz-Check</source>
        <translation>Short check</translation>
    </message>
    <message>
        <source>Kurz-Check nach Fragen</source>
        <translation>Short check by question</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Landkreis</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Lassen Sie die Einstellung weg, um die Ausgabe zu erhalten, oder erstellen Sie den Bericht nur intern.</source>
        <translation>Leave out the setting to get the edition, or make the report internally only.</translation>
    </message>
    <message>
        <source>Laufende Angebote und offene Bedarfe nach Zielgruppe und Handlungsfeld</source>
        <translation>Running offers and open needs by target group and field of action</translation>
    </message>
    <message>
        <source>Leistungsziel</source>
        <translation>Output goal</translation>
    </message>
    <message>
        <source>Leitung des Fachbereichs</source>
        <translation>Head of the department</translation>
    </message>
    <message>
        <source>Liniendiagramm: {name}. {values}.</source>
        <translation>Line chart: {name}. {values}.</translation>
    </message>
    <message>
        <source>Liniendiagramm: {name}. {values}. Ziel: {targets}.</source>
        <translation>Line chart: {name}. {values}. Target: {targets}.</translation>
    </message>
    <message>
        <source>Liste ohne Dauer oder Thema</source>
        <translation>list without duration or topic</translation>
    </message>
    <message>
        <source>Länger in Deutschland als auf der Welt? Bitte prüfen Sie das Alter.</source>
        <translation>Longer in Germany than in the world? Please check the age.</translation>
    </message>
    <message>
        <source>Löschen oder ändern Sie zuerst den anderen Text, und wiederholen Sie dann den Schritt.</source>
        <translation>First delete or change the other text, and then repeat the step.</translation>
    </message>
    <message>
        <source>Löschen oder ändern Sie zuerst den anderen Wert, und wiederholen Sie dann den Schritt.</source>
        <translation>First delete or change the other value, and then repeat the step.</translation>
    </message>
    <message>
        <source>Löschprotokoll</source>
        <translation>Deletion log</translation>
    </message>
    <message>
        <source>Löschung</source>
        <translation>Erasure</translation>
    </message>
    <message>
        <source>Lücke</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Lücke, kein laufendes Angebot</source>
        <translation>gap, no running offer</translation>
    </message>
    <message>
        <source>Mai</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Maßnahme {line}: {sentence}</source>
        <translation>Measure {line}: {sentence}</translation>
    </message>
    <message>
        <source>Mehr Angehörige als Anwesende. Stimmen die Zahlen?</source>
        <translation>More relatives than people present. Are the numbers right?</translation>
    </message>
    <message>
        <source>Mehr als {most} Jahre sind ungewöhnlich. Stimmt die Laufzeit?</source>
        <translation>More than {most} years are unusual. Is the term right?</translation>
    </message>
    <message>
        <source>Mehr belegte Plätze, als es gibt. Stimmen die Zahlen?</source>
        <translation>More places taken than there are. Are the numbers right?</translation>
    </message>
    <message>
        <source>Mehrfachnennungen sind möglich: Die Werte ergeben zusammen mehr als „Insgesamt“, das jede Beratung einmal zählt.</source>
        <translation>Several answers are possible: the values together are more than “Total”, which counts each consultation once.</translation>
    </message>
    <message>
        <source>Mehrfachnennungen sind möglich: Die Zeilen ergeben zusammen mehr als „Insgesamt“, das jede Beratung einmal zählt.</source>
        <translation>Several answers are possible: the rows together are more than “Insgesamt” (total), which counts each consultation once.</translation>
    </message>
    <message>
        <source>Messrhythmus</source>
        <translation>Rhythm of measuring</translation>
    </message>
    <message>
        <source>Mi</source>
        <translation>We</translation>
    </message>
    <message>
        <source>Mindestens ein Punkt verlangt sie nach dem Gesetz, oder mehrere Punkte zusammen sprechen für ein hohes Risiko. Legen Sie dieses Blatt Ihrer oder Ihrem Datenschutzbeauftragten vor.</source>
        <translation>At least one point requires it by law, or several points together suggest a high risk. Show this sheet to your data protection officer.</translation>
    </message>
    <message>
        <source>Mit dem versiegelten Wiederherstellungsblatt kann die Datei nur übernommen werden.</source>
        <translation>With the sealed recovery sheet the file can only be taken over.</translation>
    </message>
    <message>
        <source>Mit den anderen Einträgen sind es an diesem Tag {sum} Stimmt das?</source>
        <translation>With the other entries it is {sum} on this day. Is that right?</translation>
    </message>
    <message>
        <source>Mitberatene Angehörige</source>
        <translation>Relatives advised as well</translation>
    </message>
    <message>
        <source>Mitnahme der Daten</source>
        <translation>Data portability</translation>
    </message>
    <message>
        <source>Mitteilungsvorlage</source>
        <translation>Paper for notice</translation>
    </message>
    <message>
        <source>Mittel</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Mittelabruf bis</source>
        <translation>Call for funds by</translation>
    </message>
    <message>
        <source>Mittelbindung</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Mittelbindungen</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Mittwoch</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Mobiltelefon</source>
        <translation>Mobile phone</translation>
    </message>
    <message>
        <source>Monat</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Montag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Mär</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>März</source>
        <translation>March</translation>
    </message>
    <message>
        <source>Nach Art der Hilfe</source>
        <translation>By kind of help</translation>
    </message>
    <message>
        <source>Nach Art der Sprachmittlung</source>
        <translation>By kind of interpreting</translation>
    </message>
    <message>
        <source>Nach Kostenträger</source>
        <translation>By payer</translation>
    </message>
    <message>
        <source>Nach Monat</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>Nach Person oder Pool</source>
        <translation>By person or pool</translation>
    </message>
    <message>
        <source>Nach Sprache</source>
        <translation>By language</translation>
    </message>
    <message>
        <source>Nach Thema</source>
        <translation>By topic</translation>
    </message>
    <message>
        <source>Nach einer Amtsübernahme öffnet sie eine Rechtsgrundlage (Einstellungen, Sicherheit).</source>
        <translation>After a handover of the office a legal basis opens them (Settings, Security).</translation>
    </message>
    <message>
        <source>Nach zuständiger Stelle</source>
        <translation>By competent body</translation>
    </message>
    <message>
        <source>Nachname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Nachtrag</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name (Person oder Organisation)</source>
        <translation>Name (person or organisation)</translation>
    </message>
    <message>
        <source>Name mit Anschrift</source>
        <translation>Name with address</translation>
    </message>
    <message>
        <source>Name und Anschrift</source>
        <translation>Name and address</translation>
    </message>
    <message>
        <source>Name und Anschrift dieses Falls lassen sich nicht entschlüsseln.</source>
        <translation>Name and address of this case cannot be decrypted.</translation>
    </message>
    <message>
        <source>Name und Anschrift sind verschlossen: Ihr Zugang öffnet sie nicht.</source>
        <translation>Name and address are closed: your access does not open them.</translation>
    </message>
    <message>
        <source>Name und Anschrift zu Fällen</source>
        <translation>Name and address of cases</translation>
    </message>
    <message>
        <source>Namen mit Anschrift</source>
        <translation>Names with address</translation>
    </message>
    <message>
        <source>Neben der Datei „{path}“ liegt eine Sperre, die sich nicht lesen lässt. Vielleicht ist die Datei an einem anderen Rechner geöffnet.</source>
        <translation>Beside the file “{path}” there is a lock that cannot be read. Perhaps the file is open on another computer.</translation>
    </message>
    <message>
        <source>Neben der Zahl steht ein Zeichen oder eine Fußnote.</source>
        <translation>There is a sign or a footnote beside the number.</translation>
    </message>
    <message>
        <source>Neben der Zelle steht etwas anderes als beim Zuordnen: „{label}“.</source>
        <translation>Beside the cell there is something other than when it was assigned: “{label}”.</translation>
    </message>
    <message>
        <source>Netzdiagramm der Antworten in Prozent. {told}.</source>
        <translation>Radar chart of the answers in per cent. {told}.</translation>
    </message>
    <message>
        <source>Neu oder bekannt</source>
        <translation>New or known</translation>
    </message>
    <message>
        <source>Neue Ratsuchende</source>
        <translation>New people seeking advice</translation>
    </message>
    <message>
        <source>Nicht übernehmen</source>
        <translation>Do not take over</translation>
    </message>
    <message>
        <source>Niedersachsen: Koordinierungsstelle Migration und Teilhabe</source>
        <translation>Lower Saxony: coordination office for migration and participation</translation>
    </message>
    <message>
        <source>Noch kein Ergebnis</source>
        <translation>No result yet</translation>
    </message>
    <message>
        <source>Noch keine Überprüfung.</source>
        <translation>No review yet.</translation>
    </message>
    <message>
        <source>Noch ohne Antwort: {count}.</source>
        <translation>Still without an answer: {count}.</translation>
    </message>
    <message>
        <source>Nordrhein-Westfalen: Kommunales Integrationsmanagement</source>
        <translation>North Rhine-Westphalia: municipal integration management</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notizen über Personen sind verschlossen; dafür ist das versiegelte Blatt nötig.</source>
        <translation>Notes about people are closed; the sealed sheet is necessary for them.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Nur Beratung (Nachweis geförderter Beratung)</source>
        <translation>Consultations only (proof of funded counselling)</translation>
    </message>
    <message>
        <source>Nur die wichtigsten Tabellen; alle anderen stehen in der Excel-Datei.</source>
        <translation>Only the most important tables; all others are in the Excel file.</translation>
    </message>
    <message>
        <source>Nur {degree} % erreicht, nach der Zeit wären {expected} % zu erwarten.</source>
        <translation>Merely {degree} % achieved, by now {expected} % would be expected.</translation>
    </message>
    <message>
        <source>Nutzen Sie neue Technik, deren Folgen noch niemand gut kennt, zum Beispiel künstliche Intelligenz für Gespräche oder Übersetzungen mit Personenangaben?</source>
        <translation>Do you use new technology whose consequences nobody knows well yet, for example artificial intelligence for conversations or translations with personal details?</translation>
    </message>
    <message>
        <source>Nächster Kontakt</source>
        <translation>Next contact</translation>
    </message>
    <message>
        <source>Ohne Ausgangswert lässt sich später kein Fortschritt messen. Es fehlt noch: {goals}. Wählen Sie das Ziel und „Ziel bearbeiten“. Bei einer Anzahl, die erst entsteht, ist es 0.</source>
        <translation>Without a baseline no progress can be measured later. Still missing: {goals}. Choose the goal and “Edit goal”. For a count that starts from nothing it is 0.</translation>
    </message>
    <message>
        <source>Ohne Ausgangswert und Zielwert in der gewählten Richtung lässt sich kein Grad bestimmen.</source>
        <translation>Without baseline and target in the chosen direction no degree can be determined.</translation>
    </message>
    <message>
        <source>Ohne Dauer zählt die Sitzung nicht als Arbeitszeit.</source>
        <translation>Without a duration the meeting does not count as working time.</translation>
    </message>
    <message>
        <source>Ohne Handlungsfeld oder Zielgruppe und darum nicht in der Tabelle: {told}.</source>
        <translation>Without field of action or target group and therefore not in the table: {told}.</translation>
    </message>
    <message>
        <source>Okt</source>
        <translation>Oct</translation>
    </message>
    <message>
        <source>Oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>Operatives Ziel</source>
        <translation>Operative goal</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation oder Stelle</source>
        <translation>Organisation or body</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Ort der Beratung</source>
        <translation>Place of the consultation</translation>
    </message>
    <message>
        <source>Orte ergeben {year} nicht den Gesamtwert</source>
        <translation>places do not add up to the whole in {year}</translation>
    </message>
    <message>
        <source>PDF und Excel können nicht in dieselbe Datei „{path}“ geschrieben werden.</source>
        <translation>PDF and Excel cannot be written into the same file “{path}”.</translation>
    </message>
    <message>
        <source>Papierkorb</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Person nicht eingetragen</source>
        <translation>Person not entered</translation>
    </message>
    <message>
        <source>Person: ganzer Name</source>
        <translation>Person: full name</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Personenkreis</source>
        <translation>Group of persons</translation>
    </message>
    <message>
        <source>Postleitzahl</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Postleitzahl und Ort</source>
        <translation>Postcode and town</translation>
    </message>
    <message>
        <source>Presse-Eintrag</source>
        <translation>Press item</translation>
    </message>
    <message>
        <source>Presse-Einträge</source>
        <translation>Press items</translation>
    </message>
    <message>
        <source>Produkt</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Protokoll der Zugänge</source>
        <translation>Access log</translation>
    </message>
    <message>
        <source>Prozent</source>
        <translation>Per cent</translation>
    </message>
    <message>
        <source>Quartal</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Quelle</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Quelle der Angaben</source>
        <translation>Source of the details</translation>
    </message>
    <message>
        <source>Rahmendaten</source>
        <translation>Context data</translation>
    </message>
    <message>
        <source>Rahmendaten und Indikatoren am Anfang, dann Ziele und Arbeit, wie in Monitoringberichten von Landkreisen.</source>
        <translation>Background data and indicators first, then goals and work, as in the monitoring reports of counties.</translation>
    </message>
    <message>
        <source>Rahmenkonzept</source>
        <translation>Framework concept</translation>
    </message>
    <message>
        <source>Rechnerisch je Beratung: {costs} anerkannte Ausgaben, {grant} Zuwendung.</source>
        <translation>On average per consultation: {costs} recognised costs, {grant} grant.</translation>
    </message>
    <message>
        <source>Rechnerisch je Einsatz: {costs} anerkannte Ausgaben, {grant} Zuwendung.</source>
        <translation>On average per assignment: {costs} recognised costs, {grant} grant.</translation>
    </message>
    <message>
        <source>Rechnerisch je Teilnahme: {costs} anerkannte Ausgaben, {grant} Zuwendung.</source>
        <translation>On average per participation: {costs} recognised costs, {grant} grant.</translation>
    </message>
    <message>
        <source>Rechnerisch je beratenem Fall: {costs} anerkannte Ausgaben, {grant} Zuwendung.</source>
        <translation>On average per case: {costs} recognised costs, {grant} grant.</translation>
    </message>
    <message>
        <source>Regel bei Abweichungen</source>
        <translation>Rule for deviations</translation>
    </message>
    <message>
        <source>Richtigkeit wird bestritten und geprüft</source>
        <translation>Accuracy is contested and being checked</translation>
    </message>
    <message>
        <source>Richtung</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Russisch</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sachkonto</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Sachsen: Integrations- und Teilhabebericht (§ 26 SächsIntG)</source>
        <translation>Saxony: integration and participation report (§ 26 of its integration act)</translation>
    </message>
    <message>
        <source>Sachverhalt</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Samstag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Schlagworte</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Schleswig-Holstein: Kreisweites Integrationsteam (KIT)</source>
        <translation>Schleswig-Holstein: county integration team (KIT)</translation>
    </message>
    <message>
        <source>Schließzeit</source>
        <translation>Closure</translation>
    </message>
    <message>
        <source>Schließzeiten</source>
        <translation>Closures</translation>
    </message>
    <message>
        <source>Schrift im PDF</source>
        <translation>Typeface of the PDF</translation>
    </message>
    <message>
        <source>Schritt einer Beschwerde</source>
        <translation>Step of a complaint</translation>
    </message>
    <message>
        <source>Schritte von Beschwerden</source>
        <translation>Steps of complaints</translation>
    </message>
    <message>
        <source>Sehr gut.</source>
        <translation>Very good.</translation>
    </message>
    <message>
        <source>Seit der Nachweis eingereicht ist, hat sich seine Summe um {cents} geändert. Bitte teilen Sie das dem Geldgeber mit.</source>
        <translation>Since the proof of use was handed in, its sum has changed by {cents}. Please tell the funder.</translation>
    </message>
    <message>
        <source>Seit der letzten Bewertung sind noch nicht alle Ziele neu überprüft. Es fehlt: {goals}. Wählen Sie „Ziele überprüfen“.</source>
        <translation>Not all goals have been reviewed since the last assessment. Missing: {goals}. Choose “Review goals”.</translation>
    </message>
    <message>
        <source>Seit diese Ausgabe zur Mitzeichnung ging, wurde eine andere festgeschrieben: {other}. Beide zeigen Zahlen desselben Jahres und sind nicht zusammen geprüft.</source>
        <translation>Since this edition was passed on for co-signing, another one was finalised: {other}. Both show figures of the same year and are not checked together.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Sie bleibt, wie sie ist; es wurde nichts geschrieben.</source>
        <translation>It stays as it is; nothing was written.</translation>
    </message>
    <message>
        <source>Sie wurde nicht angezeigt und nicht verändert.</source>
        <translation>It was not shown and not changed.</translation>
    </message>
    <message>
        <source>Sie wurde nicht gelöscht.</source>
        <translation>It was not deleted.</translation>
    </message>
    <message>
        <source>Sie wurde nicht geöffnet und nicht verändert.</source>
        <translation>It was not opened and not changed.</translation>
    </message>
    <message>
        <source>Sie wurde nicht verschoben und nicht verändert.</source>
        <translation>It was not moved and not changed.</translation>
    </message>
    <message>
        <source>Sie wurde nicht verändert.</source>
        <translation>It was not changed.</translation>
    </message>
    <message>
        <source>Sie wurde nicht überschrieben.</source>
        <translation>It was not overwritten.</translation>
    </message>
    <message>
        <source>Sie wurde verworfen. Die Datei und die älteren Sicherungen sind unverändert.</source>
        <translation>It was discarded. The file and the older backups are unchanged.</translation>
    </message>
    <message>
        <source>Sie wurde verworfen. Die Sicherung auf diesem Rechner ist in Ordnung.</source>
        <translation>It was discarded. The backup on this computer is in order.</translation>
    </message>
    <message>
        <source>Sind es viele Menschen oder sehr viele Angaben je Person, gemessen an der Größe Ihres Ortes?</source>
        <translation>Are there many people or very many details per person, measured by the size of your town?</translation>
    </message>
    <message>
        <source>Sitzung</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Sitzungen</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>So</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>So kleine Zahlen könnten Personen verraten. Nehmen Sie eine Frage mit mehr Antworten.</source>
        <translation>Numbers this small could give people away. Take a question with more answers.</translation>
    </message>
    <message>
        <source>So viele Personen in so kurzer Zeit? Bitte prüfen Sie die Zahl.</source>
        <translation>So many people in such a short time? Please check the number.</translation>
    </message>
    <message>
        <source>So viele Zeilen der Karte waren unverständlich und fehlen.</source>
        <translation>So many lines of the card could not be understood and are missing.</translation>
    </message>
    <message>
        <source>Sonntag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Speichern Sie besondere Angaben zu einzelnen Menschen, etwa zu Gesundheit, Religion, politischer Überzeugung oder sexueller Orientierung, auch in Notizen und Unterlagen?</source>
        <translation>Do you save special details about individual people, such as on health, religion, political belief or sexual orientation, in notes and documents as well?</translation>
    </message>
    <message>
        <source>Sperre</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Sprachmittlung</source>
        <translation>Interpreting</translation>
    </message>
    <message>
        <source>Sprachmittlung bei einem Gespräch auf Deutsch?</source>
        <translation>Interpreting for a conversation in German?</translation>
    </message>
    <message>
        <source>Sprechzeit</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>Sprechzeiten</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>Staatsangehörigkeit</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Stadt</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Steht Ihre Art der Verarbeitung auf der Liste der Aufsichtsbehörde, für die eine Folgenabschätzung immer nötig ist (Art. 35 Abs. 4)? Fragen Sie dazu den Datenschutz.</source>
        <translation>Is your kind of processing on the supervisory authority’s list for which an impact assessment is always necessary (Art. 35(4))? Ask your data protection officer about it.</translation>
    </message>
    <message>
        <source>Steht nicht im veröffentlichten Bericht. Nur mit „genau, intern“ wird sie eingetragen.</source>
        <translation>Is not in the published report. It is only entered with “exact, internal”.</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Stelle „{about}“: Im Förderzeitraum ist weniger besetzt als gefördert. Zeiten ohne Namen zählen als unbesetzt.</source>
        <translation>Post “{about}”: In the funding period less is held than funded. Times without a name count as vacant.</translation>
    </message>
    <message>
        <source>Stellen</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Stellungnahme</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Stellungnahmen</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Stichtag</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>Stichtag des Ausgangswerts</source>
        <translation>Reference date of the baseline</translation>
    </message>
    <message>
        <source>Strategische Koordinierung und Gremien, Case Management mit Vermittlungen, daraus erkannte Lücken.</source>
        <translation>Strategic coordination and committees, case management with referrals, gaps found through it.</translation>
    </message>
    <message>
        <source>Strategisches Ziel</source>
        <translation>Strategic goal</translation>
    </message>
    <message>
        <source>Straße</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Strukturhinweis</source>
        <translation>Structural note</translation>
    </message>
    <message>
        <source>Stunden</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Summenzeile</source>
        <translation>total row</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>day</translation>
    </message>
    <message>
        <source>Tage</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Teil einer verbundenen Zelle. Bitte wählen Sie deren erste Zelle.</source>
        <translation>Part of a merged cell. Please choose its first cell.</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Telefon privat</source>
        <translation>Phone, private</translation>
    </message>
    <message>
        <source>Termin der Sprechzeit</source>
        <translation>Date of office hours</translation>
    </message>
    <message>
        <source>Termine der Sprechzeiten</source>
        <translation>Dates of the office hours</translation>
    </message>
    <message>
        <source>Text des Berichts</source>
        <translation>Text of the report</translation>
    </message>
    <message>
        <source>Text zu einem Handlungsfeld</source>
        <translation>Text on a field of action</translation>
    </message>
    <message>
        <source>Texte des Berichts</source>
        <translation>Texts of the report</translation>
    </message>
    <message>
        <source>Texte zu Handlungsfeldern</source>
        <translation>Texts on fields of action</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Thema (auch weitere)</source>
        <translation>Topic (also further ones)</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Tätigkeit</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Tätigkeiten</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Tätigkeiten zuerst (Gremien, Stellungnahmen, Veranstaltungen)</source>
        <translation>Activities first (committees, statements, events)</translation>
    </message>
    <message>
        <source>Türkisch</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Ukrainisch</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Umfang der Beratung, Problemfelder, Lage der Ratsuchenden und was sich verbessern ließe, ohne die übrigen Kapitel.</source>
        <translation>Extent of counselling, fields of problems, situation of those counselled and what could be improved, without the other chapters.</translation>
    </message>
    <message>
        <source>Umschichtung</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Ungespeicherte Eingabe</source>
        <translation>Unsaved entry</translation>
    </message>
    <message>
        <source>Ungespeicherte Eingaben</source>
        <translation>Unsaved entries</translation>
    </message>
    <message>
        <source>Unter Linux bringt das Paket (.whl) sie mit; unter Windows macht das Setup den Eintrag.</source>
        <translation>On Linux the package (.whl) brings them along; on Windows the setup makes the entry.</translation>
    </message>
    <message>
        <source>Unter dem Namen „{path}“ kann keine Datei angelegt werden.</source>
        <translation>No file can be created under the name “{path}”.</translation>
    </message>
    <message>
        <source>Unterschrift</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Unterschriften</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Veranstaltungsreihe</source>
        <translation>Event series</translation>
    </message>
    <message>
        <source>Veranstaltungsreihen</source>
        <translation>Event series</translation>
    </message>
    <message>
        <source>Verarbeitung ist eingeschränkt: bitte zuerst aufheben</source>
        <translation>processing is restricted: please lift it first</translation>
    </message>
    <message>
        <source>Vereinbarte Ziele und das regionale Konzept vorn, mit allen Zielen und Maßnahmen.</source>
        <translation>Agreed goals and the regional concept first, with all goals and measures.</translation>
    </message>
    <message>
        <source>Verfasst von</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>Vergleichbare Daten vorn: Rahmendaten und Indikatoren, dann Beratung, Handlungsfelder und Ziele.</source>
        <translation>Comparable data first: background data and indicators, then counselling, fields of action and goals.</translation>
    </message>
    <message>
        <source>Vermittelt an</source>
        <translation>Referred to</translation>
    </message>
    <message>
        <source>Vermittelt, aber an wen? Bitte bei „Vermittelt an“ eintragen.</source>
        <translation>Referred, but to whom? Please enter it under “Referred to”.</translation>
    </message>
    <message>
        <source>Vermittelte Stelle</source>
        <translation>Body referred to</translation>
    </message>
    <message>
        <source>Versiegeltes Wiederherstellungsblatt</source>
        <translation>Sealed recovery sheet</translation>
    </message>
    <message>
        <source>Verteiler, keine Karte eines Kontakts</source>
        <translation>distribution list, not the card of a contact</translation>
    </message>
    <message>
        <source>Vertretung</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>Verwendungsnachweis bis</source>
        <translation>Proof of use by</translation>
    </message>
    <message>
        <source>Vollfinanzierung</source>
        <translation>Full financing</translation>
    </message>
    <message>
        <source>Von einer früheren Datei war nur noch die Schlüsseldatei da; sie liegt jetzt hier: {path}</source>
        <translation>Of an earlier file, only the key file was left; it now lies here: {path}</translation>
    </message>
    <message>
        <source>Von mehreren Angaben wurde nur die erste übernommen.</source>
        <translation>Of several details only the first was taken over.</translation>
    </message>
    <message>
        <source>Von „{line}“ ist nicht so viel übrig.</source>
        <translation>There is not that much left of “{line}”.</translation>
    </message>
    <message>
        <source>Vor der Unterschrift braucht das Ziel einen Ausgangswert. Bei einer Anzahl, die erst entsteht, ist es 0.</source>
        <translation>The goal needs a baseline before it is signed. For a count that starts from nothing it is 0.</translation>
    </message>
    <message>
        <source>Vorlagen-Nr.</source>
        <translation>Paper no.</translation>
    </message>
    <message>
        <source>Vorname</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Vortrag</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Vorträge</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wann hat der Rat oder Kreistag das Konzept beschlossen?</source>
        <translation>When did the council or district council adopt the concept?</translation>
    </message>
    <message>
        <source>Wann ist der Folgetermin? Ein Tag erinnert Sie daran.</source>
        <translation>When is the next appointment? A day reminds you of it.</translation>
    </message>
    <message>
        <source>Waren Sie selbst dabei? Nur dann zählt die Sitzung als Ihre Arbeitszeit.</source>
        <translation>Were you there yourself? Only then does the meeting count as your working time.</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Was Räte oft ausdrücklich wünschen: Netzwerk, Sitzungen mit Themen, Stellungnahmen und Veranstaltungen vor jeder Statistik.</source>
        <translation>What councils often ask for: network, meetings with their topics, statements and events before any statistics.</translation>
    </message>
    <message>
        <source>Weitere Themen</source>
        <translation>Further topics</translation>
    </message>
    <message>
        <source>Welche Arbeit in den Sachbericht gehört, ist noch nicht festgelegt.</source>
        <translation>Which work belongs in the report on the grant has not been decided yet.</translation>
    </message>
    <message>
        <source>Welche Sprachen spricht die Person? Danach wird gesucht.</source>
        <translation>Which languages does the person speak? The search goes by them.</translation>
    </message>
    <message>
        <source>Wenn sie nicht mehr gebraucht wird, setzen Sie bitte den Haken bei „Nicht mehr bebucht“.</source>
        <translation>If it is no longer needed, please set the tick at “No longer posted to”.</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Wer in mehreren Zeilen oder Spalten vorkommt, zählt in jeder; „Insgesamt“ zählt alle einmal.</source>
        <translation>Whoever occurs in several rows or columns counts in each; “Total” counts everybody once.</translation>
    </message>
    <message>
        <source>Werden Angaben zur Person nach festen Fristen gelöscht, und hält sich die Stelle daran?</source>
        <translation>Are personal details deleted after fixed periods, and does the office keep to them?</translation>
    </message>
    <message>
        <source>Werden Menschen nach Merkmalen bewertet, eingestuft oder in Gruppen sortiert, damit sie unterschiedlich behandelt werden?</source>
        <translation>Are people rated, graded or sorted into groups by features in order to be treated differently?</translation>
    </message>
    <message>
        <source>Werden Menschen planmäßig beobachtet, zum Beispiel mit Kameras?</source>
        <translation>Are people observed systematically, for example with cameras?</translation>
    </message>
    <message>
        <source>Wert</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Werte des Jahres in der Überschrift</source>
        <translation>Values of the year in the heading</translation>
    </message>
    <message>
        <source>Werten</source>
        <translation>values</translation>
    </message>
    <message>
        <source>Widerruf einer Einwilligung</source>
        <translation>Withdrawal of a consent</translation>
    </message>
    <message>
        <source>Widerspruch</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Widerspruch eingelegt, wird abgewogen</source>
        <translation>Objection raised, being weighed up</translation>
    </message>
    <message>
        <source>Wie der Bericht aussieht, sehen Sie im PDF, das Sie unter „Berichte“ erstellen.</source>
        <translation>How the report looks you see in the PDF that you make under “Reports”.</translation>
    </message>
    <message>
        <source>Wie lange dauerte der Einsatz? Ohne Dauer fehlt er in Summen.</source>
        <translation>How long did the assignment take? Without a duration it is missing in totals.</translation>
    </message>
    <message>
        <source>Wie üblich</source>
        <translation>As usual</translation>
    </message>
    <message>
        <source>Wiederherstellungsblatt</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Wiedervorlagen</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Wirkungsziel</source>
        <translation>Impact goal</translation>
    </message>
    <message>
        <source>Wodurch ist der Bedarf gedeckt? Bitte ein Angebot verknüpfen oder hier begründen.</source>
        <translation>What meets the need? Please link an offer or give the reason here.</translation>
    </message>
    <message>
        <source>Woher stammt der Wert? Ohne Quelle ist er schwer zu belegen.</source>
        <translation>Where does the value come from? Without a source it is hard to prove.</translation>
    </message>
    <message>
        <source>Wohnform</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Wohnort</source>
        <translation>Place of residence</translation>
    </message>
    <message>
        <source>Während die Sicherung vorbereitet wurde, hat sich die Datei „{path}“ geändert.</source>
        <translation>While the backup was being prepared, the file “{path}” changed.</translation>
    </message>
    <message>
        <source>Zahl der Personen</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>Zahlen zuerst (Bevölkerung, Indikatoren, Ziele)</source>
        <translation>Figures first (population, indicators, goals)</translation>
    </message>
    <message>
        <source>Zeile ohne Angaben zu einem Kontakt</source>
        <translation>row without details of a contact</translation>
    </message>
    <message>
        <source>Zeile ohne Betrag, keine Buchung</source>
        <translation>row without an amount, no posting</translation>
    </message>
    <message>
        <source>Zeile ohne Wert</source>
        <translation>row without a value</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Zeitanteil</source>
        <translation>Share of time</translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Ziel erreicht ({degree} %).</source>
        <translation>Goal achieved ({degree} %).</translation>
    </message>
    <message>
        <source>Ziel {number}</source>
        <translation>Goal {number}</translation>
    </message>
    <message>
        <source>Ziele des Jahres in der Überschrift</source>
        <translation>Targets of the year in the heading</translation>
    </message>
    <message>
        <source>Ziele des Konzepts</source>
        <translation>Goals of the concept</translation>
    </message>
    <message>
        <source>Zielgruppe</source>
        <translation>Target group</translation>
    </message>
    <message>
        <source>Zielvereinbarung</source>
        <translation>Target agreement</translation>
    </message>
    <message>
        <source>Zielvereinbarungen</source>
        <translation>Target agreements</translation>
    </message>
    <message>
        <source>Zielwert</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Zielwert und Ausgangswert sind gleich: So lässt sich kein Fortschritt messen. Wenn der Wert gehalten werden soll, wählen Sie „halten“.</source>
        <translation>Target and baseline are equal: no progress can be measured like this. If the value shall be held, choose “hold”.</translation>
    </message>
    <message>
        <source>Zu diesem Handlungsfeld gibt es für {year} inzwischen einen anderen Text.</source>
        <translation>For this field of action there is another text for {year} by now.</translation>
    </message>
    <message>
        <source>Zu diesem Handlungsfeld gibt es in diesem Jahr schon einen Text.</source>
        <translation>There is already a text on this field of action in this year.</translation>
    </message>
    <message>
        <source>Zu diesem Programm gehören keine Dateien für das Anwendungsmenü.</source>
        <translation>No files for the application menu belong to this program.</translation>
    </message>
    <message>
        <source>Zu dieser Haushaltsstelle gibt es Ansätze, Mittelbindungen oder Buchungen.</source>
        <translation>There are appropriations, commitments or postings for this budget line.</translation>
    </message>
    <message>
        <source>Zu dieser Zuwendung gibt es Buchungen oder Mittelbindungen.</source>
        <translation>There are postings or commitments for this grant.</translation>
    </message>
    <message>
        <source>Zu erreichen bis</source>
        <translation>To be achieved by</translation>
    </message>
    <message>
        <source>Zu kurz. Bitte nehmen Sie mindestens 12 Zeichen.</source>
        <translation>Too short. Please use at least 12 characters.</translation>
    </message>
    <message>
        <source>Zu leicht zu erraten. Gut sind vier oder mehr Wörter, die nichts miteinander zu tun haben.</source>
        <translation>Too easy to guess. Four or more words that have nothing to do with each other are good.</translation>
    </message>
    <message>
        <source>Zufallsnummer</source>
        <translation>Random number</translation>
    </message>
    <message>
        <source>Zugang zu Kursen und Beratung, Öffnung und Teilhabe, Beratung derer, die entscheiden.</source>
        <translation>Access to courses and counselling, opening and participation, advice to those who decide.</translation>
    </message>
    <message>
        <source>Zugangsweg</source>
        <translation>Way of access</translation>
    </message>
    <message>
        <source>Zum Unterschreiben gibt es eine Zielvereinbarung nur als PDF.</source>
        <translation>For signature, a target agreement comes as PDF only.</translation>
    </message>
    <message>
        <source>Zum Ziel steht kein Jahr. Ziele ohne Jahr kommen zum letzten Jahr der Liste.</source>
        <translation>The target has no year. Targets without a year go to the last year of the list.</translation>
    </message>
    <message>
        <source>Zur Information: Steuerfreie Höchstbeträge im Jahr {year}: {known}. Sie gelten je Person für alle begünstigten Tätigkeiten eines Jahres zusammen. Ob und welcher Betrag gilt, klärt die Person mit dem Finanzamt oder einer Steuerberatung.</source>
        <translation>For information: highest tax-free amounts in {year}: {known}. They apply per person to all favoured activities of a year together. Whether and which amount applies, the person clarifies with the tax office or a tax adviser.</translation>
    </message>
    <message>
        <source>Zurückzuzahlen wären {cents}.</source>
        <translation>{cents} would have to be paid back.</translation>
    </message>
    <message>
        <source>Zustimmung</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Zuständige Stelle</source>
        <translation>Competent body</translation>
    </message>
    <message>
        <source>Zuwendung</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Zuwendungen</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Zuwendungen mit offenen Punkten</source>
        <translation>Grants with open points</translation>
    </message>
    <message>
        <source>Zweck</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Zweckgebunden ist ein Ertrag für einen Aufwand. Bitte wählen Sie eine passende Stelle.</source>
        <translation>Income is earmarked for expenditure. Please choose a suitable line.</translation>
    </message>
    <message>
        <source>Zwischen Ausgangswert und Zielwert liegt kein Weg in der gewählten Richtung: {goals}. Bitte prüfen Sie Werte und Richtung; soll ein Wert bleiben, wählen Sie „halten“.</source>
        <translation>There is no way from baseline to target in the chosen direction: {goals}. Please check values and direction; if a value is to stay, choose “hold”.</translation>
    </message>
    <message>
        <source>Zwischennachweis bis</source>
        <translation>Interim proof by</translation>
    </message>
    <message>
        <source>Zwischenziele</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Zwischenüberschrift</source>
        <translation>subheading</translation>
    </message>
    <message>
        <source>ab dem Abschluss oder dem letzten Schritt</source>
        <translation>from the closing or the last step</translation>
    </message>
    <message>
        <source>ab dem Ende des Haushaltsjahres, in dem zuletzt gezahlt wurde</source>
        <translation>from the end of the fiscal year in which the last payment was made</translation>
    </message>
    <message>
        <source>ab dem Ende des Haushaltsjahres; Beträge bleiben beim Anonymisieren stehen</source>
        <translation>from the end of the fiscal year; amounts remain when anonymising</translation>
    </message>
    <message>
        <source>ab dem Import: Dateiname und Merkmale zum Erkennen doppelter Zeilen</source>
        <translation>from the import: file name and features by which double rows are recognised</translation>
    </message>
    <message>
        <source>ab dem Löschen</source>
        <translation>from the deletion</translation>
    </message>
    <message>
        <source>ab dem Tag der Beratung oder einer erledigten Wiedervorlage</source>
        <translation>from the day of the consultation or a follow-up that is done</translation>
    </message>
    <message>
        <source>ab dem letzten Kontakt, einer erledigten Wiedervorlage oder dem Abschluss</source>
        <translation>from the last contact, a follow-up that is done or the closing</translation>
    </message>
    <message>
        <source>ab dem letzten Mal, dass der Kontakt geändert wurde oder vorkam</source>
        <translation>from the last time the contact was changed or occurred</translation>
    </message>
    <message>
        <source>ab der letzten Eingabe</source>
        <translation>from the last entry</translation>
    </message>
    <message>
        <source>ab {threshold} Personen</source>
        <translation>from {threshold} people</translation>
    </message>
    <message>
        <source>abgelaufen, aber noch nicht abgeschlossen</source>
        <translation>expired but not closed yet</translation>
    </message>
    <message>
        <source>abgelöst</source>
        <translation>superseded</translation>
    </message>
    <message>
        <source>abgesagt</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>abgeschlossen</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>abgestimmt</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>aktive Person</source>
        <translation>active person</translation>
    </message>
    <message>
        <source>aktiven Menschen im Pool</source>
        <translation>active people in the pool</translation>
    </message>
    <message>
        <source>alle Arten</source>
        <translation>all kinds</translation>
    </message>
    <message>
        <source>alle Gemeinden</source>
        <translation>all municipalities</translation>
    </message>
    <message>
        <source>alle Sprachen</source>
        <translation>all languages</translation>
    </message>
    <message>
        <source>am Wochenende</source>
        <translation>at the weekend</translation>
    </message>
    <message>
        <source>an Feiertagen</source>
        <translation>on public holidays</translation>
    </message>
    <message>
        <source>an Tagen mit mehr als zehn Stunden</source>
        <translation>on days of more than ten hours</translation>
    </message>
    <message>
        <source>an allem</source>
        <translation>of everything</translation>
    </message>
    <message>
        <source>an der Spalte</source>
        <translation>of the column</translation>
    </message>
    <message>
        <source>an der Zeile</source>
        <translation>of the row</translation>
    </message>
    <message>
        <source>andere Einheit als beim Indikator</source>
        <translation>another unit than that of the indicator</translation>
    </message>
    <message>
        <source>anderer Wert schon vorhanden, bitte im Programm entscheiden</source>
        <translation>another value already exists, please decide in the program</translation>
    </message>
    <message>
        <source>anonym, ohne Fall</source>
        <translation>anonymous, without case</translation>
    </message>
    <message>
        <source>anonymisieren</source>
        <translation>anonymise</translation>
    </message>
    <message>
        <source>auf Wunsch nicht übernommen</source>
        <translation>not taken over, as wished</translation>
    </message>
    <message>
        <source>auf dem Laufenden halten</source>
        <translation>keep informed</translation>
    </message>
    <message>
        <source>ausführlich</source>
        <translation>detailed</translation>
    </message>
    <message>
        <source>ausgearbeitetes Programm</source>
        <translation>detailed programme</translation>
    </message>
    <message>
        <source>ausgeblendetes Blatt</source>
        <translation>hidden sheet</translation>
    </message>
    <message>
        <source>ausgefallen</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>beendet</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>beschlossen</source>
        <translation>adopted</translation>
    </message>
    <message>
        <source>bis Ende des folgenden Kalenderjahres</source>
        <translation>until the end of the following calendar year</translation>
    </message>
    <message>
        <source>bisher</source>
        <translation>so far</translation>
    </message>
    <message>
        <source>das Jahr kann nicht stimmen</source>
        <translation>the year cannot be right</translation>
    </message>
    <message>
        <source>dem Archiv angeboten am {day}</source>
        <translation>offered to the archive on {day}</translation>
    </message>
    <message>
        <source>dieses Jahr neu</source>
        <translation>new this year</translation>
    </message>
    <message>
        <source>eigene Zahl von Monaten</source>
        <translation>own number of months</translation>
    </message>
    <message>
        <source>ein Wert verborgen</source>
        <translation>one value hidden</translation>
    </message>
    <message>
        <source>empfohlen</source>
        <translation>recommended</translation>
    </message>
    <message>
        <source>eng einbeziehen</source>
        <translation>involve closely</translation>
    </message>
    <message>
        <source>entfernt</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>entfällt</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation>done</translation>
    </message>
    <message>
        <source>fehlt</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>festgeschrieben</source>
        <translation>finalised</translation>
    </message>
    <message>
        <source>festgeschrieben am {day}</source>
        <translation>finalised on {day}</translation>
    </message>
    <message>
        <source>für alle</source>
        <translation>for all</translation>
    </message>
    <message>
        <source>gefährdet</source>
        <translation>at risk</translation>
    </message>
    <message>
        <source>gehalten</source>
        <translation>held</translation>
    </message>
    <message>
        <source>gelb</source>
        <translation>amber</translation>
    </message>
    <message>
        <source>geplant</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>gerade eben</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>geschlossen</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>gleiche Anschrift</source>
        <translation>same postal address</translation>
    </message>
    <message>
        <source>gleiche E-Mail</source>
        <translation>same e-mail</translation>
    </message>
    <message>
        <source>gleiche Internetadresse</source>
        <translation>same web address</translation>
    </message>
    <message>
        <source>gleiche Organisation</source>
        <translation>same organisation</translation>
    </message>
    <message>
        <source>gleiche Telefonnummer</source>
        <translation>same phone number</translation>
    </message>
    <message>
        <source>gleicher Name</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>gleicher Ort</source>
        <translation>same place</translation>
    </message>
    <message>
        <source>grau</source>
        <translation>grey</translation>
    </message>
    <message>
        <source>grün</source>
        <translation>green</translation>
    </message>
    <message>
        <source>halbjährlich</source>
        <translation>every six months</translation>
    </message>
    <message>
        <source>halten</source>
        <translation>hold</translation>
    </message>
    <message>
        <source>im Bericht</source>
        <translation>in the report</translation>
    </message>
    <message>
        <source>im Blick behalten</source>
        <translation>keep in view</translation>
    </message>
    <message>
        <source>im Regelbetrieb</source>
        <translation>in regular operation</translation>
    </message>
    <message>
        <source>in Arbeit</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>in Gruppen mit nur einer Person</source>
        <translation>in groups with only one person</translation>
    </message>
    <message>
        <source>in Mitzeichnung</source>
        <translation>being co-signed</translation>
    </message>
    <message>
        <source>in Mitzeichnung seit {day}</source>
        <translation>being co-signed since {day}</translation>
    </message>
    <message>
        <source>in Umsetzung</source>
        <translation>being carried out</translation>
    </message>
    <message>
        <source>in Vorbereitung</source>
        <translation>in preparation</translation>
    </message>
    <message>
        <source>intern, ohne Geheimhaltung</source>
        <translation>internal, without disclosure control</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>je 1.000 Personen</source>
        <translation>per 1,000 people</translation>
    </message>
    <message>
        <source>jetzt</source>
        <translation>now</translation>
    </message>
    <message>
        <source>jährlich</source>
        <translation>yearly</translation>
    </message>
    <message>
        <source>kein Datum, keine Dauer und kein Thema</source>
        <translation>no date, no duration and no topic</translation>
    </message>
    <message>
        <source>kein lesbarer Betrag</source>
        <translation>no readable amount</translation>
    </message>
    <message>
        <source>kein lesbares Datum</source>
        <translation>no readable date</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <source>keine Adressliste</source>
        <translation>no address list</translation>
    </message>
    <message>
        <source>keine Beratungsliste</source>
        <translation>no list of consultations</translation>
    </message>
    <message>
        <source>keine Buchungsliste</source>
        <translation>no list of postings</translation>
    </message>
    <message>
        <source>keine Kinder</source>
        <translation>no children</translation>
    </message>
    <message>
        <source>keine Liste von Indikatoren</source>
        <translation>no list of indicators</translation>
    </message>
    <message>
        <source>keins eigens für diese Zielgruppe, aber eins, das allen offensteht</source>
        <translation>none especially for this target group, but one that is open to all</translation>
    </message>
    <message>
        <source>knapp</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>laufend</source>
        <translation>running</translation>
    </message>
    <message>
        <source>laufende Beschwerde</source>
        <translation>complaint in progress</translation>
    </message>
    <message>
        <source>leeres Blatt</source>
        <translation>empty sheet</translation>
    </message>
    <message>
        <source>läuft dauerhaft weiter</source>
        <translation>goes on permanently</translation>
    </message>
    <message>
        <source>löschen</source>
        <translation>delete</translation>
    </message>
    <message>
        <source>mit Auslagen, die noch nicht bezahlt sind</source>
        <translation>with expenses that are not paid yet</translation>
    </message>
    <message>
        <source>mit Eingeladenen, bei denen die Anwesenheit offen ist</source>
        <translation>with people invited whose attendance is open</translation>
    </message>
    <message>
        <source>mit Folgetermin ohne Tag</source>
        <translation>with a next appointment without a day</translation>
    </message>
    <message>
        <source>mit Kosten ohne Sprachmittlung</source>
        <translation>with costs without interpreting</translation>
    </message>
    <message>
        <source>mit Sprachmittlung auf Deutsch</source>
        <translation>with interpreting in German</translation>
    </message>
    <message>
        <source>mit Sprachmittlung ohne Sprache</source>
        <translation>with interpreting without a language</translation>
    </message>
    <message>
        <source>mit abgelaufenem Führungszeugnis</source>
        <translation>with an expired certificate of conduct</translation>
    </message>
    <message>
        <source>mit eigener Teilnahme, aber ohne Dauer</source>
        <translation>with your own attendance but without a duration</translation>
    </message>
    <message>
        <source>mit einem Datum in der Zukunft</source>
        <translation>with a date in the future</translation>
    </message>
    <message>
        <source>mit einem Ende in der Vergangenheit, aber noch als laufend eingetragen</source>
        <translation>with an end in the past but still entered as running</translation>
    </message>
    <message>
        <source>mit einem Kind als Fachkraft, Betrieb oder Ehrenamt</source>
        <translation>with a child as a professional, business or volunteer</translation>
    </message>
    <message>
        <source>mit einem Kontakt nach dem Abschluss</source>
        <translation>with a contact after the closing</translation>
    </message>
    <message>
        <source>mit einem Kontakt vor der Eröffnung</source>
        <translation>with a contact before the opening</translation>
    </message>
    <message>
        <source>mit einem Stichtag außerhalb des Jahres</source>
        <translation>with a reference date outside the year</translation>
    </message>
    <message>
        <source>mit einem Ziel ohne Überprüfung in diesem Jahr</source>
        <translation>with a goal without a review in this year</translation>
    </message>
    <message>
        <source>mit einem Ziel, das noch nie überprüft wurde</source>
        <translation>with a goal that was never reviewed</translation>
    </message>
    <message>
        <source>mit einer Dauer, die für die Beratungsart ungewöhnlich ist</source>
        <translation>with a duration that is unusual for the kind of consultation</translation>
    </message>
    <message>
        <source>mit einer überfälligen Maßnahme</source>
        <translation>with an overdue measure</translation>
    </message>
    <message>
        <source>mit mehr Angehörigen als Anwesenden</source>
        <translation>with more relatives than people present</translation>
    </message>
    <message>
        <source>mit mehr Jahren in Deutschland als Lebensjahren</source>
        <translation>with more years in Germany than years of life</translation>
    </message>
    <message>
        <source>mit mehr als vier Stunden</source>
        <translation>with more than four hours</translation>
    </message>
    <message>
        <source>mit mehr als zehn Stunden</source>
        <translation>with more than ten hours</translation>
    </message>
    <message>
        <source>mit vielleicht doppelt erfasster Zeit</source>
        <translation>whose time may have been recorded twice</translation>
    </message>
    <message>
        <source>monatlich</source>
        <translation>monthly</translation>
    </message>
    <message>
        <source>nach dem Abschluss ihres Falls</source>
        <translation>after the closing of their case</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nicht begonnen</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>nicht erfasst</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>nicht übertragbar</source>
        <translation>cannot be carried over</translation>
    </message>
    <message>
        <source>noch nicht beurteilt</source>
        <translation>not assessed yet</translation>
    </message>
    <message>
        <source>noch nicht eingeschätzt</source>
        <translation>not assessed yet</translation>
    </message>
    <message>
        <source>nur ein Datum, sonst leer</source>
        <translation>only a date, otherwise empty</translation>
    </message>
    <message>
        <source>nur in Excel</source>
        <translation>Excel only</translation>
    </message>
    <message>
        <source>nur noch für Ansprüche der Person nötig</source>
        <translation>only needed for claims of the person</translation>
    </message>
    <message>
        <source>offene Wiedervorlage</source>
        <translation>open follow-up</translation>
    </message>
    <message>
        <source>ohne Altersgruppe</source>
        <translation>without an age group</translation>
    </message>
    <message>
        <source>ohne Anbieter</source>
        <translation>without a provider</translation>
    </message>
    <message>
        <source>ohne Angabe „neu oder schon da“</source>
        <translation>without “new or there before”</translation>
    </message>
    <message>
        <source>ohne Angabe, ob Sie selbst dabei waren</source>
        <translation>without saying whether you were there yourself</translation>
    </message>
    <message>
        <source>ohne Antwort</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>ohne Art</source>
        <translation>without a kind</translation>
    </message>
    <message>
        <source>ohne Aufenthaltsstatus</source>
        <translation>without a residence status</translation>
    </message>
    <message>
        <source>ohne Beleg aus Beratungen oder anderer Quelle</source>
        <translation>without evidence from consultations or another source</translation>
    </message>
    <message>
        <source>ohne Beratungsart</source>
        <translation>without a kind of consultation</translation>
    </message>
    <message>
        <source>ohne Beratungssprache</source>
        <translation>without a language</translation>
    </message>
    <message>
        <source>ohne Dauer, obwohl durchgeführt</source>
        <translation>without a duration, although carried out</translation>
    </message>
    <message>
        <source>ohne Ergebnis</source>
        <translation>without a result</translation>
    </message>
    <message>
        <source>ohne Geschlecht</source>
        <translation>without a gender</translation>
    </message>
    <message>
        <source>ohne Handlungsfeld</source>
        <translation>without a field of action</translation>
    </message>
    <message>
        <source>ohne Hauptthema</source>
        <translation>without a main topic</translation>
    </message>
    <message>
        <source>ohne Kontakt im Jahr, obwohl offen</source>
        <translation>without a contact in the year, although open</translation>
    </message>
    <message>
        <source>ohne Kontaktform</source>
        <translation>without a form of contact</translation>
    </message>
    <message>
        <source>ohne Niederschrift</source>
        <translation>without minutes</translation>
    </message>
    <message>
        <source>ohne Quelle</source>
        <translation>without a source</translation>
    </message>
    <message>
        <source>ohne Staatsangehörigkeit</source>
        <translation>without a nationality</translation>
    </message>
    <message>
        <source>ohne Stichtag</source>
        <translation>without a reference date</translation>
    </message>
    <message>
        <source>ohne Tag der Entscheidung</source>
        <translation>without a day of the decision</translation>
    </message>
    <message>
        <source>ohne Vereinbarung</source>
        <translation>without an agreement</translation>
    </message>
    <message>
        <source>ohne Verschwiegenheitserklärung</source>
        <translation>without a declaration of confidentiality</translation>
    </message>
    <message>
        <source>ohne Wert für {year}</source>
        <translation>without a value for {year}</translation>
    </message>
    <message>
        <source>ohne Zahl der Teilnehmenden</source>
        <translation>without a number of participants</translation>
    </message>
    <message>
        <source>ohne Zielgruppe</source>
        <translation>without a target group</translation>
    </message>
    <message>
        <source>ohne vermerkte Anwesenheit</source>
        <translation>without noted attendance</translation>
    </message>
    <message>
        <source>regelmäßig</source>
        <translation>regular</translation>
    </message>
    <message>
        <source>rot</source>
        <translation>red</translation>
    </message>
    <message>
        <source>schon begonnen, aber noch nicht unterzeichnet</source>
        <translation>already begun but not signed yet</translation>
    </message>
    <message>
        <source>schon bekannt</source>
        <translation>already known</translation>
    </message>
    <message>
        <source>seit einem halben Jahr ohne Kontakt, obwohl offen</source>
        <translation>without contact for half a year, although open</translation>
    </message>
    <message>
        <source>seit mehr als einem Jahr nicht geprüft</source>
        <translation>not checked for more than a year</translation>
    </message>
    <message>
        <source>senken</source>
        <translation>lower</translation>
    </message>
    <message>
        <source>steigern</source>
        <translation>raise</translation>
    </message>
    <message>
        <source>stimmt</source>
        <translation>agree</translation>
    </message>
    <message>
        <source>stimmt eher</source>
        <translation>rather agree</translation>
    </message>
    <message>
        <source>stimmt eher nicht</source>
        <translation>rather disagree</translation>
    </message>
    <message>
        <source>stimmt nicht</source>
        <translation>disagree</translation>
    </message>
    <message>
        <source>unbekannt</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>ungespeicherte Eingabe</source>
        <translation>unsaved entry</translation>
    </message>
    <message>
        <source>ungespeicherte Eingaben</source>
        <translation>unsaved entries</translation>
    </message>
    <message>
        <source>unklar</source>
        <translation>unclear</translation>
    </message>
    <message>
        <source>unrechtmäßig, die Person möchte aber keine Löschung</source>
        <translation>unlawful, but the person does not want erasure</translation>
    </message>
    <message>
        <source>unterzeichnet</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>unterzeichnet, neue Fassung im Entwurf</source>
        <translation>signed, new version being drafted</translation>
    </message>
    <message>
        <source>verlängert</source>
        <translation>extended</translation>
    </message>
    <message>
        <source>vermittelt, aber ohne Stelle</source>
        <translation>referred, but without a body</translation>
    </message>
    <message>
        <source>verschoben</source>
        <translation>postponed</translation>
    </message>
    <message>
        <source>verschoben bis {day}</source>
        <translation>postponed until {day}</translation>
    </message>
    <message>
        <source>verworfen</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>vielleicht doppelt erfasst</source>
        <translation>perhaps recorded twice</translation>
    </message>
    <message>
        <source>vielleicht schon da: Haushaltsstelle, Tag und Betrag wie eine vorhandene Buchung, anderer Beleg</source>
        <translation>perhaps there already: budget line, day and amount of a posting that is there, another document</translation>
    </message>
    <message>
        <source>vielleicht schon vorhanden, bitte im Programm entscheiden</source>
        <translation>perhaps already there, please decide in the program</translation>
    </message>
    <message>
        <source>vierteljährlich</source>
        <translation>quarterly</translation>
    </message>
    <message>
        <source>von Deutschen mit Aufenthaltstitel</source>
        <translation>of Germans with a residence title</translation>
    </message>
    <message>
        <source>von EU-Angehörigen mit Schutz, Gestattung oder Duldung</source>
        <translation>of EU nationals with protection, permission or toleration</translation>
    </message>
    <message>
        <source>von Hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>vor Import</source>
        <translation>before import</translation>
    </message>
    <message>
        <source>vor Neuverschlüsselung</source>
        <translation>before re-encryption</translation>
    </message>
    <message>
        <source>vor Rückspielen</source>
        <translation>before restoring</translation>
    </message>
    <message>
        <source>vor Umstellung</source>
        <translation>before conversion</translation>
    </message>
    <message>
        <source>vor der Eröffnung ihres Falls</source>
        <translation>before the opening of their case</translation>
    </message>
    <message>
        <source>vor {count} Minuten</source>
        <translation>{count} minutes ago</translation>
    </message>
    <message>
        <source>vor {count} Stunden</source>
        <translation>{count} hours ago</translation>
    </message>
    <message>
        <source>vor {count} Tagen</source>
        <translation>{count} days ago</translation>
    </message>
    <message>
        <source>vorbei, aber noch als geplant eingetragen</source>
        <translation>over but still entered as planned</translation>
    </message>
    <message>
        <source>vorbei, aber noch angefragt oder zugesagt</source>
        <translation>over but still requested or accepted</translation>
    </message>
    <message>
        <source>weggelassen</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>weicht ab, Handeln nötig</source>
        <translation>off course, action needed</translation>
    </message>
    <message>
        <source>wenn Zeit ist</source>
        <translation>when there is time</translation>
    </message>
    <message>
        <source>wichtig</source>
        <translation>important</translation>
    </message>
    <message>
        <source>wie beim Fall; sofort, wenn die Einwilligung nicht mehr gilt</source>
        <translation>as with the case; at once if the consent is no longer valid</translation>
    </message>
    <message>
        <source>wie die Berichte</source>
        <translation>as often as the reports</translation>
    </message>
    <message>
        <source>wie vereinbart</source>
        <translation>as agreed</translation>
    </message>
    <message>
        <source>wiederholte Überschrift</source>
        <translation>repeated heading</translation>
    </message>
    <message>
        <source>zu lang</source>
        <translation>too long</translation>
    </message>
    <message>
        <source>zufriedenstellen</source>
        <translation>keep satisfied</translation>
    </message>
    <message>
        <source>zweckgebunden, bis der Zweck erfüllt ist</source>
        <translation>earmarked until the purpose is fulfilled</translation>
    </message>
    <message>
        <source>{count} Angebote</source>
        <translation>{count} offers</translation>
    </message>
    <message>
        <source>{count} Bedarfe</source>
        <translation>{count} needs</translation>
    </message>
    <message>
        <source>{count} Monat ohne einen Eintrag: {named}</source>
        <translation>{count} month without an entry: {named}</translation>
    </message>
    <message>
        <source>{count} Monate</source>
        <translation>{count} months</translation>
    </message>
    <message>
        <source>{count} Monate ohne einen Eintrag: {named}</source>
        <translation>{count} months without an entry: {named}</translation>
    </message>
    <message>
        <source>{count} Werte verborgen</source>
        <translation>{count} values hidden</translation>
    </message>
    <message>
        <source>{count} Wiedervorlage ist überfällig</source>
        <translation>{count} follow-up is overdue</translation>
    </message>
    <message>
        <source>{count} Wiedervorlagen sind überfällig</source>
        <translation>{count} follow-ups are overdue</translation>
    </message>
    <message>
        <source>{count} von {total} Indikatoren ohne Wert für das Jahr</source>
        <translation>{count} of {total} indicators without a value for the year</translation>
    </message>
    <message>
        <source>{count} von {total} gehaltenen Sprechzeiten ohne Besuch</source>
        <translation>{count} of {total} office hours held without a visit</translation>
    </message>
    <message>
        <source>{count} von {total} {what}</source>
        <translation>{count} of {total} {what}</translation>
    </message>
    <message>
        <source>{count} von {total} {what} {why}</source>
        <translation>{count} of {total} {what} {why}</translation>
    </message>
    <message>
        <source>{count} weitere Texte mit Zeichen, die der Schrift im PDF fehlen</source>
        <translation>{count} more texts with characters that the typeface of the PDF lacks</translation>
    </message>
    <message>
        <source>{count} {kind} gehören auch zu „{about}“ (Doppelförderung?).</source>
        <translation>{count} {kind} also belong to “{about}” (double funding?).</translation>
    </message>
    <message>
        <source>{count} {kind} gehört auch zu „{about}“ (Doppelförderung?).</source>
        <translation>{count} {kind} also belongs to “{about}” (double funding?).</translation>
    </message>
    <message>
        <source>{count} {what} {why}</source>
        <translation>{count} {what} {why}</translation>
    </message>
    <message>
        <source>{degree} % erreicht, nach der Zeit wären {expected} % zu erwarten.</source>
        <translation>{degree} % achieved, by now {expected} % would be expected.</translation>
    </message>
    <message>
        <source>{first} bis {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{first} und {last}</source>
        <translation>{first} and {last}</translation>
    </message>
    <message>
        <source>{minutes} sind ungewöhnlich für: {kind}.</source>
        <translation>{minutes} are unusual for: {kind}.</translation>
    </message>
    <message>
        <source>{moment} Uhr</source>
        <translation>{moment}</translation>
    </message>
    <message>
        <source>{name}: Einfluss {influence}, Interesse {interest}</source>
        <translation>{name}: influence {influence}, interest {interest}</translation>
    </message>
    <message>
        <source>{name}: Seltenes unter „Übrige“ zusammenfassen</source>
        <translation>{name}: put rare ones together as “others”</translation>
    </message>
    <message>
        <source>{number}. Ausgabe (Korrektur)</source>
        <translation>Edition {number} (correction)</translation>
    </message>
    <message>
        <source>{n} Serien mit mehr als 120 Tagen im Jahr</source>
        <translation>{n} series with more than 120 days in a year</translation>
    </message>
    <message>
        <source>{n} Termine ohne Dauer</source>
        <translation>{n} appointments without duration</translation>
    </message>
    <message>
        <source>{n} Termine ohne Titel</source>
        <translation>{n} appointments without a title</translation>
    </message>
    <message>
        <source>{n} Termine über der Grenze</source>
        <translation>{n} appointments above the limit</translation>
    </message>
    <message>
        <source>{n} Termine über mehr als einen Monat</source>
        <translation>{n} appointments of more than a month</translation>
    </message>
    <message>
        <source>{n} abgesagte Termine</source>
        <translation>{n} cancelled appointments</translation>
    </message>
    <message>
        <source>{n} ganztägige Termine</source>
        <translation>{n} all-day appointments</translation>
    </message>
    <message>
        <source>{n} nicht lesbare Termine</source>
        <translation>{n} unreadable appointments</translation>
    </message>
    <message>
        <source>{n} private Termine</source>
        <translation>{n} private appointments</translation>
    </message>
    <message>
        <source>{n} von {m} Ziel überprüft</source>
        <translation>{n} of {m} goal reviewed</translation>
    </message>
    <message>
        <source>{n} von {m} Zielen überprüft</source>
        <translation>{n} of {m} goals reviewed</translation>
    </message>
    <message>
        <source>{one} und {other}</source>
        <translation>{one} and {other}</translation>
    </message>
    <message>
        <source>{time} Stunden</source>
        <translation>{time} hours</translation>
    </message>
    <message>
        <source>{what} nach {first}</source>
        <translation>{what} by {first}</translation>
    </message>
    <message>
        <source>{what} nach {first} und {second}</source>
        <translation>{what} by {first} and {second}</translation>
    </message>
    <message>
        <source>{what}: {named}</source>
        <translation>{what}: {named}</translation>
    </message>
    <message>
        <source>{what}: „{text}“ wird im PDF als „{printed}“ gedruckt</source>
        <translation>{what}: “{text}” is printed in the PDF as “{printed}”</translation>
    </message>
    <message>
        <source>{year} gehörten {mine} von {every} Beratungen zu den Aufgaben anderer Stellen. Sie nahmen {hours} in Anspruch, das sind {share} der Beratungszeit.</source>
        <translation>In {year}, {mine} of {every} consultations were tasks of other bodies. They took {hours}, which is {share} of the consultation time.</translation>
    </message>
    <message>
        <source>{year} gehörten {mine} von {every} Beratungen zu den Aufgaben anderer Stellen. Sie nahmen {hours} in Anspruch.</source>
        <translation>In {year}, {mine} of {every} consultations were tasks of other bodies. They took {hours}.</translation>
    </message>
    <message>
        <source>{year} waren es eine Beratung und {cost}.</source>
        <translation>In {year} it was one consultation and {cost}.</translation>
    </message>
    <message>
        <source>{year} waren es {hours} ({share} der Beratungszeit).</source>
        <translation>In {year} it was {hours} ({share} of the consultation time).</translation>
    </message>
    <message>
        <source>{year} waren es {hours}.</source>
        <translation>In {year} it was {hours}.</translation>
    </message>
    <message>
        <source>{year} waren es {n} Beratungen und {cost}.</source>
        <translation>In {year} it was {n} consultations and {cost}.</translation>
    </message>
    <message>
        <source>{year} wurde in einer Beratung gedolmetscht. Dafür sind Kosten von {cost} eingetragen.</source>
        <translation>In {year}, somebody interpreted in one consultation. Costs of {cost} are entered for it.</translation>
    </message>
    <message>
        <source>{year} wurde in {n} Beratungen gedolmetscht. Dafür sind Kosten von {cost} eingetragen.</source>
        <translation>In {year}, somebody interpreted in {n} consultations. Costs of {cost} are entered for them.</translation>
    </message>
    <message>
        <source>Überschreitungen von {cents} spart keine andere Position ein; sie werden nicht anerkannt.</source>
        <translation>Overruns of {cents} are not saved by any other item; they are not recognised.</translation>
    </message>
    <message>
        <source>Übertrag aus dem Vorjahr</source>
        <translation>Carry-over from the year before</translation>
    </message>
    <message>
        <source>Überzogen</source>
        <translation>Overdrawn</translation>
    </message>
    <message>
        <source>Übungsleiterpauschale</source>
        <translation>Trainer allowance</translation>
    </message>
    <message>
        <source>ähnlicher Name</source>
        <translation>similar name</translation>
    </message>
    <message>
        <source>öffentlich, ab {threshold} Personen</source>
        <translation>public, from {threshold} people</translation>
    </message>
    <message>
        <source>öffentlich, auf 5 gerundet</source>
        <translation>public, rounded to 5</translation>
    </message>
    <message>
        <source>über- oder außerplanmäßig</source>
        <translation>above or outside the budget</translation>
    </message>
    <message>
        <source>überprüft</source>
        <translation>reviewed</translation>
    </message>
    <message>
        <source>übertragbar, höchstens ein Jahr</source>
        <translation>can be carried over, at most one year</translation>
    </message>
    <message>
        <source>üblich</source>
        <translation>usual</translation>
    </message>
    <message>
        <source>„{about}“ ist mit Buchungen und Bindungen um {cents} überzogen.</source>
        <translation>“{about}” is overdrawn by {cents} with postings and commitments.</translation>
    </message>
    <message>
        <source>„{about}“ liegt um {cents} über dem, was der Plan mit Spielraum zulässt.</source>
        <translation>“{about}” is {cents} above what the plan allows with its margin.</translation>
    </message>
    <message>
        <source>„{name}“ ist keine einzelne Datei.</source>
        <translation>“{name}” is not a single file.</translation>
    </message>
    <message>
        <source>„{path}“ gibt es nicht.</source>
        <translation>“{path}” does not exist.</translation>
    </message>
    <message>
        <source>„{path}“ ist die Datei, die ersetzt werden soll, und keine Sicherung davon.</source>
        <translation>“{path}” is the file that is to be replaced and not a backup of it.</translation>
    </message>
    <message>
        <source>„{path}“ ist die leere Vorlage selbst.</source>
        <translation>“{path}” is the empty template itself.</translation>
    </message>
    <message>
        <source>„{path}“ ist eine Datei des Programms Numbers.</source>
        <translation>“{path}” is a file of the program Numbers.</translation>
    </message>
    <message>
        <source>„{path}“ ist eine Datei von LibreOffice oder OpenOffice (.ods).</source>
        <translation>“{path}” is a file of LibreOffice or OpenOffice (.ods).</translation>
    </message>
    <message>
        <source>„{path}“ ist eine Excel-Datei in einem älteren oder besonderen Format (.xls, .xlsb).</source>
        <translation>“{path}” is an Excel file in an older or special format (.xls, .xlsb).</translation>
    </message>
    <message>
        <source>„{path}“ ist elektronisch signiert; ausgefüllt wäre die Signatur ungültig.</source>
        <translation>“{path}” is signed electronically; filled in, the signature would be invalid.</translation>
    </message>
    <message>
        <source>„{path}“ ist kein Archiv von IntDesk.</source>
        <translation>“{path}” is not an archive of IntDesk.</translation>
    </message>
    <message>
        <source>„{path}“ ist kein gewöhnliches Archiv: Namen oder Größen darin sind verdächtig.</source>
        <translation>“{path}” is not an ordinary archive: names or sizes in it are suspicious.</translation>
    </message>
    <message>
        <source>„{path}“ ist keine Datei von IntDesk.</source>
        <translation>“{path}” is not a file of IntDesk.</translation>
    </message>
    <message>
        <source>„{path}“ ist keine Kalenderdatei.</source>
        <translation>“{path}” is not a calendar file.</translation>
    </message>
    <message>
        <source>„{path}“ ist keine Tabelle, die IntDesk lesen kann.</source>
        <translation>“{path}” is not a table that IntDesk can read.</translation>
    </message>
    <message>
        <source>„{path}“ lässt sich nicht als Archiv lesen: Die Datei ist beschädigt oder unvollständig.</source>
        <translation>“{path}” cannot be read as an archive: the file is damaged or incomplete.</translation>
    </message>
    <message>
        <source>„{program} --help“ zeigt, wie der Befehl aufgerufen wird.</source>
        <translation>“{program} --help” shows how the command is called.</translation>
    </message>
    <message>
        <source>„{value}“ gibt es in dieser Liste nicht. Bitte wählen Sie einen Eintrag.</source>
        <translation>“{value}” is not in this list. Please choose an entry.</translation>
    </message>
    <message>
        <source>„{value}“ ist keine vollständige E-Mail-Adresse. Bitte prüfen Sie sie.</source>
        <translation>“{value}” is not a complete e-mail address. Please check it.</translation>
    </message>
    <message>
        <source>„{value}“ steht nicht zur Auswahl. Bitte wählen Sie aus der Liste.</source>
        <translation>“{value}” is not among the choices. Please choose from the list.</translation>
    </message>
    <message>
        <source>● laufende Angebote, ▲ offene Bedarfe, „Lücke“: kein laufendes Angebot, „für alle“: keins eigens für diese Zielgruppe, aber eins, das allen offensteht.</source>
        <translation>● running offers, ▲ open needs, “gap”: no running offer, “for all”: none especially for this target group, but one that is open to all.</translation>
    </message>
</context>
<context>
    <name>it_sheet</name>
    <message>
        <source>Blatt für die IT: PDF speichern</source>
        <translation>Sheet for the IT: save PDF</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Das Passwort der Vertretung öffnet die Datei danach nicht mehr.</source>
        <translation>The deputy’s password no longer opens the file afterwards.</translation>
    </message>
    <message>
        <source>Das neue Blatt gilt. Bitte vernichten Sie das alte.</source>
        <translation>The new sheet is valid. Please destroy the old one.</translation>
    </message>
    <message>
        <source>Das neue Passwort gilt ab jetzt.</source>
        <translation>The new password is valid from now on.</translation>
    </message>
    <message>
        <source>Der Zugang der Vertretung ist eingerichtet.</source>
        <translation>Access for the deputy is set up.</translation>
    </message>
    <message>
        <source>Der Zugang der Vertretung ist entfernt.</source>
        <translation>Access for the deputy is removed.</translation>
    </message>
    <message>
        <source>Die Datei ist nur zum Lesen geöffnet; Zugänge lassen sich nicht ändern.</source>
        <translation>The file is open for reading only; access cannot be changed.</translation>
    </message>
    <message>
        <source>Ein neues versiegeltes Blatt gibt es erst, wenn die verschlossenen Notizen geöffnet sind: Nur das jetzige Blatt kann sie öffnen.</source>
        <translation>There can only be a new sealed sheet once the closed notes are opened: only the present sheet can open them.</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Gilt seit</source>
        <translation>Valid since</translation>
    </message>
    <message>
        <source>Hat jemand ein Passwort oder Blatt erfahren, ersetzen Sie es zuerst und verschlüsseln Sie dann die Datenbank neu.</source>
        <translation>If somebody has learnt a password or sheet, replace it first and then re-encrypt the database.</translation>
    </message>
    <message>
        <source>Neues Wiederherstellungsblatt …</source>
        <translation>New recovery sheet …</translation>
    </message>
    <message>
        <source>Neues versiegeltes Blatt …</source>
        <translation>New sealed sheet …</translation>
    </message>
    <message>
        <source>Passwort ändern …</source>
        <translation>Change password …</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Sie sind als Vertretung angemeldet. Zugänge ändert, wer mit dem Passwort der oder des Beauftragten angemeldet ist; Ihr eigenes Passwort ändern Sie selbst.</source>
        <translation>You are signed in as deputy. Access is changed by whoever is signed in with the officer’s password; you change your own password yourself.</translation>
    </message>
    <message>
        <source>Vertretung einrichten …</source>
        <translation>Set up deputy …</translation>
    </message>
    <message>
        <source>Vertretung entfernen …</source>
        <translation>Remove deputy …</translation>
    </message>
    <message>
        <source>Vertretung ersetzen …</source>
        <translation>Replace deputy …</translation>
    </message>
    <message>
        <source>Was sie eingetragen hat, bleibt.</source>
        <translation>What they have entered stays.</translation>
    </message>
    <message>
        <source>Zugang</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Zugang der Vertretung entfernen?</source>
        <translation>Remove access for the deputy?</translation>
    </message>
    <message>
        <source>Zugänge</source>
        <translation>Ways of access</translation>
    </message>
    <message>
        <source>Zugänge zu dieser Datei</source>
        <translation>Ways of access to this file</translation>
    </message>
</context>
<context>
    <name>meeting_form</name>
    <message>
        <source>Eigene Arbeitszeit, nächster Termin, Notiz</source>
        <translation>Own working time, next date, note</translation>
    </message>
    <message>
        <source>Eingeladen und anwesend</source>
        <translation>Invited and present</translation>
    </message>
    <message>
        <source>Gäste, die nicht mit Namen festgehalten werden.</source>
        <translation>Guests who are not recorded by name.</translation>
    </message>
    <message>
        <source>Mit „ja“ zählt die Sitzung von selbst als Arbeitszeit.</source>
        <translation>With “yes” the meeting counts as working time by itself.</translation>
    </message>
    <message>
        <source>Nur ausfüllen, wenn sie von der Dauer abweicht, etwa mit Weg und Vorbereitung.</source>
        <translation>Only fill in if it differs from the duration, for example with travel and preparation.</translation>
    </message>
    <message>
        <source>Nur intern, steht nicht in der Niederschrift.</source>
        <translation>Internal only, not in the minutes.</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Reihenfolge ändern: ziehen, oder Alt und Pfeiltaste.</source>
        <translation>Change the order: drag, or Alt and arrow key.</translation>
    </message>
    <message>
        <source>Sitzung bearbeiten</source>
        <translation>Edit meeting</translation>
    </message>
    <message>
        <source>Sitzung planen</source>
        <translation>Plan meeting</translation>
    </message>
    <message>
        <source>Tagesordnung</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Tagesordnung und Niederschrift</source>
        <translation>Agenda and minutes</translation>
    </message>
    <message>
        <source>Weitere Anwesende</source>
        <translation>Others present</translation>
    </message>
    <message>
        <source>wie die Sitzung</source>
        <translation>like the meeting</translation>
    </message>
    <message>
        <source>{name} am {day}</source>
        <translation>{name} on {day}</translation>
    </message>
</context>
<context>
    <name>meeting_tasks</name>
    <message>
        <source> (aus der Sitzung vom {day})</source>
        <translation> (from the meeting of {day})</translation>
    </message>
    <message>
        <source>Auftrag</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Auftrag festhalten</source>
        <translation>Record task</translation>
    </message>
    <message>
        <source>Auftrag speichern?</source>
        <translation>Save the task?</translation>
    </message>
    <message>
        <source>Aufträge</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Bis wann</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Der eingetragene Auftrag ist noch nicht gespeichert.</source>
        <translation>The task you entered is not saved yet.</translation>
    </message>
    <message>
        <source>Kein Auftrag offen.</source>
        <translation>No task open.</translation>
    </message>
    <message>
        <source>Leer: Sie selbst</source>
        <translation>Empty: yourself</translation>
    </message>
    <message>
        <source>Markierten Auftrag erledigen oder wieder öffnen (E)</source>
        <translation>Mark the selected task done or reopen it (E)</translation>
    </message>
    <message>
        <source>Neuer Auftrag zu „{title}“.</source>
        <translation>New task for “{title}”.</translation>
    </message>
    <message>
        <source>Offene Aufträge stehen auch unter „Wiedervorlagen“ und kommen auf die nächste Tagesordnung.</source>
        <translation>Open tasks also appear under “Follow-ups” and go on the next agenda.</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
</context>
<context>
    <name>meeting_time</name>
    <message>
        <source>Am selben Tag steht der Eintrag {entry}. Ist damit diese Sitzung gemeint?</source>
        <translation>There is the entry {entry} on the same day. Does it mean this meeting?</translation>
    </message>
    <message>
        <source>Beides zählt</source>
        <translation>Both count</translation>
    </message>
    <message>
        <source>Die Zeit dieser Sitzung steht schon im Eintrag {entry}. Sie zählt nur dort.</source>
        <translation>The time of this meeting is already in the entry {entry}. It counts only there.</translation>
    </message>
    <message>
        <source>Eintrag zeigen</source>
        <translation>Show entry</translation>
    </message>
    <message>
        <source>Ist dieselbe Zeit</source>
        <translation>Is the same time</translation>
    </message>
    <message>
        <source>Zählt als Arbeitszeit: {minutes}</source>
        <translation>Counts as working time: {minutes}</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>Noch keine Sitzungen in diesem Jahr.</source>
        <translation>No meetings in this year yet.</translation>
    </message>
    <message>
        <source>Sitzung</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Sitzung planen</source>
        <translation>Plan meeting</translation>
    </message>
    <message>
        <source>Sitzungen</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Suchen: Gremium, Thema, Beschluss …</source>
        <translation>Search: committee, topic, decision …</translation>
    </message>
</context>
<context>
    <name>need_columns</name>
    <message>
        <source>überall</source>
        <translation>everywhere</translation>
    </message>
</context>
<context>
    <name>need_form</name>
    <message>
        <source>Bedarf bearbeiten</source>
        <translation>Edit need</translation>
    </message>
    <message>
        <source>Bedarf erfassen</source>
        <translation>Record need</translation>
    </message>
    <message>
        <source>Belege</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Gemeinden, Einordnung, Notiz</source>
        <translation>Municipalities, classification, note</translation>
    </message>
    <message>
        <source>Leer lassen, wenn er überall besteht.</source>
        <translation>Leave empty if it exists everywhere.</translation>
    </message>
    <message>
        <source>Nur ihre Zahl steht in Berichten, und nur in internen.</source>
        <translation>Only their number appears in reports, and only in internal ones.</translation>
    </message>
    <message>
        <source>Nur intern. Keine Namen von Ratsuchenden eintragen.</source>
        <translation>Internal only. Do not enter names of people seeking advice.</translation>
    </message>
    <message>
        <source>Warum so? Bei „abgelehnt“ nötig, bei „gedeckt“ ohne Angebot.</source>
        <translation>Why so? Necessary for “rejected”, for “met” without an offer.</translation>
    </message>
</context>
<context>
    <name>need_links</name>
    <message>
        <source>Beleg</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Beleg hinzufügen</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Quelle</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Was zeigt den Bedarf?</source>
        <translation>What shows the need?</translation>
    </message>
</context>
<context>
    <name>needs</name>
    <message>
        <source>Angebote, die ihn decken</source>
        <translation>Offers that meet it</translation>
    </message>
    <message>
        <source>Bedarf</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Bedarf erfassen</source>
        <translation>Record need</translation>
    </message>
    <message>
        <source>Bedarfe</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Hinweise aus Beratungen</source>
        <translation>Notes from consultations</translation>
    </message>
    <message>
        <source>Noch keine Bedarfe. Was fehlt vor Ort? Strukturhinweise zeigen es.</source>
        <translation>No needs yet. What is missing locally? Structural notes show it.</translation>
    </message>
    <message>
        <source>Suchen: Bedarf, Beleg, Handlungsfeld …</source>
        <translation>Search: need, evidence, field of action …</translation>
    </message>
    <message>
        <source>Wiedervorlage anlegen</source>
        <translation>Create follow-up</translation>
    </message>
    <message>
        <source>Wiedervorlagen</source>
        <translation>Follow-ups</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Gesundheit</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Muss das hier stehen? {what}: Solche Angaben sind besonders geschützt (Art. 9 und 10 DSGVO) und brauchen einen eigenen Grund.</source>
        <translation>Does this have to be here? {what}: such details are specially protected (Art. 9 and 10 GDPR) and need a ground of their own.</translation>
    </message>
    <message>
        <source>Religion oder Weltanschauung</source>
        <translation>Religion or belief</translation>
    </message>
    <message>
        <source>Sexualität</source>
        <translation>Sexuality</translation>
    </message>
    <message>
        <source>Straftaten</source>
        <translation>Criminal offences</translation>
    </message>
    <message>
        <source>ethnische Herkunft</source>
        <translation>Ethnic origin</translation>
    </message>
    <message>
        <source>politische Meinung oder Gewerkschaft</source>
        <translation>Political opinion or trade union</translation>
    </message>
    <message>
        <source>„{word}“ ({category})</source>
        <translation>“{word}” ({category})</translation>
    </message>
</context>
<context>
    <name>offer_columns</name>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Nicht vorbei am</source>
        <translation>Not over on</translation>
    </message>
    <message>
        <source>Zu prüfen</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>gelöschter Kontakt</source>
        <translation>deleted contact</translation>
    </message>
    <message>
        <source>nicht seit dem {day}</source>
        <translation>not since {day}</translation>
    </message>
    <message>
        <source>noch nie</source>
        <translation>never</translation>
    </message>
    <message>
        <source>seit mehr als {n} Monaten nicht</source>
        <translation>not for more than {n} months</translation>
    </message>
    <message>
        <source>überall</source>
        <translation>everywhere</translation>
    </message>
</context>
<context>
    <name>offer_directory</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Als Excel …</source>
        <translation>As Excel …</translation>
    </message>
    <message>
        <source>Als PDF …</source>
        <translation>As PDF …</translation>
    </message>
    <message>
        <source>Angebotsverzeichnis</source>
        <translation>Directory of offers</translation>
    </message>
    <message>
        <source>Angebotsverzeichnis speichern</source>
        <translation>Save directory of offers</translation>
    </message>
    <message>
        <source>Art der Angebote</source>
        <translation>Kind of offers</translation>
    </message>
    <message>
        <source>Für alle lesbar: Angebote „nur intern“, Notizen und belegte Plätze fehlen darin, Ansprechpersonen nur mit Einwilligung.</source>
        <translation>Everybody can read it: offers “internal only”, notes and places taken are left out, contact persons only with consent.</translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Geordnet nach</source>
        <translation>Ordered by</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>alle</source>
        <translation>all</translation>
    </message>
    <message>
        <source>mit geplanten</source>
        <translation>with planned ones</translation>
    </message>
    <message>
        <source>nur laufende</source>
        <translation>only running ones</translation>
    </message>
    <message>
        <source>{entries} im Verzeichnis: {name}</source>
        <translation>{entries} in the directory: {name}</translation>
    </message>
</context>
<context>
    <name>offer_form</name>
    <message>
        <source>Als Anbieter oder Ansprechperson. Ohne Einwilligung beim Kontakt steht niemand dort.</source>
        <translation>As provider or contact person. Without consent in the contact nobody is in it.</translation>
    </message>
    <message>
        <source>Angebot bearbeiten</source>
        <translation>Edit offer</translation>
    </message>
    <message>
        <source>Angebot erfassen</source>
        <translation>Record offer</translation>
    </message>
    <message>
        <source>Gemeinden, Sprachen, Zeitraum, Plätze</source>
        <translation>Municipalities, languages, period, places</translation>
    </message>
    <message>
        <source>Kosten, Anmeldung, Beschreibung</source>
        <translation>Costs, registration, description</translation>
    </message>
    <message>
        <source>Leer lassen, wenn es überall gilt.</source>
        <translation>Leave empty if it applies everywhere.</translation>
    </message>
    <message>
        <source>Nur intern.</source>
        <translation>Internal only.</translation>
    </message>
    <message>
        <source>Prüfung, Einordnung, Notiz</source>
        <translation>Check, classification, note</translation>
    </message>
    <message>
        <source>Steht im Verzeichnis, also für alle lesbar.</source>
        <translation>Appears in the directory, so everybody can read it.</translation>
    </message>
    <message>
        <source>Wann haben Sie zuletzt nachgefragt, ob alles stimmt?</source>
        <translation>When did you last ask whether everything is right?</translation>
    </message>
    <message>
        <source>Öffentliches Verzeichnis</source>
        <translation>Public directory</translation>
    </message>
</context>
<context>
    <name>offer_words</name>
    <message>
        <source>Anbieter</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Angebot</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Angebote</source>
        <translation>Offers</translation>
    </message>
    <message>
        <source>Anmeldung</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>Ansprechperson</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Bedarf</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Begründung</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Bekannt seit</source>
        <translation>Known since</translation>
    </message>
    <message>
        <source>Belegt</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Beschreibung</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Davon gelöschte Beratungen</source>
        <translation>Of these deleted consultations</translation>
    </message>
    <message>
        <source>Dringlichkeit</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Ebene</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Frei</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Gedeckt durch</source>
        <translation>Met by</translation>
    </message>
    <message>
        <source>Gemeinden</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Handlungsfelder</source>
        <translation>Fields of action</translation>
    </message>
    <message>
        <source>Hinweise</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Hinweise aus Beratungen</source>
        <translation>Notes from consultations</translation>
    </message>
    <message>
        <source>Internetseite</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Personen im Verzeichnis</source>
        <translation>People in the directory</translation>
    </message>
    <message>
        <source>Pflicht</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Plätze</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stand seit</source>
        <translation>Status since</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Was fehlt?</source>
        <translation>What is missing?</translation>
    </message>
    <message>
        <source>Weitere Belege</source>
        <translation>Further evidence</translation>
    </message>
    <message>
        <source>Zielgruppen</source>
        <translation>Target groups</translation>
    </message>
    <message>
        <source>Zuletzt geprüft</source>
        <translation>Last checked</translation>
    </message>
    <message>
        <source>abgelehnt</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>beendet</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>gedeckt</source>
        <translation>met</translation>
    </message>
    <message>
        <source>geplant</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>hoch</source>
        <translation>high</translation>
    </message>
    <message>
        <source>in Arbeit</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>ja, darf darin stehen</source>
        <translation>yes, may be in it</translation>
    </message>
    <message>
        <source>ja, mit Einwilligung</source>
        <translation>yes, with consent</translation>
    </message>
    <message>
        <source>läuft</source>
        <translation>running</translation>
    </message>
    <message>
        <source>mittel</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nein, nur intern</source>
        <translation>no, internal only</translation>
    </message>
    <message>
        <source>niedrig</source>
        <translation>low</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>pausiert</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>Öffentliches Verzeichnis</source>
        <translation>Public directory</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>Angebot</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Angebot erfassen</source>
        <translation>Record offer</translation>
    </message>
    <message>
        <source>Angebote</source>
        <translation>Offers</translation>
    </message>
    <message>
        <source>Bedarf anlegen</source>
        <translation>Create need</translation>
    </message>
    <message>
        <source>Bedarfe, die es deckt</source>
        <translation>Needs that it meets</translation>
    </message>
    <message>
        <source>Noch keine Angebote. Was gibt es vor Ort, und von wem?</source>
        <translation>No offers yet. What is there locally, and from whom?</translation>
    </message>
    <message>
        <source>Suchen: Titel, Anbieter, Ort, Sprache …</source>
        <translation>Search: title, provider, place, language …</translation>
    </message>
    <message>
        <source>Wiedervorlage anlegen</source>
        <translation>Create follow-up</translation>
    </message>
    <message>
        <source>Wiedervorlagen</source>
        <translation>Follow-ups</translation>
    </message>
</context>
<context>
    <name>office_date_form</name>
    <message>
        <source>Bei ausgefallenen Terminen.</source>
        <translation>For cancelled dates.</translation>
    </message>
    <message>
        <source>Leer: Es zählen die Anwesenden der Beratungen dieses Termins.</source>
        <translation>Empty: the people present in the consultations of this date count.</translation>
    </message>
    <message>
        <source>Tasten P, G oder A</source>
        <translation>Keys 1 to 3</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Termin bearbeiten</source>
        <translation>Edit date</translation>
    </message>
    <message>
        <source>Termin erfassen</source>
        <translation>Record date</translation>
    </message>
    <message>
        <source>{day}, {state}, {place}</source>
        <translation>{day}, {state}, {place}</translation>
    </message>
    <message>
        <source>{n} laut Beratungen</source>
        <translation>{n} by the consultations</translation>
    </message>
</context>
<context>
    <name>office_dates</name>
    <message>
        <source>Bemerkung</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Beratung</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Besuche</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Sitzung</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Termine der Sprechzeiten</source>
        <translation>Dates of the office hours</translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>genutzt</source>
        <translation>used</translation>
    </message>
    <message>
        <source>verlegt vom {day}</source>
        <translation>moved from {day}</translation>
    </message>
    <message>
        <source>zusätzlicher Termin</source>
        <translation>additional date</translation>
    </message>
</context>
<context>
    <name>office_hour_figures</name>
    <message>
        <source>1 Termin</source>
        <translation>1 date</translation>
    </message>
    <message>
        <source>kein Vorjahr</source>
        <translation>no last year</translation>
    </message>
    <message>
        <source>{n} Termine</source>
        <translation>{n} dates</translation>
    </message>
    <message>
        <source>{rate} je Std.</source>
        <translation>{rate} per h</translation>
    </message>
    <message>
        <source>{year}: {value}</source>
        <translation>{year}: {value}</translation>
    </message>
</context>
<context>
    <name>office_plan</name>
    <message>
        <source>Leer: bis auf Weiteres</source>
        <translation>Empty: until further notice</translation>
    </message>
    <message>
        <source>Noch keine regelmäßigen Sprechzeiten.</source>
        <translation>No regular office hours yet.</translation>
    </message>
    <message>
        <source>Regelmäßige Sprechzeiten</source>
        <translation>Regular office hours</translation>
    </message>
    <message>
        <source>Sprechzeit</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>Sprechzeit bearbeiten</source>
        <translation>Edit office hours</translation>
    </message>
    <message>
        <source>Sprechzeit eintragen</source>
        <translation>Enter office hours</translation>
    </message>
    <message>
        <source>Sprechzeiten</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>Suchen: Ort, Notiz …</source>
        <translation>Search: place, note …</translation>
    </message>
    <message>
        <source>Tasten 1 bis 7</source>
        <translation>Keys 1 to 7</translation>
    </message>
    <message>
        <source>Wie in den Beratungen, damit diese hier zählen.</source>
        <translation>As in the consultations, so that they count here.</translation>
    </message>
    <message>
        <source>{weekday}, {start} Uhr, {place}</source>
        <translation>{weekday}, {start}, {place}</translation>
    </message>
</context>
<context>
    <name>output_place</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ersetzen</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Im gewählten Ordner gibt es schon: {names}.</source>
        <translation>The chosen folder already has: {names}.</translation>
    </message>
    <message>
        <source>Vorhandene Dateien ersetzen?</source>
        <translation>Replace existing files?</translation>
    </message>
</context>
<context>
    <name>paid_goal</name>
    <message>
        <source>Doch nicht</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Welches Ziel, welche Maßnahme?</source>
        <translation>Which goal, which measure?</translation>
    </message>
    <message>
        <source>Wird beim Speichern verknüpft: {goal}</source>
        <translation>Will be linked when you save: {goal}</translation>
    </message>
    <message>
        <source>Ziel nicht verknüpfen</source>
        <translation>Do not link the goal</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Auf diesem Datenträger ist zu wenig Platz. Bitte wählen Sie einen anderen.</source>
        <translation>There is too little space on this drive. Please choose another one.</translation>
    </message>
    <message>
        <source>Besser liegt die Datei auf diesem Rechner und eine Sicherung am anderen Ort.</source>
        <translation>It is better to have the file on this computer and a backup in the other place.</translation>
    </message>
    <message>
        <source>Dieser Ordner gehört zum Programm und wird bei jedem Update ersetzt. Bitte wählen Sie einen anderen.</source>
        <translation>This folder belongs to the program and is replaced by every update. Please choose another one.</translation>
    </message>
    <message>
        <source>Dieser Ordner wird von {provider} mit anderen Rechnern abgeglichen. Die Datei könnte dabei unbrauchbar werden, und vertrauliche Daten lägen bei einem Anbieter. Bitte wählen Sie einen anderen Ordner.</source>
        <translation>This folder is synchronised with other computers by {provider}. The file could become unusable, and confidential data would lie with a provider. Please choose another folder.</translation>
    </message>
    <message>
        <source>Windows verwirft diesen Ordner, wenn Sie sich abmelden. Bitte wählen Sie einen, der erhalten bleibt, etwa auf dem Laufwerk Ihrer Verwaltung.</source>
        <translation>Windows discards this folder when you sign out. Please choose one that lasts, such as one on the drive of your administration.</translation>
    </message>
    <message>
        <source>„{folder}“ liegt auf einem Netzlaufwerk. Reißt die Verbindung ab, kann IntDesk nicht speichern, bis sie wieder da ist.</source>
        <translation>“{folder}” is on a network drive. If the connection breaks, IntDesk cannot save until it is back.</translation>
    </message>
    <message>
        <source>„{folder}“ liegt auf einem Stick oder einer Wechselplatte. Wird sie während der Arbeit abgezogen, kann IntDesk nicht speichern, und Sticks gehen leicht verloren.</source>
        <translation>“{folder}” is on a stick or a removable disk. If it is taken out while you work, IntDesk cannot save, and sticks are easily lost.</translation>
    </message>
</context>
<context>
    <name>planning</name>
    <message>
        <source>Andere</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Anlass oder Ort</source>
        <translation>Occasion or place</translation>
    </message>
    <message>
        <source>Antworten</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Anzahl</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ausgefüllt von</source>
        <translation>Filled in by</translation>
    </message>
    <message>
        <source>Beginn der Arbeit</source>
        <translation>Beginning of the work</translation>
    </message>
    <message>
        <source>Beschlossen am</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Beschluss Nr.</source>
        <translation>Decision no.</translation>
    </message>
    <message>
        <source>Bögen verteilt</source>
        <translation>Sheets handed out</translation>
    </message>
    <message>
        <source>Bögen zurück</source>
        <translation>Sheets returned</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Einheit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Fachbereich</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Fachbereich oder Funktion</source>
        <translation>Department or function</translation>
    </message>
    <message>
        <source>Fragen beantwortet</source>
        <translation>Questions answered</translation>
    </message>
    <message>
        <source>Gemeinde</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Gilt ab Jahr</source>
        <translation>Applies from year</translation>
    </message>
    <message>
        <source>Gilt bis Jahr</source>
        <translation>Applies until year</translation>
    </message>
    <message>
        <source>Gliederung</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>Handlungsfeld</source>
        <translation>Field of action</translation>
    </message>
    <message>
        <source>Im Jahresbericht</source>
        <translation>In the annual report</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Integrationsstelle</source>
        <translation>Integration office</translation>
    </message>
    <message>
        <source>Jahr</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Leitbild</source>
        <translation>Guiding principles</translation>
    </message>
    <message>
        <source>Letzter Tag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Letzter Wert</source>
        <translation>Last value</translation>
    </message>
    <message>
        <source>Maßnahmen</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Mittel</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Prozent</source>
        <translation>Per cent</translation>
    </message>
    <message>
        <source>Quelle</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Rahmendaten</source>
        <translation>Context data</translation>
    </message>
    <message>
        <source>Rat oder Kreistag</source>
        <translation>Council or district council</translation>
    </message>
    <message>
        <source>Richtung</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Schritte</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stichtag</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>Stunden</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Tage</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Verwaltungsleitung</source>
        <translation>Head of administration</translation>
    </message>
    <message>
        <source>Verwendung</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Veränderung</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Wert</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Zielwert</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>beobachten</source>
        <translation>observe</translation>
    </message>
    <message>
        <source>je 1.000 Personen</source>
        <translation>per 1,000 people</translation>
    </message>
    <message>
        <source>soll bleiben</source>
        <translation>shall stay</translation>
    </message>
    <message>
        <source>soll sinken</source>
        <translation>shall fall</translation>
    </message>
    <message>
        <source>soll steigen</source>
        <translation>shall rise</translation>
    </message>
    <message>
        <source>Übliche Quelle</source>
        <translation>Usual source</translation>
    </message>
</context>
<context>
    <name>portable</name>
    <message>
        <source>Bitte lassen Sie IntDesk von Ihrer IT einrichten.</source>
        <translation>Please have IntDesk set up by your IT.</translation>
    </message>
    <message>
        <source>Die tragbare Fassung legt Daten neben sich ab. Bitte kopieren Sie den ganzen Ordner des Programms an einen Ort, an dem Sie schreiben dürfen, oder lassen Sie IntDesk einrichten.</source>
        <translation>The portable version puts data beside itself. Please copy the whole folder of the program to a place where you may write, or have IntDesk set up.</translation>
    </message>
    <message>
        <source>Es wurde nichts verändert.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Ihre Daten im Ordner „{folder}“ bleiben unberührt.</source>
        <translation>Your data in the folder “{folder}” remain untouched.</translation>
    </message>
    <message>
        <source>Ihre Verwaltung hat die tragbare Fassung nicht freigegeben.</source>
        <translation>Your administration has not approved the portable version.</translation>
    </message>
    <message>
        <source>In den Ordner „{folder}“ lässt sich nicht schreiben.</source>
        <translation>The folder “{folder}” cannot be written to.</translation>
    </message>
    <message>
        <source>IntDesk kann hier nicht speichern</source>
        <translation>IntDesk cannot save here</translation>
    </message>
    <message>
        <source>IntDesk wird nicht geöffnet</source>
        <translation>IntDesk is not opened</translation>
    </message>
</context>
<context>
    <name>posting_imports</name>
    <message>
        <source>Ausgaben ohne Minus, Einnahmen mit Minus</source>
        <translation>Expenses without minus, income with minus</translation>
    </message>
    <message>
        <source>Beides ohne Minus, Minus nur bei Korrekturen</source>
        <translation>Both without minus, minus only for corrections</translation>
    </message>
    <message>
        <source>Buchung</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>Buchungen</source>
        <translation>Postings</translation>
    </message>
    <message>
        <source>Buchungsliste der Kasse wählen</source>
        <translation>Choose list of postings of the treasury</translation>
    </message>
    <message>
        <source>Die Buchungsliste der Kasse als Excel (.xlsx) oder CSV. Sie sehen zuerst die Summen nach Haushaltsstelle; dieselbe Liste ein zweites Mal ändert nichts.</source>
        <translation>The list of postings of the treasury as Excel (.xlsx) or CSV. You see first the totals by budget line; the same list a second time changes nothing.</translation>
    </message>
    <message>
        <source>Einnahmen ohne Minus, Ausgaben mit Minus</source>
        <translation>Income without minus, expenses with minus</translation>
    </message>
    <message>
        <source>Kassenliste importieren</source>
        <translation>Import treasury list</translation>
    </message>
    <message>
        <source>Listen ({patterns})</source>
        <translation>Lists ({patterns})</translation>
    </message>
    <message>
        <source>Mit eigenen Buchungen abgleichen</source>
        <translation>Match with own postings</translation>
    </message>
    <message>
        <source>Zum Abgleich</source>
        <translation>To the matching</translation>
    </message>
</context>
<context>
    <name>postings</name>
    <message>
        <source>Betrag und Haushaltsstelle</source>
        <translation>Amount and budget line</translation>
    </message>
    <message>
        <source>Buchung</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>Buchung bearbeiten</source>
        <translation>Edit posting</translation>
    </message>
    <message>
        <source>Buchung erfassen</source>
        <translation>Record posting</translation>
    </message>
    <message>
        <source>Buchungen</source>
        <translation>Postings</translation>
    </message>
    <message>
        <source>Empfänger oder Zweck genügt.</source>
        <translation>Payee or purpose is enough.</translation>
    </message>
    <message>
        <source>Gutschriften und Korrekturen mit Minus.</source>
        <translation>Credits and corrections with a minus.</translation>
    </message>
    <message>
        <source>Leer: angeordnet, noch nicht gezahlt.</source>
        <translation>Empty: ordered, not paid yet.</translation>
    </message>
    <message>
        <source>Noch keine Buchungen in diesem Haushaltsjahr.</source>
        <translation>No postings in this fiscal year yet.</translation>
    </message>
    <message>
        <source>Rechnung, Leistung, Notiz</source>
        <translation>Invoice, service, note</translation>
    </message>
    <message>
        <source>Suchen: Empfänger, Zweck, Beleg …</source>
        <translation>Search: payee, purpose, voucher …</translation>
    </message>
    <message>
        <source>{day}, {what}, {cents}</source>
        <translation>{day}, {what}, {cents}</translation>
    </message>
</context>
<context>
    <name>posts</name>
    <message>
        <source>Ab</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Anteil</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Arbeitgeberkosten im Monat</source>
        <translation>Employer’s cost per month</translation>
    </message>
    <message>
        <source>Auftrag</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Besetzt mit</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Entgeltgruppe</source>
        <translation>Pay grade</translation>
    </message>
    <message>
        <source>Förderung</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Förderung hinzufügen</source>
        <translation>Add funding</translation>
    </message>
    <message>
        <source>Gilt ab dem Tag, bis ein neuer Betrag beginnt.</source>
        <translation>Applies from the day until a new amount begins.</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Kosten hinzufügen</source>
        <translation>Add cost</translation>
    </message>
    <message>
        <source>Noch keine Stelle eingetragen.</source>
        <translation>No post entered yet.</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ohne Namen gilt die Stelle in dem Zeitraum als unbesetzt.</source>
        <translation>Without a name the post counts as vacant in the period.</translation>
    </message>
    <message>
        <source>Steht im Bericht unter Auftrag und Stelle.</source>
        <translation>Appears in the report under mandate and post.</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Stelle anlegen</source>
        <translation>Create post</translation>
    </message>
    <message>
        <source>Stelle bearbeiten</source>
        <translation>Edit post</translation>
    </message>
    <message>
        <source>Stellen</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Suchen: Bezeichnung, Name, Auftrag …</source>
        <translation>Search: name of the post, holder, mandate …</translation>
    </message>
    <message>
        <source>Von wem?</source>
        <translation>By whom?</translation>
    </message>
    <message>
        <source>Zeitraum</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Zeitraum hinzufügen</source>
        <translation>Add period</translation>
    </message>
    <message>
        <source>Zum Beispiel: Stabsstelle bei der Leitung</source>
        <translation>For example: staff unit with the head of administration</translation>
    </message>
    <message>
        <source>Zum Beispiel: § 7 der Hauptsatzung</source>
        <translation>For example: section 7 of the main statute</translation>
    </message>
</context>
<context>
    <name>press</name>
    <message>
        <source>Auflage oder Aufrufe</source>
        <translation>Circulation or views</translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation>item</translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation>items</translation>
    </message>
    <message>
        <source>Noch keine Presse-Einträge in diesem Jahr.</source>
        <translation>No press items in this year yet.</translation>
    </message>
    <message>
        <source>Presse und Öffentlichkeit</source>
        <translation>Press and public relations</translation>
    </message>
    <message>
        <source>Presse-Eintrag bearbeiten</source>
        <translation>Edit press item</translation>
    </message>
    <message>
        <source>Presse-Eintrag erfassen</source>
        <translation>Record press item</translation>
    </message>
    <message>
        <source>Suchen: Titel, Medium, Notiz …</source>
        <translation>Search: title, medium, note …</translation>
    </message>
    <message>
        <source>Zur Stellungnahme</source>
        <translation>To the statement</translation>
    </message>
    <message>
        <source>Zur Veranstaltung</source>
        <translation>To the event</translation>
    </message>
    <message>
        <source>{day}, {title}</source>
        <translation>{day}, {title}</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>Angaben der Stelle</source>
        <translation>Details of the office</translation>
    </message>
    <message>
        <source>Anträge</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Datenschutz</source>
        <translation>Data protection</translation>
    </message>
    <message>
        <source>Formulare und Verzeichnis</source>
        <translation>Forms and register</translation>
    </message>
    <message>
        <source>Notizen</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Vorprüfung</source>
        <translation>Preliminary check</translation>
    </message>
</context>
<context>
    <name>process_indicators</name>
    <message>
        <source>Kennzahlen der eigenen Arbeit</source>
        <translation>Figures of own work</translation>
    </message>
</context>
<context>
    <name>putting_back</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Achtung: Die Sicherung ist nicht verschlüsselt. Danach lässt sich die Datei ohne Passwort öffnen.</source>
        <translation>Caution: the backup is not encrypted. Afterwards the file can be opened without a password.</translation>
    </message>
    <message>
        <source>Achtung: Die Sicherung nennt eine andere Stelle als die Datei.</source>
        <translation>Caution: the backup names another office than the file.</translation>
    </message>
    <message>
        <source>Achtung: Die Sicherung stammt nicht aus dieser Datei.</source>
        <translation>Caution: the backup does not come from this file.</translation>
    </message>
    <message>
        <source>Der jetzige Stand wird vorher gesichert. Was nach Ablauf einer Frist gelöscht wurde, bleibt gelöscht.</source>
        <translation>The present state is backed up first. What was deleted after its retention period stays deleted.</translation>
    </message>
    <message>
        <source>Die Datei „{name}“ wird durch die Sicherung ersetzt.</source>
        <translation>The file “{name}” will be replaced by the backup.</translation>
    </message>
    <message>
        <source>Die jetzige Datei bleibt, wie sie ist, und kommt in den Ordner „Sicherungen“.</source>
        <translation>The present file stays as it is and goes to the folder “Sicherungen”.</translation>
    </message>
    <message>
        <source>Jetzt: {side}</source>
        <translation>Now: {side}</translation>
    </message>
    <message>
        <source>Sicherung zurückspielen?</source>
        <translation>Restore the backup?</translation>
    </message>
    <message>
        <source>Sicherung: {side}</source>
        <translation>Backup: {side}</translation>
    </message>
    <message>
        <source>Stelle ohne Namen</source>
        <translation>Office without a name</translation>
    </message>
    <message>
        <source>Was Sie seitdem eingetragen haben, steht danach nur noch in der Sicherung des jetzigen Standes.</source>
        <translation>What you have entered since then will then only be in the backup of the present state.</translation>
    </message>
    <message>
        <source>Zurückspielen</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>lässt sich so nicht lesen (anderes Passwort, neuere Programmversion oder beschädigt)</source>
        <translation>cannot be read like this (another password, a newer version of the program, or damaged)</translation>
    </message>
    <message>
        <source>{office}, Stand {moment}</source>
        <translation>{office}, as of {moment}</translation>
    </message>
</context>
<context>
    <name>ready_lists</name>
    <message>
        <source>Bedarf</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Beratung erfassen</source>
        <translation>Record consultation</translation>
    </message>
    <message>
        <source>In diesem Jahr ist noch kein Strukturhinweis erfasst.</source>
        <translation>No structural note is recorded in this year yet.</translation>
    </message>
    <message>
        <source>In diesem Jahr ist noch keine Weitervermittlung erfasst.</source>
        <translation>No referral is recorded in this year yet.</translation>
    </message>
    <message>
        <source>Strukturhinweis</source>
        <translation>Structural note</translation>
    </message>
    <message>
        <source>Strukturhinweise</source>
        <translation>Structural notes</translation>
    </message>
    <message>
        <source>Suchen: Hinweis, Thema, Ort …</source>
        <translation>Search: note, topic, place …</translation>
    </message>
    <message>
        <source>Suchen: Stelle, Thema …</source>
        <translation>Search: body, topic …</translation>
    </message>
    <message>
        <source>Weitervermittlung</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Weitervermittlungen</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>– ohne Bedarf</source>
        <translation>– without need</translation>
    </message>
    <message>
        <source>✓ als Beleg</source>
        <translation>✓ as evidence</translation>
    </message>
</context>
<context>
    <name>ready_questions</name>
    <message>
        <source>Herkunft und Aufenthalt</source>
        <translation>Origin and residence</translation>
    </message>
    <message>
        <source>Monate mit Vorjahr</source>
        <translation>Months with last year</translation>
    </message>
    <message>
        <source>Neue Ratsuchende nach Alter und Geschlecht</source>
        <translation>New people seeking advice by age and gender</translation>
    </message>
    <message>
        <source>Themen mit Vorjahr</source>
        <translation>Topics with last year</translation>
    </message>
    <message>
        <source>Weitervermittlungen nach Stelle und Monat</source>
        <translation>Referrals by body and month</translation>
    </message>
    <message>
        <source>Zeit für Aufgaben anderer Stellen</source>
        <translation>Time for tasks of other bodies</translation>
    </message>
</context>
<context>
    <name>record_history</name>
    <message>
        <source>Anbieter</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Angebote (Zahl)</source>
        <translation>Offers (number)</translation>
    </message>
    <message>
        <source>Anlage</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Ansprechperson</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Betroffene Stelle</source>
        <translation>Body concerned</translation>
    </message>
    <message>
        <source>Eigene Zeit in Minuten</source>
        <translation>Own time in minutes</translation>
    </message>
    <message>
        <source>Eingeladene und Anwesenheit (Zahl)</source>
        <translation>People invited and attendance (number)</translation>
    </message>
    <message>
        <source>Einwilligungen</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Feld</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Frühere Abschlüsse</source>
        <translation>Earlier closings</translation>
    </message>
    <message>
        <source>Frühere Werte werden 30 Tage aufgehoben, danach nur die Namen der Felder.</source>
        <translation>Earlier values are kept for 30 days, after that only the names of the fields.</translation>
    </message>
    <message>
        <source>Gedolmetscht hat</source>
        <translation>Interpreted by</translation>
    </message>
    <message>
        <source>Gelöschte Hinweise (Zahl)</source>
        <translation>Deleted notes (number)</translation>
    </message>
    <message>
        <source>Grund der Einschränkung</source>
        <translation>Ground of the restriction</translation>
    </message>
    <message>
        <source>Gruppen der Teilnehmenden (Zahl)</source>
        <translation>Groups of participants (number)</translation>
    </message>
    <message>
        <source>Hinweise aus Beratungen (Zahl)</source>
        <translation>Notes from consultations (number)</translation>
    </message>
    <message>
        <source>Kooperation (Zahl)</source>
        <translation>Cooperation (number)</translation>
    </message>
    <message>
        <source>Mitglieder (Zahl)</source>
        <translation>Members (number)</translation>
    </message>
    <message>
        <source>Nachher</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Name und Anschrift</source>
        <translation>Name and address</translation>
    </message>
    <message>
        <source>Posten der Einnahmen (Zahl)</source>
        <translation>Items of income (number)</translation>
    </message>
    <message>
        <source>Posten der Kosten (Zahl)</source>
        <translation>Items of cost (number)</translation>
    </message>
    <message>
        <source>Rechte der Person</source>
        <translation>Rights of the person</translation>
    </message>
    <message>
        <source>Tagesordnung und Niederschrift (Punkte)</source>
        <translation>Agenda and minutes (items)</translation>
    </message>
    <message>
        <source>Verarbeitung eingeschränkt seit</source>
        <translation>Processing restricted since</translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Verlauf: {kind} Nr. {id}</source>
        <translation>History: {kind} no. {id}</translation>
    </message>
    <message>
        <source>Vermittelt an</source>
        <translation>Referred to</translation>
    </message>
    <message>
        <source>Vorher</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Vorsitz</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Weitere Anwesende</source>
        <translation>Others present</translation>
    </message>
    <message>
        <source>Weitere Belege (Zahl)</source>
        <translation>Further evidence (number)</translation>
    </message>
    <message>
        <source>Weitere Termine (Zahl)</source>
        <translation>Further dates (number)</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Wie der Eintrag in die Datei kam, ist nicht aufgezeichnet (zum Beispiel bei einem Import); hier steht, was danach geändert wurde.</source>
        <translation>How the entry came into the file is not recorded (for example with an import); what was changed afterwards is here.</translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>gelöschter Kontakt</source>
        <translation>deleted contact</translation>
    </message>
    <message>
        <source>nicht mehr bekannt</source>
        <translation>no longer known</translation>
    </message>
    <message>
        <source>verschlossen</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>report_checks</name>
    <message>
        <source>, davon {n} wichtig</source>
        <translation>, {n} of them important</translation>
    </message>
    <message>
        <source>1 Punkt ist offen</source>
        <translation>1 point is open</translation>
    </message>
    <message>
        <source>Es fehlt nichts.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>Vor dem Bericht prüfen</source>
        <translation>Check before the report</translation>
    </message>
    <message>
        <source>Was für den Bericht fehlt</source>
        <translation>What is missing for the report</translation>
    </message>
    <message>
        <source>{n} Punkte sind offen</source>
        <translation>{n} points are open</translation>
    </message>
</context>
<context>
    <name>report_texts</name>
    <message>
        <source>Texte zum Bericht</source>
        <translation>Texts for the report</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Berichte</source>
        <translation>Reports</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>Achtung: In den Zahlen früherer Jahre fehlen danach {what}, {minutes}.</source>
        <translation>Attention: the figures of earlier years will then lack {what}, {minutes}.</translation>
    </message>
    <message>
        <source>Als Zählung bleiben, ohne Texte: {counts}.</source>
        <translation>Kept as a count, without texts: {counts}.</translation>
    </message>
    <message>
        <source>Beratung</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Beratungen</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Fällig seit</source>
        <translation>Due since</translation>
    </message>
    <message>
        <source>Ganz gelöscht werden: {going}.</source>
        <translation>Deleted completely: {going}.</translation>
    </message>
    <message>
        <source>Hinweis</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kontakte, Minuten, Personen und Fälle zählen wie bisher.</source>
        <translation>Contacts, minutes, people and cases count as before.</translation>
    </message>
    <message>
        <source>Letzter Kontakt</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Löschvorschläge</source>
        <translation>Deletion proposals</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Vorschlag</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>angekreuzt</source>
        <translation>ticked</translation>
    </message>
    <message>
        <source>anonymisieren und löschen</source>
        <translation>anonymise and delete</translation>
    </message>
    <message>
        <source>bleibt, bis drei neuere dieser Art da sind</source>
        <translation>stays until there are three newer ones of this kind</translation>
    </message>
    <message>
        <source>geht von selbst, spätestens {day}</source>
        <translation>goes by itself, {day} at the latest</translation>
    </message>
    <message>
        <source>kann jetzt nicht gehen</source>
        <translation>cannot go now</translation>
    </message>
    <message>
        <source>nicht angekreuzt</source>
        <translation>not ticked</translation>
    </message>
</context>
<context>
    <name>reviewing</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Abweichung, Gegenmaßnahme, andere Ampel</source>
        <translation>Deviation, counter-measure, other status light</translation>
    </message>
    <message>
        <source>Ampel</source>
        <translation>Status light</translation>
    </message>
    <message>
        <source>Ausgangswert {n}</source>
        <translation>Baseline {n}</translation>
    </message>
    <message>
        <source>Begründung der anderen Ampel</source>
        <translation>Reason for the other status light</translation>
    </message>
    <message>
        <source>Bitte tragen Sie bei mindestens einem Ziel einen Wert ein.</source>
        <translation>Please enter a value for at least one goal.</translation>
    </message>
    <message>
        <source>Erreichter Wert{unit}</source>
        <translation>Value achieved{unit}</translation>
    </message>
    <message>
        <source>Für diesen Tag ist schon eine Überprüfung da. Speichern ändert sie.</source>
        <translation>There is already a review for this day. Saving changes it.</translation>
    </message>
    <message>
        <source>Gemessen wird {rhythm}, das nächste Mal am {day}.</source>
        <translation>Measured {rhythm}, next time on {day}.</translation>
    </message>
    <message>
        <source>Nächste Überprüfung</source>
        <translation>Next review</translation>
    </message>
    <message>
        <source>Steht neben der Ampel, auch im Sachstandsblatt.</source>
        <translation>Appears beside the status light, in the status sheet, too.</translation>
    </message>
    <message>
        <source>Was wird dagegen getan?</source>
        <translation>What is done about it?</translation>
    </message>
    <message>
        <source>Woran liegt die Abweichung?</source>
        <translation>What is the reason for the deviation?</translation>
    </message>
    <message>
        <source>Ziele überprüfen</source>
        <translation>Review goals</translation>
    </message>
    <message>
        <source>Zielwert {n}</source>
        <translation>Target {n}</translation>
    </message>
    <message>
        <source>wie vorgeschlagen</source>
        <translation>as proposed</translation>
    </message>
    <message>
        <source>zuletzt am {day}: {n}</source>
        <translation>last on {day}: {n}</translation>
    </message>
    <message>
        <source>Überprüft am</source>
        <translation>Reviewed on</translation>
    </message>
    <message>
        <source>Überprüfung speichern</source>
        <translation>Save review</translation>
    </message>
    <message>
        <source>Überprüfung ändern</source>
        <translation>Change review</translation>
    </message>
</context>
<context>
    <name>saved_filters</name>
    <message>
        <source>Diese Auswahl speichern …</source>
        <translation>Save this selection …</translation>
    </message>
    <message>
        <source>Gespeicherte Filter</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>Name des Filters</source>
        <translation>Name of the filter</translation>
    </message>
    <message>
        <source>noch kein Filter gespeichert</source>
        <translation>no filter saved yet</translation>
    </message>
    <message>
        <source>{n} Filter gibt es in dieser Programmversion nicht; er fehlt.</source>
        <translation>{n} filter does not exist in this program version; it is left out.</translation>
    </message>
    <message>
        <source>{n} Filter gibt es in dieser Programmversion nicht; sie fehlen.</source>
        <translation>{n} filters do not exist in this program version; they are left out.</translation>
    </message>
</context>
<context>
    <name>second_place</name>
    <message>
        <source>Zweiten Ort für Sicherungen wählen</source>
        <translation>Choose second place for backups</translation>
    </message>
</context>
<context>
    <name>self_check_comparison</name>
    <message>
        <source>Alle Bögen vom {day}</source>
        <translation>All sheets of {day}</translation>
    </message>
    <message>
        <source>Kurz-Check vergleichen</source>
        <translation>Compare short checks</translation>
    </message>
    <message>
        <source>Mittel aller Bögen im Zeitverlauf</source>
        <translation>Mean of all sheets over time</translation>
    </message>
    <message>
        <source>{who} im Zeitverlauf</source>
        <translation>{who} over time</translation>
    </message>
</context>
<context>
    <name>self_checks</name>
    <message>
        <source>Bitte keinen Namen</source>
        <translation>Please no name</translation>
    </message>
    <message>
        <source>Bogen</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Bogen bearbeiten</source>
        <translation>Edit sheet</translation>
    </message>
    <message>
        <source>Bogen eintragen</source>
        <translation>Enter sheet</translation>
    </message>
    <message>
        <source>Bögen</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Kurz-Check</source>
        <translation>Short check</translation>
    </message>
    <message>
        <source>Mittel in %</source>
        <translation>Mean in %</translation>
    </message>
    <message>
        <source>Noch keine Bögen. Drucken Sie den Bogen oder tragen Sie gleich ein.</source>
        <translation>No sheets yet. Print the sheet or enter right away.</translation>
    </message>
    <message>
        <source>Suchen: Fachbereich, Notiz …</source>
        <translation>Search: department, note …</translation>
    </message>
    <message>
        <source>Von 13 beantwortet</source>
        <translation>Answered of 13</translation>
    </message>
    <message>
        <source>{day}, {who}: im Mittel {mean} %</source>
        <translation>{day}, {who}: {mean} % on average</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source> Im Vorjahr zusammen {n}.</source>
        <translation> In the year before {n} in all.</translation>
    </message>
    <message>
        <source>Balkendiagramm der häufigsten Themen: {named}.</source>
        <translation>Bar chart of the most frequent topics: {named}.</translation>
    </message>
    <message>
        <source>Beratungen</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Beratungen je Monat</source>
        <translation>Consultations per month</translation>
    </message>
    <message>
        <source>Beratungszeit</source>
        <translation>Consultation time</translation>
    </message>
    <message>
        <source>Beratungszeit je Monat</source>
        <translation>Consultation time per month</translation>
    </message>
    <message>
        <source>Fälle</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Fälle mit Beratung je Monat</source>
        <translation>Cases with consultation per month</translation>
    </message>
    <message>
        <source>Häufigste Themen</source>
        <translation>Most frequent topics</translation>
    </message>
    <message>
        <source>Neue Personen</source>
        <translation>New people</translation>
    </message>
    <message>
        <source>Neue Personen je Monat</source>
        <translation>New people per month</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Säulendiagramm: {name} {year}, zusammen {n}, die meisten im {month} ({most}).</source>
        <translation>Column chart: {name} {year}, {n} in all, most in {month} ({most}).</translation>
    </message>
    <message>
        <source>kein Vorjahr</source>
        <translation>no last year</translation>
    </message>
    <message>
        <source>nicht erfasst</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>{change} gegenüber {year}</source>
        <translation>{change} against {year}</translation>
    </message>
    <message>
        <source>{year} im ganzen Jahr: {n}</source>
        <translation>{year} in the whole year: {n}</translation>
    </message>
    <message>
        <source>{year}: {n}</source>
        <translation>{year}: {n}</translation>
    </message>
</context>
<context>
    <name>start_budget</name>
    <message>
        <source>Gebucht</source>
        <translation>Posted</translation>
    </message>
    <message>
        <source>Gebunden</source>
        <translation>Committed</translation>
    </message>
    <message>
        <source>Haushalt {year}</source>
        <translation>Budget {year}</translation>
    </message>
    <message>
        <source>Verfügbar</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Vorjahr {cents}</source>
        <translation>Last year {cents}</translation>
    </message>
    <message>
        <source>von {cents}</source>
        <translation>of {cents}</translation>
    </message>
    <message>
        <source>Überzogen: {names}</source>
        <translation>Overdrawn: {names}</translation>
    </message>
</context>
<context>
    <name>start_coming</name>
    <message>
        <source>Alle Sitzungen zeigen ({n})</source>
        <translation>Show all meetings ({n})</translation>
    </message>
    <message>
        <source>Alle Veranstaltungen zeigen ({n})</source>
        <translation>Show all events ({n})</translation>
    </message>
    <message>
        <source>Termine</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>{title} am {day}: Hat sie stattgefunden?</source>
        <translation>{title} on {day}: has it taken place?</translation>
    </message>
</context>
<context>
    <name>start_deadlines</name>
    <message>
        <source>Fristen und geplante Kontakte</source>
        <translation>Deadlines and planned contacts</translation>
    </message>
    <message>
        <source>Im Kalender zeigen</source>
        <translation>Show in the calendar</translation>
    </message>
    <message>
        <source>heute</source>
        <translation>today</translation>
    </message>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>noch {n} Tage</source>
        <translation>{n} days left</translation>
    </message>
    <message>
        <source>seit gestern überfällig</source>
        <translation>overdue since yesterday</translation>
    </message>
    <message>
        <source>seit {n} Tagen überfällig</source>
        <translation>overdue for {n} days</translation>
    </message>
    <message>
        <source>{n} weitere im Kalender</source>
        <translation>{n} more in the calendar</translation>
    </message>
</context>
<context>
    <name>start_due</name>
    <message>
        <source>Alle {n} zeigen</source>
        <translation>Show all {n}</translation>
    </message>
    <message>
        <source>Wiedervorlagen heute ({n})</source>
        <translation>Follow-ups today ({n})</translation>
    </message>
    <message>
        <source>heute</source>
        <translation>today</translation>
    </message>
    <message>
        <source>seit gestern</source>
        <translation>since yesterday</translation>
    </message>
    <message>
        <source>seit {n} Tagen</source>
        <translation>for {n} days</translation>
    </message>
</context>
<context>
    <name>start_goals</name>
    <message>
        <source>Ziele nach Ampel</source>
        <translation>Goals by status light</translation>
    </message>
    <message>
        <source>Ziele: {n} {light}, {meaning}</source>
        <translation>Goals: {n} {light}, {meaning}</translation>
    </message>
    <message>
        <source>{n} {light}</source>
        <translation>{n} {light}</translation>
    </message>
</context>
<context>
    <name>statements</name>
    <message>
        <source>Noch keine Stellungnahmen in diesem Jahr.</source>
        <translation>No statements in this year yet.</translation>
    </message>
    <message>
        <source>Presse</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Presse-Eintrag hinzufügen</source>
        <translation>Add press item</translation>
    </message>
    <message>
        <source>Stellungnahme</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Stellungnahme bearbeiten</source>
        <translation>Edit statement</translation>
    </message>
    <message>
        <source>Stellungnahme erfassen</source>
        <translation>Record statement</translation>
    </message>
    <message>
        <source>Stellungnahmen</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Suchen: Gegenstand, Vorlage, Gremium …</source>
        <translation>Search: matter, council paper, committee …</translation>
    </message>
    <message>
        <source>{title}, informiert am {day}</source>
        <translation>{title}, informed on {day}</translation>
    </message>
</context>
<context>
    <name>stored_questions</name>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Umbenennen …</source>
        <translation>Rename …</translation>
    </message>
</context>
<context>
    <name>surveys</name>
    <message>
        <source>Befragung</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Befragung anlegen</source>
        <translation>Create survey</translation>
    </message>
    <message>
        <source>Befragung bearbeiten</source>
        <translation>Edit survey</translation>
    </message>
    <message>
        <source>Befragungen</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>Noch keine Befragungen. Drucken Sie zuerst die Bögen.</source>
        <translation>No surveys yet. Print the sheets first.</translation>
    </message>
    <message>
        <source>Suchen: Titel, Anlass, Notiz …</source>
        <translation>Search: title, occasion, note …</translation>
    </message>
    <message>
        <source>{title}: {n} Bögen</source>
        <translation>{title}: {n} sheets</translation>
    </message>
</context>
<context>
    <name>talks</name>
    <message>
        <source>Mit Vorbereitung und Weg; zählt von selbst als Arbeitszeit.</source>
        <translation>With preparation and travel; counts as working time by itself.</translation>
    </message>
    <message>
        <source>Noch keine Vorträge oder Schulungen in diesem Jahr.</source>
        <translation>No talks or trainings in this year yet.</translation>
    </message>
    <message>
        <source>Suchen: Thema, Zielgruppe, Ort …</source>
        <translation>Search: topic, target group, place …</translation>
    </message>
    <message>
        <source>Vortrag</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Vortrag bearbeiten</source>
        <translation>Edit talk</translation>
    </message>
    <message>
        <source>Vortrag erfassen</source>
        <translation>Record talk</translation>
    </message>
    <message>
        <source>Vorträge</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>Vorträge und Schulungen</source>
        <translation>Talks and trainings</translation>
    </message>
    <message>
        <source>{day}, {title}</source>
        <translation>{day}, {title}</translation>
    </message>
</context>
<context>
    <name>target_agreements</name>
    <message>
        <source>In diesem Jahr gilt noch keine Zielvereinbarung. Unter „Muster …“ finden Sie typische Ziele der Fachbereiche.</source>
        <translation>No target agreement applies in this year yet. Under “Templates …” you find typical goals of the departments.</translation>
    </message>
    <message>
        <source>Suchen: Titel, Fachbereich, Ziel, Maßnahme …</source>
        <translation>Search: title, department, goal, measure …</translation>
    </message>
    <message>
        <source>Zielvereinbarung</source>
        <translation>Target agreement</translation>
    </message>
    <message>
        <source>Zielvereinbarung anlegen</source>
        <translation>Create target agreement</translation>
    </message>
    <message>
        <source>Zielvereinbarungen</source>
        <translation>Target agreements</translation>
    </message>
</context>
<context>
    <name>target_words</name>
    <message>
        <source>Aktivitäten</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Alle Ziele überprüft seit</source>
        <translation>All goals reviewed since</translation>
    </message>
    <message>
        <source>Ampel</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Beendet am</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Beendet, weil</source>
        <translation>Ended because</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Berichtsrhythmus</source>
        <translation>Reporting rhythm</translation>
    </message>
    <message>
        <source>Beschlossen am</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Beschluss (Nummer)</source>
        <translation>Decision (number)</translation>
    </message>
    <message>
        <source>Bewertung</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Bewertung am Ende</source>
        <translation>Assessment at the end</translation>
    </message>
    <message>
        <source>Bezug zum Integrationskonzept</source>
        <translation>Reference to the integration concept</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Fachbereich</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Fassung</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Gilt bis</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Handlungsfeld</source>
        <translation>Field of action</translation>
    </message>
    <message>
        <source>Handlungsfelder</source>
        <translation>Fields of action</translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Haushaltsstelle eines anderen Haushalts</source>
        <translation>Budget line of another budget</translation>
    </message>
    <message>
        <source>Jahr</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Kosten der Maßnahmen</source>
        <translation>Cost of the measures</translation>
    </message>
    <message>
        <source>Lage</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Leitung des Fachbereichs</source>
        <translation>Head of the department</translation>
    </message>
    <message>
        <source>Mittel</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nächste Maßnahme fällig</source>
        <translation>Next measure due</translation>
    </message>
    <message>
        <source>Nächste Überprüfung</source>
        <translation>Next review</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Regel bei Abweichungen</source>
        <translation>Rule for deviations</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Unterschriften</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Unterzeichnet</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Verlängert bis</source>
        <translation>Extended until</translation>
    </message>
    <message>
        <source>Worum es geht</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Ziele des Konzepts</source>
        <translation>Goals of the concept</translation>
    </message>
    <message>
        <source>Ziele gelb</source>
        <translation>Goals amber</translation>
    </message>
    <message>
        <source>Ziele grau</source>
        <translation>Goals grey</translation>
    </message>
    <message>
        <source>Ziele grün</source>
        <translation>Goals green</translation>
    </message>
    <message>
        <source>Ziele rot</source>
        <translation>Goals red</translation>
    </message>
    <message>
        <source>Zielerreichung</source>
        <translation>Achieved</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>0 – keiner</source>
        <translation>0 – none</translation>
    </message>
    <message>
        <source>1 – gering</source>
        <translation>1 – little</translation>
    </message>
    <message>
        <source>2 – mittel</source>
        <translation>2 – medium</translation>
    </message>
    <message>
        <source>3 – groß</source>
        <translation>3 – great</translation>
    </message>
    <message>
        <source>4 – sehr groß</source>
        <translation>4 – very great</translation>
    </message>
    <message>
        <source>Abgeschlossen am</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Alle wie viele?</source>
        <translation>Every how many?</translation>
    </message>
    <message>
        <source>Altersgruppe</source>
        <translation>Age group</translation>
    </message>
    <message>
        <source>Altersgruppen</source>
        <translation>Age groups</translation>
    </message>
    <message>
        <source>Andere Stellen</source>
        <translation>Other bodies</translation>
    </message>
    <message>
        <source>Angebot</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Angebote</source>
        <translation>Offers</translation>
    </message>
    <message>
        <source>Anlagen</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Anlässe von Beschwerden</source>
        <translation>Grounds of complaints</translation>
    </message>
    <message>
        <source>Anrede</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Anschrift</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Ansätze</source>
        <translation>Appropriations</translation>
    </message>
    <message>
        <source>Anwesende</source>
        <translation>People present</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Art der Hilfe</source>
        <translation>Kind of help</translation>
    </message>
    <message>
        <source>Art des Kontakts</source>
        <translation>Kind of contact</translation>
    </message>
    <message>
        <source>Arten der Hilfe</source>
        <translation>Kinds of help</translation>
    </message>
    <message>
        <source>Arten der Kontaktpflege</source>
        <translation>Kinds of contact log entries</translation>
    </message>
    <message>
        <source>Arten von Angeboten</source>
        <translation>Kinds of offers</translation>
    </message>
    <message>
        <source>Arten von Gremien</source>
        <translation>Kinds of committees</translation>
    </message>
    <message>
        <source>Arten von Kontakten</source>
        <translation>Kinds of contacts</translation>
    </message>
    <message>
        <source>Arten von Medien</source>
        <translation>Kinds of media</translation>
    </message>
    <message>
        <source>Arten von Veranstaltungen</source>
        <translation>Kinds of events</translation>
    </message>
    <message>
        <source>Arten von Veröffentlichungen</source>
        <translation>Kinds of publications</translation>
    </message>
    <message>
        <source>Arten von Vorträgen</source>
        <translation>Kinds of talks</translation>
    </message>
    <message>
        <source>Aufenthaltsdauer</source>
        <translation>Length of stay</translation>
    </message>
    <message>
        <source>Aufenthaltsstatus</source>
        <translation>Residence status</translation>
    </message>
    <message>
        <source>Aufgaben in Gremien</source>
        <translation>Roles in committees</translation>
    </message>
    <message>
        <source>Aufgabengruppe</source>
        <translation>Task group</translation>
    </message>
    <message>
        <source>Aufgabengruppen</source>
        <translation>Task groups</translation>
    </message>
    <message>
        <source>Auswertungen</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Bedarf</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Bedarfe</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Befragung</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Befragungen</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Beratung</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Beratungen</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Beratungsart</source>
        <translation>Kind of consultation</translation>
    </message>
    <message>
        <source>Beratungsarten</source>
        <translation>Kinds of consultation</translation>
    </message>
    <message>
        <source>Berichtstexte</source>
        <translation>Report texts</translation>
    </message>
    <message>
        <source>Beschreibung</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Beschwerde</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Beschwerden</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Buchung</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>Buchungen</source>
        <translation>Postings</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Dauer der Sprachmittlung</source>
        <translation>Duration of interpreting</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Deutschkenntnisse</source>
        <translation>Knowledge of German</translation>
    </message>
    <message>
        <source>Dieses Jahr</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Ebenen der Aufgaben</source>
        <translation>Levels of the tasks</translation>
    </message>
    <message>
        <source>Ehrenamtspool</source>
        <translation>Volunteer pool</translation>
    </message>
    <message>
        <source>Einfluss</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>Einsatz</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Einsätze</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Einträge der Kontaktpflege</source>
        <translation>Contact log entries</translation>
    </message>
    <message>
        <source>Einwilligung am</source>
        <translation>Consent on</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Ergebnisse</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Ergebnisse von Beschwerden</source>
        <translation>Outcomes of complaints</translation>
    </message>
    <message>
        <source>Ergebnisse von Stellungnahmen</source>
        <translation>Outcomes of statements</translation>
    </message>
    <message>
        <source>Erledigt am</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Erwerbsstatus</source>
        <translation>Employment status</translation>
    </message>
    <message>
        <source>Eröffnet</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Fachbereiche</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Fallnummer</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>Familie</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Familienname</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Funktionen</source>
        <translation>Functions</translation>
    </message>
    <message>
        <source>Fälle</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Fällig am</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Für andere erledigt</source>
        <translation>Done for others</translation>
    </message>
    <message>
        <source>Gedolmetscht hat</source>
        <translation>Interpreted by</translation>
    </message>
    <message>
        <source>Gehört zu</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Gemeinden und Ortsteile</source>
        <translation>Municipalities and districts</translation>
    </message>
    <message>
        <source>Geschlecht</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Gremien</source>
        <translation>Committees</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Gründe für besondere Angaben</source>
        <translation>Grounds for special details</translation>
    </message>
    <message>
        <source>Gründe für den Abschluss</source>
        <translation>Reasons for closing</translation>
    </message>
    <message>
        <source>Handlungsfelder</source>
        <translation>Fields of action</translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Haushaltsstellen</source>
        <translation>Budget lines</translation>
    </message>
    <message>
        <source>Indikatoren</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Indikatorwerte</source>
        <translation>Indicator values</translation>
    </message>
    <message>
        <source>Interesse</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Kinder</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Kontaktform</source>
        <translation>Form of contact</translation>
    </message>
    <message>
        <source>Kontaktformen</source>
        <translation>Forms of contact</translation>
    </message>
    <message>
        <source>Kontaktpflege</source>
        <translation>Contact log</translation>
    </message>
    <message>
        <source>Konzept</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Konzepte</source>
        <translation>Concepts</translation>
    </message>
    <message>
        <source>Kosten der Sprachmittlung</source>
        <translation>Cost of interpreting</translation>
    </message>
    <message>
        <source>Kosten trägt</source>
        <translation>Cost paid by</translation>
    </message>
    <message>
        <source>Kostenträger der Sprachmittlung</source>
        <translation>Who pays for interpreting</translation>
    </message>
    <message>
        <source>Kurz-Check</source>
        <translation>Short check</translation>
    </message>
    <message>
        <source>Letzter Kontakt</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Mit wem?</source>
        <translation>With whom?</translation>
    </message>
    <message>
        <source>Mitberatene Angehörige</source>
        <translation>Relatives advised as well</translation>
    </message>
    <message>
        <source>Mittelbindung</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Mittelbindungen</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name bekannt</source>
        <translation>Name known</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nächster Kontakt geplant</source>
        <translation>Next contact planned</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation oder Person</source>
        <translation>Organisation or person</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Personenkreis</source>
        <translation>Group of persons</translation>
    </message>
    <message>
        <source>Personenkreise</source>
        <translation>Groups of persons</translation>
    </message>
    <message>
        <source>Pflicht und Freiwilligkeit</source>
        <translation>Duty and free choice</translation>
    </message>
    <message>
        <source>Positionen in Stellungnahmen</source>
        <translation>Positions in statements</translation>
    </message>
    <message>
        <source>Presse</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Rechtsgrundlagen</source>
        <translation>Legal bases</translation>
    </message>
    <message>
        <source>Reihe</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Reihen</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Schlagworte</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Schließzeiten</source>
        <translation>Closures</translation>
    </message>
    <message>
        <source>Schritte</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Schritte bei Beschwerden</source>
        <translation>Steps in complaints</translation>
    </message>
    <message>
        <source>Sitzung</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Sitzungen</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Sprachmittlung</source>
        <translation>Interpreting</translation>
    </message>
    <message>
        <source>Sprechzeiten</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>Staatsangehörigkeit</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Staatsangehörigkeiten</source>
        <translation>Nationalities</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Stellen</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Stellungnahme</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Stellungnahmen</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Strukturhinweis</source>
        <translation>Structural note</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Termine</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Texte zu Handlungsfeldern</source>
        <translation>Texts on fields of action</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Themen</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Tätigkeit</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Tätigkeiten</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Verarbeitung</source>
        <translation>Processing</translation>
    </message>
    <message>
        <source>Vermittelt an</source>
        <translation>Referred to</translation>
    </message>
    <message>
        <source>Vorname</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Vortrag</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Vorträge</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>Was ist zu tun?</source>
        <translation>What is to be done?</translation>
    </message>
    <message>
        <source>Weitere Themen</source>
        <translation>Further topics</translation>
    </message>
    <message>
        <source>Wie eingewilligt?</source>
        <translation>How was consent given?</translation>
    </message>
    <message>
        <source>Wiederholung</source>
        <translation>Repetition</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Wiedervorlagen</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Woher stammen die Angaben?</source>
        <translation>Where do the details come from?</translation>
    </message>
    <message>
        <source>Wohnform</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Wohnformen</source>
        <translation>Kinds of housing</translation>
    </message>
    <message>
        <source>Wohnort</source>
        <translation>Place of residence</translation>
    </message>
    <message>
        <source>Worum ging es?</source>
        <translation>What was it about?</translation>
    </message>
    <message>
        <source>Zielgruppen</source>
        <translation>Target groups</translation>
    </message>
    <message>
        <source>Zielvereinbarung</source>
        <translation>Target agreement</translation>
    </message>
    <message>
        <source>Zielvereinbarungen</source>
        <translation>Target agreements</translation>
    </message>
    <message>
        <source>Zugangsweg</source>
        <translation>Way of access</translation>
    </message>
    <message>
        <source>Zugangswege</source>
        <translation>Ways of access</translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Zuständig für (Gemeinden, Ortsteile)</source>
        <translation>Responsible for (municipalities, districts)</translation>
    </message>
    <message>
        <source>Zuwendung</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Zuwendungen</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>aktiv</source>
        <translation>active</translation>
    </message>
    <message>
        <source>eingeschränkt</source>
        <translation>restricted</translation>
    </message>
    <message>
        <source>einmalig</source>
        <translation>once</translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation>done</translation>
    </message>
    <message>
        <source>inaktiv</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>jährlich</source>
        <translation>yearly</translation>
    </message>
    <message>
        <source>monatlich</source>
        <translation>monthly</translation>
    </message>
    <message>
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message>
        <source>nicht eingeschränkt</source>
        <translation>not restricted</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>schon da</source>
        <translation>there before</translation>
    </message>
    <message>
        <source>unbekannt</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>wöchentlich</source>
        <translation>weekly</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>Abschluss</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Anlagen</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Einwilligungen</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Für andere Stellen erledigt</source>
        <translation>Done for other bodies</translation>
    </message>
    <message>
        <source>Nachweise</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Name und Anschrift</source>
        <translation>Name and address</translation>
    </message>
    <message>
        <source>Rechte der Person</source>
        <translation>Rights of the person</translation>
    </message>
    <message>
        <source>Schritte</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Sprachmittlung</source>
        <translation>Interpreting</translation>
    </message>
    <message>
        <source>Termine als Arbeitszeit übernehmen</source>
        <translation>Take over appointments as working time</translation>
    </message>
    <message>
        <source>Veranstaltungen importieren</source>
        <translation>Import events</translation>
    </message>
    <message>
        <source>Zeitleiste</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation>Goals</translation>
    </message>
</context>
<context>
    <name>trash</name>
    <message>
        <source>Angebot</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Ansatz</source>
        <translation>Appropriation</translation>
    </message>
    <message>
        <source>Bedarf</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Befragung</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Beratung</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Beschwerde</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Buchung</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>Einsatz</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Gehört zu</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Gelöscht am</source>
        <translation>Deleted on</translation>
    </message>
    <message>
        <source>Gelöscht von</source>
        <translation>Deleted by</translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Jahr</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Kontaktpflege</source>
        <translation>Contact log</translation>
    </message>
    <message>
        <source>Konzept</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Kurz-Check</source>
        <translation>Short check</translation>
    </message>
    <message>
        <source>Mittelbindung</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Papierkorb</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Presse</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Reihe</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Stellungnahme</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tätigkeit</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Vortrag</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Zielvereinbarung</source>
        <translation>Target agreement</translation>
    </message>
    <message>
        <source>Zuwendung</source>
        <translation>Grant</translation>
    </message>
</context>
<context>
    <name>unsaved</name>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Weiter bearbeiten</source>
        <translation>Keep editing</translation>
    </message>
</context>
<context>
    <name>volunteer_form</name>
    <message>
        <source>Aufwandsentschädigung</source>
        <translation>Expense allowance</translation>
    </message>
    <message>
        <source>Danach wird das Entgelt der Einsätze vorgeschlagen.</source>
        <translation>The fee of the assignments is proposed by it.</translation>
    </message>
    <message>
        <source>Eintrag bearbeiten</source>
        <translation>Edit entry</translation>
    </message>
    <message>
        <source>In den Pool aufnehmen</source>
        <translation>Add to the pool</translation>
    </message>
    <message>
        <source>Neu? Name mit Komma tippen („Rahimi, Samira“), dann „neu anlegen“ wählen.</source>
        <translation>New? Type the name with a comma (“Rahimi, Samira”), then choose “create”.</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Nur das Datum der Einsicht. Das Zeugnis selbst und was darin steht, dürfen Sie nicht aufbewahren.</source>
        <translation>Only the date you saw it. You must not keep the certificate itself and what is in it.</translation>
    </message>
    <message>
        <source>Pool: {name}</source>
        <translation>Pool: {name}</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Sprache hinzufügen</source>
        <translation>Add language</translation>
    </message>
    <message>
        <source>Vereinbarung und Führungszeugnis</source>
        <translation>Agreement and certificate of conduct</translation>
    </message>
    <message>
        <source>Weiteres</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Zertifikat, Schulung</source>
        <translation>Certificate, training</translation>
    </message>
</context>
<context>
    <name>volunteer_year</name>
    <message>
        <source>Auslagen {amount}</source>
        <translation>Expenses {amount}</translation>
    </message>
    <message>
        <source>Die Auslagen liegen über: {names}.</source>
        <translation>The expenses are above: {names}.</translation>
    </message>
    <message>
        <source>Einsatz</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Einsätze</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Im gewählten Jahr</source>
        <translation>In the chosen year</translation>
    </message>
    <message>
        <source>davon offen {amount}</source>
        <translation>of these open {amount}</translation>
    </message>
</context>
<context>
    <name>volunteering</name>
    <message>
        <source>Ankündigung</source>
        <translation>Announcement</translation>
    </message>
    <message>
        <source>Anlass</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Auslagen</source>
        <translation>Expenses</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Begleitung</source>
        <translation>Accompaniment</translation>
    </message>
    <message>
        <source>Betrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Bezahlt</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Bezahlt am</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Dabei bis</source>
        <translation>There until</translation>
    </message>
    <message>
        <source>Dabei seit</source>
        <translation>There since</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Ehrenamt</source>
        <translation>Volunteering</translation>
    </message>
    <message>
        <source>Eigene Zeit</source>
        <translation>Own time</translation>
    </message>
    <message>
        <source>Einnahmen</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>Einsätze</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Entgelt</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Entschädigung</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>Erreichbar und verfügbar</source>
        <translation>Reachable and available</translation>
    </message>
    <message>
        <source>Erstsprache</source>
        <translation>First language</translation>
    </message>
    <message>
        <source>Fortbildung</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Führungszeugnis bis</source>
        <translation>Certificate of conduct until</translation>
    </message>
    <message>
        <source>Führungszeugnis gesehen</source>
        <translation>Certificate of conduct seen</translation>
    </message>
    <message>
        <source>Für wen?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>Gehört zu</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Handlungsfelder</source>
        <translation>Fields of action</translation>
    </message>
    <message>
        <source>Kilometer</source>
        <translation>Kilometres</translation>
    </message>
    <message>
        <source>Kooperation</source>
        <translation>Cooperation</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Letzter Einsatz</source>
        <translation>Last assignment</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Orte</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Patenschaft</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Sonstige Auslagen</source>
        <translation>Other expenses</translation>
    </message>
    <message>
        <source>Sonstiges</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Sprachmittlung</source>
        <translation>Interpreting</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Teilnehmende</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Tätig als</source>
        <translation>Active as</translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Vereinbarung vom</source>
        <translation>Agreement of</translation>
    </message>
    <message>
        <source>Verschwiegenheit vom</source>
        <translation>Confidentiality of</translation>
    </message>
    <message>
        <source>Versicherung</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>Von</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Wer bezahlt?</source>
        <translation>Who pays?</translation>
    </message>
    <message>
        <source>Wer?</source>
        <translation>Who?</translation>
    </message>
    <message>
        <source>Wofür?</source>
        <translation>What for?</translation>
    </message>
    <message>
        <source>abgesagt</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>aktiv</source>
        <translation>active</translation>
    </message>
    <message>
        <source>angefragt</source>
        <translation>requested</translation>
    </message>
    <message>
        <source>beendet</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>beides</source>
        <translation>both</translation>
    </message>
    <message>
        <source>bezahlt</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>durchgeführt</source>
        <translation>took place</translation>
    </message>
    <message>
        <source>je Einsatz</source>
        <translation>per assignment</translation>
    </message>
    <message>
        <source>je Stunde</source>
        <translation>per hour</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <source>nicht erschienen</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>ohne Kosten</source>
        <translation>free of charge</translation>
    </message>
    <message>
        <source>pausiert</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>zugesagt</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>volunteers</name>
    <message>
        <source>Abrechnung als Excel speichern</source>
        <translation>Save settlement as Excel</translation>
    </message>
    <message>
        <source>Abrechnung gespeichert: {name}</source>
        <translation>Settlement saved: {name}</translation>
    </message>
    <message>
        <source>Ehrenamt und Sprachmittlung</source>
        <translation>Volunteering and interpreting</translation>
    </message>
    <message>
        <source>Einsatz erfassen</source>
        <translation>Record assignment</translation>
    </message>
    <message>
        <source>Einsätze</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Frei am</source>
        <translation>Free on</translation>
    </message>
    <message>
        <source>Noch niemand im Pool.</source>
        <translation>Nobody in the pool yet.</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person aufnehmen</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Suchen: Name, Sprache, Ort, verfügbar …</source>
        <translation>Search: name, language, place, available …</translation>
    </message>
</context>
<context>
    <name>week</name>
    <message>
        <source>Beratungen: {n}
{minutes}</source>
        <translation>Consultations: {n}
{minutes}</translation>
    </message>
    <message>
        <source>KW {number} · {begin} bis {end}</source>
        <translation>Week {number} · {begin} to {end}</translation>
    </message>
    <message>
        <source>Summe {minutes}</source>
        <translation>Total {minutes}</translation>
    </message>
    <message>
        <source>kein Eintrag</source>
        <translation>no entry</translation>
    </message>
    <message>
        <source>ohne Funktion</source>
        <translation>without function</translation>
    </message>
</context>
<context>
    <name>work_entries</name>
    <message>
        <source>Arbeitszeit</source>
        <translation>Working time</translation>
    </message>
    <message>
        <source>In diesem Jahr ist noch keine Tätigkeit erfasst.</source>
        <translation>No activity is recorded in this year yet.</translation>
    </message>
    <message>
        <source>Suchen: Tätigkeit, Beschreibung …</source>
        <translation>Search: activity, description …</translation>
    </message>
    <message>
        <source>Tätigkeit</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Tätigkeit erfassen</source>
        <translation>Record activity</translation>
    </message>
    <message>
        <source>Tätigkeiten</source>
        <translation>Activities</translation>
    </message>
</context>
<context>
    <name>work_entry_form</name>
    <message>
        <source>Ergibt sich aus der Tätigkeit und lässt sich ändern.</source>
        <translation>Follows from the activity and can be changed.</translation>
    </message>
    <message>
        <source>Tätigkeit bearbeiten</source>
        <translation>Edit activity</translation>
    </message>
    <message>
        <source>Tätigkeit erfassen</source>
        <translation>Record activity</translation>
    </message>
</context>
<context>
    <name>work_year</name>
    <message>
        <source>Anteile je Funktion</source>
        <translation>Shares per function</translation>
    </message>
    <message>
        <source>Anteile je Funktion {year}</source>
        <translation>Shares per function {year}</translation>
    </message>
    <message>
        <source>Anteile, Ist und Soll</source>
        <translation>Shares, actual and planned</translation>
    </message>
    <message>
        <source>Balkendiagramm der Anteile: {named}.</source>
        <translation>Bar chart of the shares: {named}.</translation>
    </message>
    <message>
        <source>Beratungen zählen zur Beratungsfunktion. Verglichen werden Anteile, keine geschuldeten Stunden.</source>
        <translation>Consultations count towards the counselling function. Shares are compared, not hours owed.</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Geplante Anteile eintragen</source>
        <translation>Enter planned shares</translation>
    </message>
    <message>
        <source>Ist</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Soll</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Stunden</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Stunden je Monat</source>
        <translation>Hours per month</translation>
    </message>
    <message>
        <source>Säulendiagramm: {total} im Jahr {year}, am meisten im {month} ({most}).</source>
        <translation>Column chart: {total} in {year}, most in {month} ({most}).</translation>
    </message>
    <message>
        <source>Unterschied</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>ohne Funktion</source>
        <translation>without function</translation>
    </message>
    <message>
        <source>{label} {actual} % statt {planned} %</source>
        <translation>{label} {actual} % instead of {planned} %</translation>
    </message>
    <message>
        <source>{year} im ganzen Jahr: {minutes}</source>
        <translation>{year} in the whole year: {minutes}</translation>
    </message>
    <message>
        <source>{year}: {minutes}</source>
        <translation>{year}: {minutes}</translation>
    </message>
</context>
</TS>
