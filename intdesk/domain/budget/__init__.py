"""The budget: lines, appropriations, commitments, postings, and the post of the office."""
