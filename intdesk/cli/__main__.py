"""``python -m intdesk.cli``: the command line without the window's package."""

import sys

from intdesk.cli.program import main

if __name__ == "__main__":
    sys.exit(main())
