"""How offers and needs lie in the tables."""

from __future__ import annotations

from typing import Any

from intdesk.domain import need as needs
from intdesk.domain import offer as offers
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.need import Evidence, Need, NeedState, Urgency
from intdesk.domain.offer import Offer, OfferState
from intdesk.storage.labels import Labels
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.storage.repositories.plain import as_plain, from_plain
from intdesk.storage.tables import offers as tables

_OFFER_TEXTS = (*offers.LINES, "link", "description", "note")
_NEED_TEXTS = ("title", "description", "state_reason", "note")
_OFFER_CHILDREN = {
    "fields_of_action": tables.offer_field,
    "target_groups": tables.offer_target_group,
    "languages": tables.offer_language,
    "municipalities": tables.offer_municipality,
}
_NEED_CHILDREN = {
    "fields_of_action": tables.need_field,
    "target_groups": tables.need_target_group,
    "municipalities": tables.need_municipality,
    "consultations": tables.need_consultation,
    "offers": tables.need_offer,
}


def _offer(**values: Any) -> Offer:  # noqa: ANN401
    values["state"] = OfferState(values["state"])
    for name in _OFFER_CHILDREN:
        values[name] = tuple(values[name])
    return Offer(**values)


def _offer_codes(record: Stored) -> list[tuple[CodeListId, str]]:
    found = [(list_id, record[name]) for name, list_id in offers.CODE_FIELDS.items()]
    for name, list_id in offers.MULTI_CODE_FIELDS.items():
        found += [(list_id, code) for code in record[name]]
    return found


def _offer_needs(record: Stored) -> tuple[list[tuple[str, str]], list[int]]:
    named = (record["provider"], record["person"])
    return [*_offer_codes(record)], [contact for contact in named if contact]


def _offer_words(record: Stored, labels: Labels) -> list[str]:
    return [
        *(record[name] for name in _OFFER_TEXTS),
        labels.name(record["provider"]),
        labels.name(record["person"]),
        *(labels.label(list_id, code) for list_id, code in _offer_codes(record)),
        *record["municipalities"],
    ]


def _need(**values: Any) -> Need:  # noqa: ANN401
    values["state"], values["urgency"] = NeedState(values["state"]), Urgency(values["urgency"])
    values["evidence"] = from_plain(Evidence, values["evidence"])
    for name in _NEED_CHILDREN:
        values[name] = tuple(values[name])
    return Need(**values)


def _need_codes(record: Stored) -> list[tuple[CodeListId, str]]:
    found = [(list_id, record[name]) for name, list_id in needs.CODE_FIELDS.items()]
    for name, list_id in needs.MULTI_CODE_FIELDS.items():
        found += [(list_id, code) for code in record[name]]
    return found


def _need_needs(record: Stored) -> tuple[list[tuple[str, str]], list[int]]:
    return [*_need_codes(record)], []


def _need_words(record: Stored, labels: Labels) -> list[str]:
    return [
        *(record[name] for name in _NEED_TEXTS),
        *(f"{part['text']} {part['source']}" for part in record["evidence"]),
        *(labels.label(list_id, code) for list_id, code in _need_codes(record)),
        *record["municipalities"],
    ]


OFFERS = RecordMap(
    Kind.OFFER, tables.offer, tables.offer_search, _offer, _OFFER_CHILDREN,
    {"title_folded": "title", "place_folded": "place"}, _offer_needs, _offer_words,
)  # fmt: skip
NEEDS = RecordMap(
    Kind.NEED, tables.need, tables.need_search, _need, _NEED_CHILDREN,
    {"title_folded": "title"}, _need_needs, _need_words, {"evidence": as_plain},
)  # fmt: skip
