"""Opens the search field with all that it offers."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.shell.actions import ActionRegistry
from ui.shell.areas import Area
from ui.shell.finder.entries import Entry
from ui.shell.finder.hits import Hits
from ui.shell.finder.offers import commands, help_topics, pages
from ui.shell.finder.popup import FinderPopup
from ui.shell.finder.recent import RecentRecords


def open_finder(
    window: QWidget,
    context: AppContext,
    areas: tuple[Area, ...],
    registry: ActionRegistry,
    recent: RecentRecords,
) -> FinderPopup:
    """Show the field over a window and return it; it deletes itself when it is closed."""

    def offers() -> list[Entry]:
        itself = {"find", *(f"area_{area.key}" for area in areas)}
        actions = [action for key, action in registry.items() if key not in itself]
        router = context.router
        return [*commands(actions, router), *pages(areas, router), *help_topics(router)]

    popup = FinderPopup(context, offers, Hits(context, areas), lambda: recent.opened, window)
    popup.open_over(window)
    return popup
