"""The manual as it lies with the program."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from intdesk.assets import resource
from intdesk.domain.manual.topics import Manual, parse_contents, parse_topic
from intdesk.output import write_bytes

FOLDER = "help"


@dataclass(frozen=True, slots=True)
class PageKeys:
    """Keys that hold on some screens only: a heading, the screens, and keys with what they do."""

    title: str
    pages: tuple[str, ...]
    keys: tuple[tuple[str, str], ...]


@cache
def manual() -> Manual:
    """Return all topics; raises ``ValueError`` for a file that is not as it should be."""
    listed = parse_contents(resource(FOLDER, "contents.md").read_text(encoding="utf-8"))
    return Manual(
        parse_topic(name, area, topic_path(name).read_text(encoding="utf-8"))
        for area, name in listed
    )


def topic_path(name: str) -> Path:
    """Return the file of a topic."""
    return resource(FOLDER, "topics", f"{name}.md")


def picture_path(name: str) -> Path:
    """Return the file of a picture."""
    return resource(FOLDER, "pictures", name)


@cache
def page_keys() -> tuple[PageKeys, ...]:
    """Return the keys of the screens, beside those that hold in the whole window."""
    source = json.loads(resource(FOLDER, "keys.json").read_text(encoding="utf-8"))
    return tuple(
        PageKeys(
            group["title"], tuple(group["pages"]), tuple((k, words) for k, words in group["keys"])
        )
        for group in source
    )


def write_sheet(markdown: str, path: Path, made_on: date) -> Path:
    """Write a page of the manual as PDF, replacing what is there; raises ``OutputError``."""
    from intdesk.reports.guide_pdf import render_guide

    write_bytes(path, render_guide(markdown, made_on), overwrite=True)
    return path
