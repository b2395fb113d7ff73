"""The one list of the program: a model that holds ids and a view that shows its rows."""
