"""The profile of the demonstration office."""

from __future__ import annotations

from dataclasses import replace

from intdesk.domain.office import Office, OfficeKind
from intdesk.domain.privacy import PrivacyProfile
from intdesk.services.demonstration.coat import coat_of_arms
from intdesk.texts.demonstration import (
    CONTROLLER,
    CONTROLLER_CONTACT,
    DATA_PROTECTION_OFFICER,
    DEPARTMENT,
    HEAD,
    OFFICE_NAME,
    OFFICER,
)

PLANNED_SHARES = {
    "initiativ": 10, "steuerung": 20, "vernetzung": 25, "beratung": 25, "repraesentation": 10,
    "controlling": 10,
}  # fmt: skip
"""Percent of the contract time by function; counselling takes more in truth."""

WEEK_MINUTES = 30 * 60


def privacy() -> PrivacyProfile:
    """Return who is responsible for the data of the demonstration office."""
    return PrivacyProfile(CONTROLLER, CONTROLLER_CONTACT, DATA_PROTECTION_OFFICER)


def profile(blank: Office, report_year: int) -> Office:
    """Return the profile of a new file filled in; the AGS has a Land and no municipality."""
    return replace(
        blank,
        name=OFFICE_NAME,
        kind=OfficeKind.MUNICIPALITY,
        ags="06999999",
        land="06",
        officer=OFFICER,
        department=DEPARTMENT,
        head=HEAD,
        week_minutes=WEEK_MINUTES,
        planned_shares=PLANNED_SHARES,
        report_year=report_year,
        coat=coat_of_arms(),
        coat_type="image/png",
        demonstration=True,
    )
