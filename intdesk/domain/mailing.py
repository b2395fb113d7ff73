"""Writing to a group of contacts: who has an address, who has agreed, what stands on a label."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Address, AddressKind, Nature, ReachKind

MAX_LINK: Final = 2000
"""Letters from which on a mailto link is cut off by some programs (product.md B)."""

_HOME_FIRST = (AddressKind.WORK, AddressKind.POST, AddressKind.PRIVATE)
_POST_FIRST = (AddressKind.POST, AddressKind.WORK, AddressKind.PRIVATE)


@dataclass(frozen=True, slots=True)
class Mailing:
    """Mail addresses without repetition, and the names of those who stay out or have not agreed."""

    addresses: tuple[str, ...]
    without_mail: tuple[str, ...]
    without_consent: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Labels:
    """The lines of each label in order, and the names of contacts without a postal address."""

    labels: tuple[tuple[str, ...], ...]
    without_address: tuple[str, ...]
    without_consent: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LabelFormat:
    """A sheet of labels on A4; all measures in millimetres."""

    key: str
    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    gap: float = 0.0

    @property
    def per_sheet(self) -> int:
        """Return how many labels a sheet has."""
        return self.columns * self.rows


LABEL_FORMATS: Final = (
    LabelFormat("70x37", 3, 8, 70.0, 37.0, 0.0, 0.5),
    LabelFormat("63.5x33.9", 3, 8, 63.5, 33.9, 7.2, 12.9, 2.5),
    LabelFormat("63.5x38.1", 3, 7, 63.5, 38.1, 7.2, 15.15, 2.5),
    LabelFormat("70x42.3", 3, 7, 70.0, 42.3, 0.0, 0.45),
    LabelFormat("99.1x38.1", 2, 7, 99.1, 38.1, 4.65, 15.15, 2.5),
    LabelFormat("105x37", 2, 8, 105.0, 37.0, 0.0, 0.5),
)
"""Common sheets; between the columns there may be a gap, between the rows there is none."""


def mail_of(contact: Contact) -> str:
    """Return the address to write to: the first for work, else the first; empty if none."""
    work = (mail.value for mail in contact.mails if mail.kind is ReachKind.WORK)
    every = (mail.value for mail in contact.mails)
    return next(work, next(every, "")).strip()


def mailing(contacts: Iterable[Contact]) -> Mailing:
    """Return how a group can be written to by mail."""
    found: dict[str, str] = {}
    without, unasked = [], []
    for contact in contacts:
        mail = mail_of(contact)
        if not mail:
            without.append(contact.name)
            continue
        found.setdefault(mail.casefold(), mail)
        if not contact.consented:
            unasked.append(contact.name)
    return Mailing(tuple(found.values()), tuple(without), tuple(unasked))


def mailto(addresses: Sequence[str], subject: str) -> str:
    """Return the link that opens the system's mail program, the addresses as blind copies."""
    named = ",".join(quote(address, safe="@") for address in addresses)
    about = f"&subject={quote(subject)}" if subject else ""
    return f"mailto:?bcc={named}{about}"


def labels(contacts: Iterable[Contact], organisations: Mapping[int, Contact]) -> Labels:
    """Return what stands on the labels of a group.

    A person without an address of their own gets that of their organisation.
    """
    found: list[tuple[str, ...]] = []
    without, unasked = [], []
    for contact in contacts:
        lines = label_lines(contact, _own_organisation(contact, organisations))
        if not lines:
            without.append(contact.name)
            continue
        found.append(lines)
        if not contact.consented:
            unasked.append(contact.name)
    return Labels(tuple(found), tuple(without), tuple(unasked))


def label_lines(contact: Contact, organisation: Contact | None) -> tuple[str, ...]:
    """Return the lines of a label, none without a postal address."""
    if contact.nature is Nature.ORGANISATION:
        address = _address(contact, _POST_FIRST)
        return (contact.name, *address.lines) if address else ()
    own = _address(contact, _HOME_FIRST)
    address = own or (_address(organisation, _POST_FIRST) if organisation else None)
    if address is None:
        return ()
    at_work = organisation is not None and address.kind is not AddressKind.PRIVATE
    body = (organisation.name,) if organisation is not None and at_work else ()
    return (*body, contact.spoken_name, *address.lines)


def _own_organisation(contact: Contact, known: Mapping[int, Contact]) -> Contact | None:
    ids = (role.organisation for role in contact.roles if role.organisation)
    return next((known[i] for i in ids if i in known), None)


def _address(contact: Contact, order: Sequence[AddressKind]) -> Address | None:
    ranked = sorted(contact.addresses, key=lambda address: order.index(address.kind))
    return ranked[0] if ranked else None
