"""The manual as widgets: contents, search and the pane in which a topic is read."""
