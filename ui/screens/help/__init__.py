"""What each screen is for, and the keys."""
