"""Signs what nobody has signed yet, with a command that the publisher names."""

from __future__ import annotations

import shlex
from pathlib import Path

from bundling import binaries
from bundling.errors import run_tool


class Signer:
    """Calls ``command FILE``, which signs the file in its place; without a command it does nothing.

    A release that is signed is not the same byte for byte: signatures carry their moment.
    """

    def __init__(self, command: str = "") -> None:
        """Sign with a command, given as one would type it."""
        self.command = command

    def sign(self, path: Path) -> None:
        """Sign one file."""
        if self.command:
            run_tool([*shlex.split(self.command), path])

    def sign_unsigned(self, folder: Path) -> None:
        """Sign each binary below a folder that carries no signature of its maker."""
        if self.command:
            for path in binaries.unsigned(binaries.binaries_below(folder)):
                self.sign(folder / path)
