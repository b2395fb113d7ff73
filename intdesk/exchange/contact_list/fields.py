"""What a column of a contact list can be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ContactField(StrEnum):
    """The fields of a contact as lists have them; ``IGNORED`` columns are not read.

    ``PERSON`` is a whole name in one cell, ``NAME`` one that may be a person's or a body's,
    ``PLACE`` postcode and town, ``ADDRESS`` all of an address in one cell.
    """

    ORGANISATION = "organisation"
    DEPARTMENT = "department"
    PERSON = "person"
    NAME = "name"
    SALUTATION = "salutation"
    TITLE = "title"
    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    POSITION = "position"
    JOB = "job"
    KIND = "kind"
    ADDRESS_EXTRA = "address_extra"
    STREET = "street"
    HOUSE_NUMBER = "house_number"
    POSTCODE = "postcode"
    TOWN = "town"
    PLACE = "place"
    ADDRESS = "address"
    COUNTRY = "country"
    PHONE = "phone"
    PRIVATE_PHONE = "private_phone"
    MOBILE = "mobile"
    FAX = "fax"
    MAIL = "mail"
    PRIVATE_MAIL = "private_mail"
    WEB = "web"
    MUNICIPALITY = "municipality"
    LANGUAGES = "languages"
    TAGS = "tags"
    NOTE = "note"
    SOURCE = "source"
    IGNORED = "ignored"


NAMING = frozenset(
    {
        ContactField.ORGANISATION,
        ContactField.PERSON,
        ContactField.NAME,
        ContactField.FAMILY_NAME,
    }
)
"""Fields that name a contact; a list without any of them cannot be imported."""

REPEATABLE = frozenset(
    {
        ContactField.PHONE,
        ContactField.PRIVATE_PHONE,
        ContactField.MOBILE,
        ContactField.FAX,
        ContactField.MAIL,
        ContactField.PRIVATE_MAIL,
        ContactField.WEB,
        ContactField.TAGS,
        ContactField.NOTE,
        ContactField.MUNICIPALITY,
        ContactField.IGNORED,
    }
)
"""Fields that several columns may serve."""


@dataclass(frozen=True, slots=True)
class ContactColumn:
    """One column: where it stands (from 0), what it is, and how sure that is."""

    index: int
    heading: str
    field: ContactField
    sure: bool = True
