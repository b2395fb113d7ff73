"""The open archive: everything out of a file, and into a new one."""
