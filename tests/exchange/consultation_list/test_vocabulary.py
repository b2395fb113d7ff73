"""Headings as officers write them."""

from __future__ import annotations

import pytest

from intdesk.exchange.consultation_list.duration_cells import Unit
from intdesk.exchange.consultation_list.fields import ListField
from intdesk.exchange.consultation_list.vocabulary import (
    heading_fields,
    heading_unit,
    names_sum,
    vocabulary,
)


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Beratungs-Datum", "day"), ("Datum\nder Beratung", "day"), ("Zeit (Min.)", "minutes"),
        ("Zeitaufwand in Stunden", "minutes"), ("Beratungsdauer (min)", "minutes"),
        ("Themen / Anliegen", "topic"), ("Beratungsanliegen", "topic"), ("Spr.", "language"),
        ("Staatsang.", "nationality"), ("Staatsangehörigket", "nationality"),
        ("Herkunftsland / Nationalität", "nationality"), ("Name des Klienten", "identity"),
        ("Geburtsdatum", "identity"), ("Klient*in", "identity"), ("Geb.-Jahr", "birth_year"),
        ("m / w / d", "gender"), ("Anzahl der Pers.", "people"), ("Neu (j/n)", "novelty"),
        ("Vermittelt/verwiesen an", "referred_to"), ("Kontaktart (pers./tel./Mail)",
        "contact_form"), ("Dolmetscher nötig?", "interpreting"), ("lfd. Nr", "ignored"),
        ("BEMERKUNGEN:", "note"), ("verm. an", "referred_to"), ("Wie lang", "minutes"),
        ("Aufenthaltsstatus", "residence_status"),
    ],
)  # fmt: skip
def test_headings(heading: str, field: str) -> None:
    found = heading_fields(heading)
    assert max(found, key=lambda name: found[name]) == field


@pytest.mark.parametrize("text", ["", "Gemeinde Musterau – Integrationsbeauftragte", "Blubb", "§§"])
def test_other_texts_are_no_headings(text: str) -> None:
    assert ListField.DAY not in heading_fields(text)


@pytest.mark.parametrize(
    ("heading", "unit"),
    [
        ("Zeit (Min.)", Unit.MINUTES), ("Dauer [h]", Unit.HOURS), ("Std.", Unit.HOURS),
        ("Beratungsstunden", Unit.HOURS), ("Dauer (hh:mm)", Unit.DAY_SHARE),
        ("Std.:Min.", Unit.DAY_SHARE), ("Dauer", None), ("Zeit in Std. oder Min.", None),
    ],
)  # fmt: skip
def test_units(heading: str, unit: Unit | None) -> None:
    assert heading_unit(heading) is unit


@pytest.mark.parametrize("text", ["Summe März", "Mai gesamt", "Σ", "Zwischensumme:", "Übertrag"])
def test_sums(text: str) -> None:
    assert names_sum(text)


@pytest.mark.parametrize(
    "text",
    ["Gesamtschule", "Zusammenführung", "", "im Ganzen haben wir sehr lange insgesamt geredet"],
)
def test_no_sums(text: str) -> None:
    assert not names_sum(text)


def test_every_field_but_none_else_has_headings() -> None:
    assert {entry.field for entry in vocabulary().entries} == set(ListField)
