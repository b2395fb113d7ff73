"""The main window: navigation, menus, banner, status line and the pages' frame."""
