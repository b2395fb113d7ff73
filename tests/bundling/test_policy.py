"""The templates of policies say what the program reads, in both languages."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from defusedxml.ElementTree import fromstring

from bundling import policy
from bundling.project import Project
from ui import policy as read
from ui.settings import LOCK_CHOICES

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "bundling" / "windows" / "policy"
NS = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"
SOURCE = (FOLDER / "IntDesk.admx").read_text("utf-8")
TEMPLATE = fromstring(SOURCE)
GUIDE = (ROOT / "resources" / "guides" / "it.md").read_text("utf-8")


def test_each_value_that_the_program_reads_can_be_set() -> None:
    policies = {p.get("name"): p for p in TEMPLATE.iter(f"{NS}policy")}
    assert tuple(policies) == read.NAMES
    for name, found in policies.items():
        assert (found.get("key"), found.get("class")) == (read.KEY, "Machine")
        values = {e.get("valueName") for e in found.iter()} - {None}
        assert values == {name}
        assert f"| `{name}` |" in GUIDE


def test_the_minutes_are_those_of_the_settings() -> None:
    (minutes,) = TEMPLATE.iter(f"{NS}enum")
    assert tuple(int(d.get("value", "")) for d in minutes.iter(f"{NS}decimal")) == LOCK_CHOICES


def test_switches_write_the_numbers_that_the_program_reads() -> None:
    for name, kept in ((read.NOTES_OFF, "notes_off"), (read.PORTABLE_OFF, "portable_off")):
        (found,) = (p for p in TEMPLATE.iter(f"{NS}policy") if p.get("name") == name)
        for state, expected in (("enabledValue", True), ("disabledValue", False)):
            (number,) = found.findall(f"{NS}{state}/{NS}decimal")
            made = read.Policy.read({name: int(number.get("value", ""))})
            assert getattr(made, kept) is expected


def test_every_text_is_there_in_both_languages() -> None:
    asked = set(re.findall(r"\$\(string\.(\w+)\)", SOURCE))
    shown = set(re.findall(r"\$\(presentation\.(\w+)\)", SOURCE))
    for language in ("de-DE", "en-US"):
        root = fromstring((FOLDER / language / "IntDesk.adml").read_text("utf-8"))
        texts = {t.get("id"): t.text for t in root.iter(f"{NS}string")}
        assert set(texts) == asked
        assert all(texts.values())
        assert {p.get("id") for p in root.iter(f"{NS}presentation")} == shown
        fields = {e.get("refId") for e in root.iter() if e.get("refId")}
        assert fields == shown


def test_they_are_handed_out_as_one_zip(tmp_path: Path) -> None:
    made = policy.build(Project(ROOT, "3.2.1", 1_700_000_000), tmp_path)
    assert made.name == "IntDesk-3.2.1-richtlinien.zip"
    with zipfile.ZipFile(made) as archive:
        assert archive.namelist() == ["IntDesk.admx", "de-DE/IntDesk.adml", "en-US/IntDesk.adml"]
