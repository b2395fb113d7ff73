from tests.ui.conftest import dressed, light_sheet, qapp_args, theme

__all__ = ["dressed", "light_sheet", "qapp_args", "theme"]
