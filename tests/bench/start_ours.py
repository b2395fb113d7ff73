"""Process: the real start of the program, as far as its first paint.

Everything is the program's own composition; only the moment after the first paint is listened to,
ahead of the program itself, which opens the file then. The line that is written names the Qt
modules in use and their classes.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ui.main import import_qt

if TYPE_CHECKING:
    from ui.context import AppContext


def main() -> None:
    """Start as the entry point does, with the file named on the command line if there is one."""
    gc.disable()
    import_qt()
    from ui import program
    from ui.shell.window import MainWindow

    class TellingWindow(MainWindow):
        """Tells its first paint before anybody else hears of it and opens the file."""

        def __init__(self, context: AppContext) -> None:
            super().__init__(context)
            self.painted.connect(tell)

    program.__dict__.update(MainWindow=TellingWindow)
    program.run(Path(sys.argv[1]) if len(sys.argv) > 1 else None)


def tell() -> None:
    """Say that the window is painted, and which Qt modules and classes that took."""
    modules = sorted(name for name in tuple(sys.modules) if name.startswith("PySide6.Qt"))
    classes = [
        f"{module}:{name}" for module in modules for name in tuple(vars(sys.modules[module]))
    ]
    sys.stdout.write(" ".join([*modules, *classes]) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
