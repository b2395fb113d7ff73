from __future__ import annotations

import builtins
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from tests.processes import PATIENCE
from tests.ui.logging_fixtures import root_handlers
from ui import main, policy, program
from ui.paths import Paths

__all__ = ["root_handlers"]

ROOT = Path(__file__).parents[2]

_FIRST_PAINT = """
import sys
from pathlib import Path
from types import SimpleNamespace
from ui.main import import_qt
import_qt()
from PySide6.QtWidgets import QApplication
from intdesk.clock import SystemClock
from ui.kit.theme import STYLE
from ui.paths import Paths
from ui.program import compose, open_window

app = QApplication(list(STYLE))
context = compose(app, Paths.below(Path(sys.argv[1])), SystemClock())
window = open_window(context, Path(sys.argv[1], sys.argv[2]) if sys.argv[2] else None)
window.files = SimpleNamespace(open_path=lambda path: None)
loaded = []
def painted():
    loaded.extend(sys.modules)
    for module in ("PySide6.QtGui", "PySide6.QtWidgets"):
        loaded.extend(vars(sys.modules[module]))
    app.exit(0)
window.painted.connect(painted)
app.exec()
print(" ".join(sorted({*loaded, *(name.split(".")[0] for name in loaded)})))
"""


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ([], True),
        (["--db", "Büro.intdesk"], True),
        (["--db=Büro.intdesk"], True),
        (["--db=Büro=Nord.intdesk"], True),
        (["--db="], False),
        (["Büro.intdesk"], True),
        (["--version"], False),
        (["report", "annual", "--db", "x.intdesk"], False),
        (["demo", "x.intdesk"], False),
    ],
)
def test_words_of_a_call_decide_between_window_and_command(words: list[str], window: bool) -> None:
    assert main.opens_window(words) is window


@pytest.mark.parametrize(
    ("words", "path"),
    [
        ([], None),
        (["--db", "Büro.intdesk"], Path("Büro.intdesk")),
        (["--db=Büro=Nord.intdesk"], Path("Büro=Nord.intdesk")),
        (["C=1.intdesk"], Path("C=1.intdesk")),
    ],
)
def test_a_call_of_the_window_names_its_file(words: list[str], path: Path | None) -> None:
    assert main.named_file(words) == path


@pytest.mark.parametrize(
    ("words", "rest", "platform"),
    [
        (["a.intdesk"], ["a.intdesk"], []),
        (["-platform", "offscreen"], [], ["-platform", "offscreen"]),
        (["--db", "-platform", "x", "a"], ["--db", "a"], ["-platform", "x"]),
        (["check", "-platform"], ["check", "-platform"], []),
    ],
)
def test_words_for_qt_are_kept_apart(
    words: list[str], rest: list[str], platform: list[str]
) -> None:
    assert main.without_platform(words) == (rest, platform)


def test_a_command_runs_without_qt() -> None:
    code = (
        "import sys; from ui.main import main; main(['--version']); print('PySide6' in sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False,
        timeout=PATIENCE,
    )  # fmt: skip
    assert run.stdout.splitlines()[-1:] == ["False"], run.stderr


def test_qt_leaves_the_import_as_it_was() -> None:
    before = builtins.__import__
    main.import_qt()
    assert builtins.__import__ is before


@pytest.mark.parametrize("file", ["", "missing.intdesk"], ids=["first start", "with a file"])
def test_the_window_is_painted_before_the_heavy_libraries_are_loaded(
    tmp_path: Path, file: str
) -> None:
    run = subprocess.run(
        [sys.executable, "-c", _FIRST_PAINT, str(tmp_path), file],
        cwd=ROOT, capture_output=True, text=True, check=True, timeout=PATIENCE,
    )  # fmt: skip
    loaded = set(run.stdout.split())
    assert "PySide6" in loaded
    heavy = {"sqlalchemy", "alembic", "sqlcipher3", "reportlab", "openpyxl", "pypdfium2"}
    assert loaded & heavy == set()
    costly_classes = {"QStyle", "QFileDialog", "QDialog", "QAccessible"}
    assert loaded & costly_classes == set()
    wanted_later = {"ui.shell.files", "ui.sentences", "ui.output_place", "intdesk.domain.backups"}
    assert loaded & wanted_later == set()


@pytest.fixture
def hooks() -> Iterator[None]:
    kept = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield
    sys.excepthook, threading.excepthook, sys.unraisablehook = kept
    qInstallMessageHandler(None)


def test_the_program_runs_until_its_window_closes(
    tmp_path: Path, qapp: QApplication, hooks: None, root_handlers: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    shown: list[QWidget] = []

    def leave(*_: object) -> int:
        windows = (w for w in qapp.topLevelWidgets() if w.objectName() == "main_window")
        shown.extend(w for w in windows if w.isVisible())
        return 3

    monkeypatch.setattr(program, "QApplication", lambda _: qapp)
    monkeypatch.setattr(QApplication, "exec", leave)
    monkeypatch.setattr(Paths, "of_machine", lambda _data=None: Paths.below(tmp_path))
    monkeypatch.setattr(policy, "_registry_values", lambda: {"NotesOff": "ja"})
    assert main.main([]) == 3
    assert len(shown) == 1
    shown[0].close()
    assert list((tmp_path / "protokoll" / "anzeige").glob("*.svg"))
    log = (tmp_path / "protokoll" / "intdesk.log").read_text("utf-8")
    assert "policy NotesOff is neither 0 nor 1" in log
    assert (tmp_path / "protokoll" / "absturz.txt").exists()


def test_a_command_is_handed_on(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["gibt-es-nicht"]) == 2
