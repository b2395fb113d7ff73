"""What the office says about data protection, and how it uses free notes."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from intdesk.assets import resource
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.privacy import NOTE_FIELDS, NoteRules, PrivacyProfile, validate
from intdesk.domain.problems import errors
from intdesk.domain.special_categories import WordList, read_words
from intdesk.errors import InvalidDraftError
from intdesk.services import deletions
from intdesk.storage.database import Database
from intdesk.storage.labels import NOTES_OFF, NOTES_SETTING
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.labels import NOTES_REMOVED, NOTES_SWITCHED, PRIVACY_CHANGED

PROFILE = "privacy_profile"
HINTS = "note_hints"
_KINDS = frozenset({*NOTE_FIELDS, Kind.OFFICE})


@dataclass(frozen=True, slots=True)
class LandLaw:
    """A Land: its supervisory authority, its data protection law, its integration law if any."""

    authority: str
    law: str
    integration: str


class PrivacyService:
    """Data protection of one data file."""

    def __init__(self, database: Database) -> None:
        """Keep the data file."""
        self._database = database

    def profile(self) -> PrivacyProfile:
        """Return what the office says."""
        with self._database.read() as unit:
            return read_profile(unit)

    def save(self, profile: PrivacyProfile) -> Changes:
        """Store what the office says; raises ``InvalidDraftError``. No step to undo."""
        found = errors(validate(profile))
        if found:
            raise InvalidDraftError(found)
        with self._database.write(PRIVACY_CHANGED) as unit:
            keep_profile(unit, profile)
        return Changes.of(Kind.OFFICE)

    def answer(self, answers: Mapping[str, str], reasons: Mapping[str, str]) -> Changes:
        """Store the answers of the pre-check beside what else the office says."""
        kept = dataclasses.replace(self.profile(), answers=dict(answers), reasons=dict(reasons))
        return self.save(kept)

    @property
    def notes(self) -> NoteRules:
        """Return how the office uses free notes."""
        with self._database.read() as unit:
            return read_notes(unit)

    def note_count(self) -> int:
        """Return how many notes about persons there are."""
        with self._database.read() as unit:
            return unit.notes.count()

    def use_notes(self, *, used: bool) -> Changes:
        """Let the office write free notes, or hide them everywhere; those that exist are kept."""
        with self._database.write(NOTES_SWITCHED) as unit:
            unit.notes.switch(used=used)
            unit.protocol.add("notes_switched_on" if used else "notes_switched_off")
        return Changes(_KINDS)

    def use_hints(self, *, used: bool) -> Changes:
        """Let the program point to words of special categories in notes, or not."""
        with self._database.write(NOTES_SWITCHED) as unit:
            unit.settings.set(HINTS, "" if used else NOTES_OFF)
        return Changes.of(Kind.OFFICE)

    def remove_notes(self) -> Changes:
        """Remove all notes about persons for good, without a trace; cannot be taken back."""
        with self._database.write(NOTES_REMOVED) as unit:
            count = unit.notes.remove_all()
            unit.protocol.add("notes_removed", {"notes": count})
            unit.facts.set(deletions.COMPACT_DUE, "1")
        deletions.finish(self._database)
        return Changes(_KINDS)

    @cached_property
    def words(self) -> WordList:
        """Return the words of special categories."""
        return read_words(resource("privacy", "special_categories.json"))


def keep_profile(unit: WriteUnit, profile: PrivacyProfile) -> None:
    """Keep what the office says."""
    unit.settings.set(PROFILE, json.dumps(dataclasses.asdict(profile), ensure_ascii=False))


def read_profile(unit: ReadUnit | WriteUnit) -> PrivacyProfile:
    """Return what the office says; names of a newer program are left out."""
    stored = json.loads(unit.settings.get(PROFILE, "{}"))
    known = {field.name for field in dataclasses.fields(PrivacyProfile)}
    return PrivacyProfile(**{name: value for name, value in stored.items() if name in known})


def read_notes(unit: ReadUnit | WriteUnit) -> NoteRules:
    """Return how the office uses free notes."""
    used = unit.settings.get(NOTES_SETTING) != NOTES_OFF
    return NoteRules(used, unit.settings.get(HINTS) != NOTES_OFF)


def lands() -> dict[str, LandLaw]:
    """Return authority and laws by the code of the Land."""
    content = json.loads(resource("privacy", "lands.json").read_text(encoding="utf-8"))
    return {code: LandLaw(**law) for code, law in content["lands"].items()}
