"""Consultations that belong to a case, entered and turned into one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.listing import ListQuery
from tests.ui.a11y import defects
from tests.ui.hands import ALT, CTRL, NONE, SHIFT, child, click, focused, press, show, write
from tests.ui.office import TODAY, Office
from ui.kit.form.form import Form
from ui.screens.consultations.list import ConsultationPage
from ui.targets import PageId, Target

MOST_KEYS = 12


def new_case(office: Office, **values: object) -> int:
    cases = office.services.cases
    return cases.save(replace(cases.blank(), **values)).id  # type: ignore[arg-type]


def opened(qtbot: QtBot, office: Office, target: Target | None = None) -> ConsultationPage:
    page = ConsultationPage(office.context)
    show(qtbot, page, 1200, 900)
    page.arrive(target or Target(PageId.CONSULTATIONS, create=True))
    return page


def stored(office: Office) -> list[Consultation]:
    ids = office.services.lists.ids(ListQuery(Kind.CONSULTATION, sort="created", descending=False))
    return [office.services.consultations.get(i) for i in ids]


class Keys:
    """Presses keys wherever the focus is, and counts them."""

    def __init__(self) -> None:
        self.count = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        press(focused(), key, modifiers)
        self.count += 1

    def type(self, text: str) -> None:
        write(focused(), text)
        self.count += len(text)


def letter_of(page: ConsultationPage, name: str) -> Qt.Key:
    """Return the key that leads to a field together with Alt."""
    text = child(page, QLabel, f"{name}_label").text()
    return Qt.Key(ord(text[text.index("&") + 1].upper()))


def test_a_contact_of_a_case_takes_at_most_twelve_keys(qtbot: QtBot, office: Office) -> None:
    new_case(office, number="2026-0016")
    case_id = new_case(office, gender="w", nationality="475", municipality="Zell")
    opened(qtbot, office)
    keys = Keys()
    keys.press(Qt.Key.Key_Tab, SHIFT)
    assert focused().objectName() == "case_id"
    keys.type("17")
    keys.press(Qt.Key.Key_Tab)
    assert focused().objectName() == "minutes"
    keys.type("30")
    keys.press(Qt.Key.Key_Tab)
    assert focused().objectName() == "topic"
    keys.type("woh")
    keys.press(Qt.Key.Key_Return, CTRL)
    [contact] = stored(office)
    assert (contact.case_id, contact.minutes, contact.topic) == (case_id, 30, "08")
    assert (contact.gender, contact.nationality, contact.municipality) == ("w", "475", "Zell")
    assert keys.count <= MOST_KEYS


def test_alt_leads_to_the_case(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    press(page, letter_of(page, "case_id"), ALT)
    assert focused().objectName() == "case_id"


def choose_case(page: ConsultationPage, text: str) -> None:
    combo = child(page, QWidget, "case_id")
    combo.setFocus()
    line = child(page, QLineEdit, "case_id_text")
    line.selectAll()
    press(line, Qt.Key.Key_Delete)
    write(combo, text)
    press(focused(), Qt.Key.Key_Tab)


def test_features_come_from_the_case_and_change_with_it(qtbot: QtBot, office: Office) -> None:
    new_case(office, number="A-1", gender="w", language="ar")
    new_case(office, number="A-2", gender="m")
    page = opened(qtbot, office)
    form = child(page, Form, "consultation_form")
    choose_case(page, "A-1")
    draft = page.panel.binder.collect()
    assert (draft.gender, draft.language) == ("w", "ar")
    form.box("municipality").field.editor.set_value("Zell")
    choose_case(page, "A-2")
    draft = page.panel.binder.collect()
    assert (draft.gender, draft.language, draft.municipality) == ("m", "", "Zell")
    assert not child(page, QWidget, "novelty_new").isEnabled()
    choose_case(page, "")
    assert page.panel.binder.collect().case_id is None
    assert child(page, QWidget, "novelty_new").isEnabled()


def test_only_open_cases_are_chosen(qtbot: QtBot, office: Office) -> None:
    office.services.cases.close(new_case(office, number="ZU-9"), TODAY, "geloest")
    page = opened(qtbot, office)
    choose_case(page, "Z")
    assert "Diesen Fall gibt es nicht" in child(page, QLabel, "case_id_problem").text()
    choose_case(page, "ZU-9")
    assert page.panel.binder.collect().case_id == 1


def test_a_contact_is_begun_from_the_case(qtbot: QtBot, office: Office) -> None:
    case_id = new_case(office, gender="w")
    target = Target(PageId.CONSULTATIONS, create=True, part=f"case/{case_id}")
    page = opened(qtbot, office, target)
    assert focused().objectName() == "minutes"
    assert child(page, QLineEdit, "case_id_text").text() == "2026-0001"
    assert page.panel.binder.collect().gender == "w"
    page.arrive(Target(PageId.CONSULTATIONS, create=True, part="case/99"))
    assert office.messages[0].what == "Den Eintrag gibt es nicht mehr."


def test_an_anonymous_contact_becomes_a_case(qtbot: QtBot, office: Office) -> None:
    contact = office.services.consultations.save(
        Consultation(day=date(2026, 3, 1), minutes=20, topic="01", gender="w", novelty=Novelty.NEW)
    ).id
    page = opened(qtbot, office, Target(PageId.CONSULTATIONS, record=contact))
    button = child(page, QPushButton, "consultation_case")
    assert button.text() == "Fall daraus machen"
    field = child(page, QLineEdit, "minutes")
    press(field, Qt.Key.Key_A, CTRL)
    write(field, "25")
    click(button)
    [saved] = stored(office)
    assert (saved.case_id, saved.minutes) == (1, 25)
    assert office.services.cases.get(1).opened_on == date(2026, 3, 1)
    assert office.gone[-1] == Target(PageId.CASES, record=1)
    assert button.text() == "Zum Fall"
    click(button)
    assert office.gone[-1] == Target(PageId.CASES, record=1)
    page.create_record()
    assert not button.isVisible()


def test_the_list_tells_the_number_and_counts_by_the_case(qtbot: QtBot, office: Office) -> None:
    case_id = new_case(office)
    for day in (date(2026, 3, 1), date(2026, 4, 1)):
        office.services.consultations.save(
            Consultation(day=day, minutes=20, topic="01", case_id=case_id)
        )
    page = opened(qtbot, office)
    columns = {column.field: column for column in page.list.model.columns}
    rows = office.services.lists.rows(Kind.CONSULTATION, [1, 2])
    fields = ("case_number", "novelty")
    shown = [tuple(columns[name].format(rows[i]) for name in fields) for i in (1, 2)]
    assert shown == [("2026-0001", "neu"), ("2026-0001", "schon da")]


def test_the_entry_has_no_defects_with_a_case(qtbot: QtBot, office: Office) -> None:
    case_id = new_case(office)
    page = opened(qtbot, office, Target(PageId.CONSULTATIONS, create=True, part=f"case/{case_id}"))
    assert defects(page) == []
