"""The profile of a demonstration office."""

from __future__ import annotations

from dataclasses import replace

from intdesk.domain.office import Office
from intdesk.domain.privacy import PrivacyProfile
from intdesk.services.demonstration.coat import coat_of_arms
from intdesk.services.demonstration.profile import Profile
from intdesk.texts.demonstration_offices import OfficeWords


def privacy(words: OfficeWords) -> PrivacyProfile:
    """Return who is responsible for the data of an office."""
    return PrivacyProfile(words.controller, words.controller_contact, words.data_protection)


def filled(blank: Office, profile: Profile, report_year: int) -> Office:
    """Return the profile of a new file filled in; the AGS has a Land and no municipality."""
    words = profile.words
    return replace(
        blank,
        name=words.name,
        kind=profile.kind,
        ags=words.ags,
        land=words.ags[:2],
        officer=words.officer,
        department=words.department,
        head=words.head,
        week_minutes=profile.post.week_minutes,
        planned_shares=profile.post.planned_shares,
        report_year=report_year,
        coat=coat_of_arms(profile.coat) if profile.coat else b"",
        coat_type="image/png" if profile.coat else "",
        demonstration=True,
    )
