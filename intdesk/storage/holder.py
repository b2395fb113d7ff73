"""What stands in a lock file: who holds a data file, where, since when, and a sign of life."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime

from intdesk.storage.machine import Machine

MOST_BYTES = 4096
"""A longer lock file is none of ours."""

ProcessMark = Callable[[int], str | None]


@dataclass(frozen=True, slots=True)
class Holder:
    """One writer of a data file; moments are aware, ``token`` is its own alone."""

    user: str
    computer: str
    identity: str
    boot: str
    process: int
    mark: str
    token: str
    started: datetime
    active: datetime

    def as_bytes(self) -> bytes:
        """Return the content of the lock file."""
        values = asdict(self)
        values |= {name: values[name].isoformat() for name in ("started", "active")}
        return json.dumps(values, ensure_ascii=False, indent=1).encode()

    @classmethod
    def parse(cls, content: bytes) -> Holder:
        """Read the content of a lock file; raises ``ValueError`` if it is none of ours."""
        try:
            values = json.loads(content[:MOST_BYTES])
            holder = cls(
                **{name: str(values[name]) for name in ("user", "computer", "identity", "boot")},
                process=int(values["process"]),
                mark=str(values["mark"]),
                token=str(values["token"]),
                started=datetime.fromisoformat(values["started"]),
                active=datetime.fromisoformat(values["active"]),
            )
        except (KeyError, TypeError, ValueError, RecursionError) as error:
            raise ValueError("no lock file") from error
        if not (holder.token and _plausible(holder.started) and _plausible(holder.active)):
            raise ValueError("no lock file of ours")
        return holder

    def is_of(self, machine: Machine) -> bool:
        """Tell whether the holder ran or runs on a machine, in whatever boot."""
        return (self.computer, self.identity) == (machine.computer, machine.identity)

    def is_gone(self, machine: Machine, mark_of: ProcessMark) -> bool:
        """Tell whether the holder has ended for certain, as seen from a machine.

        Of a holder on another machine nobody knows. The number of a process says little: after
        a restart another one has it.
        """
        if not self.is_of(machine):
            return False
        if self.boot and machine.boot and self.boot != machine.boot:
            return True
        present = mark_of(self.process)
        return present is None or bool(present and self.mark and present != self.mark)


def _plausible(moment: datetime) -> bool:
    return moment.tzinfo is not None and 2000 < moment.year < 3000
