"""The layers of ARCHITECTURE.md, as import-linter finds them (contracts in pyproject.toml)."""

import subprocess
import sys
from pathlib import Path

from tests.processes import PATIENCE

ROOT = Path(__file__).parents[2]


def test_imports_only_point_down() -> None:
    tool = Path(sys.executable).with_name("lint-imports" + Path(sys.executable).suffix)
    run = subprocess.run(
        [tool, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False,
        timeout=PATIENCE,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout[-4000:] + run.stderr[-1000:]
    assert ", 0 broken" in run.stdout
