"""A card of the boards: an agreement in a few words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.codes import CodeListId
from intdesk.domain.dates import format_day
from intdesk.domain.target_agreement import AgreementState, TargetAgreement
from intdesk.domain.target_progress import agreement_degree, agreement_light, reviewed_goals
from intdesk.domain.target_states import NEXT
from intdesk.texts.target_labels import LIGHT_WORDS, degree_words, reviewed_words, state_words
from ui.context import AppContext
from ui.kit.lane_board import LaneCard
from ui.sentences import WINDOW, shown_word
from ui.target_words import LIGHT_MARKS


def _text(german: str) -> str:
    return QCoreApplication.translate("agreement_cards", german)


def agreement_card(
    context: AppContext, agreement: TargetAgreement, *, by_department: bool
) -> LaneCard:
    """Return the card in the lane of its state or department; what the lane tells is left out."""
    year = context.year.year
    light = agreement_light(agreement, year)
    degree = degree_words(agreement_degree(agreement, year))
    state = state_words(agreement, WINDOW)
    department = context.codes.label(CodeListId.DEPARTMENT, agreement.department)
    until = format_day(agreement.held_until) if agreement.held_until else ""
    reviewed = reviewed_words(*reviewed_goals([agreement], year), WINDOW)
    stands = ", ".join(filter(None, (shown_word(LIGHT_WORDS[light]), degree, reviewed)))
    told = f"{stands}, " + _text("bis {day}").format(day=until)
    ways = () if context.office.read_only else NEXT[agreement.state]
    return LaneCard(
        agreement.id,
        agreement.department if by_department else str(agreement.state),
        agreement.title,
        f"{state if by_department else department}\n{told}",
        LIGHT_MARKS[light],
        f"{agreement.title}, {state}, {department}, {stands}",
        tuple(str(AgreementState(way)) for way in ways),
    )
