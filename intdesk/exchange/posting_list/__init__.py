"""Lists of postings as treasuries give them out: from a foreign table to rows and findings."""
