"""What is due to be deleted, in an office of many contacts and ten years of consultations.

The floor reads the tables of contacts and consultations once, on a bare connection with the same
pragmas: whoever goes through one of them for each row of the other takes hundreds of times as long.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.services.office_file import OfficeFile
from intdesk.storage import dialect
from intdesk.storage.repositories.kinds import CONSULTATIONS, CONTACTS
from tests.bench.files import CLOCK, KEY, Files
from tests.bench.measure import Figure, compared, timed

CONTACT_COUNT, TALKS = 6_000, 20_000
ROUNDS = 7
MOST_RATIO = 6.0


def measure(files: Files) -> list[Figure]:
    """Measure the notice of the start page, which counts all proposals."""
    path = files.folder / "retention.intdesk"
    with OfficeFile.create(path, key=KEY, clock=CLOCK) as office:
        _fill(office)
        raw = dialect.connect(path, KEY, read_only=True)

        def read_once() -> None:
            for name in ("contact", "consultation"):
                raw.execute(f"SELECT * FROM {name}").fetchall()  # noqa: S608 - names from above

        figure = compared(
            "Deletion proposals (Löschvorschläge)",
            timed(read_once),
            timed(office.retention.count_due),
            rounds=ROUNDS,
            most_ratio=MOST_RATIO,
        )
        raw.close()
    return [figure]


def _fill(office: OfficeFile) -> None:
    rng = Random("retention")
    with office.database.write("retention") as unit:
        unit.leave_unrecorded()
        names = [Contact(name=f"Verein {n}") for n in range(CONTACT_COUNT)]
        ids = unit.of(CONTACTS).add_many(names)
        unit.of(CONSULTATIONS).add_many([_talk(rng, ids) for _ in range(TALKS)])


def _talk(rng: Random, ids: list[int]) -> Consultation:
    day = date(2025, 12, 31) - timedelta(days=rng.randint(0, 3650))
    return Consultation(
        day=day, minutes=30, topic="08", referred_to=rng.choice(ids), interpreter=rng.choice(ids)
    )
