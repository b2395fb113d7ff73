"""The power may go at any moment: no acknowledged commit is lost, the file is never corrupt."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from intdesk.services.office_file import OfficeFile
from tests.exchange.consultation_list.builders import xlsx
from tests.safety import children
from tests.safety.power import CORRUPT, LOST, OK, cuts
from tests.safety.recording import COMMIT, Recording, Statement, record, statements_of
from tests.safety.samples import LIST, list_rows, plan
from tests.storage.samples import CLOCK

CUTS, CUTS_IN_FULL = 200, 1000

Recorder = Callable[..., Recording]


def work(office: OfficeFile, path: Path) -> None:
    """Save, change, throw away, take back and import, as the services do it."""
    for step in plan(24):
        children.take(office, step)
    office.consultations.restore([1] if office.consultations.trash([1, 2]) else [])
    imports = office.imports
    imports.run(imports.plan(imports.read(path)))
    while last := office.history.last():
        office.history.undo(last.id)
    office.consultations.erase([2])
    children.take(office, plan(1)[0])


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an empty, unencrypted file; it stays as it is."""
    path = tmp_path_factory.mktemp("start") / "Musterau.intdesk"
    OfficeFile.create(path, clock=CLOCK).close()
    return path


@pytest.fixture(scope="module")
def statements(office: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Statement]:
    """Return the SQL of real work."""
    folder = tmp_path_factory.mktemp("work")
    path = Path(shutil.copy(office, folder))
    rows = xlsx(folder / LIST, {"Liste": list_rows()})
    return statements_of(path, lambda opened: work(opened, rows))


@pytest.fixture
def recorded(office: Path, statements: list[Statement], tmp_path: Path) -> Recorder:
    """Return how to replay that work with other pragmas."""
    (tmp_path / "after").mkdir()

    def replay(**pragmas: str) -> Recording:
        return record(Path(shutil.copy(office, tmp_path / "replayed")), statements, pragmas)

    return replay


@pytest.mark.parametrize("folders", [True, False], ids=["folders synced", "as on Windows"])
def test_a_power_cut_loses_nothing(
    recorded: Recorder, tmp_path: Path, folders: bool, full: bool
) -> None:
    count = CUTS_IN_FULL if full else CUTS
    recording = recorded()
    assert cuts(recording, count, tmp_path / "after", folders=folders, seed=11) == {OK: count}


def test_the_recorded_work_is_real(statements: list[Statement], recorded: Recorder) -> None:
    texts = " ".join(sql for sql, _ in statements)
    for table in ("consultation", "consultation_topic", "consultation_search", "change_row"):
        assert f"INSERT INTO {table} " in texts
    assert "import_fingerprint" in texts
    states = recorded().states
    assert len(states) == statements.count(COMMIT) + 1
    assert len(set(states)) > 50


@pytest.mark.parametrize(
    "pragmas",
    [{"synchronous": "OFF"}, {"journal_mode": "OFF"}],
    ids=["never synced", "without a journal"],
)
def test_weaker_settings_are_caught(
    recorded: Recorder, tmp_path: Path, pragmas: dict[str, str]
) -> None:
    found = cuts(recorded(**pragmas), 60, tmp_path / "after", folders=True, seed=11)
    assert found[LOST] + found[CORRUPT] > 10
    assert found[CORRUPT] > 0
