from __future__ import annotations

import pytest

from intdesk.domain.attachment import (
    MAX_BYTES,
    MAX_NAME,
    Attachment,
    safe_name,
    shown_name,
    validate,
)
from intdesk.domain.changes import Kind


def attachment(name: str = "Bescheid.pdf", size: int = 10) -> Attachment:
    return Attachment(Kind.CONSULTATION, 1, name, size, "ab")


def codes(name: str = "Bescheid.pdf", size: int = 10) -> list[str]:
    return [problem.code for problem in validate(attachment(name, size))]


@pytest.mark.parametrize(
    "name", ["Bescheid.pdf", "Übersicht (2) – Größe.xlsx", "CON", ".versteckt", "x" * MAX_NAME]
)
def test_usual_names_are_taken(name: str) -> None:
    assert codes(name) == []


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("", "required"),
        ("   ", "required"),
        ("x" * (MAX_NAME + 1), "too_long"),
        ("../../x", "file_name"),
        ("..", "file_name"),
        ("C:\\x", "file_name"),
        ("a\nb", "file_name"),
        ("a\0b", "file_name"),
        ("rechnung\u202efdp.exe", "file_name"),
        ("kaputt\udcff", "file_name"),
    ],
)
def test_names_that_lead_elsewhere_or_hide_something_are_refused(name: str, code: str) -> None:
    assert codes(name) == [code]


@pytest.mark.parametrize(
    ("size", "expected"),
    [(0, ["file_empty"]), (1, []), (MAX_BYTES, []), (MAX_BYTES + 1, ["file_too_large"])],
)
def test_the_size_has_limits(size: int, expected: list[str]) -> None:
    assert codes(size=size) == expected


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Bescheid.pdf", "Bescheid.pdf"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("COM¹", "_COM¹"),
        ("Konto.txt", "Konto.txt"),
        ("../../x", ".._.._x"),
        ('a<b>:"|?*.txt', "a_b______.txt"),
        ("ende. . ", "ende"),
        ("...", "_"),
        ("", "_"),
        ("a\tb\u202e", "a_b_"),
        ("x" * 400, "x" * MAX_NAME),
    ],
)
def test_a_proposal_for_saving_is_safe_on_every_system(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_a_message_shows_hidden_characters_and_cuts_long_names() -> None:
    assert shown_name("a\u202eb") == "a\ufffdb"
    assert shown_name("x" * 300) == "x" * 79 + "…"
