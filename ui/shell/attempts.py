"""Wrong passwords are slowed down: each further guess waits longer, also after a restart."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from intdesk.clock import Clock
from ui.settings import FAILED_AT, FAILURES, Settings

FREE = 2
LONGEST = timedelta(seconds=60)
"""After the free guesses the pauses are 2, 4, 8 ... seconds, at most this long."""


class AttemptBrake:
    """Counts wrong guesses in the settings of the machine."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        """Go on with what earlier starts counted."""
        self._settings = settings
        self._clock = clock

    def seconds_left(self) -> int:
        """Return how many seconds the next guess must wait; 0 if it may come at once."""
        pause, now = self._pause(), self._clock.now()
        if pause and now < self._settings.get(FAILED_AT):
            # The clock was set back: one waits once more, not until it comes there again.
            self._settings.set(FAILED_AT, now)
        left = (pause - (now - self._settings.get(FAILED_AT))).total_seconds()
        return max(0, -int(-left // 1))

    def failed(self) -> None:
        """Count a wrong guess."""
        self._settings.set(FAILURES, self._settings.get(FAILURES) + 1)
        self._settings.set(FAILED_AT, self._clock.now())

    def succeeded(self) -> None:
        """Begin anew."""
        if self._settings.get(FAILURES):
            self._settings.set(FAILURES, 0)
            self._settings.set(FAILED_AT, datetime.fromtimestamp(0, UTC))

    def _pause(self) -> timedelta:
        steps = self._settings.get(FAILURES) - FREE
        return min(LONGEST, timedelta(seconds=2 ** min(steps, 10))) if steps > 0 else timedelta(0)
