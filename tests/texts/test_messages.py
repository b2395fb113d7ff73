from __future__ import annotations

import re
from pathlib import Path

import pytest

from intdesk.domain.access import Advice, SlotKind
from intdesk.domain.problems import Problem
from intdesk.errors import DataFileError, IntDeskError
from intdesk.texts.access import ADVICE_TEXTS, PROTOCOL_EVENTS, SLOT_NAMES
from intdesk.texts.messages import ALL_MESSAGES, message_for
from intdesk.texts.messages_command import COMMAND_LINE_MESSAGES
from intdesk.texts.problems import SENTENCES, sentence_for

ROOT = Path(__file__).resolve().parents[2]
RAISED = re.compile(
    r"(?:IntDeskError|CallError|InputError|OutputError|DataFileError|StaleRecordError"
    r"|DisclosureError)"
    r"\(\s*\"([a-z_]+)\""
)
EVENT = re.compile(r"(?:protocol\.add|\._replace)\([^\"{\n]*\"([a-z_]+)\"")
PROBLEM = re.compile(r"Problem\(\s*[\w\"]+,\s*\"([a-z_]+)\"")


def sources() -> str:
    files = [*ROOT.glob("intdesk/**/*.py"), *ROOT.glob("ui/**/*.py")]
    return "\n".join(f.read_text(encoding="utf-8") for f in files)


def test_every_error_that_the_program_raises_has_its_sentences() -> None:
    raised = set(RAISED.findall(sources()))
    assert raised
    assert raised <= set(ALL_MESSAGES)


def test_every_event_of_the_protocol_has_its_name() -> None:
    named = set(EVENT.findall(sources()))
    assert {"takeover", "sheet_renewed"} <= named
    assert named <= set(PROTOCOL_EVENTS)


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


@pytest.mark.parametrize("code", ALL_MESSAGES)
def test_the_command_line_speaks_of_no_form(code: str) -> None:
    texts = COMMAND_LINE_MESSAGES.get(code, ALL_MESSAGES[code])
    assert not re.search("Formular|Felder|F5", " ".join(texts))


def test_the_command_line_has_its_own_sentences() -> None:
    error = DataFileError("busy", path="Amt.intdesk")
    assert "Formular" in message_for(error).kept
    said = message_for(error, command_line=True)
    assert said.kept == "In der Datei hat sich nichts geändert."
    assert "Befehl" in said.advice
    assert set(COMMAND_LINE_MESSAGES) <= set(ALL_MESSAGES)


@pytest.mark.parametrize(
    "texts",
    [*ALL_MESSAGES.values(), *COMMAND_LINE_MESSAGES.values()],
    ids=[*ALL_MESSAGES, *(f"{code}, command line" for code in COMMAND_LINE_MESSAGES)],
)
def test_sentences_end_like_sentences(texts: tuple[str, str, str]) -> None:
    assert texts[0].endswith((".", "?"))
    assert all(not t or t.endswith((".", "?")) for t in texts[1:])


def test_every_kind_of_key_and_every_advice_has_its_words() -> None:
    assert set(SLOT_NAMES) == set(SlotKind)
    assert set(ADVICE_TEXTS) == set(Advice)


def test_a_problem_names_its_values() -> None:
    assert "77" in sentence_for(Problem("topic", "unknown_code", {"value": "77"}))
