"""The window of IntDesk: PySide6 on top of the services."""
