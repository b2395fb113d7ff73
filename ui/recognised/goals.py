"""Agreements, concepts, checks, surveys, indicators and texts of reports."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.codes import CodeListId
from intdesk.sheets.cells import CellKind
from ui.planning_texts import (
    concept_fields,
    indicator_fields,
    indicator_value_fields,
    respondent_words,
    self_check_fields,
    survey_fields,
    use_words,
)
from ui.recognised.fields import day_field
from ui.shown_fields import ShownField
from ui.target_words import agreement_fields, field_report_fields


def _text(german: str) -> str:
    return QCoreApplication.translate("trash", german)


def field_reports() -> list[ShownField]:
    """Return the fields of field reports."""
    names = field_report_fields()
    field = CodeListId.FIELD_OF_ACTION
    return [
        ShownField("year", names["year"], CellKind.YEAR, width=80, visible=True),
        ShownField("field", names["field"], list_id=field, width=240, visible=True),
        ShownField("situation", names["situation"], width=300, visible=True),
    ]


def target_agreements() -> list[ShownField]:
    """Return the fields of target agreements."""
    names = agreement_fields()
    department = CodeListId.DEPARTMENT
    return [
        ShownField("number", names["number"], width=110, visible=True),
        day_field("begin", names),
        ShownField("title", names["title"], width=320, visible=True),
        ShownField("department", names["department"], list_id=department, width=220, visible=True),
    ]


def indicators() -> list[ShownField]:
    """Return the fields of indicators."""
    names = indicator_fields()
    return [
        ShownField("name", names["name"], width=320, visible=True),
        ShownField("use", names["use"], words=use_words(), width=140, visible=True),
        ShownField("definition", names["definition"], width=260, visible=True),
    ]


def indicator_values() -> list[ShownField]:
    """Return the fields of indicator values."""
    names = indicator_value_fields()
    return [
        ShownField("year", names["year"], width=80, visible=True),
        ShownField("indicator_name", names["indicator_name"], width=300, visible=True),
        ShownField("municipality", names["municipality"], width=140, visible=True),
        ShownField("value", names["value"], CellKind.HUNDREDTHS, width=110, visible=True),
    ]


def self_checks() -> list[ShownField]:
    """Return the fields of self checks."""
    names = self_check_fields()
    return [
        day_field("day", names),
        ShownField(
            "respondent", names["respondent"], words=respondent_words(), width=240, visible=True
        ),
        ShownField("role", names["role"], width=240, visible=True),
    ]


def surveys() -> list[ShownField]:
    """Return the fields of surveys."""
    names = survey_fields()
    return [
        day_field("day", names),
        ShownField("title", names["title"], width=320, visible=True),
        ShownField("occasion", names["occasion"], width=240, visible=True),
    ]


def concepts() -> list[ShownField]:
    """Return the fields of concepts."""
    names = concept_fields()
    return [
        ShownField("title", names["title"], width=400, visible=True),
        day_field("decided_on", names),
    ]


def report_texts() -> list[ShownField]:
    """Return the fields of report texts."""
    return [
        ShownField("year", _text("Jahr"), CellKind.YEAR, width=80, visible=True),
        ShownField("text", _text("Text"), width=420, visible=True),
    ]
