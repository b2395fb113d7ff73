"""The window: PySide6 on the services of intdesk."""
