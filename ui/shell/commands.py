"""What the menus and keys of the window do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui import settings
from ui.context import AppContext
from ui.kit.theme import Scheme
from ui.shell.actions import ActionSpec
from ui.shell.areas import Area, area_keys
from ui.shell.menus import SEPARATOR, add_menu, fill_menu, scheme_group
from ui.targets import FIRST_STEPS, PageId, Target

if TYPE_CHECKING:
    from ui.shell.files import FileCommands
    from ui.shell.window import MainWindow

_WITH_FILE = (
    "import", "report", "export_all", "undo", "undo_list", "new", "quick", "search", "find", "back",
    "forward", "year", "first_steps",
)  # fmt: skip
_OTHER_FILES = ("new_file", "open_file", "demonstration", "restore", "from_archive")
_HELP_BEFORE = {"unlock": "passwort-vergessen", "reset": "passwort-vergessen",
                "takeover": "amtsuebernahme"}  # fmt: skip
"""The topic of help on a page before the file is open; on others it is how a file begins."""


class Commands(QObject):
    """Puts the actions into the registry of a window, and the menu bar together from them."""

    def __init__(self, window: MainWindow, context: AppContext, areas: tuple[Area, ...]) -> None:
        """Act on a window whose content is built."""
        super().__init__(window)
        self._window = window
        self._context = context
        self._areas = areas
        self._registry = window.registry
        self._add_file_actions()
        self._add_other_actions()
        self._build_menus()

    def enable(self, *, file_open: bool) -> None:
        """Allow what is possible with an open file that is shown, or without."""
        registry, window = self._registry, self._window
        for key in (*_WITH_FILE, *self._area_actions()):
            registry[key].setEnabled(file_open)
        for key in _OTHER_FILES:
            registry[key].setEnabled(not window.entrance.locked)
        registry["lock"].setEnabled(file_open and window.session_lock.possible)

    def _add_file_actions(self) -> None:
        add, tr, window, on = self._registry.add, self.tr, self._window, self._on_files
        add(ActionSpec("new_file", tr("&Neue Datei …"), on(lambda files: files.new())))
        ask = on(lambda files: files.open())
        add(ActionSpec("open_file", tr("Datei ö&ffnen …"), ask, "Ctrl+O"))
        show = on(lambda files: files.demonstration())
        add(ActionSpec("demonstration", tr("&Demonstration öffnen …"), show))
        restore = on(lambda files: files.restore())
        add(ActionSpec("restore", tr("Sicherung &zurückspielen …"), restore))
        take = on(lambda files: files.from_archive())
        add(ActionSpec("from_archive", tr("Aus &Archiv …"), take))
        export = on(lambda files: files.export_all())
        add(ActionSpec("export_all", tr("Alles e&xportieren …"), export))
        add(ActionSpec("lock", tr("&Sperren"), window.session_lock.lock, "Ctrl+L"))
        add(ActionSpec("import", tr("&Importieren …"), self._to(PageId.IMPORT_CENTRE), "Ctrl+I"))
        add(ActionSpec("report", tr("&Bericht erstellen …"), self._to(PageId.REPORTS), "Ctrl+R"))
        add(ActionSpec("quit", tr("B&eenden"), window.close, "Ctrl+Q"))

    def _add_other_actions(self) -> None:
        add, tr, window = self._registry.add, self.tr, self._window
        add(ActionSpec("undo", tr("&Rückgängig"), window.undo.run, "Ctrl+Z"))
        add(ActionSpec("undo_list", tr("Rückgängig &machen …"), window.undo.choose))
        add(ActionSpec("new", tr("&Neu in dieser Ansicht"), self._new_here, "Ctrl+N"))
        add(ActionSpec("quick", tr("Schnelle &Beratung"), self._quick, "Ctrl+Shift+N"))
        add(ActionSpec("search", tr("&Suchen"), self._search, "Ctrl+F"))
        add(ActionSpec("find", tr("&Alles durchsuchen …"), self._find, "Ctrl+K"))
        keys = area_keys(self._areas)
        for area in self._areas:
            add(ActionSpec(f"area_{area.key}", area.title, self._opener(area), keys[area.key]))
        add(ActionSpec("back", tr("&Zurück"), lambda: window.frame.walk(-1), "Alt+Left"))
        add(ActionSpec("forward", tr("&Vor"), lambda: window.frame.walk(1), "Alt+Right"))
        add(ActionSpec("year", tr("Berichts&jahr wählen"), window.year_box.choose, "Ctrl+J"))
        add(ActionSpec("help", tr("&Hilfe zu dieser Ansicht"), self._help, "F1"))
        add(ActionSpec("first_steps", tr("&Erste Schritte"), self._first_steps))
        add(ActionSpec("it_sheet", tr("Blatt für die &IT (PDF) …"), self._it_sheet))
        about = self._on_files(lambda files: files.about())
        add(ActionSpec("about", tr("Ü&ber IntDesk"), about))

    def _build_menus(self) -> None:
        bar, registry, line = self._window.menuBar(), self._registry, SEPARATOR
        add_menu(bar, self.tr("&Datei"), registry, (
            "new_file", "open_file", "demonstration", "restore", "from_archive", line, "import",
            "report", "export_all", line, "lock", "quit",
        ))  # fmt: skip
        edit = add_menu(
            bar,
            self.tr("&Bearbeiten"),
            registry,
            ("undo", "undo_list", line, "new", "quick", line, "search", "find"),
        )
        edit.aboutToShow.connect(lambda: self._window.undo.name(registry["undo"]))
        go = (*self._area_actions(), line, "back", "forward", line, "year")
        add_menu(bar, self.tr("&Gehe zu"), registry, go)
        self._build_view_menu()
        help_menu = bar.addMenu(self.tr("&Hilfe"))
        help_menu.setObjectName("menu_help")
        fill_menu(help_menu, registry, ("help", "first_steps", line, "it_sheet", line, "about"))

    def _build_view_menu(self) -> None:
        view = self._window.menuBar().addMenu(self.tr("&Ansicht"))
        view.setObjectName("menu_view")
        words = {
            Scheme.SYSTEM: self.tr("Farben wie im &System"),
            Scheme.LIGHT: self.tr("&Hell"),
            Scheme.DARK: self.tr("&Dunkel"),
        }
        chosen = scheme_group(view, words, self._context.settings.get(settings.APPEARANCE))
        for scheme, action in chosen.items():
            action.triggered.connect(lambda *_, s=scheme: self._dress(s))

    def _area_actions(self) -> tuple[str, ...]:
        return tuple(f"area_{area.key}" for area in self._areas)

    def _on_files(self, run: Callable[[FileCommands], object]) -> Callable[[], object]:
        """Return what runs a command about files; they are made when the first is wanted."""
        return lambda: run(self._window.files)

    def _to(self, page: PageId) -> Callable[[], None]:
        return lambda: self._window.go(Target(page))

    def _opener(self, area: Area) -> Callable[[], None]:
        return lambda: self._window.frame.open_area(area)

    def _new_here(self) -> None:
        if page := self._window.frame.page:
            page.create_record()

    def _quick(self) -> None:
        self._window.go(Target(PageId.CONSULTATIONS, create=True))

    def _search(self) -> None:
        if page := self._window.frame.page:
            page.focus_search()

    def _find(self) -> None:
        from ui.shell.finder.opening import open_finder  # no start needs it

        window = self._window
        open_finder(window, self._context, self._areas, self._registry, window.recent)

    def _help(self) -> None:
        """Explain the present page; before a file is open in a window of its own."""
        window = self._window
        if window.stage.shows_file:
            window.go(Target(PageId.HELP, part=window.frame.present or ""))
            return
        from ui.help_key import show_help  # no start needs it

        show_help(window, _HELP_BEFORE.get(window.stage.page_name, "neue-datei"))

    def _first_steps(self) -> None:
        self._window.go(Target(PageId.START, part=FIRST_STEPS))

    def _it_sheet(self) -> None:
        from ui.shell.it_sheet import write_it_sheet  # no start needs it

        write_it_sheet(self._context, self._window)

    def _dress(self, scheme: Scheme) -> None:
        self._context.settings.set(settings.APPEARANCE, scheme)
        self._context.theme.choose(scheme)
