"""The verifier trusts nobody: each way to get a proof wrong is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intdesk.domain.disclosure.protect import Protection, protect
from intdesk.domain.disclosure.protected import ProtectedTables, PublicCell, Shown
from intdesk.domain.disclosure.rules import Quantity, Rule
from intdesk.domain.disclosure.tables import Address, CellKey, Dimension
from intdesk.domain.disclosure.verifier import verify
from intdesk.errors import DisclosureError
from tests.domain.disclosure.additive import additive_table

AGE = Dimension("age", ("young", "middle", "old"))


@pytest.fixture
def protection() -> Protection:
    values: dict[Address, int] = {("young",): 2, ("middle",): 30, ("old",): 12}
    return protect([additive_table("ages", Quantity.PERSONS, (AGE,), values)], Rule())


def _place(protection: Protection, line: str) -> int:
    return protection.system.index[CellKey.of(Quantity.PERSONS, (("age", line),))]


def _reason(protection: Protection) -> object:
    with pytest.raises(DisclosureError) as refusal:
        protection.check()
    return refusal.value.values["reason"]


def test_a_good_protection_passes(protection: Protection) -> None:
    assert protection.check() == 1


def test_every_small_count_needs_a_proof(protection: Protection) -> None:
    assert _reason(replace(protection, proofs={})) == "no_proof"


def test_a_small_count_may_not_be_printed(protection: Protection) -> None:
    young = _place(protection, "young")
    printed = protection.printed | {young}
    assert _reason(replace(protection, printed=printed)) == "printed_although_small"


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"young": 3, "middle": -3}, "printed_figure_differs"),
        ({"young": 12, "old": -12}, "impossible_value"),
        ({"young": 3, "old": -2}, "parts_and_total_differ"),
        ({"young": 2, "old": -2}, "still_small"),
        ({"young": 3.0, "old": -3.0}, "no_whole_number"),
    ],
)
def test_false_proofs_are_refused(
    protection: Protection, changes: dict[str, int], reason: str
) -> None:
    proof = {_place(protection, line): change for line, change in changes.items()}
    forged = replace(protection, proofs={_place(protection, "young"): proof})
    assert _reason(forged) == reason


def test_the_public_table_may_show_only_what_was_proved(protection: Protection) -> None:
    table = protection.public.table("ages")
    cells = {**table.cells, ("old",): PublicCell(Shown.VALUE, 12)}
    public = ProtectedTables(protection.rule, {"ages": replace(table, cells=cells)})
    assert _reason(replace(protection, public=public)) == "public_table_differs"


def test_the_number_of_proofs_is_told(protection: Protection) -> None:
    assert verify(protection.system, Rule(), protection.printed, protection.proofs) == 1
