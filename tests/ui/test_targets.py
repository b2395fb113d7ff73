from __future__ import annotations

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.listing import ListQuery
from ui.changes import ChangeBus
from ui.shell.history import LONGEST, WayHistory
from ui.targets import PageId, Router, Target, YearChoice, list_target


def test_year_tells_only_changes(qapp: object) -> None:
    seen: list[int] = []
    year = YearChoice(2026)
    year.changed.connect(seen.append)
    year.choose(2026)
    year.choose(2025)
    assert (seen, year.year) == ([2025], 2025)


def test_bus_keeps_quiet_about_nothing(qapp: object) -> None:
    seen: list[Changes] = []
    bus = ChangeBus()
    bus.changed.connect(seen.append)
    bus.publish(Changes(frozenset()))
    bus.publish(Changes.of(Kind.CONTACT, 1))
    assert seen == [Changes.of(Kind.CONTACT, 1)]


def test_router_passes_targets_on(qapp: object) -> None:
    seen: list[Target] = []
    router = Router()
    router.requested.connect(seen.append)
    query = ListQuery(Kind.WORK_ENTRY)
    router.go(list_target(query))
    assert seen == [Target(PageId.WORK_ENTRIES, query=query)]


def test_history_walks_back_and_forth() -> None:
    ways = WayHistory()
    assert ways.peek(-1) is None
    for page in (PageId.START, PageId.CONTACTS, PageId.CONTACTS, PageId.HELP):
        ways.visit(Target(page, create=True))
    assert ways.peek(-1) == Target(PageId.CONTACTS)
    ways.move(-2)
    assert ways.peek(0) == Target(PageId.START)
    ways.visit(Target(PageId.REPORTS))
    assert ways.peek(1) is None
    assert ways.peek(-1) == Target(PageId.START)
    ways.clear()
    assert ways.peek(0) is None


def test_history_forgets_the_oldest() -> None:
    ways = WayHistory()
    for number in range(LONGEST + 5):
        ways.visit(Target(PageId.CONTACTS, record=number))
    assert ways.peek(-(LONGEST - 1)) == Target(PageId.CONTACTS, record=5)
    assert ways.peek(-LONGEST) is None
