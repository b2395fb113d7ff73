"""The manual inside the program: topics, their order, and how they are searched."""
