"""What everything that writes within one unit of work shares."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from intdesk.storage.labels import Labels
from intdesk.storage.recorder import Recorder


@dataclass(frozen=True, slots=True)
class Scope:
    """The connection in its transaction, the step, known labels, the moment, new identities."""

    connection: Connection
    recorder: Recorder
    labels: Labels
    moment: datetime
    new_uuid: Callable[[], str]
