"""Target agreements with departments: list, board, goals, reviews, evidence, papers."""
