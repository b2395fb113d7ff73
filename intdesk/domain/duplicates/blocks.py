"""Where to look: only contacts that share a key are compared, so that 20,000 take seconds."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from intdesk.domain.contact_parts import Nature
from intdesk.domain.duplicates.features import Features
from intdesk.domain.duplicates.likeness import Likeness, compare
from intdesk.domain.duplicates.spelling import Distance, sound

_MOST_IN_BLOCK = 60
"""A key that more contacts share tells too little to compare them all."""
_MOST_WORDS = 6
_MOST_IN_GROUP = 4


@dataclass(frozen=True, slots=True)
class Pair:
    """Two contacts (ids, the smaller first) and how likely they are the same."""

    first: int
    second: int
    likeness: Likeness


def keys_of(contact: Features) -> set[str]:
    """Return the keys by which a contact is looked up."""
    keys = {f"m{mail}" for mail in contact.mails} | {f"t{phone}" for phone in contact.phones}
    return keys | (_person_keys if contact.nature is Nature.PERSON else _body_keys)(contact)


def _person_keys(contact: Features) -> set[str]:
    """Return sound and first letter, first letter and sound, and the end of the family name."""
    keys = set()
    for family in contact.family:
        keys.add(f"f{sound(family)}")
        for given in contact.given or ("",):
            keys.add(f"p{sound(family)}|{given[:1]}")
            keys.add(f"p{sound(given)}|{family[:1]}")  # also found when both are swapped
            keys.add(f"q{sound(given)}|{family[:1]}")
            keys.add(f"e{sound(given)}|{family[-3:]}")
    return keys


def _body_keys(contact: Features) -> set[str]:
    """Return each word by its sound and its beginning, and pairs of words for common ones."""
    words = contact.words[:_MOST_WORDS]
    keys = {f"w{sound(word) or word}" for word in words} | {f"b{word[:5]}" for word in words}
    sounds = sorted({sound(word) or word for word in words})
    keys |= {f"2{one}|{other}" for one, other in combinations(sounds, 2)}
    keys |= {f"n{word}" for word in words if word.isdigit()}
    return keys | {f"j{''.join(words)}"}


def find_pairs(
    contacts: Sequence[Features],
    distance: Distance,
    apart: frozenset[tuple[int, int]] = frozenset(),
    check: Callable[[int, int], None] = lambda _done, _all: None,
) -> list[Pair]:
    """Return the pairs that are worth a look, the surest first.

    ``apart`` are pairs (smaller id first) that were said to be two; ``check`` hears the blocks
    done and all, and may raise to cancel.
    """
    blocks: dict[str, list[int]] = defaultdict(list)
    for place, contact in enumerate(contacts):
        for key in keys_of(contact):
            blocks[key].append(place)
    shared = _families(contacts)
    useful = [b for b in blocks.values() if 1 < len(b) <= _MOST_IN_BLOCK]
    seen: set[tuple[int, int]] = set()
    found = []
    for done, block in enumerate(useful):
        if done % 2000 == 0:
            check(done, len(useful))
        for one, other in combinations(block, 2):
            if (one, other) in seen:
                continue
            seen.add((one, other))
            pair = _pair(contacts[one], contacts[other], distance, shared)
            if pair.likeness.proposed and (pair.first, pair.second) not in apart:
                found.append(pair)
    return sorted(found, key=lambda p: (-p.likeness.score, p.first, p.second))


def _pair(one: Features, other: Features, distance: Distance, families: Mapping[str, int]) -> Pair:
    first, second = sorted((one.id, other.id))
    rare = all(families[sound(word)] <= 2 for word in (*one.family, *other.family))
    return Pair(first, second, compare(one, other, distance, rare=rare))


def _families(contacts: Iterable[Features]) -> Counter[str]:
    """Count who has a family name, by its sound."""
    return Counter(s for c in contacts for s in {sound(word) for word in c.family})


class Index:
    """Contacts by their keys, to ask for those like a draft."""

    def __init__(self, contacts: Iterable[Features], distance: Distance) -> None:
        """Take over the contacts."""
        self._distance = distance
        self._contacts = {contact.id: contact for contact in contacts}
        self._blocks: dict[str, list[int]] = defaultdict(list)
        for contact in self._contacts.values():
            for key in keys_of(contact):
                self._blocks[key].append(contact.id)

    def like(self, draft: Features, most: int = 3) -> list[tuple[int, Likeness]]:
        """Return the contacts that may be the same as a draft, the surest first."""
        blocks = (self._blocks.get(key, ()) for key in keys_of(draft))
        ids = {i for b in blocks if len(b) <= _MOST_IN_BLOCK for i in b} - {draft.id}
        scored = ((i, compare(draft, self._contacts[i], self._distance)) for i in ids)
        found = [(i, likeness) for i, likeness in scored if likeness.proposed]
        return sorted(found, key=lambda one: (-one[1].score, one[0]))[:most]


def groups(pairs: Sequence[Pair]) -> Iterator[tuple[Pair, ...]]:
    """Yield pairs that hang together, at most four contacts in each; the surest come first."""
    home: dict[int, int] = {}
    members: dict[int, set[int]] = {}
    held: dict[int, list[Pair]] = defaultdict(list)
    for pair in pairs:
        ids = {pair.first, pair.second}
        homes = {home[i] for i in ids if i in home}
        if len(homes) == 1 and (len(members[min(homes)] | ids) <= _MOST_IN_GROUP):
            number = min(homes)
        elif not homes:
            number = len(members)
            members[number] = set()
        else:
            number = len(members)
            members[number] = set()
            ids = set()
        members[number] |= ids
        home |= dict.fromkeys(ids, number)
        held[number].append(pair)
    yield from (tuple(found) for found in held.values())
