"""What the check before the report on a grant says of each open point."""

from __future__ import annotations

from typing import Final

from intdesk.domain.dates import format_day
from intdesk.domain.grants.open_points import Gap, GrantPoint
from intdesk.domain.money import format_euros
from intdesk.texts.grants import DOUBT_WORDS
from intdesk.texts.i18n import GERMAN, Catalogue
from intdesk.texts.labels import RECORD_LABELS

_GAPS: Final[dict[Gap, str]] = {
    Gap.APPLIED: "Der Bescheid ist noch nicht eingetragen.",
    Gap.NO_PERIOD: "Der Förderzeitraum fehlt.",
    Gap.NO_RULES: "Welche Arbeit in den Sachbericht gehört, ist noch nicht festgelegt.",
    Gap.NOTHING_DONE: "Im Förderzeitraum ist noch keine zugeordnete Arbeit eingetragen.",
    Gap.NOTHING_PAID: "Auf diese Zuwendung ist noch keine Ausgabe gebucht und gezahlt.",
    Gap.NO_DUE_DAY: "Bis wann der Verwendungsnachweis fällig ist, ist nicht eingetragen.",
    Gap.RUNNING: "Der Förderzeitraum läuft bis {day}: Die Papiere zeigen den Stand von heute.",
    Gap.LATE: "Der Verwendungsnachweis war am {day} fällig.",
    Gap.POST_VACANT: (
        "Stelle „{about}“: Im Förderzeitraum ist weniger besetzt als gefördert. Zeiten ohne Namen "
        "zählen als unbesetzt."
    ),
    Gap.SHARED: "{count} {kind} gehören auch zu „{about}“ (Doppelförderung?).",
}
_SHARED_ONE: Final = "{count} {kind} gehört auch zu „{about}“ (Doppelförderung?)."

GRANT_POINT_WORDS = (_GAPS, _SHARED_ONE)
"""All words from which an open point is said, for who translates them."""


def point_said(point: GrantPoint, catalogue: Catalogue = GERMAN) -> str:
    """Return an open point as a sentence."""
    if point.finding is not None:
        one = point.finding
        words = DOUBT_WORDS[one.doubt]
        return catalogue.text(words, cents=format_euros(one.cents), about=one.about)
    if point.gap is None:
        return ""
    words, kind = _GAPS[point.gap], ""
    if point.kind is not None:
        labels = RECORD_LABELS[point.kind]
        kind = catalogue.noun(labels.singular if point.count == 1 else labels.plural)
        words = _SHARED_ONE if point.count == 1 else words
    day = format_day(point.day) if point.day else ""
    return catalogue.text(words, day=day, count=point.count, kind=kind, about=point.about)
