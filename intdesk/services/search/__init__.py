"""The one search over everything, and what was worked on last."""
