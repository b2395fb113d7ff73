"""Consultation lists as officers keep them: from a foreign table to drafts and plain findings."""
