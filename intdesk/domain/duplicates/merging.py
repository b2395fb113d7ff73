"""One contact out of several: which values there are for each field, and which is best."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from intdesk.domain.contact import Contact, distinct
from intdesk.domain.contact_parts import Nature
from intdesk.domain.duplicates.features import street_key
from intdesk.domain.duplicates.reach import mail_key, phone_key, web_key
from intdesk.domain.folding import fold

TEXTS: Final = (
    "name", "salutation", "title", "given_name", "family_name", "kind", "job", "influence",
    "interest", "source", "consent_on", "consent_how", "inactive", "next_contact",
)  # fmt: skip
"""Fields of which one value is chosen."""

_KEYS: Final[Mapping[str, Callable[[Any], Hashable]]] = {
    "roles": lambda role: (role.organisation, fold(role.title)),
    "addresses": lambda one: street_key(one.street, one.town) or one,
    "phones": lambda one: phone_key(one.value) or one.value,
    "mails": lambda one: mail_key(one.value) or one.value,
    "webs": lambda one: web_key(one.value) or one.value,
    "municipalities": fold,
    "languages": str,
    "fields_of_action": str,
    "tags": fold,
}
LISTS: Final = tuple(_KEYS)
"""Fields whose entries are put together; by what an entry equals another is given above."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A field in which contacts differ: the values in their order, and the place of the best."""

    field: str
    values: tuple[Any, ...]
    best: int


def choices(contacts: Sequence[Contact]) -> list[Choice]:
    """Return the fields in which contacts differ, each with the value of each contact.

    Lists and notes are not among them: :func:`merged` puts them together.
    """
    found = []
    person = contacts[0].nature is Nature.PERSON
    for field in TEXTS:
        values = tuple(getattr(contact, field) for contact in contacts)
        if len(set(values)) > 1 and not (person and field == "name"):
            found.append(Choice(field, values, _best(field, values)))
    return found


def merged(contacts: Sequence[Contact], chosen: Mapping[str, int]) -> Contact:
    """Return the first contact with what was chosen and what the others have besides.

    ``chosen`` says for a field the place of the contact whose value is taken; else the best is.
    """
    values: dict[str, Any] = {}
    for choice in choices(contacts):
        values[choice.field] = choice.values[chosen.get(choice.field, choice.best)]
    for field, key in _KEYS.items():
        values[field] = _together([getattr(contact, field) for contact in contacts], key)
    values["note"] = "\n".join(distinct_notes([contact.note for contact in contacts]))
    return replace(contacts[0], **values)


def distinct_notes(notes: Sequence[str]) -> list[str]:
    """Return the notes that no other one contains already."""
    texts = list(dict.fromkeys(note.strip() for note in notes if note.strip()))
    return [text for text in texts if not any(text != more and text in more for more in texts)]


def _together(lists: Sequence[Sequence[Any]], key: Callable[[Any], Hashable]) -> tuple[Any, ...]:
    """Return all entries once; of equal ones the one that says most."""
    found: dict[Hashable, Any] = {}
    for entry in (one for entries in lists for one in entries):
        known = found.get(key(entry))
        if known is None or len(str(entry)) > len(str(known)):
            found[key(entry)] = entry
    return tuple(found.values())


def _best(field: str, values: Sequence[Any]) -> int:
    if field in {"consent_on", "consent_how"}:
        return max(range(len(values)), key=lambda i: (bool(values[i]), str(values[i])))
    if field == "inactive":
        return values.index(False)
    return max(range(len(values)), key=lambda i: (_quality(values[i]), -i))


def _quality(value: Any) -> tuple[bool, bool, bool, int]:  # noqa: ANN401
    """Rank a value: something before nothing, proper letters before others, then the longer."""
    if not isinstance(value, str):
        return (value is not None, False, False, 0)
    mixed = not value.isupper() and not value.islower()
    special = any(not c.isascii() for c in value)
    # an abbreviation says less; a title or salutation may well be one
    return (
        bool(value),
        mixed,
        special,
        len(distinct(value.replace("-", " ").split())) * 50 + len(value),
    )
