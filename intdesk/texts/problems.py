"""What a problem of a draft tells a person: one sentence that says what to do."""

from __future__ import annotations

from intdesk.domain.problems import Problem
from intdesk.texts.budget import BUDGET_SENTENCES
from intdesk.texts.grants import GRANT_SENTENCES
from intdesk.texts.i18n import GERMAN, Catalogue
from intdesk.texts.target_problems import OF_MEASURE, TARGET_SENTENCES

SENTENCES: dict[str, str] = {
    "required": "Bitte ausfüllen.",
    "year_implausible": "Das Jahr {year} kann nicht stimmen. Bitte prüfen Sie das Datum.",
    "in_future": "Das Datum liegt in der Zukunft.",
    "in_past": "Der Tag liegt in der Vergangenheit.",
    "far_off": "Der Tag liegt mehr als drei Jahre in der Zukunft. Stimmt das Datum?",
    "entered_late": "Der {day} liegt mehr als einen Monat zurück. Stimmt das Datum?",
    "other_year": "Das Datum gehört zu {year}, oben ist {shown} gewählt.",
    "weekend": "Der Tag ist ein {weekday}.",
    "holiday": "Der Tag ist ein Feiertag: {name}.",
    "before_case": "Der Fall wurde erst am {day} eröffnet.",
    "after_closing": "Der Fall ist seit dem {day} abgeschlossen.",
    "contact_before_opening": "Der erste Kontakt war schon am {day}.",
    "contact_after_closing": "Am {day} gab es noch einen Kontakt.",
    "unusual_for_kind": "{minutes} sind ungewöhnlich für: {kind}.",
    "long_day": "Mit den anderen Einträgen sind es an diesem Tag {sum} Stimmt das?",
    "day_by_itself": "Das ist mehr, als ein Arbeitstag haben darf. Stimmt die Dauer?",
    "entered_twice": "Eine gleiche Beratung steht schon an diesem Tag. Ist sie doppelt?",
    "meeting_counts": (
        "An diesem Tag zählt schon die Sitzung „{name}“ von selbst. Ist das eine andere Zeit?"
    ),
    "work_twice": "Eine gleiche Tätigkeit steht schon an diesem Tag. Ist sie doppelt?",
    "cost_without_interpreting": "Kosten, obwohl niemand gegen Geld gedolmetscht hat?",
    "interpreting_without_language": "In welche Sprache wurde gedolmetscht?",
    "interpreting_in_german": "Sprachmittlung bei einem Gespräch auf Deutsch?",
    "referral_without_contact": "Vermittelt, aber an wen? Bitte bei „Vermittelt an“ eintragen.",
    "appointment_without_day": "Wann ist der Folgetermin? Ein Tag erinnert Sie daran.",
    "more_relatives_than_people": "Mehr Angehörige als Anwesende. Stimmen die Zahlen?",
    "group_of_one": "Eine Gruppenberatung mit nur einer Person?",
    "crowded": "So viele Personen in so kurzer Zeit? Bitte prüfen Sie die Zahl.",
    "visitors_of_cancelled": "Der Termin ist ausgefallen, hat aber Personen.",
    "child_at_work": "Ein Kind und zugleich „{group}“? Bitte prüfen Sie die Altersgruppe.",
    "stay_longer_than_life": "Länger in Deutschland als auf der Welt? Bitte prüfen Sie das Alter.",
    "german_with_title": "Deutsche brauchen keinen Aufenthaltstitel.",
    "european_with_refuge": "Das passt kaum zu einer Staatsangehörigkeit der EU.",
    "link_incomplete": "Die Verknüpfung ist unvollständig. Bitte lösen Sie sie.",
    "ends_before_start": "Das Ende liegt vor dem Anfang.",
    "beyond_midnight": "Die Sprechzeit reicht über Mitternacht hinaus. Bitte kürzen Sie sie.",
    "held_in_future": "Ein Termin in der Zukunft kann noch nicht gehalten sein.",
    "before_day": "Die Wiedervorlage liegt vor dem Tag des Gesprächs.",
    "before_opening": "Der Abschluss liegt vor der Eröffnung des Falls.",
    "closed_in_future": "Der Abschluss liegt in der Zukunft.",
    "number_taken": "Diese Fallnummer ist schon vergeben. Bitte wählen Sie eine andere.",
    "complaint_number_taken": "Diese Nummer ist schon vergeben. Bitte wählen Sie eine andere.",
    "event_after_receipt": "Der Vorfall liegt nach dem Eingang der Beschwerde.",
    "deadline_before_event": "Die Frist liegt vor dem Vorfall.",
    "deadline_passed": "Die Frist war beim Eingang schon vorbei.",
    "closed_before_receipt": "Der Abschluss liegt vor dem Eingang der Beschwerde.",
    "only_anonymous": (
        "Ein Aufenthalt ohne Titel wird nur bei anonymen Beratungen gezählt, nie bei einem Fall."
    ),
    "member_missing": "Bitte in jeder Zeile einen Kontakt wählen.",
    "until_before_since": "Das Ende der Mitgliedschaft liegt vor ihrem Beginn.",
    "meeting_in_future": "Eine Sitzung in der Zukunft kann noch nicht stattgefunden haben.",
    "meeting_past": "Der Termin ist vorbei. Hat die Sitzung stattgefunden?",
    "next_before_meeting": "Der nächste Termin liegt nicht nach dieser Sitzung.",
    "own_open": "Waren Sie selbst dabei? Nur dann zählt die Sitzung als Ihre Arbeitszeit.",
    "meeting_without_time": "Ohne Dauer zählt die Sitzung nicht als Arbeitszeit.",
    "attendance_open": "Bei einigen Personen ist nicht vermerkt, ob sie da waren.",
    "item_without_title": "Jeder Punkt der Tagesordnung braucht ein Thema.",
    "decision_without_text": "Ein Beschluss braucht seinen Wortlaut.",
    "event_in_future": "Eine Veranstaltung in der Zukunft kann noch nicht stattgefunden haben.",
    "event_past": "Der Termin ist vorbei. Hat die Veranstaltung stattgefunden?",
    "group_missing": "Bitte wählen Sie die Gruppe.",
    "more_than_total": "Die Gruppen ergeben mehr als die {total} Teilnehmenden insgesamt.",
    "more_than_answers": "Das sind mehr als die Zahl der Rückmeldungen.",
    "amount_missing": "Bitte tragen Sie zu jedem Zweck einen Betrag ein.",
    "languages_missing": "Welche Sprachen spricht die Person? Danach wird gesucht.",
    "conduct_expired": "Das Führungszeugnis ist abgelaufen. Bitte erneut vorlegen lassen.",
    "rate_missing": "Bitte geben Sie den Betrag an.",
    "in_pool_already": "Diese Person steht schon im Pool. Bitte öffnen Sie ihren Eintrag.",
    "assignment_in_future": "Ein Einsatz in der Zukunft kann noch nicht stattgefunden haben.",
    "assignment_past": "Der Tag ist vorbei. Hat der Einsatz stattgefunden?",
    "assignment_without_minutes": "Wie lange dauerte der Einsatz? Ohne Dauer fehlt er in Summen.",
    "worked_counts_elsewhere": (
        "Ihre Zeit zählt schon bei der verknüpften Beratung oder Veranstaltung, hier nicht noch "
        "einmal."
    ),
    "paid_before": "Bezahlt wurde vor dem Einsatz. Stimmt das?",
    "before_information": "Die Stellungnahme liegt vor dem Tag der Information.",
    "decided_before": "Entschieden wurde, bevor Sie informiert waren. Stimmt das?",
    "day_outside_year": "Der Stichtag liegt nicht im Jahr {year}. Stimmt das?",
    "source_missing": "Woher stammt der Wert? Ohne Quelle ist er schwer zu belegen.",
    "value_twice": "Für dieses Jahr und diese Gemeinde gibt es schon einen Wert.",
    "answer_missing": "Bitte beantworten Sie mindestens eine Frage.",
    "answers_open": "Noch ohne Antwort: {count}.",
    "score_form": "Erlaubt sind 0 bis 100 % in Zehnerschritten.",
    "more_than_handed_out": "Das sind mehr, als Bögen verteilt wurden. Stimmt das?",
    "more_than_returned": "Frage {question} hat mehr Antworten als Bögen, nämlich {most}.",
    "counts_form": "Bitte geben Sie zu jeder Antwort eine Zahl ein.",
    "decision_missing": "Wann hat der Rat oder Kreistag das Konzept beschlossen?",
    "outline_form": "Die Gliederung hat eine Lücke. Bitte rücken Sie den Eintrag weiter aus.",
    "months_range": "Bitte geben Sie Monate zwischen 1 und {most} ein.",
    "before_consent": "Dieser Tag liegt vor der Einwilligung.",
    "request_in_future": "Der Tag liegt in der Zukunft.",
    "before_request": "Die Antwort liegt vor dem Antrag.",
    "restricted_before_case": "Dieser Tag liegt vor der Eröffnung des Falls.",
    "consent_missing": (
        "Dafür muss unter „Einwilligungen“ eine gültige Einwilligung eingetragen sein."
    ),
    "agreed_in_future": "Die Abstimmung liegt in der Zukunft.",
    "more_than_places": "Mehr belegte Plätze, als es gibt. Stimmen die Zahlen?",
    "offer_over": "Das Ende liegt in der Vergangenheit. Ist das Angebot beendet?",
    "before_need": "Der Stand liegt vor dem Tag, an dem der Bedarf auffiel.",
    "covered_by_what": (
        "Wodurch ist der Bedarf gedeckt? Bitte ein Angebot verknüpfen oder hier begründen."
    ),
    "day_unreadable": "Bitte geben Sie ein Datum ein, zum Beispiel 3.2.2026 oder heute.",
    "minutes_unreadable": "Bitte geben Sie eine Dauer ein, zum Beispiel 45 oder 1:15.",
    "number_unreadable": "Bitte geben Sie eine ganze Zahl ein.",
    "amount_unreadable": "Bitte geben Sie einen Betrag ein, zum Beispiel 12,50.",
    "time_unreadable": "Bitte geben Sie eine Uhrzeit ein, zum Beispiel 9:30.",
    "choice_unknown": "„{value}“ steht nicht zur Auswahl. Bitte wählen Sie aus der Liste.",
    "minutes_range": "Bitte geben Sie eine Dauer zwischen 1 Minute und {hours} Stunden ein.",
    "unusually_long": "Das ist ungewöhnlich lang. Stimmt die Dauer?",
    "number_range": "Bitte geben Sie eine Zahl von {least} bis {most} ein.",
    "negative_amount": "Der Betrag darf nicht negativ sein.",
    "one_text": "Bitte schreiben Sie mindestens einen der Texte.",
    "value_or_target": "Bitte einen Wert oder ein Ziel angeben, eines genügt.",
    "payee_or_purpose": "Bitte Empfänger oder Zweck angeben, eines genügt.",
    "amount_too_high": "Der Betrag ist zu hoch. Erlaubt sind höchstens {most}.",
    "unknown_code": "„{value}“ gibt es in dieser Liste nicht. Bitte wählen Sie einen Eintrag.",
    "named_twice": "Ein Eintrag ist doppelt genannt. Bitte entfernen Sie einen davon.",
    "too_many": "Das sind zu viele Einträge. Erlaubt sind {most}.",
    "part_empty": "Ein Eintrag ist leer. Bitte füllen Sie ihn aus oder entfernen Sie ihn.",
    "mail_form": "„{value}“ ist keine vollständige E-Mail-Adresse. Bitte prüfen Sie sie.",
    "own_member": "Ein Kontakt kann sich nicht selbst angehören.",
    "signature_day": "Der Tag liegt vor dem Festhalten des Inhalts oder in der Zukunft.",
    "too_long": "Der Text ist zu lang. Erlaubt sind {most} Zeichen.",
    "span_reversed": "Das Ende liegt vor dem Anfang. Bitte tauschen Sie die beiden Tage.",
    "ags_form": (
        "Der Gemeindeschlüssel hat 8 Ziffern (Kreise 5) und beginnt mit der Nummer des Landes "
        "(01 bis 16)."
    ),
    "ags_land": "Der Gemeindeschlüssel gehört zu {land}. Bitte prüfen Sie Schlüssel und Land.",
    "shares_sum": "Die geplanten Anteile ergeben {sum} %. Zusammen müssen es 100 % sein.",
    "picture_unusable": "Bitte wählen Sie ein Bild im Format PNG oder JPEG mit höchstens 2 MB.",
    "file_name": "Der Dateiname enthält Zeichen, die hier nicht erlaubt sind.",
    "file_empty": "Die Datei ist leer.",
    "file_too_large": "Die Datei ist größer als {most} MB.",
    **TARGET_SENTENCES,
    "exists_already": "Diesen Code gibt es schon. Bitte wählen Sie einen anderen.",
    **BUDGET_SENTENCES,
    **GRANT_SENTENCES,
    "code_form": "Ein Code besteht aus höchstens 20 Buchstaben, Ziffern, Punkt, _ oder -.",
}


def sentence_for(problem: Problem, catalogue: Catalogue = GERMAN) -> str:
    """Return the sentence of a problem; every code has one (a test walks the sources)."""
    sentence = catalogue.text(SENTENCES[problem.code], **problem.values)
    if problem.field == "measures" and problem.line:
        return catalogue.text(OF_MEASURE, line=problem.line, sentence=sentence)
    return sentence
