"""The manual that lies with the program: complete, linked, with pictures that exist."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from pypdf import PdfReader

from intdesk.assets import resource
from intdesk.domain.folding import fold
from intdesk.services.manual import manual, page_keys, picture_path, write_sheet
from intdesk.texts.key_names import german_keys
from tests.portable_keys import portable_keys

PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
TERM = re.compile(r"^\*\*(.+?):\*\*", re.MULTILINE)
MOST_BYTES = 2_500_000
TASKS = {
    "beratung-erfassen", "jahresbericht", "sicherung-zurueckspielen", "laptop-weitergeben",
    "auskunft", "passwort-vergessen", "loeschung-verlangt", "amtsuebernahme",
}  # fmt: skip
"""What people look for in need; these topics must stay, and have steps."""


def files(folder: str, ending: str) -> set[str]:
    return {path.stem for path in resource("help", folder).glob(f"*.{ending}")}


def test_every_file_is_in_the_contents() -> None:
    listed = [topic.id for topic in manual().topics]
    assert set(listed) == files("topics", "md")
    assert len(listed) == len(set(listed))


def test_no_topic_has_the_name_of_a_screen() -> None:
    assert {topic.id for topic in manual().topics} & manual().pages == set()


def test_links_lead_to_topics() -> None:
    dead = [
        (topic.id, name)
        for topic in manual().topics
        for name in (*topic.related, *LINK.findall(topic.text))
        if manual().topic(name) is None or name == topic.id
    ]
    assert dead == []


def test_every_topic_leads_on() -> None:
    assert [topic.id for topic in manual().topics if not topic.related] == []


def test_pictures_exist_and_say_what_they_show() -> None:
    shown = Counter(name for t in manual().topics for _, name in PICTURE.findall(t.text))
    silent = [n for t in manual().topics for words, n in PICTURE.findall(t.text) if len(words) < 20]
    assert silent == []
    assert set(shown) == {f"{stem}.png" for stem in files("pictures", "png")}
    assert 12 <= len(shown) <= 20
    assert sum(picture_path(name).stat().st_size for name in shown) < MOST_BYTES


def test_topics_are_short_and_have_their_goal_first() -> None:
    for topic in manual().topics:
        first = topic.text.split("\n\n")[0]
        assert not re.match(r"[#>|!]|\d+\. ", first), topic.id
        if topic.id not in {"begriffe", "barrierefreiheit", "loeschen"}:
            assert len(topic.plain.split()) <= 260, topic.id


def test_what_people_look_for_in_need_has_steps() -> None:
    for name in TASKS:
        topic = manual().topic(name)
        assert topic is not None, name
        assert re.search(r"^1\. .*\n2\. ", topic.text, re.MULTILINE), name


def test_steps_are_numbered_without_gaps() -> None:
    for topic in manual().topics:
        for part in topic.text.split("\n\n"):
            numbers = [int(n) for n in re.findall(r"^(\d+)\. ", part, re.MULTILINE)]
            assert numbers == list(range(1, len(numbers) + 1)), topic.id


def test_quotation_marks_are_german_and_closed() -> None:
    for topic in manual().topics:
        assert '"' not in topic.text, topic.id
        assert topic.text.count("„") == topic.text.count("“"), topic.id


def test_the_glossary_is_in_order() -> None:
    topic = manual().topic("begriffe")
    assert topic is not None
    terms = [fold(term) for term in TERM.findall(topic.text)]
    assert len(terms) >= 60
    assert terms == sorted(terms)
    assert len(terms) == len(set(terms))


def test_keys_have_names_in_both_directions() -> None:
    for group in page_keys():
        for keys, words in group.keys:
            assert words
            assert portable_keys(german_keys(keys)) == keys
    assert german_keys("Ctrl+Shift+Del") == "Strg+Umschalt+Entf"
    assert (german_keys("+"), portable_keys("Strg++")) == ("+", "Ctrl++")


@pytest.mark.parametrize("title", ["Ein Blatt"])
def test_a_sheet_is_written_as_a_tagged_pdf(tmp_path: Path, title: str) -> None:
    text = (
        f"# {title}\n\n## Überall\n\n| Taste | Wirkung |\n|---|---|\n| **Strg+S** | Speichern |\n"
    )
    path = write_sheet(text, tmp_path / "tasten.pdf", date(2026, 11, 18))
    with pikepdf.open(path) as pdf:
        assert pdf.Root.MarkInfo.Marked
    assert "Strg+S" in PdfReader(path).pages[0].extract_text()
