from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.codes import Code, CodeListId
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature, Reach, Role
from intdesk.domain.interaction import Interaction
from intdesk.domain.listing import Filter, ListQuery
from tests.ui.a11y import defects
from tests.ui.hands import CTRL, child, click, focused, press, show, write
from tests.ui.office import TODAY, Office
from ui.editors import known_municipalities
from ui.kit.form.choices import RecordEditor
from ui.kit.form.rows import RowsEditor
from ui.record_history import HistoryWords
from ui.screens.contact_log.list import ContactLogPage
from ui.screens.contacts.changing import contact_ways
from ui.screens.contacts.columns import contact_filters
from ui.screens.contacts.list import ContactPage
from ui.targets import Link, PageId, Target


def opened(qtbot: QtBot, office: Office) -> ContactPage:
    page = ContactPage(office.context)
    show(qtbot, page, 1180, 760)
    page.arrive(Target(PageId.CONTACTS, create=True))
    return page


def into(page: QWidget, name: str, text: str) -> None:
    field = child(page, QWidget, name)
    field.setFocus()
    write(field, text)
    press(focused(), Qt.Key.Key_Tab)
    page.activateWindow()


def rows_of(page: ContactPage, name: str) -> RowsEditor[Any]:
    return child(page, RowsEditor, f"{name}_editor")


def house(office: Office, name: str = "Volkshochschule") -> int:
    return office.services.contacts.save(Contact(name=name)).id


def person(office: Office, **values: object) -> int:
    draft = Contact(nature=Nature.PERSON, family_name="Müller", given_name="Anna")
    return office.services.contacts.save(replace(draft, **values)).id  # type: ignore[arg-type]


def test_a_person_is_entered_with_numbers_and_a_new_organisation(
    qtbot: QtBot, office: Office
) -> None:
    page = opened(qtbot, office)
    assert focused().objectName() == "name"
    child(page, QPushButton, "nature_person").setFocus()
    press(focused(), Qt.Key.Key_P)
    assert not child(page, QWidget, "name").isVisible()
    into(page, "given_name", "Anna")
    into(page, "family_name", "Meier")
    phones = rows_of(page, "phones")
    write(phones.rows[0].parts[0].editor.input, "05151 1")
    click(phones.add_button)
    write(focused(), "0170 2")
    roles = rows_of(page, "roles")
    organisation = roles.rows[0].parts[0].editor
    assert isinstance(organisation, RecordEditor)
    organisation.creation_wanted.emit("Volkshochschule")
    write(roles.rows[0].parts[1].editor.input, "Leitung")
    press(focused(), Qt.Key.Key_Return, CTRL)
    page.activateWindow()
    query = ListQuery(Kind.CONTACT, filters=(Filter("nature", ("person",)),))
    (anna,) = office.services.contacts.many(office.services.lists.ids(query))
    assert anna.name == "Meier, Anna"
    assert [phone.value for phone in anna.phones] == ["05151 1", "0170 2"]
    (role,) = anna.roles
    assert role.title == "Leitung"
    assert office.services.contacts.get(role.organisation or 0).name == "Volkshochschule"


def test_a_wrong_mail_address_is_said_beside_the_field(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    into(page, "name", "Amt")
    mails = rows_of(page, "mails")
    write(mails.rows[0].parts[0].editor.input, "amt")
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert "keine vollständige E-Mail-Adresse" in child(page, QLabel, "mails_problem").text()
    assert office.services.lists.summary(ListQuery(Kind.CONTACT)).count == 0


def test_a_contact_shows_what_is_linked_to_it(qtbot: QtBot, office: Office) -> None:
    school = house(office)
    anna = person(office, roles=(Role(school, "Leitung"),))
    talk = Interaction(day=TODAY, subject="Kursplan", contacts=(anna, school))
    office.services.interactions.save(talk)
    draft = office.services.consultations.get(office.consult())
    office.services.consultations.save(replace(draft, referred_to=school))
    page = opened(qtbot, office)
    page.open_record(school)
    texts = [
        child(page, QPushButton, f"contact_{kind}s_toggle").text().replace("&", "")
        for kind in ("interaction", "contact", "consultation", "follow_up")
    ]
    assert texts == [
        "Kontaktpflege (1)", "Personen dieser Organisation (1)",
        "Hierher vermittelte Beratungen (1)", "Wiedervorlagen (0)",
    ]  # fmt: skip
    click(child(page, QPushButton, "contact_contacts_toggle"))
    people = child(page, QTableWidget, "contact_contacts_list")
    cells = [people.item(0, n) for n in (0, 1)]
    assert [cell.text() for cell in cells if cell] == ["Müller, Anna", "Leitung"]
    people.setFocus()
    people.setCurrentCell(0, 0)
    people.activated.emit(people.currentIndex())
    assert office.gone[-1] == Target(PageId.CONTACTS, record=anna)
    click(child(page, QPushButton, "contact_contacts_create"))
    assert office.gone[-1] == Target(PageId.CONTACTS, create=True, link=Link(Kind.CONTACT, school))
    page.open_record(anna)
    assert not child(page, QWidget, "contact_contacts").isVisible()
    assert defects(page) == []


def test_a_new_person_begins_with_the_organisation(qtbot: QtBot, office: Office) -> None:
    school = house(office)
    page = opened(qtbot, office)
    page.arrive(Target(PageId.CONTACTS, create=True, link=Link(Kind.CONTACT, school)))
    assert focused().objectName() == "family_name"
    draft = page.panel.binder.collect()
    assert (draft.nature, draft.roles) == (Nature.PERSON, (Role(school),))


def test_a_talk_with_a_person_involves_the_organisation_of_today(
    qtbot: QtBot, office: Office
) -> None:
    school, former = house(office), house(office, "Früherer Träger")
    roles = (Role(school), Role(former, "", None, date(2025, 1, 1)))
    anna = person(office, roles=roles)
    page = ContactLogPage(office.context)
    show(qtbot, page, 1180, 760)
    page.arrive(Target(PageId.CONTACT_LOG, create=True, link=Link(Kind.CONTACT, anna)))
    assert focused().objectName() == "subject"
    write(focused(), "Kursplan")
    into(page, "minutes", "20")
    press(focused(), Qt.Key.Key_Return, CTRL)
    page.activateWindow()
    (saved,) = office.services.interactions.many([page.list.model.id_at(0)])
    assert (saved.contacts, saved.minutes, saved.day) == ((anna, school), 20, TODAY)
    assert defects(page) == []


def test_tags_of_many_contacts_change_at_once(office: Office) -> None:
    first = office.services.contacts.get(house(office))
    adding, removing, state = contact_ways()
    tagged = adding.change("Runder Tisch")(first)
    assert tagged.tags == ("Runder Tisch",)
    assert adding.held(tagged) == "Runder Tisch"
    assert removing.change("runder tisch")(tagged).tags == ()
    assert state.change("inactive")(first).inactive
    assert state.held(first) == "active"


def test_the_history_tells_of_numbers_and_state(qtbot: QtBot, office: Office) -> None:
    school = house(office)
    draft = office.services.contacts.get(school)
    changed = replace(draft, phones=(Reach("05151 1"),), inactive=True)
    office.services.contacts.save(changed)
    page = opened(qtbot, office)
    words = HistoryWords(office.context, (*page.spec.fields, *page.spec.told))
    rows = words.rows(office.services.history.record(Kind.CONTACT, school))
    told = {row[3]: row[4:] for row in rows if row[3]}
    assert told["Telefon"] == ("–", "05151 1")
    assert told["Stand"] == ("aktiv", "inaktiv")


def test_municipalities_of_the_office_come_first_and_others_follow(office: Office) -> None:
    codes = office.services.codes
    for place, name in enumerate(("Zwickelau", "Auhausen")):
        codes.save(Code(CodeListId.MUNICIPALITY, f"g{place}", name, place))
    office.consult(municipality="Niederdorf")
    office.services.contacts.save(Contact(name="Amt", municipalities=("auhausen", "Oberdorf")))
    assert known_municipalities(office.context) == [
        "Zwickelau", "Auhausen", "Niederdorf", "Oberdorf",
    ]  # fmt: skip


def test_who_was_not_met_for_long_is_found(qtbot: QtBot, office: Office) -> None:
    old, fresh, never = house(office, "Alt"), house(office, "Neu"), house(office, "Nie")
    for day, contact in ((date(2026, 1, 5), old), (TODAY, fresh)):
        talk = Interaction(day=day, subject="Gespräch", contacts=(contact,))
        office.services.interactions.save(talk)
    page = opened(qtbot, office)
    field = next(f for f in contact_filters(office.context) if f.field == "silent")
    chosen = next(e for e in field.find("") if e.label == "mehr als 6 Monate")
    page.list.bar.ask(filters=[Filter("silent", (chosen.key,))])
    ids = {page.list.model.id_at(row) for row in range(page.list.model.rowCount())}
    assert ids == {old, never}
    assert field.label_of(chosen.key) == "mehr als 6 Monate"
    assert field.label_of("2020-02-01") == "vor dem 01.02.2020"


def test_a_person_gets_an_answer_and_an_organisation_an_explanation(
    qtbot: QtBot, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[QDialog] = []
    monkeypatch.setattr(office.dialogs, "run", ran.append)
    school, anna = house(office), person(office, note="Mag Tee.")
    page = opened(qtbot, office)
    page.list.view.choose([school])
    action = page.findChild(QAction, "action_contacts_access")
    assert action is not None
    action.trigger()
    assert ran == []
    assert "Organisation" in office.messages[-1].what
    page.list.view.choose([anna])
    action.trigger()
    (dialog,) = ran
    qtbot.addWidget(dialog)
    dialog.show()
    assert child(dialog, QLabel, "subject_access_title").text() == "Auskunft an Anna Müller"
    assert defects(dialog) == []
    for number in range(4):
        press(child(dialog, QCheckBox, f"access_check_{number}"), Qt.Key.Key_Space)
    office.dialogs.paths = [tmp_path]
    click(child(dialog, QPushButton, "access_write"))
    made = tmp_path / f"Auskunft zu Kontakt {anna} vom {TODAY.isoformat()}"
    assert {path.name for path in made.iterdir()} == {"Auskunft.pdf", "Auskunft.json"}
