"""The check of a data file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from intdesk.domain.consultation import Consultation
from intdesk.services.checking import Finding, check_file
from intdesk.services.office_file import OfficeFile
from intdesk.storage.repositories.kinds import CONSULTATIONS, MAPS

GOOD = Consultation(day=date(2026, 3, 2), minutes=30, topic="04")


class _Steps:
    def __init__(self) -> None:
        self.seen: list[tuple[int, int]] = []

    def step(self, done: int, total: int) -> None:
        self.seen.append((done, total))

    def check_cancelled(self) -> None:
        pass


def test_an_empty_file_is_fine(office_file: OfficeFile) -> None:
    found = check_file(office_file)
    assert found.findings == ()
    assert found.counts["consultation"] == found.counts["contact"] == 0
    assert found.counts["code"] > 500


def test_a_record_that_could_not_be_saved_is_found(office_file: OfficeFile) -> None:
    saved = office_file.consultations.save(GOOD).id
    with office_file.database.write("") as unit:
        wrong = unit.of(CONSULTATIONS).add_many(
            [Consultation(day=GOOD.day, minutes=30, topic="77")]
        )
    steps = _Steps()
    found = check_file(office_file, steps)
    assert wrong != [saved]
    assert found.counts["consultation"] == 2
    assert found.findings == (
        Finding(
            "consultation", wrong[0], "topic",
            "„77“ gibt es in dieser Liste nicht. Bitte wählen Sie einen Eintrag.",
        ),
    )  # fmt: skip
    assert steps.seen[-1] == (2, 2)


def test_hints_do_not_count(office_file: OfficeFile) -> None:
    office_file.consultations.save(replace(GOOD, minutes=300))
    assert check_file(office_file).findings == ()


def test_the_trash_does_not_count(office_file: OfficeFile) -> None:
    saved = office_file.consultations.save(GOOD).id
    office_file.consultations.trash([saved])
    assert check_file(office_file).counts["consultation"] == 0


def test_stored_questions_are_checked_too(office_file: OfficeFile) -> None:
    office_file.named_analyses.save("Anfrage", "{}")
    office_file.named_filters("consultations").save("Offen", "{}")
    found = check_file(office_file)
    assert found.findings == ()
    assert (found.counts["analysis"], found.counts["saved_filter"]) == (1, 1)


def test_records_of_all_kinds_are_checked(office_file: OfficeFile) -> None:
    assert {str(kind) for kind in MAPS} <= set(check_file(office_file).counts)
