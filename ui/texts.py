"""Words that several screens share: the names of fields and of kinds of records."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.case import SHARED_FEATURES
from intdesk.domain.case_rights import Restricted
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.complaint import ComplaintState
from intdesk.domain.consultation import Novelty
from intdesk.domain.contact_parts import Nature
from intdesk.domain.event import Counting, EventState
from intdesk.domain.follow_up import FollowUpState, Series
from intdesk.domain.office_hour import DateState, Rhythm
from intdesk.texts.numbers import format_count


def _text(german: str) -> str:
    return QCoreApplication.translate("texts", german)


def counted(count: int, one: str, many: str) -> str:
    """Return a number with its noun: ``1 Beratung``, ``1.204 Beratungen``."""
    return f"{format_count(count)} {one if count == 1 else many}"


def consultation_fields() -> dict[str, str]:
    """Return the names of the fields of a consultation, as lists and forms show them."""
    return {
        "day": _text("Datum"),
        "start": _text("Beginn"),
        "minutes": _text("Dauer"),
        "topic": _text("Thema"),
        "further_topics": _text("Weitere Themen"),
        "contact_form": _text("Kontaktform"),
        "place": _text("Ort"),
        "counselling_kind": _text("Beratungsart"),
        "help_kinds": _text("Art der Hilfe"),
        "language": _text("Sprache"),
        "interpreting": _text("Sprachmittlung"),
        "interpreting_cost": _text("Kosten der Sprachmittlung"),
        "interpreting_payer": _text("Kosten trägt"),
        "interpreting_minutes": _text("Dauer der Sprachmittlung"),
        "interpreter": _text("Gedolmetscht hat"),
        "interpreter_name": _text("Gedolmetscht hat"),
        "people": _text("Anwesende"),
        "relatives": _text("Mitberatene Angehörige"),
        "novelty": _text("Dieses Jahr"),
        "case_id": _text("Fall"),
        "case_number": _text("Fall"),
        "restricted": _text("Verarbeitung"),
        "result": _text("Ergebnis"),
        "referred_to": _text("Vermittelt an"),
        "referred_name": _text("Vermittelt an"),
        "done_for": _text("Für andere erledigt"),
        "structural_note": _text("Strukturhinweis"),
        "municipality": _text("Wohnort"),
        "follow_up": _text("Wiedervorlage"),
        "note": _text("Notiz"),
        "person_group": _text("Personenkreis"),
        "gender": _text("Geschlecht"),
        "age_group": _text("Altersgruppe"),
        "nationality": _text("Staatsangehörigkeit"),
        "residence_status": _text("Aufenthaltsstatus"),
        "length_of_stay": _text("Aufenthaltsdauer"),
        "german_level": _text("Deutsch"),
        "employment": _text("Erwerbsstatus"),
        "housing": _text("Wohnform"),
        "access_route": _text("Zugangsweg"),
    }


def work_entry_fields() -> dict[str, str]:
    """Return the names of the fields of a work entry."""
    return {
        "day": _text("Datum"),
        "minutes": _text("Dauer"),
        "activity": _text("Tätigkeit"),
        "function": _text("Funktion"),
        "task_group": _text("Aufgabengruppe"),
        "description": _text("Beschreibung"),
    }


def contact_fields() -> dict[str, str]:
    """Return the names of the fields of a contact."""
    return {
        "name": _text("Name"),
        "nature": _text("Organisation oder Person"),
        "kind": _text("Art"),
        "salutation": _text("Anrede"),
        "title": _text("Titel"),
        "given_name": _text("Vorname"),
        "family_name": _text("Familienname"),
        "job": _text("Funktion"),
        "roles": _text("Gehört zu"),
        "organisation": _text("Organisation"),
        "role": _text("Rolle"),
        "phones": _text("Telefon"),
        "mails": _text("E-Mail"),
        "webs": _text("Internet"),
        "addresses": _text("Anschrift"),
        "town": _text("Ort"),
        "phone": _text("Telefon"),
        "mail": _text("E-Mail"),
        "municipalities": _text("Zuständig für (Gemeinden, Ortsteile)"),
        "languages": _text("Sprachen"),
        "fields_of_action": _text("Handlungsfelder"),
        "tags": _text("Schlagworte"),
        "influence": _text("Einfluss"),
        "interest": _text("Interesse"),
        "source": _text("Woher stammen die Angaben?"),
        "consent_on": _text("Einwilligung am"),
        "consent_how": _text("Wie eingewilligt?"),
        "inactive": _text("Stand"),
        "state": _text("Stand"),
        "last_contact": _text("Letzter Kontakt"),
        "talks": _text("Einträge der Kontaktpflege"),
        "next_contact": _text("Nächster Kontakt geplant"),
        "note": _text("Notiz"),
    }


def nature_words() -> dict[Nature, str]:
    """Return the words for organisations and people."""
    return {Nature.ORGANISATION: _text("Organisation"), Nature.PERSON: _text("Person")}


def weight_words() -> dict[int | None, str]:
    """Return the words for influence and interest."""
    return {
        None: _text("offen"),
        0: _text("0 – keiner"),
        1: _text("1 – gering"),
        2: _text("2 – mittel"),
        3: _text("3 – groß"),
        4: _text("4 – sehr groß"),
    }


def contact_states() -> dict[str, str]:
    """Return the words for whether a contact is still worked with."""
    return {"active": _text("aktiv"), "inactive": _text("inaktiv")}


def interaction_fields() -> dict[str, str]:
    """Return the names of the fields of an entry of the contact log."""
    return {
        "day": _text("Datum"),
        "minutes": _text("Dauer"),
        "way": _text("Art des Kontakts"),
        "subject": _text("Worum ging es?"),
        "contacts": _text("Mit wem?"),
        "names": _text("Mit wem?"),
        "result": _text("Ergebnis"),
        "follow_up": _text("Wiedervorlage"),
    }


def case_fields() -> dict[str, str]:
    """Return the names of the fields of a case."""
    shared = consultation_fields()
    return {
        "number": _text("Fallnummer"),
        "state": _text("Stand"),
        "kind": _text("Name bekannt"),
        "restricted": _text("Verarbeitung"),
        "opened_on": _text("Eröffnet"),
        "closed_on": _text("Abgeschlossen am"),
        "closing_reason": _text("Grund"),
        "last_contact": _text("Letzter Kontakt"),
        "contacts": _text("Beratungen"),
        "relatives": _text("Mitberatene Angehörige"),
        "follow_up": shared["follow_up"],
        **{name: shared[name] for name in SHARED_FEATURES},
        "family": _text("Familie"),
        "children": _text("Kinder"),
        "note": shared["note"],
    }


def event_fields() -> dict[str, str]:
    """Return the names of the fields of an event."""
    return {
        "day": _text("Datum"),
        "start": _text("Beginn"),
        "minutes": _text("Dauer"),
        "title": _text("Titel"),
        "kind": _text("Art"),
        "state": _text("Stand"),
        "place": _text("Ort"),
        "series": _text("Reihe"),
        "target_groups": _text("Zielgruppen"),
        "fields_of_action": _text("Handlungsfelder"),
        "partner_names": _text("Kooperation"),
        "registered": _text("Angemeldet"),
        "attended": _text("Teilnehmende"),
        "counting": _text("Zahl ist"),
        "cost": _text("Kosten"),
        "earned": _text("Einnahmen"),
        "last_day": _text("Letzter Tag"),
        "worked_minutes": _text("Eigene Arbeitszeit"),
        "feedback": _text("Rückmeldungen"),
        "would_return": _text("Würden wiederkommen"),
        "description": _text("Ankündigung"),
        "went_well": _text("Was lief gut?"),
        "went_badly": _text("Was lief nicht gut?"),
        "next_time": _text("Nächstes Mal"),
        "note": _text("Notiz"),
    }


def press_fields() -> dict[str, str]:
    """Return the names of the fields of a press item."""
    return {
        "day": _text("Datum"),
        "title": _text("Titel"),
        "kind": _text("Art"),
        "medium": _text("Medium"),
        "medium_kind": _text("Art des Mediums"),
        "reach": _text("Reichweite"),
        "link": _text("Link"),
        "event_title": _text("Veranstaltung"),
        "statement_title": _text("Stellungnahme"),
        "note": _text("Notiz"),
    }


def statement_fields() -> dict[str, str]:
    """Return the names of the fields of a statement."""
    return {
        "title": _text("Gegenstand"),
        "number": _text("Vorlage Nr."),
        "body": _text("Gremium"),
        "informed_on": _text("Informiert am"),
        "given_on": _text("Abgegeben am"),
        "decided_on": _text("Entschieden am"),
        "notice_days": _text("Tage vorher"),
        "position": _text("Position"),
        "outcome": _text("Ergebnis"),
        "fields_of_action": _text("Handlungsfelder"),
        "content": _text("Kern der Stellungnahme"),
        "note": _text("Notiz"),
    }


def talk_fields() -> dict[str, str]:
    """Return the names of the fields of a talk."""
    return {
        "day": _text("Datum"),
        "title": _text("Thema"),
        "kind": _text("Art"),
        "audience": _text("Vor wem?"),
        "participants": _text("Teilnehmende"),
        "counting": _text("Zahl ist"),
        "minutes": _text("Eigene Zeit"),
        "place": _text("Ort"),
        "organiser_name": _text("Eingeladen von"),
        "note": _text("Notiz"),
    }


def event_states() -> dict[str, str]:
    """Return the words for what became of an event."""
    return {
        EventState.PLANNED: _text("geplant"),
        EventState.HELD: _text("durchgeführt"),
        EventState.CANCELLED: _text("abgesagt"),
    }


def counting_words() -> dict[str, str]:
    """Return the words for how a number of people is known."""
    return {Counting.COUNTED: _text("gezählt"), Counting.ESTIMATED: _text("geschätzt")}


def complaint_fields() -> dict[str, str]:
    """Return the names of the fields of a complaint."""
    return {
        "number": _text("Nummer"),
        "received_on": _text("Eingang"),
        "state": _text("Stand"),
        "deadline": _text("Frist"),
        "ground": _text("Anlass"),
        "body": _text("Betroffene Stelle"),
        "body_name": _text("Betroffene Stelle"),
        "body_kind": _text("Art der Stelle"),
        "route": _text("Eingangsweg"),
        "event_on": _text("Vorfall oder Kenntnis"),
        "next_due": _text("Nächste Wiedervorlage"),
        "steps": _text("Schritte"),
        "case_id": _text("Fall"),
        "case_number": _text("Fall"),
        "description": _text("Was ist geschehen?"),
        "wanted": _text("Was wünscht die Person?"),
        "outcome": _text("Ergebnis"),
        "closed_on": _text("Abgeschlossen am"),
        "days": _text("Tage bis zum Abschluss"),
        "lesson": _text("Was ist daraus zu lernen?"),
    }


def complaint_step_fields() -> dict[str, str]:
    """Return the names of the fields of a step of a complaint."""
    return {
        "day": _text("Tag"),
        "kind": _text("Schritt"),
        "text": _text("Notiz"),
        "due": _text("Wiedervorlage"),
    }


def complaint_states() -> dict[str, str]:
    """Return the words for where a complaint stands."""
    return {
        ComplaintState.OPEN: _text("offen"),
        ComplaintState.NEAR: _text("fristnah"),
        ComplaintState.OVERDUE: _text("überfällig"),
        ComplaintState.CLOSED: _text("abgeschlossen"),
    }


def novelty_words() -> dict[str, str]:
    """Return the words for whether the person was here before in this year."""
    return {
        Novelty.NEW: _text("neu"),
        Novelty.KNOWN: _text("schon da"),
        Novelty.UNKNOWN: _text("unbekannt"),
    }


def restricted_words() -> dict[str, str]:
    """Return the words for whether the processing of a case is restricted."""
    return {Restricted.NO: _text("nicht eingeschränkt"), Restricted.YES: _text("eingeschränkt")}


def kind_words() -> dict[Kind, str]:
    """Return the plurals of the kinds of records."""
    return {
        Kind.CONSULTATION: _text("Beratungen"),
        Kind.WORK_ENTRY: _text("Tätigkeiten"),
        Kind.CONTACT: _text("Kontakte"),
        Kind.INTERACTION: _text("Kontaktpflege"),
        Kind.FOLLOW_UP: _text("Wiedervorlagen"),
        Kind.OFFICE_HOUR: _text("Sprechzeiten"),
        Kind.OFFICE_DATE: _text("Termine"),
        Kind.CLOSURE: _text("Schließzeiten"),
        Kind.CASE: _text("Fälle"),
        Kind.EVENT: _text("Veranstaltungen"),
        Kind.PRESS_ITEM: _text("Presse"),
        Kind.STATEMENT: _text("Stellungnahmen"),
        Kind.TALK: _text("Vorträge"),
        Kind.REPORT_TEXT: _text("Berichtstexte"),
        Kind.TARGET_AGREEMENT: _text("Zielvereinbarungen"),
        Kind.FIELD_REPORT: _text("Texte zu Handlungsfeldern"),
        Kind.COMMITTEE: _text("Gremien"),
        Kind.MEETING: _text("Sitzungen"),
        Kind.EVENT_SERIES: _text("Reihen"),
        Kind.VOLUNTEER: _text("Ehrenamtspool"),
        Kind.ASSIGNMENT: _text("Einsätze"),
        Kind.COMPLAINT: _text("Beschwerden"),
        Kind.COMPLAINT_STEP: _text("Schritte"),
        Kind.OFFER: _text("Angebote"),
        Kind.NEED: _text("Bedarfe"),
        Kind.INDICATOR: _text("Indikatoren"),
        Kind.INDICATOR_VALUE: _text("Indikatorwerte"),
        Kind.SELF_CHECK: _text("Kurz-Check"),
        Kind.SURVEY: _text("Befragungen"),
        Kind.CONCEPT: _text("Konzepte"),
        Kind.ATTACHMENT: _text("Anlagen"),
        Kind.ANALYSIS: _text("Auswertungen"),
        Kind.SAVED_FILTER: _text("Filter"),
    }


def kind_word(kind: str) -> str:
    """Return what one record of a kind is called, an empty text for none."""
    words: dict[str, str] = {
        Kind.CONSULTATION: _text("Beratung"),
        Kind.CASE: _text("Fall"),
        Kind.WORK_ENTRY: _text("Tätigkeit"),
        Kind.CONTACT: _text("Kontakt"),
        Kind.EVENT: _text("Veranstaltung"),
        Kind.STATEMENT: _text("Stellungnahme"),
        Kind.TALK: _text("Vortrag"),
        Kind.COMMITTEE: _text("Gremium"),
        Kind.MEETING: _text("Sitzung"),
        Kind.INTERACTION: _text("Kontaktpflege"),
        Kind.EVENT_SERIES: _text("Reihe"),
        Kind.VOLUNTEER: _text("Ehrenamtspool"),
        Kind.ASSIGNMENT: _text("Einsatz"),
        Kind.TARGET_AGREEMENT: _text("Zielvereinbarung"),
        Kind.COMPLAINT: _text("Beschwerde"),
        Kind.OFFER: _text("Angebot"),
        Kind.NEED: _text("Bedarf"),
        Kind.CONCEPT: _text("Konzept"),
        Kind.SURVEY: _text("Befragung"),
        Kind.SELF_CHECK: _text("Kurz-Check"),
    }
    return words.get(kind, "")


def follow_up_fields() -> dict[str, str]:
    """Return the names of the fields of a follow-up."""
    return {
        "due": _text("Fällig am"),
        "title": _text("Was ist zu tun?"),
        "linked_kind": _text("Gehört zu"),
        "responsible_name": _text("Zuständig"),
        "series": _text("Wiederholung"),
        "series_every": _text("Alle wie viele?"),
        "series_until": _text("Bis"),
        "state": _text("Stand"),
        "done_on": _text("Erledigt am"),
        "note": _text("Notiz"),
    }


def series_words() -> dict[str, str]:
    """Return the words for how often a follow-up comes back."""
    return {
        Series.NONE: _text("einmalig"),
        Series.WEEKLY: _text("wöchentlich"),
        Series.MONTHLY: _text("monatlich"),
        Series.YEARLY: _text("jährlich"),
    }


def follow_up_states() -> dict[str, str]:
    """Return the words for open and done."""
    return {FollowUpState.OPEN: _text("offen"), FollowUpState.DONE: _text("erledigt")}


def office_hour_fields() -> dict[str, str]:
    """Return the names of the fields of office hours and their dates."""
    return {
        "weekday": _text("Wochentag"),
        "day": _text("Datum"),
        "start": _text("Beginn"),
        "minutes": _text("Dauer"),
        "place": _text("Ort"),
        "rhythm": _text("Rhythmus"),
        "valid_from": _text("Gilt ab"),
        "valid_until": _text("Gilt bis"),
        "state": _text("Stand"),
        "visitors": _text("Besuche"),
        "reason": _text("Grund"),
        "note": _text("Notiz"),
    }


def closure_fields() -> dict[str, str]:
    """Return the names of the fields of a closed period."""
    return {"first": _text("Erster Tag"), "last": _text("Letzter Tag"), "reason": _text("Grund")}


def weekday_words() -> dict[str, str]:
    """Return the names of the weekdays by their number."""
    names = (
        _text("Montag"), _text("Dienstag"), _text("Mittwoch"), _text("Donnerstag"),
        _text("Freitag"), _text("Samstag"), _text("Sonntag"),
    )  # fmt: skip
    return {str(number): name for number, name in enumerate(names)}


def rhythm_words() -> dict[str, str]:
    """Return the words for how often an office hour takes place."""
    return {
        Rhythm.WEEKLY: _text("jede Woche"),
        Rhythm.SECOND_WEEK: _text("alle zwei Wochen"),
        Rhythm.FOURTH_WEEK: _text("alle vier Wochen"),
        Rhythm.MONTH_1: _text("erster im Monat"),
        Rhythm.MONTH_2: _text("zweiter im Monat"),
        Rhythm.MONTH_3: _text("dritter im Monat"),
        Rhythm.MONTH_4: _text("vierter im Monat"),
        Rhythm.MONTH_LAST: _text("letzter im Monat"),
    }


def date_states() -> dict[str, str]:
    """Return the words for what became of a date."""
    return {
        DateState.PLANNED: _text("geplant"),
        DateState.HELD: _text("gehalten"),
        DateState.CANCELLED: _text("ausgefallen"),
    }


def code_list_words() -> dict[CodeListId, str]:
    """Return the names of the code lists, in the order in which the settings show them."""
    return {
        CodeListId.TOPIC: _text("Themen"),
        CodeListId.CONTACT_FORM: _text("Kontaktformen"),
        CodeListId.COUNSELLING_KIND: _text("Beratungsarten"),
        CodeListId.HELP_KIND: _text("Arten der Hilfe"),
        CodeListId.INTERPRETING: _text("Sprachmittlung"),
        CodeListId.RESULT: _text("Ergebnisse"),
        CodeListId.OTHER_BODY: _text("Andere Stellen"),
        CodeListId.PERSON_GROUP: _text("Personenkreise"),
        CodeListId.GENDER: _text("Geschlecht"),
        CodeListId.AGE_GROUP: _text("Altersgruppen"),
        CodeListId.NATIONALITY: _text("Staatsangehörigkeiten"),
        CodeListId.RESIDENCE_STATUS: _text("Aufenthaltsstatus"),
        CodeListId.LENGTH_OF_STAY: _text("Aufenthaltsdauer"),
        CodeListId.GERMAN_LEVEL: _text("Deutschkenntnisse"),
        CodeListId.EMPLOYMENT: _text("Erwerbsstatus"),
        CodeListId.HOUSING: _text("Wohnformen"),
        CodeListId.ACCESS_ROUTE: _text("Zugangswege"),
        CodeListId.LANGUAGE: _text("Sprachen"),
        CodeListId.CONTACT_KIND: _text("Arten von Kontakten"),
        CodeListId.INTERACTION_WAY: _text("Arten der Kontaktpflege"),
        CodeListId.MUNICIPALITY: _text("Gemeinden und Ortsteile"),
        CodeListId.ACTIVITY: _text("Tätigkeiten"),
        CodeListId.FUNCTION: _text("Funktionen"),
        CodeListId.TASK_GROUP: _text("Aufgabengruppen"),
        CodeListId.FIELD_OF_ACTION: _text("Handlungsfelder"),
        CodeListId.FAMILY: _text("Familie"),
        CodeListId.CLOSING_REASON: _text("Gründe für den Abschluss"),
        CodeListId.LEGAL_BASIS: _text("Rechtsgrundlagen"),
        CodeListId.SPECIAL_GROUND: _text("Gründe für besondere Angaben"),
        CodeListId.EVENT_KIND: _text("Arten von Veranstaltungen"),
        CodeListId.TARGET_GROUP: _text("Zielgruppen"),
        CodeListId.PRESS_KIND: _text("Arten von Veröffentlichungen"),
        CodeListId.MEDIUM_KIND: _text("Arten von Medien"),
        CodeListId.STATEMENT_POSITION: _text("Positionen in Stellungnahmen"),
        CodeListId.STATEMENT_OUTCOME: _text("Ergebnisse von Stellungnahmen"),
        CodeListId.TALK_KIND: _text("Arten von Vorträgen"),
        CodeListId.DEPARTMENT: _text("Fachbereiche"),
        CodeListId.COMPLAINT_GROUND: _text("Anlässe von Beschwerden"),
        CodeListId.COMPLAINT_OUTCOME: _text("Ergebnisse von Beschwerden"),
        CodeListId.COMPLAINT_STEP: _text("Schritte bei Beschwerden"),
        CodeListId.INTERPRETING_PAYER: _text("Kostenträger der Sprachmittlung"),
        CodeListId.COMMITTEE_KIND: _text("Arten von Gremien"),
        CodeListId.MEMBER_ROLE: _text("Aufgaben in Gremien"),
        CodeListId.OFFER_KIND: _text("Arten von Angeboten"),
        CodeListId.TASK_LEVEL: _text("Ebenen der Aufgaben"),
        CodeListId.TASK_DUTY: _text("Pflicht und Freiwilligkeit"),
    }
