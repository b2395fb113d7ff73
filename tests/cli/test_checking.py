"""``intdesk check``."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from intdesk.domain.attachment import Attachment
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.services.office_file import OfficeFile
from intdesk.storage.repositories.kinds import CONSULTATIONS
from tests.cli.conftest import CLOCK, Run


def test_a_demonstration_is_fine(run_json: Callable[..., Any], demo_file: Path) -> None:
    found = run_json("check", "--db", demo_file)
    assert found["ok"] is True
    assert found["problems"] == []
    assert found["counts"]["consultation"] > 200
    assert found["counts"]["contact"] == 74


def test_for_people(run: Run, demo_file: Path) -> None:
    code, out, err = run("check", "--db", demo_file)
    assert (code, err) == (0, "")
    assert "  Kontakte: 74\n" in out
    assert "  Anlagen: 0\n" in out
    assert out.endswith("Die Datei ist in Ordnung.\n")


def test_what_is_wrong_is_named(run: Run, demo_file: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(demo_file, tmp_path))
    with OfficeFile.open(path, clock=CLOCK) as office, office.database.write("") as unit:
        ids = unit.of(CONSULTATIONS).add_many(
            [Consultation(day=CLOCK.today(), minutes=5, topic="x")]
        )
    code, out, _ = run("check", "--db", path)
    assert code == 3
    assert "Zu klären (1):" in out
    assert f"  Beratung {ids[0]}, topic: „x“ gibt es in dieser Liste nicht." in out


def test_a_damaged_attachment_is_named(run: Run, demo_file: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(demo_file, tmp_path))
    with OfficeFile.open(path, clock=CLOCK) as office, office.database.write("") as unit:
        wrong = Attachment(Kind.CONTACT, 1, "Brief.txt", 1, "falsche Summe")
        at = unit.attachments.add(wrong, b"x")
    code, out, _ = run("check", "--db", path)
    assert code == 3
    assert f"  Anlage {at}, content: Der Inhalt stimmt nicht mit seiner Prüfsumme" in out


@pytest.mark.parametrize("content", [b"", b"kein Datenbestand", b"\0" * 8192])
def test_another_file_is_refused(run: Run, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "fremd.intdesk"
    path.write_bytes(content)
    code, out, err = run("check", "--db", path)
    assert (code, out) == (4, "")
    assert "fremd.intdesk" in err
    assert path.read_bytes() == content
