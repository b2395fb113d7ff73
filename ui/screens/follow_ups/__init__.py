"""Follow-ups: what is due, done and put off."""
