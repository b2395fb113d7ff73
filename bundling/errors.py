"""What goes wrong while building, said so that the builder can act."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path


class BundleError(Exception):
    """An input is missing or wrong, or a tool failed; the text says which."""


def run_tool(
    command: Sequence[Path | str],
    *,
    folder: Path | None = None,
    env: Mapping[str, str] | None = None,
) -> str:
    """Run a tool and return what it printed; raise :class:`BundleError` with its last lines."""
    try:
        done = subprocess.run(
            [str(word) for word in command],
            cwd=folder, env=env, capture_output=True, text=True, errors="replace", check=False,
        )  # fmt: skip
    except OSError as problem:
        raise BundleError(f"{command[0]} cannot be started: {problem}") from problem
    if done.returncode:
        said = (done.stdout + done.stderr).splitlines()[-30:]
        raise BundleError(f"failed: {Path(command[0]).name}\n" + "\n".join(said))
    return done.stdout
