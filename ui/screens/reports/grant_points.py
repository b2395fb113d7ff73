"""What is open before a grant is reported on, each point with the way to where it is mended."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intdesk.domain.grants.open_points import GrantPoint
from intdesk.texts.grant_points import point_said
from intdesk.texts.report_checks import WEIGHTS
from ui.clearing import clear_layout
from ui.context import AppContext
from ui.kit.buttons import CHIP_HEIGHT, Button, ButtonKind
from ui.kit.labels import IconLabel, TextStyle, label
from ui.kit.layout import Card, hline
from ui.report_checks import WEIGHT_ICONS
from ui.sentences import WINDOW, shown_word
from ui.targets import PageId, Target


class GrantPointsCard(Card):
    """The open points of one grant, the important ones first."""

    def __init__(self, context: AppContext) -> None:
        """Build an empty card; :meth:`show_points` fills it."""
        super().__init__(" ", name="report_grant_points")
        self.heading.setText(self.tr("2. Was für den Nachweis fehlt"))
        self._context = context
        self._summary = label("", TextStyle.MUTED, name="report_grant_summary", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addWidget(self._summary)
        self.body.addLayout(self._rows)

    def show_points(self, grant: int, points: list[GrantPoint]) -> None:
        """Show what is open of the grant with an id."""
        clear_layout(self._rows)
        self._summary.setText("" if points else self.tr("Es fehlt nichts."))
        self._summary.setVisible(not points)
        for number, point in enumerate(points):
            self._rows.addWidget(self._row(number, grant, point))

    def _row(self, number: int, grant: int, point: GrantPoint) -> QWidget:
        text = point_said(point, WINDOW)
        icon, colour = WEIGHT_ICONS[point.weight]
        target = Target(PageId.GRANTS, record=grant)
        if point.posting:
            target = Target(PageId.POSTINGS, record=point.posting)
        if point.post:
            target = Target(PageId.POSTS, record=point.post)
        show = Button(f"grant_point_{number}", self.tr("Zeigen"), ButtonKind.LINK)
        show.setAccessibleName(self.tr("{point}: zeigen").format(point=text.rstrip(".")))
        show.setMinimumHeight(CHIP_HEIGHT)
        show.clicked.connect(lambda: self._context.router.go(target))
        line = hline(IconLabel(icon, colour, 18), spacing=10)
        line.addWidget(label(text, name=f"grant_point_said_{number}", wrap=True), 1)
        line.addWidget(label(shown_word(WEIGHTS[point.weight]), TextStyle.SMALL))
        line.addWidget(show)
        row = QWidget()
        row.setLayout(line)
        return row
