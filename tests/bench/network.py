"""The network of a large district: 20,000 contacts with 30,000 entries of the contact log."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from random import Random
from statistics import median

from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Address, Nature, Reach, Role
from intdesk.domain.interaction import Interaction
from intdesk.domain.listing import Filter, ListQuery
from intdesk.services.office_file import OfficeFile
from intdesk.storage.repositories.kinds import CONTACTS, INTERACTIONS
from intdesk.texts.demonstration import DISTRICTS, SAMPLE_CONTACTS
from intdesk.texts.demonstration_network import FAMILY_NAMES, GIVEN_NAMES
from tests.bench.files import CLOCK, KEY, Files
from tests.bench.measure import Figure, timed

ORGANISATIONS = PEOPLE = 10_000
TALKS = 30_000
RUNS = 7
SHOWN = 40
WORDS = ("ver", "schule", "mulle", "musterau", "00000 12", "kurx")
MOST_ROWS, MOST_LIST, MOST_LINKED, MOST_BOARD = 60.0, 400.0, 100.0, 400.0


def measure(files: Files) -> list[Figure]:
    """Measure what the screens of the network ask of the file."""
    path = files.folder / "network.intdesk"
    with OfficeFile.create(path, key=KEY, clock=CLOCK) as office:
        _fill(office)
        lists = office.lists

        def first(query: ListQuery) -> None:
            lists.rows(query.kind, lists.first_ids(query, SHOWN))

        typed = max(_usual(partial(first, _contacts(word))) for word in WORDS)
        by_name = _usual(lambda: lists.complete(_contacts()))
        by_talk = _usual(lambda: lists.complete(_contacts(sort="last_contact", descending=True)))
        silent = Filter("silent", ("2025-07-01",))
        forgotten = _usual(lambda: lists.complete(_contacts(filters=(silent,))))
        linked = _usual(lambda: _show_linked(office, first))
        board = _usual(office.stakeholders.board)
    name = "20,000 contacts"
    return [
        Figure(f"{name}: first rows of a search", typed, most=MOST_ROWS),
        Figure("… whole list by name", by_name, most=MOST_LIST),
        Figure("… whole list by last contact", by_talk, most=MOST_LIST),
        Figure("… not met for half a year", forgotten, most=MOST_LIST),
        Figure("… what is linked to one", linked, most=MOST_LINKED),
        Figure("… stakeholder matrix", board, most=MOST_BOARD),
    ]


def _usual(action: Callable[[], object]) -> float:
    stopwatch = timed(action)
    return median(stopwatch() for _ in range(RUNS))


def _contacts(
    text: str = "", sort: str = "name", filters: tuple[Filter, ...] = (), *,
    descending: bool = False,
) -> ListQuery:  # fmt: skip
    return ListQuery(Kind.CONTACT, text, filters, sort, descending)


def _show_linked(office: OfficeFile, first: Callable[[ListQuery], None]) -> None:
    for kind, field in (
        (Kind.INTERACTION, "contacts"), (Kind.CONTACT, "organisation"),
        (Kind.CONSULTATION, "referred_to"),
    ):  # fmt: skip
        query = ListQuery(kind, filters=(Filter(field, ("77",)),))
        office.lists.summary(query)
        first(query)


def _fill(office: OfficeFile) -> None:
    rng = Random("network")
    kinds = [kind for _, kind, _ in SAMPLE_CONTACTS]
    with office.database.write("network") as unit:
        unit.leave_unrecorded()
        bodies = [_body(rng, n, kinds[n % len(kinds)]) for n in range(ORGANISATIONS)]
        ids = unit.of(CONTACTS).add_many(bodies)
        people = [_person(rng, ids[n]) for n in range(PEOPLE)]
        ids += unit.of(CONTACTS).add_many(people)
        talks = [_talk(rng, ids) for _ in range(TALKS)]
        unit.of(INTERACTIONS).add_many(talks)


def _body(rng: Random, number: int, kind: str) -> Contact:
    name, _, _ = SAMPLE_CONTACTS[number % len(SAMPLE_CONTACTS)]
    town = rng.choice(list(DISTRICTS))
    weights = (rng.randint(0, 4), rng.randint(0, 4)) if number % 40 == 0 else (None, None)
    return Contact(
        name=f"{name} {number}", kind=kind, addresses=(Address(postcode="00011", town=town),),
        phones=(Reach(f"00000 {rng.randint(1000, 99999)}"),), municipalities=(town,),
        influence=weights[0], interest=weights[1],
    )  # fmt: skip


def _person(rng: Random, organisation: int) -> Contact:
    family = rng.choice(FAMILY_NAMES)
    return Contact(
        nature=Nature.PERSON, family_name=family, given_name=rng.choice(GIVEN_NAMES),
        roles=(Role(organisation, "Leitung"),), mails=(Reach(f"{rng.random()}@post.example"),),
    )  # fmt: skip


def _talk(rng: Random, ids: list[int]) -> Interaction:
    day = date(2025, 12, 31) - timedelta(days=rng.randint(0, 900))
    return Interaction(day=day, minutes=20, subject="Absprache", contacts=(rng.choice(ids),))
