"""How contacts and the entries of the contact log lie in the tables."""

from __future__ import annotations

from typing import Any

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Address, Nature, Reach, Role
from intdesk.domain.dates import format_day
from intdesk.domain.interaction import Interaction
from intdesk.storage.labels import Labels
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.storage.repositories.plain import as_plain, from_plain
from intdesk.storage.tables import network
from intdesk.storage.tables.records import contact, contact_search

_PARTS: dict[str, type[Any]] = {
    "roles": Role, "addresses": Address, "phones": Reach, "mails": Reach, "webs": Reach,
}  # fmt: skip
_CHILDREN = {
    "municipalities": network.contact_municipality,
    "languages": network.contact_language,
    "fields_of_action": network.contact_field_of_action,
    "tags": network.contact_tag,
}
SEARCHED_CONTACT_LISTS = {
    "languages": CodeListId.LANGUAGE,
    "fields_of_action": CodeListId.FIELD_OF_ACTION,
}
"""The fields of several codes of a contact whose labels are found by a search."""


def _contact(**values: Any) -> Contact:  # noqa: ANN401
    values["nature"] = Nature(values["nature"])
    for name, part in _PARTS.items():
        values[name] = from_plain(part, values[name])
    for name in _CHILDREN:
        values[name] = tuple(values[name])
    return Contact(**values)


def _contact_needs(record: Stored) -> tuple[list[tuple[str, str]], list[int]]:
    codes: list[tuple[str, str]] = [(CodeListId.CONTACT_KIND, record["kind"])]
    for name, list_id in SEARCHED_CONTACT_LISTS.items():
        codes += [(list_id, code) for code in record[name]]
    return codes, [role["organisation"] for role in record["roles"] if role["organisation"]]


def _contact_words(record: Stored, labels: Labels) -> list[str]:
    found = [record["name"], record["title"], record["job"]]
    for role in record["roles"]:
        found += [role["title"], labels.name(role["organisation"])]
    for address in record["addresses"]:
        found += [address["extra"], address["street"], address["postcode"], address["town"]]
    for name in ("phones", "mails", "webs"):
        found += [entry["value"] for entry in record[name]]
    found.append(labels.label(CodeListId.CONTACT_KIND, record["kind"]))
    for name, list_id in SEARCHED_CONTACT_LISTS.items():
        found += [labels.label(list_id, code) for code in record[name]]
    return [*found, *record["municipalities"], *record["tags"], record["note"]]


def _interaction(**values: Any) -> Interaction:  # noqa: ANN401
    return Interaction(**values | {"contacts": tuple(values["contacts"])})


def _interaction_needs(record: Stored) -> tuple[list[tuple[str, str]], list[int]]:
    return [(CodeListId.INTERACTION_WAY, record["way"])], record["contacts"]


def _interaction_words(record: Stored, labels: Labels) -> list[str]:
    names = [labels.name(one) for one in record["contacts"]]
    way = labels.label(CodeListId.INTERACTION_WAY, record["way"])
    return [format_day(record["day"]), way, record["subject"], *names, record["result"]]


CONTACTS = RecordMap(
    Kind.CONTACT,
    contact,
    contact_search,
    _contact,
    _CHILDREN,
    {"name_folded": "name"},
    _contact_needs,
    _contact_words,
    dict.fromkeys(_PARTS, as_plain),
)
INTERACTIONS = RecordMap(
    Kind.INTERACTION,
    network.interaction,
    network.interaction_search,
    _interaction,
    {"contacts": network.interaction_contact},
    {"subject_folded": "subject"},
    _interaction_needs,
    _interaction_words,
)
