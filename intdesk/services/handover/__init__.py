"""The handover pack: the state of the office for a successor or deputy."""
