from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.folding import fold
from intdesk.domain.manual.search import TopicSearch, places_of
from intdesk.domain.manual.topics import Manual, Topic, parse_contents, parse_topic

SOURCE = """---
title: Einen Fall führen
pages: cases, complaints
words: fallakte nummer
related: zaehlen
---

Ein **Fall** hat eine `Strg+N` Nummer. Mehr [dort](zaehlen).

> **Tipp:** Sprachkurs für Anna Müller.

![Ein Bild](fall.png)
"""


def manual() -> Manual:
    case = parse_topic("fall-fuehren", "Beratung", SOURCE)
    count = Topic("zaehlen", "Was gezählt wird", "Beratung", "Jeder Fall einmal, und der Kurs.")
    course = Topic("kurs", "Kurse", "Netzwerk", "Große Straße.", words="deutsch lernen")
    return Manual((case, count, course))


def found(text: str) -> list[str]:
    return [hit.topic.id for hit in TopicSearch(manual()).find(text)]


def test_a_topic_is_read_with_its_head() -> None:
    topic = parse_topic("fall-fuehren", "Beratung", SOURCE)
    assert (topic.title, topic.pages, topic.related) == (
        "Einen Fall führen", ("cases", "complaints"), ("zaehlen",),
    )  # fmt: skip
    assert topic.plain == (
        "Ein Fall hat eine Strg+N Nummer. Mehr dort. Tipp: Sprachkurs für Anna Müller. Ein Bild"
    )


@pytest.mark.parametrize(
    "source",
    [
        "no head",
        "---\npages: cases\n---\n\nx",
        "---\ntitle: A\nauthor: B\n---\n\nx",
        "---\nA\n---\n",
    ],
)
def test_a_head_that_is_not_known_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match="bad"):
        parse_topic("bad", "", source)


def test_contents_are_areas_with_topics() -> None:
    assert parse_contents("# A\n\n- one\n- two\n\n# B\n- three\n") == (
        ("A", "one"), ("A", "two"), ("B", "three"),
    )  # fmt: skip
    with pytest.raises(ValueError, match="contents"):
        parse_contents("- before any area")


def test_two_topics_cannot_explain_the_same_screen() -> None:
    first, second = (Topic(n, n, "A", "", ("cases",)) for n in ("a", "b"))
    with pytest.raises(ValueError, match="cases is explained by a and b"):
        Manual((first, second))


def test_a_topic_is_known_by_id_and_by_screen() -> None:
    known = manual()
    assert known.topic("cases") is known.topic("fall-fuehren")
    assert known.topic("nothing") is None
    assert known.areas == ("Beratung", "Netzwerk")


def test_titles_come_before_texts() -> None:
    assert found("fall") == ["fall-fuehren", "zaehlen"]
    assert found("kurs") == ["kurs", "fall-fuehren", "zaehlen"]
    hits = TopicSearch(manual()).find("fall")
    assert [hit.by_title for hit in hits] == [True, False]


def test_other_names_find_a_topic_too() -> None:
    assert found("Fallakte") == ["fall-fuehren"]
    assert found("deutsch") == ["kurs"]


@pytest.mark.parametrize("text", ["mueller", "MÜLLER", "muller anna", "Müller  Sprach"])
def test_spelling_and_order_do_not_matter(text: str) -> None:
    assert found(text) == ["fall-fuehren"]


def test_all_words_must_be_there() -> None:
    assert found("fall straße") == []
    assert found("   ") == []


def test_places_are_those_of_the_shown_letters() -> None:
    text = "Große Straße für Müller"
    shown = {text[at : at + length] for at, length in places_of(text, "strasse mueller gross")}
    assert shown == {"Straße", "Müller", "Groß"}


@given(st.text(max_size=40), st.text(alphabet="aäeioöuüßsS xé", min_size=1, max_size=6))
def test_a_place_always_holds_its_word(text: str, word: str) -> None:
    whole = f"{text} {word} {text}"
    for at, length in places_of(whole, word):
        assert 0 <= at < at + length <= len(whole)
    for part in fold(word).split():
        assert any(part in fold(whole[a : a + n]) for a, n in places_of(whole, word))
