"""What is due to go: proposals, decisions, and what still lies in older backups."""
