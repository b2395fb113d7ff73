"""The features by which consultations can be broken down, those of their case included.

domain.md 1.4.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from intdesk.domain.codes import CodeListId
from intdesk.domain.consultation import CODE_FIELDS, MULTI_CODE_FIELDS, PERSON_FEATURES


class FeatureKind(StrEnum):
    """How a feature's values are found and named."""

    CODE = "code"
    GROUP = "group"
    """Report groups of the codes of ``field`` (EU states, recognised protection ...)."""
    SEVERAL = "several"
    """Several codes of one contact, which therefore counts in several lines."""
    WORDS = "words"
    """One of a few values of the program's own."""
    DAY = "day"
    """A part of the day: year, quarter, month."""
    TEXT = "text"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Feature:
    """A feature: ``field`` is the field of the list that shows what is behind a line."""

    key: str
    kind: FeatureKind
    field: str
    list_id: CodeListId | None = None

    @property
    def additive(self) -> bool:
        """Tell whether each contact counts in exactly one line."""
        return self.kind is not FeatureKind.SEVERAL

    @property
    def personal(self) -> bool:
        """Tell whether the feature says something of the person."""
        return self.field in PERSON_FEATURES


def _code(name: str) -> Feature:
    return Feature(name, FeatureKind.CODE, name, CODE_FIELDS[name])


def _group(key: str, field: str) -> Feature:
    return Feature(key, FeatureKind.GROUP, field, CODE_FIELDS[field])


_ALL = (
    *(Feature(part, FeatureKind.DAY, part) for part in ("year", "quarter", "month")),
    _code("topic"),
    Feature("any_topic", FeatureKind.SEVERAL, "any_topic", CodeListId.TOPIC),
    Feature("help_kinds", FeatureKind.SEVERAL, "help_kinds", MULTI_CODE_FIELDS["help_kinds"]),
    *(_code(name) for name in ("contact_form", "counselling_kind")),
    Feature("place", FeatureKind.TEXT, "place"),
    *(_code(name) for name in ("language", "interpreting", "interpreting_payer")),
    Feature("interpreter", FeatureKind.CONTACT, "interpreter"),
    _code("result"),
    Feature("referred_kind", FeatureKind.CODE, "referred_kind", CodeListId.CONTACT_KIND),
    Feature("referred_to", FeatureKind.CONTACT, "referred_to"),
    _code("done_for"),
    Feature("novelty", FeatureKind.WORDS, "novelty"),
    Feature("record_kind", FeatureKind.WORDS, "record_kind"),
    *(_code(name) for name in ("person_group", "gender", "age_group", "nationality")),
    _group("region", "nationality"),
    _code("residence_status"),
    _group("residence_group", "residence_status"),
    *(_code(name) for name in ("length_of_stay", "german_level", "employment", "housing")),
    Feature("municipality", FeatureKind.TEXT, "municipality"),
    _code("access_route"),
    Feature("family", FeatureKind.CODE, "family", CodeListId.FAMILY),
    Feature("children", FeatureKind.WORDS, "children"),
    Feature("closing_reason", FeatureKind.CODE, "closing_reason", CodeListId.CLOSING_REASON),
)
FEATURES: dict[str, Feature] = {feature.key: feature for feature in _ALL}
"""All features by key, in the order in which they are offered."""
