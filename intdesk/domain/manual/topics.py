"""Topics of the manual, read from plain Markdown with a head of a few lines.

The head stands between two lines of three dashes and knows ``title``, ``pages`` (the screens whose
F1 opens the topic), ``words`` (what else people call it) and ``related`` (other topics).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_HEAD = re.compile(r"---\n(.*?)\n---\n(.*)", re.DOTALL)
_KNOWN = {"title", "pages", "words", "related"}
_AREA = "# "
_LISTED = "- "
_MARKS = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|\*\*|`|^#+ |^> |^\|[-| ]+\|$|\|", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of the manual; ``text`` is Markdown, ``area`` the heading it stands under."""

    id: str
    title: str
    area: str
    text: str
    pages: tuple[str, ...] = ()
    words: str = ""
    related: tuple[str, ...] = ()

    @property
    def plain(self) -> str:
        """Return the text without marks, in one line."""
        return " ".join(_MARKS.sub(lambda mark: mark[1] or " ", self.text).split())


class Manual:
    """All topics in the order of the contents."""

    def __init__(self, topics: Iterable[Topic]) -> None:
        """Take the topics; raises ``ValueError`` where two share an id or a screen."""
        self.topics = tuple(topics)
        self._by_id = _unique((topic.id, topic) for topic in self.topics)
        self._by_page = _unique((page, topic) for topic in self.topics for page in topic.pages)

    @property
    def areas(self) -> tuple[str, ...]:
        """Return the headings of the contents."""
        return tuple(dict.fromkeys(topic.area for topic in self.topics))

    def topic(self, name: str) -> Topic | None:
        """Return a topic by its id, or the one that explains the screen of that name."""
        return self._by_id.get(name) or self._by_page.get(name)

    @property
    def first(self) -> Topic:
        """Return the topic with which the manual begins."""
        return self.topics[0]

    @property
    def pages(self) -> frozenset[str]:
        """Return the screens that have a topic."""
        return frozenset(self._by_page)


def _unique(pairs: Iterable[tuple[str, Topic]]) -> Mapping[str, Topic]:
    found: dict[str, Topic] = {}
    for name, topic in pairs:
        if name in found:
            raise ValueError(f"{name} is explained by {found[name].id} and {topic.id}")
        found[name] = topic
    return found


def parse_contents(source: str) -> tuple[tuple[str, str], ...]:
    """Return area and id of each topic in order; raises ``ValueError`` for another line."""
    area, found = "", []
    for line in source.splitlines():
        if line.startswith(_AREA):
            area = line.removeprefix(_AREA).strip()
        elif line.startswith(_LISTED) and area:
            found.append((area, line.removeprefix(_LISTED).strip()))
        elif line.strip():
            raise ValueError(f"contents: {line!r}")
    return tuple(found)


def parse_topic(name: str, area: str, source: str) -> Topic:
    """Return the topic that a file holds; raises ``ValueError`` for a head that is not known."""
    parts = _HEAD.fullmatch(source)
    if parts is None:
        raise ValueError(f"{name}: no head")
    head = dict(_entry(name, line) for line in parts[1].splitlines())
    if not head.get("title") or head.keys() - _KNOWN:
        raise ValueError(f"{name}: {sorted(head)}")
    return Topic(
        name, head["title"], area, parts[2].strip(),
        pages=_listed(head.get("pages", "")),
        words=head.get("words", ""),
        related=_listed(head.get("related", "")),
    )  # fmt: skip


def _entry(name: str, line: str) -> tuple[str, str]:
    key, colon, value = line.partition(":")
    if not colon:
        raise ValueError(f"{name}: {line!r}")
    return key.strip(), value.strip()


def _listed(value: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in value.split(",") if part.strip())
