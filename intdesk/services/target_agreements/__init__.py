"""Target agreements: their life, reviews and evidence, what reminds of them, their papers."""
