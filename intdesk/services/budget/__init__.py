"""The use cases of the budget."""
