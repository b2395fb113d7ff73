from tests.ui.conftest import dressed, light_sheet, qapp_args, qtbot, theme

__all__ = ["dressed", "light_sheet", "qapp_args", "qtbot", "theme"]
