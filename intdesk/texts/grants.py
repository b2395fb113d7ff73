"""What problems and errors of grants tell a person, and the words of their codes."""

from __future__ import annotations

from intdesk.domain.grants.checks import Doubt
from intdesk.domain.grants.grant import Deadline, Financing, Side

FINANCING_WORDS = {
    Financing.SHARE: "Anteilfinanzierung",
    Financing.GAP: "Fehlbedarfsfinanzierung",
    Financing.FIXED: "Festbetragsfinanzierung",
    Financing.FULL: "Vollfinanzierung",
}
SIDE_WORDS = {
    Side.COST: "Ausgabe, zuwendungsfähig",
    Side.OTHER_COST: "Ausgabe, nicht zuwendungsfähig",
    Side.GRANT: "Zuwendung",
    Side.OWN: "Eigenmittel",
    Side.THIRD: "Drittmittel und Einnahmen",
}
DEADLINE_WORDS = {
    Deadline.APPLICATION: "Antrag bis",
    Deadline.CALL: "Mittelabruf bis",
    Deadline.INTERIM: "Zwischennachweis bis",
    Deadline.PROOF: "Verwendungsnachweis bis",
    Deadline.RETENTION: "Belege aufbewahren bis",
}
DEADLINE_TITLES = {
    Deadline.APPLICATION: "Antrag stellen: {title}",
    Deadline.CALL: "Mittel abrufen: {title}",
    Deadline.INTERIM: "Zwischennachweis: {title}",
    Deadline.PROOF: "Verwendungsnachweis: {title}",
    Deadline.RETENTION: "Ende der Aufbewahrung der Belege: {title}",
}
"""The titles of the follow-ups."""

DOUBT_WORDS = {
    Doubt.OUTSIDE: "Kosten außerhalb des Bewilligungszeitraums: {cents}",
    Doubt.NO_DOCUMENT: "Ausgaben ohne Belegnummer: {cents}",
    Doubt.NOT_PAID: "Angeordnet, aber nicht gezahlt: {cents}",
    Doubt.ABOVE_PLAN: "„{about}“ liegt um {cents} über dem, was der Plan mit Spielraum zulässt.",
    Doubt.NOT_SAVED: (
        "Überschreitungen von {cents} spart keine andere Position ein; sie werden nicht anerkannt."
    ),
    Doubt.OVERDRAWN: "„{about}“ ist mit Buchungen und Bindungen um {cents} überzogen.",
    Doubt.OWN_SHARE: "Am vorgeschriebenen Eigenanteil fehlen {cents}.",
    Doubt.REPAYMENT: "Zurückzuzahlen wären {cents}.",
    Doubt.CHANGED: (
        "Seit der Nachweis eingereicht ist, hat sich seine Summe um {cents} geändert. Bitte teilen "
        "Sie das dem Geldgeber mit."
    ),
    Doubt.UNSPENT: "Abgerufen und nicht fristgerecht verwendet: {cents}",
    Doubt.TWICE: "Derselbe Beleg über {cents} steht auch bei „{about}“ (Doppelförderung?).",
}

INTEREST_NOTE = (
    "Auf eine Rückzahlung und auf Geld, das nicht rechtzeitig verwendet wurde, können Zinsen "
    "anfallen. Ob und in welcher Höhe, sagt der Bescheid."
)

GRANT_SENTENCES: dict[str, str] = {
    "rate_missing": "Bei einer Anteilfinanzierung geben Sie bitte den Fördersatz in Prozent ein.",
    "early_start_late": "Der vorzeitige Beginn liegt nach dem Beginn des Zeitraums.",
    "plan_incomplete": (
        "Der Plan braucht mindestens eine zuwendungsfähige Ausgabe und die Zuwendung."
    ),
    "plan_title_missing": "Bitte geben Sie jeder Position des Plans einen Namen.",
    "plan_twice": "Eine Position mit diesem Namen steht schon im Plan.",
    "plan_unbalanced": (
        "Ausgaben ({costs}) und Finanzierung ({funds}) des Plans sind nicht gleich hoch."
    ),
    "grant_above_rate": (
        "Die Zuwendung ist höher, als der Fördersatz bei diesen Ausgaben ergibt ({most})."
    ),
    "plan_line_in_use": (
        "Auf „{names}“ ist gebucht oder gebunden. Bitte ordnen Sie das zuerst anders zu."
    ),
    "post_missing": "Bitte wählen Sie die geförderte Stelle.",
    "post_twice": "Eine Stelle steht zweimal unter den geförderten Stellen.",
    "full_time_range": (
        "Bitte geben Sie an, wie viel Prozent einer Vollzeitstelle gefördert werden, bis 100."
    ),
    "plan_line_missing": "Diese Position gibt es nicht mehr. Bitte wählen Sie eine andere.",
    "plan_line_side": (
        "Aufwand gehört zu einer Ausgabe des Plans, Ertrag zur Zuwendung oder zu Drittmitteln."
    ),
}

GRANT_MESSAGES: dict[str, tuple[str, str, str]] = {
    "grant_in_use": (
        "Zu dieser Zuwendung gibt es Buchungen oder Mittelbindungen.",
        "Sie wurde nicht gelöscht.",
        (
            "Bitte lösen Sie zuerst deren Zuordnung. Eine abgerechnete Zuwendung können Sie "
            "behalten: Tragen Sie ein, wann der Verwendungsnachweis eingereicht wurde."
        ),
    ),
}
