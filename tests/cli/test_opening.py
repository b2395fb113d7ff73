"""Passwords on the command line: from a file or typed, never from the call."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pytest

from intdesk.cli import opening
from intdesk.domain.access import Sheets
from intdesk.domain.recovery_code import format_code
from intdesk.services.access import Founder, create_office, is_protected, key_path
from intdesk.services.office_file import OfficeFile
from intdesk.storage.keys.sealing import Kdf
from tests.cli.conftest import CLOCK, Run

WORDS = "blaue Regenschirme tanzen gern"
SHEETS = Sheets(format_code(bytes(range(20))), format_code(bytes(range(20, 40))))


@pytest.fixture(scope="module")
def protected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("protected") / "Amt.intdesk"
    founder = Founder(WORDS, "Ada", SHEETS, Kdf(8, 1, 1))
    create_office(path, founder, clock=CLOCK).close()
    return path


@pytest.fixture
def secret(tmp_path: Path) -> Callable[[str | bytes], Path]:
    """Write a file with a secret."""

    def write(content: str | bytes) -> Path:
        path = tmp_path / "geheim.txt"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


class Terminal(io.StringIO):
    """A stream that looks like a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Sit at a terminal and type these lines; return the prompts that came."""

    def sit(*lines: str) -> list[str]:
        waiting, prompts = iter(lines), []

        def typed(prompt: str) -> str:
            prompts.append(prompt)
            line = next(waiting, None)
            if line is None:
                raise EOFError
            return line

        monkeypatch.setattr("sys.stdin", Terminal())
        monkeypatch.setattr(opening, "getpass", typed)
        return prompts

    return sit


COMMANDS = [
    ["check"],
    ["figures", "--year", "2026"],
    ["report", "annual", "--year", "2026", "--pdf", "{folder}/b.pdf"],
    ["import", "consultations", "tests/data/beratungsliste_2024.xlsx", "--dry-run"],
]


@pytest.mark.parametrize("command", COMMANDS, ids=[c[0] for c in COMMANDS])
def test_every_command_opens_a_protected_file(
    run: Run, protected: Path, secret: Callable[..., Path], tmp_path: Path, command: list[str]
) -> None:
    call = [part.format(folder=tmp_path) for part in command]
    code, _, err = run(*call, "--db", protected, "--password-file", secret(WORDS))
    assert (code, err) == (0, "")
    code, out, err = run(*call, "--db", protected)
    assert (code, out) == (4, "")
    assert "--password-file" in err


@pytest.mark.parametrize(
    "content",
    [
        f"{WORDS}\n",
        f"{WORDS}\r\nzweite Zeile",
        f"\ufeff{WORDS}",
        f"{WORDS}\r",
        WORDS.encode() + b"\n" + b"\xff" * 10_000,
    ],
)
def test_the_first_line_of_the_file_counts(
    run: Run, protected: Path, secret: Callable[..., Path], content: str | bytes
) -> None:
    assert run("check", "--db", protected, "--password-file", secret(content))[0] == 0


@pytest.mark.parametrize(
    "code",
    [
        SHEETS.recovery,
        SHEETS.recovery.lower().replace("-", " "),
        f"\ufeff{SHEETS.recovery[:23]}\r\n{SHEETS.recovery[23:]}\r\n",
    ],
)
def test_the_code_of_a_sheet_opens(
    run: Run, protected: Path, secret: Callable[..., Path], code: str
) -> None:
    assert run("check", "--db", protected, "--recovery-file", secret(code))[0] == 0


@pytest.mark.parametrize(
    ("given", "code", "words"),
    [
        (("--password-file", "falsch"), 4, "Das Passwort stimmt nicht."),
        (("--password-file", f" {WORDS}"), 4, "Das Passwort stimmt nicht."),
        (("--recovery-file", format_code(b"U" * 20)), 4, "gehört aber nicht zu dieser Datei"),
        (("--recovery-file", "A" + SHEETS.sealed), 4, "Gruppe 1 des Codes stimmt nicht"),
        (("--recovery-file", WORDS), 4, "Der Code hat 40 Zeichen"),
        (("--password-file", ""), 3, "steht kein Passwort"),
        (("--recovery-file", "\n\n"), 3, "steht kein Passwort"),
        (("--password-file", "äöü".encode("utf-16")), 3, "lässt sich nicht lesen"),
    ],
)
def test_a_wrong_secret_is_said(
    run: Run,
    protected: Path,
    secret: Callable[..., Path],
    given: tuple[str, str | bytes],
    code: int,
    words: str,
) -> None:
    option, content = given
    found, out, err = run("check", "--db", protected, option, secret(content))
    assert (found, out) == (code, "")
    assert words in err
    assert WORDS not in err


def test_a_missing_secret_file_is_said(run: Run, protected: Path, tmp_path: Path) -> None:
    code, _, err = run("check", "--db", protected, "--password-file", tmp_path / "weg.txt")
    assert code == 3
    assert "weg.txt" in err


def test_both_kinds_of_secret_are_a_wrong_call(run: Run, protected: Path) -> None:
    code, _, err = run("check", "--db", protected, "--password-file", "a", "--recovery-file", "b")
    assert code == 2
    assert "schließen einander aus" in err


def test_at_a_terminal_the_password_is_asked_for(
    run: Run, protected: Path, typing: Callable[..., list[str]]
) -> None:
    prompts = typing(WORDS)
    assert run("check", "--db", protected)[0] == 0
    assert prompts == [f"Passwort für {protected}: "]
    typing("falsch")
    assert run("check", "--db", protected)[0] == 4
    typing()
    assert run("check", "--db", protected)[0] == 4


def test_a_file_without_password_asks_for_none(
    run: Run, demo_file: Path, typing: Callable[..., list[str]]
) -> None:
    prompts = typing()
    assert run("figures", "--db", demo_file, "--year", "2025")[0] == 0
    assert prompts == []


def test_a_missing_file_asks_for_no_password(
    run: Run, tmp_path: Path, typing: Callable[..., list[str]]
) -> None:
    prompts = typing()
    (tmp_path / "a.intdesk.key").touch()
    code, _, err = run("check", "--db", tmp_path / "a.intdesk")
    assert code == 4
    assert "nicht gefunden" in err
    assert prompts == []


# new files


def printed_codes(pdf: Path) -> list[str]:
    """Return the codes of the sheets as somebody copies them from the pages."""
    document = pypdfium2.PdfDocument(pdf)
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    group = "[0-9A-HJKMNP-TV-Z]{5}"
    found = [re.search(rf"{group}(\s+{group}){{7}}", text) for text in texts]
    return [" ".join(match.group().split()) for match in found if match]


def test_new_makes_a_protected_file_with_its_sheets(
    run: Run, run_json: Callable[..., Any], secret: Callable[..., Path], tmp_path: Path
) -> None:
    path, pdf = tmp_path / "Neu.intdesk", tmp_path / "Blatt.pdf"
    made = run_json(
        "new", "--db", path, "--password-file", secret(WORDS), "--recovery-pdf", pdf,
        "--office", "Kreis Auen",
    )  # fmt: skip
    assert made == {"db": str(path), "recovery_pdf": str(pdf)}
    assert is_protected(path)
    codes = printed_codes(pdf)
    assert len(codes) == 2
    assert run("check", "--db", path, "--recovery-file", secret(codes[0]))[0] == 0
    code, _, err = run("check", "--db", path, "--recovery-file", secret(codes[1]))
    assert (code, "Amtsübernahme" in err) == (4, True)
    assert run("check", "--db", path, "--password-file", secret(WORDS))[0] == 0


def test_new_without_sheets_warns(run: Run, secret: Callable[..., Path], tmp_path: Path) -> None:
    path = tmp_path / "Neu.intdesk"
    code, out, err = run("new", "--db", path, "--password-file", secret(WORDS))
    assert (code, out) == (0, f"Angelegt: {path}\n")
    assert err.startswith("Achtung: Ohne Wiederherstellungsblatt")
    code, out, _ = run("new", "--db", path, "--force", "--json", "--password-file", secret(WORDS))
    assert (code, json.loads(out)) == (0, {"db": str(path), "recovery_pdf": None})


def test_new_asks_twice_at_a_terminal(
    run: Run, typing: Callable[..., list[str]], tmp_path: Path
) -> None:
    path = tmp_path / "Neu.intdesk"
    prompts = typing(WORDS, WORDS)
    assert run("new", "--db", path)[0] == 0
    assert prompts == [f"Neues Passwort für {path}: ", "Noch einmal: "]
    typing(WORDS, "anders")
    code, _, err = run("new", "--db", tmp_path / "b.intdesk")
    assert code == 3
    assert "verschieden" in err
    assert not (tmp_path / "b.intdesk").exists()


def left(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (["--password-file", "{secret}"], 3, "zu leicht zu erraten"),
        ([], 4, "--password-file"),
        (["--plain", "--recovery-pdf", "a.pdf"], 2, "kein Wiederherstellungsblatt"),
        (["--plain", "--password-file", "{secret}"], 2, "schließen einander aus"),
    ],
)
def test_new_refuses_and_leaves_nothing(
    run: Run,
    secret: Callable[..., Path],
    tmp_path: Path,
    options: list[str],
    code: int,
    words: str,
) -> None:
    weak = secret("Passwort2026!")
    call = [option.format(secret=weak) for option in options]
    found, out, err = run("new", "--db", tmp_path / "Neu.intdesk", *call)
    assert (found, out) == (code, "")
    assert words in err
    assert left(tmp_path) == [weak.name]


@pytest.mark.parametrize("occupied", ["Neu.intdesk", "Neu.intdesk.key", "Blatt.pdf"])
def test_new_overwrites_nothing(
    run: Run, secret: Callable[..., Path], tmp_path: Path, occupied: str
) -> None:
    (tmp_path / occupied).write_bytes(b"kostbar")
    call = [
        "new", "--db", tmp_path / "Neu.intdesk", "--password-file", secret(WORDS),
        "--recovery-pdf", tmp_path / "Blatt.pdf",
    ]  # fmt: skip
    code, _, err = run(*call)
    assert code == 3
    assert f"{occupied}“ gibt es schon" in err
    assert left(tmp_path) == sorted([occupied, "geheim.txt"])
    assert run(*call, "--force")[0] == 0
    assert len(printed_codes(tmp_path / "Blatt.pdf")) == 2


def test_if_the_file_cannot_be_placed_no_sheet_is_left(
    run: Run, secret: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace_file = Path.replace

    def refuse_data(self: Path, target: Path) -> Path:
        if target.suffix == ".intdesk":
            raise OSError("vanished")
        return replace_file(self, target)

    monkeypatch.setattr(Path, "replace", refuse_data)
    code, _, _ = run(
        "new", "--db", tmp_path / "Neu.intdesk", "--password-file", secret(WORDS),
        "--recovery-pdf", tmp_path / "Blatt.pdf",
    )  # fmt: skip
    assert code == 3
    assert left(tmp_path) == ["geheim.txt"]


def test_a_plain_file_takes_the_place_of_a_protected_one(
    run: Run, secret: Callable[..., Path], tmp_path: Path
) -> None:
    path = tmp_path / "Neu.intdesk"
    assert run("new", "--db", path, "--password-file", secret(WORDS))[0] == 0
    assert run("new", "--db", path, "--plain", "--force")[0] == 0
    assert not key_path(path).exists()
    OfficeFile.open(path, read_only=True).close()
