"""German texts for people, below the window: messages, codes, report catalogue."""
