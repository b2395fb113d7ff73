"""The style sheet: house widgets select by the dynamic properties ``kind`` and ``type``."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from ui.kit.tokens import Tokens

IMAGES = {
    "down": ("chevron-down", "text"),
    "up": ("chevron-up", "text"),
    "left": ("chevron-left", "text"),
    "right": ("chevron-right", "text"),
    "check": ("check", "on_primary"),
    "tick": ("check", "text"),
}
"""Image name in the sheet: the lucide icon and the token of its colour."""

_TEXT = """
* { outline: 0; widget-animation-duration: 0; }
QMainWindow, QDialog, QWidget[page="true"] { background: $bg; }
QFrame[card="true"] { background: $surface; border: 1px solid $border; border-radius: 8px; }
QLabel[type="title"] { font-size: 20pt; font-weight: 600; }
QLabel[type="heading"] { font-size: 12.5pt; font-weight: 600; }
QLabel[type="figure"] { font-size: 22pt; font-weight: 600; }
QLabel[type="field"] { font-weight: 600; }
QLabel[type="strong"] { font-weight: 600; }
QLabel[type="muted"] { color: $muted; }
QLabel[type="small"] { color: $muted; font-size: 9pt; }
QLabel[reading="true"] { border: 2px solid transparent; border-radius: 6px; padding: 2px 4px; }
QLabel[reading="true"]:focus { border: 2px solid $focus; }
QLabel[type="danger"] { color: $danger; }
QLabel[type="warning"] { color: $warning; }
QLabel[type="ok"] { color: $ok; }
QToolTip { background: $surface; color: $text; border: 1px solid $control; padding: 4px 6px; }
QScrollArea { border: 0; background: transparent; }
QScrollArea > QWidget > QWidget[clear="true"] { background: transparent; }
QStatusBar { background: $surface; color: $muted; border-top: 1px solid $border; }
QStatusBar::item { border: 0; }
QSplitter::handle { background: transparent; }
QListView[nav="true"], QListView[nav="true"]:focus { background: $nav; color: $nav_text;
  border: 0; border-radius: 0; padding: 8px; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $muted; border: 2px solid transparent;
  border-bottom: 2px solid $border; padding: 8px 14px; margin-right: 4px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $primary; font-weight: 600; border-bottom: 2px solid $primary; }
QTabBar::tab:focus { border: 2px solid $focus; border-radius: 6px; }
QTabBar::tear { width: 0; border: 0; }
QTabBar::scroller { width: 60px; }
QTabBar QToolButton { background: $surface; border: 1px solid $control; border-radius: 6px; }
QTabBar QToolButton:hover { background: $hover; }
QTabBar QToolButton::left-arrow { image: url($image_left); width: 14px; height: 14px; }
QTabBar QToolButton::right-arrow { image: url($image_right); width: 14px; height: 14px; }
QTabWidget::pane { border: 0; }
"""

_BUTTONS = """
QPushButton { background: $surface; color: $text; border: 1px solid $control; border-radius: 6px;
  padding: 6px 15px; min-height: 20px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selection; }
QPushButton:focus { border: 2px solid $focus; padding: 5px 14px; }
QPushButton:disabled { color: $muted; border: 1px dashed $control; }
QPushButton:checked { background: $selection; border: 2px solid $primary; font-weight: 600;
  padding: 5px 14px; }
QPushButton[kind="primary"], QPushButton:default { background: $primary; color: $on_primary;
  border: 1px solid $primary; font-weight: 600; }
QPushButton[kind="primary"]:hover, QPushButton:default:hover { background: $primary_hover; }
QPushButton[kind="primary"]:focus, QPushButton:default:focus { border: 3px solid $text;
  padding: 4px 13px; }
QPushButton[kind="primary"]:disabled { background: $surface; color: $muted;
  border: 1px dashed $control; }
QPushButton[kind="plain"] { background: transparent; border: 1px solid transparent;
  padding: 6px 9px; }
QPushButton[kind="plain"]:hover { background: $hover; }
QPushButton[kind="plain"]:pressed, QPushButton[kind="plain"]:checked { background: $selection; }
QPushButton[kind="plain"]:focus { border: 2px solid $focus; padding: 5px 8px; }
QPushButton[kind="link"] { text-align: left; background: transparent; border: 1px solid transparent;
  color: $primary; padding: 6px 5px; font-weight: 600; }
QPushButton[kind="link"][line="true"] { font-weight: 400; }
QPushButton[kind="link"]:hover { background: $hover; }
QPushButton[kind="link"]:focus { border: 2px solid $focus; padding: 5px 4px; }
QPushButton[kind="chip"] { border-radius: 14px; padding: 3px 11px; min-width: 18px; }
QPushButton[kind="chip"]:checked { background: $selection; border: 2px solid $primary;
  font-weight: 600; padding: 2px 10px; }
QPushButton[kind="chip"]:focus { border: 2px solid $focus; padding: 2px 10px; }
QPushButton[kind="segment"] { border-radius: 6px; padding: 6px 12px; }
QPushButton[kind="segment"]:checked { background: $selection; border: 2px solid $primary;
  font-weight: 600; padding: 5px 11px; }
QPushButton[kind="segment"]:focus { border: 2px solid $focus; padding: 5px 11px; }
QPushButton[kind="chip"]:checked:focus, QPushButton[kind="segment"]:checked:focus {
  border: 2px solid $text; }
QPushButton[kind="card"] { background: $surface; border: 1px solid $border; border-radius: 8px;
  padding: 0; text-align: left; }
QPushButton[kind="card"]:hover { background: $hover; border: 1px solid $control; }
QPushButton[kind="card"]:focus { border: 2px solid $focus; padding: 0; }
QPushButton::menu-indicator { image: none; width: 0; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px;
  padding: 5px; }
QToolButton:hover { background: $hover; }
QToolButton:focus { border: 2px solid $focus; padding: 4px; }
"""

_INPUTS = """
QLineEdit, QComboBox, QPlainTextEdit { background: $surface; color: $text;
  border: 1px solid $control; border-radius: 6px; padding: 6px 8px; min-height: 20px;
  selection-background-color: $primary; selection-color: $on_primary; }
QLineEdit, QPlainTextEdit, QComboBox, QComboBox > QLineEdit {
  placeholder-text-color: $muted; }
QLineEdit:hover, QComboBox:hover, QPlainTextEdit:hover { border: 1px solid $text; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus { border: 2px solid $focus;
  padding: 5px 7px; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { color: $muted;
  border: 1px dashed $control; }
QLineEdit:read-only { background: $bg; }
QLineEdit[error="true"], QComboBox[error="true"], QPlainTextEdit[error="true"] {
  border: 2px solid $danger; padding: 5px 7px; }
QLineEdit[error="true"]:focus, QComboBox[error="true"]:focus,
  QPlainTextEdit[error="true"]:focus { border: 3px solid $danger; padding: 4px 6px;
  background: $danger_bg; }
QComboBox { padding-right: 30px; combobox-popup: 0; }
QComboBox > QLineEdit { border: 0; padding: 0; min-height: 0; background: transparent; }
QComboBox::drop-down { border: 0; width: 28px; }
QComboBox::down-arrow { image: url($image_down); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $control;
  selection-background-color: $selection; selection-color: $text; padding: 4px; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; border: 2px solid transparent;
  border-radius: 6px; padding: 1px 4px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $focus; }
QCheckBox::indicator, QListView::indicator, QTableView::indicator { width: 16px; height: 16px;
  border: 1px solid $control; border-radius: 4px; background: $surface; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTableView::indicator:checked {
  background: $primary;
  border: 1px solid $primary; image: url($image_check); }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $control;
  border-radius: 8px; background: $surface; }
QRadioButton::indicator:checked { border: 5px solid $primary; width: 6px; height: 6px; }
QSpinBox { background: $surface; border: 1px solid $control; border-radius: 6px;
  padding: 6px 8px; min-height: 20px; }
QSpinBox:focus { border: 2px solid $focus; padding: 5px 7px; }
QSpinBox::up-button, QSpinBox::down-button { width: 24px; border: 0; }
QSpinBox::up-arrow { image: url($image_up); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url($image_down); width: 12px; height: 12px; }
QFrame[chips="true"] { background: transparent; border: 0; }
QFrame[banner="info"] { background: $selection; border: 1px solid $primary; border-radius: 6px; }
QFrame[banner="warning"] { background: $warning_bg; border: 1px solid $warning;
  border-radius: 6px; }
QFrame[banner="danger"] { background: $danger_bg; border: 1px solid $danger;
  border-radius: 6px; }
QFrame[banner="ok"] { background: $ok_bg; border: 1px solid $ok; border-radius: 6px; }
QFrame[strip="true"] { border-width: 0 0 1px 0; border-radius: 0; }
QFrame[undo="true"] { background: $selection; border: 0; border-radius: 6px; }
"""

_VIEWS = """
QTableView, QListView, QListWidget { background: $surface; alternate-background-color: $bg;
  border: 1px solid $border; padding: 1px; border-radius: 6px; gridline-color: $grid;
  selection-background-color: $selection; selection-color: $text; }
QTableView:focus, QListView:focus { border: 2px solid $focus; padding: 0; }
QTableView::item { padding: 0 8px; border: 0; }
QTableView::item:selected { background: $selection; color: $text; }
QListView::item { min-height: 28px; padding: 0 8px; border-radius: 4px; }
QListView::item:hover { background: $hover; }
QListView::item:selected { background: $selection; color: $text; }
QTextBrowser { background: $surface; color: $text; border: 1px solid $border; padding: 1px;
  border-radius: 8px; }
QTextBrowser:focus { border: 2px solid $focus; padding: 0; }
QTreeView { background: $surface; border: 1px solid $border; padding: 1px; border-radius: 6px;
  selection-background-color: $selection; selection-color: $text; }
QTreeView:focus { border: 2px solid $focus; padding: 0; }
QTreeView::item { min-height: 28px; border: 0; }
QTreeView::item:hover { background: $hover; }
QTreeView::item:selected { background: $selection; color: $text; }
QTreeView::branch:selected { background: $selection; }
QTreeView::branch:has-children:closed { image: url($image_right); }
QTreeView::branch:has-children:open { image: url($image_down); }
QHeaderView { background: $surface; border: 0; }
QHeaderView::section { background: $surface; color: $muted; border: 0;
  border-bottom: 1px solid $border; padding: 7px 11px; font-weight: 600; }
QTableView[dense="true"] QHeaderView::section { padding: 4px 5px; }
QTableView[dense="true"]::item { padding: 2px 4px; }
QHeaderView::up-arrow { image: url($image_up); width: 14px; height: 14px; }
QHeaderView::down-arrow { image: url($image_down); width: 14px; height: 14px; }
QHeaderView::section:hover { color: $text; background: $hover; }
QTableCornerButton::section { background: $surface; border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QCalendarWidget QWidget { alternate-background-color: $surface; }
QCalendarWidget QTableView, QCalendarWidget QTableView:focus { border: 0; padding: 4px; }
QCalendarWidget QTableView::item { padding: 0; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton { color: $text; font-weight: 600; padding: 5px 8px;
  min-height: 20px; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: none;
  image: url($image_left); min-width: 20px; }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: none;
  image: url($image_right); min-width: 20px; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QMenuBar { background: $surface; color: $text; }
QMenuBar::item { background: transparent; padding: 11px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: $selection; }
QMenu { background: $surface; color: $text; border: 1px solid $control; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 10px; border-radius: 4px; min-height: 18px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 14px; height: 14px; padding-left: 8px; }
QMenu::indicator:checked { image: url($image_tick); }
QMenu::right-arrow { image: url($image_right); width: 14px; height: 14px; padding-right: 6px; }
QMenu::separator { height: 1px; background: $border; margin: 5px 6px; }
QProgressBar { background: $grid; border: 1px solid $control; border-radius: 5px;
  min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: $primary; border-radius: 4px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $control; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 30px; }
QScrollBar::handle:horizontal { min-width: 30px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""


def style_sheet(tokens: Tokens, images: Mapping[str, str]) -> str:
    """Return the sheet in a scheme's colours; ``images`` maps the keys of ``IMAGES`` to files."""
    values = {k: v for k, v in tokens._asdict().items() if isinstance(v, str)}
    values |= {f"image_{key}": _quoted(path) for key, path in images.items()}
    return Template(_TEXT + _BUTTONS + _INPUTS + _VIEWS).substitute(values)


def _quoted(path: str) -> str:
    """Return a path as a string of a sheet, which may hold spaces and brackets."""
    return '"{}"'.format(path.replace("\\", "\\\\").replace('"', '\\"'))
