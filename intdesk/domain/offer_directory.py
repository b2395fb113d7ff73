"""What the public directory of offers says: nothing that is internal, nobody without consent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import AddressKind, Nature, Reach, ReachKind
from intdesk.domain.offer import Offer, OfferState


class DirectoryOrder(StrEnum):
    """What the chapters of the directory are."""

    FIELD = "field"
    MUNICIPALITY = "municipality"
    TARGET_GROUP = "target_group"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the directory holds, and in which order; empty: all kinds, all municipalities."""

    order: DirectoryOrder = DirectoryOrder.FIELD
    kind: str = ""
    municipality: str = ""
    planned: bool = True

    def holds(self, offer: Offer, today: date) -> bool:
        """Tell whether an offer stands in the directory: public, not over, of what is wanted."""
        states = {OfferState.RUNNING, *([OfferState.PLANNED] if self.planned else [])}
        over = offer.ends_on is not None and offer.ends_on < today
        here = not offer.municipalities or self.municipality in offer.municipalities
        return (
            offer.state in states
            and not over
            and not offer.internal
            and (not self.kind or offer.kind == self.kind)
            and (not self.municipality or here)
        )


@dataclass(frozen=True, slots=True)
class PublicContact:
    """What may be published of a contact: a name, an address, numbers and addresses at work."""

    name: str
    address: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    mails: tuple[str, ...] = ()
    webs: tuple[str, ...] = ()


def public_contact(contact: Contact | None) -> PublicContact | None:
    """Return what may be published; nothing private, of a person nothing without consent."""
    if contact is None or not contact.consented:
        return None
    name = contact.spoken_name
    offices = (a for a in contact.addresses if a.kind is not AddressKind.PRIVATE)
    return PublicContact(
        name,
        next((a.lines for a in offices), ()) if contact.nature is Nature.ORGANISATION else (),
        _public(contact.phones),
        _public(contact.mails),
        _public(contact.webs),
    )


def public_provider(offer: Offer, provider: Contact | None) -> PublicContact | None:
    """Return who offers it; a person under the same conditions as the person to ask."""
    if provider is not None and provider.nature is Nature.PERSON:
        return public_person(offer, provider)
    return public_contact(provider)


def public_person(offer: Offer, person: Contact | None) -> PublicContact | None:
    """Return the person to ask, if the offer says so and the person agreed."""
    return public_contact(person) if offer.person_named else None


def _public(reaches: Sequence[Reach]) -> tuple[str, ...]:
    hidden = {ReachKind.PRIVATE, ReachKind.FAX}
    return tuple(reach.value for reach in reaches if reach.kind not in hidden)
