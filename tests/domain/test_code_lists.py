"""The packaged code lists: complete, consistent, and true to the official keys."""

from __future__ import annotations

import json
import re
from collections import Counter
from itertools import pairwise
from typing import Any

import pytest

from intdesk.assets import resource
from intdesk.domain.codes import CodeListId
from intdesk.domain.folding import fold
from intdesk.domain.work_entry import CONSULTATION_FUNCTION

# Control codes of the official key of nationalities (domain.md 7.1), by ISO 3166-1 alpha-2.
CONTROL_CODES = {
    "DE": "000", "AL": "121", "BA": "122", "BG": "125", "FR": "129", "HR": "130", "GR": "134",
    "IT": "137", "ME": "140", "MK": "144", "MD": "146", "XK": "150", "AT": "151", "PL": "152",
    "PT": "153", "RO": "154", "SK": "155", "RU": "160", "ES": "161", "TR": "163", "CZ": "164",
    "HU": "165", "UA": "166", "BY": "169", "RS": "170", "DZ": "221", "ER": "224", "ET": "225",
    "CI": "231", "NG": "232", "GM": "237", "GH": "238", "CD": "246", "MA": "252", "GN": "261",
    "CM": "262", "SO": "273", "SD": "277", "TN": "285", "EG": "287", "BR": "327", "CO": "349",
    "VE": "367", "YE": "421", "AM": "422", "AF": "423", "AZ": "425", "GE": "430", "VN": "432",
    "IN": "436", "IQ": "438", "IR": "439", "JO": "445", "LB": "451", "PS": "459", "PK": "461",
    "SY": "475", "TH": "476", "CN": "479",
}  # fmt: skip
EU_STATES = {
    "AT", "BE", "BG", "CY", "CZ", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
    "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
}  # fmt: skip
# 195 states, three regional nationalities, two areas, three substitute values.
NATIONALITY_COUNT = 203

CELLS = [
    (CodeListId.TOPIC, "FamNachzug", "02"),
    (CodeListId.TOPIC, "Deutschkurs B1", "04"),
    (CodeListId.TOPIC, "Kitaplatz", "05"),
    (CodeListId.TOPIC, "Anerkennung Abschluss", "06"),
    (CodeListId.TOPIC, "GU", "08"),
    (CodeListId.TOPIC, "Jobcenter-Bescheid", "09"),
    (CodeListId.TOPIC, "Formular ausfüllen", "13"),
    (CodeListId.NATIONALITY, "syr.", "475"),
    (CodeListId.NATIONALITY, "Syrerin", "475"),
    (CodeListId.NATIONALITY, "UKR", "166"),
    (CodeListId.NATIONALITY, "Elfenbeinküste", "231"),
    (CodeListId.NATIONALITY, "unbekannt", "999"),
    (CodeListId.LANGUAGE, "dt.", "de"),
    (CodeListId.LANGUAGE, "Farsi", "fa"),
    (CodeListId.LANGUAGE, "Kurmanci", "kmr"),
    (CodeListId.CONTACT_FORM, "WhatsApp", "messenger"),
    (CodeListId.CONTACT_FORM, "Begleitung Amt", "begleitung"),
    (CodeListId.GENDER, "Frau", "w"),
    (CodeListId.RESIDENCE_STATUS, "§ 24", "UKR"),
    (CodeListId.RESIDENCE_STATUS, "geduldet", "DULD"),
    (CodeListId.CONTACT_KIND, "MBE Caritas", "migrationsberatung"),
]


def load(list_id: CodeListId) -> dict[str, Any]:
    """Return the packaged list as it is written."""
    text = resource("codes", f"{list_id}.json").read_text(encoding="utf-8")
    return dict(json.loads(text))


def entries(list_id: CodeListId) -> dict[str, dict[str, Any]]:
    """Return the entries of a list by their code."""
    return {entry["code"]: entry for entry in load(list_id)["entries"]}


def names(entry: dict[str, Any]) -> list[str]:
    """Return what a cell may hold to mean the entry: its label and its spellings."""
    return [entry["label"], *entry["spellings"]]


def test_there_is_one_file_per_list_and_no_other() -> None:
    files = {path.stem for path in resource("codes").glob("*.json")}
    assert files == {str(list_id) for list_id in CodeListId}


@pytest.mark.parametrize("list_id", CodeListId)
def test_a_list_has_its_form(list_id: CodeListId) -> None:
    data = load(list_id)
    assert data["list"] == list_id
    assert data["source"]
    assert bool(data["entries"]) is (list_id is not CodeListId.MUNICIPALITY)
    for entry in data["entries"]:
        assert set(entry) == {"code", "label", "groups", "extra", "mapping", "spellings"}
        texts = [entry["code"], *names(entry), *entry["extra"].values()]
        assert all(text and text == text.strip() for text in texts)


@pytest.mark.parametrize("list_id", CodeListId)
def test_codes_and_labels_are_unique(list_id: CodeListId) -> None:
    found = load(list_id)["entries"]
    for part in ("code", "label"):
        assert [v for v, n in Counter(e[part] for e in found).items() if n > 1] == []


@pytest.mark.parametrize("list_id", CodeListId)
def test_a_spelling_means_one_entry(list_id: CodeListId) -> None:
    seen = Counter(fold(name) for e in load(list_id)["entries"] for name in names(e))
    assert [name for name, count in seen.items() if count > 1] == []


@pytest.mark.parametrize("list_id", CodeListId)
def test_groups_are_defined_and_used(list_id: CodeListId) -> None:
    data = load(list_id)
    used = {group for entry in data["entries"] for group in entry["groups"]}
    assert used == set(data["groups"])


@pytest.mark.parametrize(("list_id", "cell", "code"), CELLS)
def test_usual_cells_are_understood(list_id: CodeListId, cell: str, code: str) -> None:
    meant = {fold(name): c for c, entry in entries(list_id).items() for name in names(entry)}
    assert meant[fold(cell)] == code


def test_topics_are_the_sixteen_and_the_rest() -> None:
    topics = entries(CodeListId.TOPIC)
    assert list(topics) == [f"{number:02}" for number in range(1, 17)] + ["99"]
    assert min(len(topic["spellings"]) for topic in topics.values()) >= 12


def test_topic_mappings_name_known_codes_of_a_described_list() -> None:
    described = load(CodeListId.TOPIC)["mappings"]
    for topic in entries(CodeListId.TOPIC).values():
        for funder, code in topic["mapping"].items():
            assert code in described[funder]["codes"]


def test_nationalities_follow_the_official_key() -> None:
    found = entries(CodeListId.NATIONALITY)
    by_iso = {e["extra"]["iso"]: code for code, e in found.items() if "iso" in e["extra"]}
    assert len(found) == NATIONALITY_COUNT
    assert all(re.fullmatch(r"\d{3}", code) for code in found)
    assert {iso: by_iso[iso] for iso in CONTROL_CODES} == CONTROL_CODES
    assert next(iter(found)) == "000"
    assert list(found)[-3:] == ["997", "998", "999"]


def test_every_nationality_is_in_one_region_only() -> None:
    found = entries(CodeListId.NATIONALITY)
    assert [c for c, e in found.items() if len(e["groups"]) != 1] == ["999"]
    eu_states = {e["extra"]["iso"] for e in found.values() if e["groups"] == ["EU"]}
    assert eu_states == EU_STATES


def test_iso_codes_are_well_formed() -> None:
    nationalities = entries(CodeListId.NATIONALITY).values()
    without = [e["code"] for e in nationalities if "iso" not in e["extra"]]
    assert without == ["185", "997", "998", "999"]
    iso = [e["extra"]["iso"] for e in nationalities if "iso" in e["extra"]]
    assert len(set(iso)) == len(iso)
    assert all(re.fullmatch("[A-Z]{2}", code) for code in iso)
    assert all(re.fullmatch("[a-z]{2,3}", code) for code in entries(CodeListId.LANGUAGE))


def test_age_groups_follow_each_other_without_a_gap() -> None:
    bounds = [entry["extra"] for entry in entries(CodeListId.AGE_GROUP).values()]
    assert bounds[0]["from"] == "0"
    assert "to" not in bounds[-1]
    for younger, older in pairwise(bounds):
        assert int(older["from"]) == int(younger["to"]) + 1


def test_lengths_of_stay_follow_each_other_without_a_gap() -> None:
    bounds = [e["extra"] for e in entries(CodeListId.LENGTH_OF_STAY).values() if e["extra"]]
    assert bounds[0]["from"] == "0"
    assert "to" not in bounds[-1]
    for shorter, longer in pairwise(bounds):
        assert longer["from"] == shorter["to"]


def test_functions_and_task_groups_are_the_six() -> None:
    functions = entries(CodeListId.FUNCTION)
    assert list(functions) == [
        "initiativ", "steuerung", "vernetzung", "beratung", "repraesentation", "controlling",
    ]  # fmt: skip
    assert CONSULTATION_FUNCTION in functions
    assert list(entries(CodeListId.TASK_GROUP)) == list("123456")


def test_activities_lead_to_every_function() -> None:
    activities = entries(CodeListId.ACTIVITY).values()
    assert {e["extra"]["function"] for e in activities} == set(entries(CodeListId.FUNCTION))
    assert {e["extra"]["task_group"] for e in activities} == set(entries(CodeListId.TASK_GROUP))


def test_residence_status_has_eleven_report_groups() -> None:
    data = load(CodeListId.RESIDENCE_STATUS)
    assert len(data["groups"]) == 11
    assert all(len(entry["groups"]) == 1 for entry in data["entries"])


def test_levels_of_german_hold_the_common_framework() -> None:
    assert {"A1", "A2", "B1", "B2", "C1", "C2"} < set(entries(CodeListId.GERMAN_LEVEL))


def test_genders_have_their_agreed_codes() -> None:
    assert list(entries(CodeListId.GENDER)) == ["w", "m", "d", "x"]
