"""Words for what is chosen of a person of the network, in answers to it."""

from __future__ import annotations

from intdesk.domain.contact_parts import AddressKind, Nature, ReachKind
from intdesk.domain.volunteer import Capacity, ExpenseRule, Level, PoolState

NATURES: dict[str, str] = {Nature.PERSON: "Person", Nature.ORGANISATION: "Organisation"}
REACH_KINDS: dict[str, str] = {
    ReachKind.WORK: "dienstlich",
    ReachKind.PRIVATE: "privat",
    ReachKind.MOBILE: "mobil",
    ReachKind.FAX: "Fax",
    AddressKind.POST: "Postanschrift",
}
CAPACITIES: dict[str, str] = {
    Capacity.VOLUNTEER: "Ehrenamt",
    Capacity.INTERPRETER: "Sprachmittlung",
    Capacity.BOTH: "Ehrenamt und Sprachmittlung",
}
POOL_STATES: dict[str, str] = {
    PoolState.ACTIVE: "aktiv",
    PoolState.PAUSED: "pausiert",
    PoolState.ENDED: "beendet",
}
EXPENSE_RULES: dict[str, str] = {
    ExpenseRule.NONE: "keine",
    ExpenseRule.HOURLY: "je Stunde",
    ExpenseRule.FLAT: "je Einsatz",
}
LEVELS: dict[str, str] = {Level.NATIVE: "Erstsprache"}
