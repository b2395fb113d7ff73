from __future__ import annotations

import re
from pathlib import Path

import pytest

from intdesk.domain.problems import Problem
from intdesk.errors import DataFileError, IntDeskError
from intdesk.texts.messages import ALL_MESSAGES, message_for
from intdesk.texts.problems import SENTENCES, sentence_for

ROOT = Path(__file__).resolve().parents[2]
RAISED = re.compile(
    r"(?:IntDeskError|CallError|InputError|OutputError|DataFileError|StaleRecordError"
    r"|DisclosureError)"
    r"\(\s*\"([a-z_]+)\""
)
PROBLEM = re.compile(r"Problem\(\s*[\w\"]+,\s*\"([a-z_]+)\"")


def sources() -> str:
    files = [*ROOT.glob("intdesk/**/*.py"), *ROOT.glob("ui/**/*.py")]
    return "\n".join(f.read_text(encoding="utf-8") for f in files)


def test_every_error_that_the_program_raises_has_its_sentences() -> None:
    raised = set(RAISED.findall(sources()))
    assert raised
    assert raised <= set(ALL_MESSAGES)


def test_every_problem_has_its_sentence() -> None:
    named = set(PROBLEM.findall(sources()))
    assert named
    assert named <= set(SENTENCES)


def test_a_message_says_what_happened_what_was_kept_and_what_to_do() -> None:
    message = message_for(DataFileError("read_only", path="Amt.intdesk"))
    assert "Amt.intdesk" in message.what
    assert message.kept
    assert message.advice.startswith("Bitte")
    assert str(message) == f"{message.what} {message.kept} {message.advice}"


def test_a_message_may_leave_out_what_does_not_apply() -> None:
    message = message_for(IntDeskError("cancelled"))
    assert message.advice == ""
    assert str(message).startswith("Der Vorgang wurde abgebrochen.")


@pytest.mark.parametrize("texts", ALL_MESSAGES.values(), ids=list(ALL_MESSAGES))
def test_sentences_end_like_sentences(texts: tuple[str, str, str]) -> None:
    assert texts[0].endswith((".", "?"))
    assert all(not t or t.endswith((".", "?")) for t in texts[1:])


def test_a_problem_names_its_values() -> None:
    assert "77" in sentence_for(Problem("topic", "unknown_code", {"value": "77"}))
