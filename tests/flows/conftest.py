from tests.ui.conftest import dressed, qapp_args, theme

__all__ = ["dressed", "qapp_args", "theme"]
