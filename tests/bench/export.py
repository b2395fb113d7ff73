"""Exporting a list of 100,000 rows, against ``openpyxl`` writing the same values.

Each export runs in a process of its own, so that its peak memory is its own.
"""

from __future__ import annotations

import json
import subprocess
import sys
from functools import partial
from pathlib import Path
from statistics import median

from tests.bench.files import Files
from tests.bench.measure import Figure, alternately

ROUNDS = 3
MOST_RATIO = 1.25
MOST_MIB = 200.0


def measure(files: Files) -> list[Figure]:
    """Measure time and peak memory of an export with the usual columns of the list."""
    peaks: dict[str, float] = {}

    def export(script: str) -> float:
        command = [sys.executable, "-m", f"tests.bench.{script}", str(files.large)]
        target = Path(files.folder, f"{script}.xlsx")
        target.unlink(missing_ok=True)
        done = subprocess.run([*command, str(target)], check=True, stdout=subprocess.PIPE)
        took, peak = json.loads(done.stdout)
        peaks[script] = max(peak, peaks.get(script, 0.0))
        return float(took)

    bare, ours = (partial(export, script) for script in ("export_bare", "export_ours"))
    floors, own = alternately(bare, ours, ROUNDS)
    return [
        Figure("Export 100,000 rows as xlsx", median(own), median(floors), most_ratio=MOST_RATIO),
        Figure("Peak memory of that export", peaks["export_ours"], unit="MiB", most=MOST_MIB),
    ]
