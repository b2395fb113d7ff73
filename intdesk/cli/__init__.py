"""The command line of IntDesk, for administrators and tests; it never opens a window."""

from intdesk.cli.program import main

__all__ = ["main"]
