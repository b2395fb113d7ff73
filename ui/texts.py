"""Words that several screens share: the names of fields and of kinds of records."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.case import SHARED_FEATURES
from intdesk.domain.case_rights import Restricted
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.consultation import Novelty
from intdesk.domain.contact_parts import Nature
from intdesk.domain.follow_up import FollowUpState, Series
from intdesk.texts.numbers import format_count
from ui.i18n import within


def _text(german: str) -> str:
    return QCoreApplication.translate("texts", german)


def counted(count: int, one: str, many: str) -> str:
    """Return a number with its noun: ``1 Beratung``, ``1.204 Beratungen``."""
    return f"{format_count(count)} {within(one if count == 1 else many)}"


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
        Kind.POST: _text("Stellen"),
        Kind.BUDGET_LINE: _text("Haushaltsstellen"),
        Kind.APPROPRIATION: _text("Ansätze"),
        Kind.COMMITMENT: _text("Mittelbindungen"),
        Kind.POSTING: _text("Buchungen"),
        Kind.GRANT: _text("Zuwendungen"),
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
        Kind.POST: _text("Stelle"),
        Kind.BUDGET_LINE: _text("Haushaltsstelle"),
        Kind.COMMITMENT: _text("Mittelbindung"),
        Kind.POSTING: _text("Buchung"),
        Kind.GRANT: _text("Zuwendung"),
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
