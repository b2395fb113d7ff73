"""The colours behind the words of status lights; they only repeat what the words say.

They are so light that dark words on them keep a contrast far above 4.5 to 1.
"""

from __future__ import annotations

from typing import Final

from intdesk.domain.status_light import Light

LIGHT_FILLS: Final = {
    Light.GREEN: "C8ECDF",
    Light.YELLOW: "FAF3B4",
    Light.RED: "FBD9C3",
    Light.GREY: "E4E4E4",
}
"""Six hexadecimal digits by light."""
