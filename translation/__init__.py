"""The English texts of the window: found in the sources, kept in one file, compiled for Qt."""
