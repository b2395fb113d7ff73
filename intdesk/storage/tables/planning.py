"""Indicators with their yearly values, the Kurz-Check, surveys, concepts."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, PrimaryKeyConstraint, Table, Text

from intdesk.domain.concept import ConceptKind, ConceptState
from intdesk.domain.indicator import Direction, MeasureUnit, Use
from intdesk.domain.period import FIRST_YEAR, LAST_YEAR
from intdesk.domain.quantity import MOST
from intdesk.domain.self_check import HIGHEST, Respondent
from intdesk.storage.dialect import STRICT
from intdesk.storage.tables.base import (
    METADATA,
    RECORD,
    between,
    day,
    listed,
    number,
    one_of,
    record_columns,
    words,
)
from intdesk.storage.tables.records import search_table
from intdesk.storage.tables.types import Bool

indicator = Table(
    "indicator",
    METADATA,
    *record_columns(),
    words("key"),
    words("name"),
    words("name_folded"),
    Column("use", Text, nullable=False),
    words("definition"),
    words("source"),
    Column("unit", Text, nullable=False),
    Column("direction", Text, nullable=False),
    words("field_of_action"),
    Column("shown", Bool, nullable=False),
    words("note"),
    one_of("use", *Use),
    one_of("unit", *MeasureUnit),
    one_of("direction", *Direction),
    between("shown", 0, 1),
    Index("ix_indicator_list", "deleted_at", "name_folded", "id"),
    **RECORD,
)

indicator_value = Table(
    "indicator_value",
    METADATA,
    *record_columns(),
    Column("indicator_id", Integer, ForeignKey("indicator.id"), nullable=False),
    Column("year", Integer, nullable=False),
    *day("day", required=True),
    words("municipality"),
    words("municipality_folded"),
    Column("value", Integer),
    *day("reference_day"),
    words("source"),
    words("source_folded"),
    Column("target", Integer),
    words("note"),
    between("year", FIRST_YEAR, LAST_YEAR),
    between("value", -MOST, MOST),
    between("target", -MOST, MOST),
    Index(None, "indicator_id", "year"),
    Index("ix_indicator_value_list", "deleted_at", "day", "id"),
    **RECORD,
)
"""``day`` is the last one of the year."""

self_check = Table(
    "self_check",
    METADATA,
    *record_columns(),
    *day("day", required=True),
    Column("respondent", Text, nullable=False),
    words("role"),
    words("role_folded"),
    listed("scores"),
    Column("mean", Integer),
    number("answered"),
    words("note"),
    one_of("respondent", *Respondent),
    between("mean", 0, HIGHEST),
    Index("ix_self_check_list", "deleted_at", "day", "id"),
    **RECORD,
)

survey = Table(
    "survey",
    METADATA,
    *record_columns(),
    words("title"),
    words("title_folded"),
    *day("day", required=True),
    words("occasion"),
    words("occasion_folded"),
    Column("handed_out", Integer),
    Column("returned", Integer),
    listed("counts"),
    words("note"),
    between("handed_out", 0),
    between("returned", 0),
    Index("ix_survey_list", "deleted_at", "day", "id"),
    **RECORD,
)

concept = Table(
    "concept",
    METADATA,
    *record_columns(),
    words("title"),
    words("title_folded"),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    *day("starts_on"),
    *day("decided_on"),
    words("decision"),
    Column("first", Integer),
    Column("last", Integer),
    words("principles"),
    listed("items"),
    listed("steps"),
    number("measure_count"),
    number("cost"),
    words("note"),
    number("removed_item"),
    number("removed_step"),
    one_of("kind", *ConceptKind),
    one_of("state", *ConceptState),
    between("first", FIRST_YEAR, LAST_YEAR),
    between("last", FIRST_YEAR, LAST_YEAR),
    Index("ix_concept_list", "deleted_at", "title_folded", "id"),
    **RECORD,
)
"""``measure_count`` and ``cost`` follow from the items."""

concept_evidence = Table(
    "concept_evidence",
    METADATA,
    Column("record_id", Integer, ForeignKey("concept.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("code", Text, nullable=False),
    PrimaryKeyConstraint("record_id", "position"),
    Index(None, "code", "record_id"),
    **STRICT,
    sqlite_with_rowid=False,
)
"""``code`` is kind, id and measure of a linked record: ``event/12/3``."""

indicator_search = search_table(indicator)
indicator_value_search = search_table(indicator_value)
self_check_search = search_table(self_check)
survey_search = search_table(survey)
concept_search = search_table(concept)
