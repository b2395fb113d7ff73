"""House widgets and the look of the program; nothing here knows the product."""
