"""The command line of IntDesk, for administrators and tests; it never opens a window.

Importing it is cheap: a command loads what it needs when it runs.
"""

from intdesk.cli.program import is_command, main

__all__ = ["is_command", "main"]
