"""Where the user has been, for going back and forth with Alt+Left and Alt+Right."""

from __future__ import annotations

from ui.targets import Target

LONGEST = 100


class WayHistory:
    """The visited places in order; a new way cuts off what lay ahead."""

    def __init__(self) -> None:
        """Begin without places."""
        self._places: list[Target] = []
        self._at = -1

    def visit(self, target: Target) -> None:
        """Remember a place; the same place twice in a row counts once."""
        place = target.place
        if self._at >= 0 and self._places[self._at] == place:
            return
        self._places = [*self._places[: self._at + 1], place][-LONGEST:]
        self._at = len(self._places) - 1

    def peek(self, steps: int) -> Target | None:
        """Return the place that many steps away, if there is one."""
        at = self._at + steps
        return self._places[at] if 0 <= at < len(self._places) else None

    def move(self, steps: int) -> None:
        """Step to a place that :meth:`peek` has returned."""
        self._at += steps

    def clear(self) -> None:
        """Forget everything, for another file."""
        self._places = []
        self._at = -1
