"""Contact lists as officers keep them: from a foreign table or cards to drafts and findings."""
