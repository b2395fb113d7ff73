"""The frame in which the pages stand: tabs of the area, the page itself, the way there and back."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from ui.context import AppContext
from ui.jobs import JobProgress
from ui.kit.layout import PAGE_MARGINS
from ui.page import Page
from ui.shell.areas import Area, PageSpec
from ui.shell.history import WayHistory
from ui.targets import PageId, Target


class PageFrame(QWidget):
    """Shows one page at a time; builds each at its first visit.

    ``moved`` comes after every change of the page, with the key of its area; ``stayed`` when the
    present page did not let go.
    """

    moved = Signal(str)
    stayed = Signal(str)

    def __init__(self, entries: tuple[Area, ...], context: AppContext) -> None:
        """Know the pages of all areas; none is built yet."""
        super().__init__()
        self.setObjectName("page_frame")
        self._context = context
        self._areas = {spec.page: area for area in entries for spec in area.pages}
        self._specs = {spec.page: spec for area in entries for spec in area.pages}
        self._pages: dict[PageId, Page] = {}
        self._present: PageId | None = None
        self._ways = WayHistory()
        self._tabs = QTabBar(self)
        self._tabs.setObjectName("area_tabs")
        self._tabs.setAccessibleName(self.tr("Ansichten dieses Bereichs"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.currentChanged.connect(self._on_tab)
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("pages")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(_indented(self._tabs))
        layout.addWidget(self._stack, 1)
        self._tabs.hide()

    @property
    def page(self) -> Page | None:
        """Return the page that is shown."""
        return self._pages[self._present] if self._present else None

    @property
    def present(self) -> PageId | None:
        """Return which page is shown."""
        return self._present

    def built(self) -> frozenset[PageId]:
        """Return the pages that exist already."""
        return frozenset(self._pages)

    def go(self, target: Target) -> bool:
        """Show a target and remember the way; tells whether the present page let go."""
        if not self._show(target):
            return False
        self._ways.visit(target)
        return True

    def walk(self, steps: int) -> None:
        """Go back (negative) or forth along the way, if there is a place."""
        target = self._ways.peek(steps)
        if target is not None and self._show(target):
            self._ways.move(steps)

    def open_area(self, area: Area) -> None:
        """Show the first page of an area."""
        self.go(Target(area.pages[0].page))

    def load_ahead(self) -> None:
        """Import the modules of all pages beside the window's own work."""
        specs = tuple(self._specs.values())

        def load(progress: JobProgress) -> None:
            for spec in specs:
                progress.check_cancelled()
                spec.load()

        self._context.jobs.start(load, rendering=True)

    def may_close(self) -> bool:
        """Tell whether the present page lets go."""
        return self.page is None or self.page.may_leave()

    def keep_now(self) -> bool:
        """Let every page keep its unsaved entries at once; tells whether all of them could."""
        kept = [page.keep_now() for page in self._pages.values()]
        return all(kept)

    def place(self) -> Target | None:
        """Return where the user is, to come back there."""
        return self._ways.peek(0)

    def clear(self) -> None:
        """Drop all pages, for another file."""
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages = {}
        self._present = None
        self._ways.clear()

    def _show(self, target: Target) -> bool:
        if target.page is not self._present and not self.may_close():
            if self._present is not None:
                self._mark_tab(self._present)
                self.stayed.emit(self._areas[self._present].key)
            return False
        page = self._pages.get(target.page) or self._build(self._specs[target.page])
        self._present = target.page
        self._mark_tab(target.page)
        self._only_this_counts(page)
        self._stack.setCurrentWidget(page)
        page.catch_up()
        self.moved.emit(self._areas[target.page].key)
        page.arrive(target)
        self._context.router.arrived.emit(target.page)
        return True

    def _only_this_counts(self, present: Page) -> None:
        """Let the window be as small as the present page allows, not as the tallest one."""
        for page in self._pages.values():
            used = QSizePolicy.Policy.Preferred if page is present else QSizePolicy.Policy.Ignored
            page.setSizePolicy(used, used)

    def _build(self, spec: PageSpec) -> Page:
        page = spec.build(self._context)
        self._pages[spec.page] = page
        self._stack.addWidget(page)
        return page

    def _mark_tab(self, page: PageId) -> None:
        tabs = [spec for spec in self._areas[page].pages if spec.tab]
        with QSignalBlocker(self._tabs):
            while self._tabs.count():
                self._tabs.removeTab(0)
            for number, spec in enumerate(tabs):
                self._tabs.addTab(spec.tab)
                self._tabs.setTabData(number, spec.page)
                if spec.page is page:
                    self._tabs.setCurrentIndex(number)
        self._tabs.setVisible(len(tabs) > 1 and any(spec.page is page for spec in tabs))

    def _on_tab(self, number: int) -> None:
        page = self._tabs.tabData(number)
        if page is not None and page != self._present:
            self.go(Target(PageId(page)))


def _indented(tabs: QTabBar) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(PAGE_MARGINS[0], 0, PAGE_MARGINS[2], 0)
    row.addWidget(tabs)
    row.addStretch(1)
    return row
