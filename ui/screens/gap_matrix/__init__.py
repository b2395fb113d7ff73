"""Where there are offers, and where there is nothing."""
