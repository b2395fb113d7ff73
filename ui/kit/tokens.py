"""The colours of the program by meaning, light and dark (ui.md, design system).

Text pairs reach a contrast of 4.5, graphics and frames 3; ``PAIRS`` is what the tests measure.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor, QGuiApplication, QPalette


class Tokens(NamedTuple):
    """One colour scheme; every value is ``#RRGGBB``."""

    bg: str
    surface: str
    hover: str
    selection: str
    border: str
    control: str
    grid: str
    text: str
    muted: str
    primary: str
    primary_hover: str
    on_primary: str
    focus: str
    nav: str
    nav_text: str
    nav_selected: str
    nav_accent: str
    danger: str
    danger_bg: str
    warning: str
    warning_bg: str
    ok: str
    ok_bg: str
    light_green: str
    light_amber: str
    light_red: str
    series: tuple[str, ...]


LIGHT = Tokens(
    bg="#F4F6F8", surface="#FFFFFF", hover="#EDF1F5", selection="#DCEAF9",
    border="#D5DAE1", control="#768192", grid="#E3E7EC",
    text="#1A1F26", muted="#505B69",
    primary="#0B5CAD", primary_hover="#094A8C", on_primary="#FFFFFF", focus="#0B5CAD",
    nav="#1E2A38", nav_text="#E6EBF1", nav_selected="#33465C", nav_accent="#82BBF7",
    danger="#B3261E", danger_bg="#FCEBEA", warning="#7A4B00", warning_bg="#FFF3DA",
    ok="#1B6B38", ok_bg="#E5F4EA",
    light_green="#1E7B3A", light_amber="#B86200", light_red="#B3261E",
    series=("#0B5CAD", "#9A5B00", "#1E7B3A", "#7A3E9D", "#5B6675"),
)  # fmt: skip

DARK = Tokens(
    bg="#14181D", surface="#1D2228", hover="#262D35", selection="#24405E",
    border="#363E48", control="#7F8A97", grid="#2B323A",
    text="#E9ECEF", muted="#AEB7C2",
    primary="#82BBF7", primary_hover="#A5CEFA", on_primary="#08203A", focus="#9CCBFB",
    nav="#10141A", nav_text="#DCE3EA", nav_selected="#2C3A4A", nav_accent="#82BBF7",
    danger="#FF9C92", danger_bg="#3A1F1D", warning="#F4C36C", warning_bg="#3A2D14",
    ok="#84D8A0", ok_bg="#17321F",
    light_green="#63C786", light_amber="#F0AE4A", light_red="#FF8A7E",
    series=("#82BBF7", "#E9B363", "#63C786", "#D3A5F0", "#AEB7C2"),
)  # fmt: skip

TEXT_CONTRAST = 4.5
GRAPHIC_CONTRAST = 3.0

PAIRS: tuple[tuple[str, str, float], ...] = (
    *((fg, bg, TEXT_CONTRAST) for fg in ("text", "muted")
      for bg in ("bg", "surface", "hover", "selection")),
    *((fg, bg, TEXT_CONTRAST) for fg in ("primary", "danger", "warning", "ok")
      for bg in ("bg", "surface")),
    ("primary", "selection", TEXT_CONTRAST),
    ("on_primary", "primary", TEXT_CONTRAST),
    ("on_primary", "primary_hover", TEXT_CONTRAST),
    ("nav_text", "nav", TEXT_CONTRAST),
    ("nav_text", "nav_selected", TEXT_CONTRAST),
    ("danger", "danger_bg", TEXT_CONTRAST),
    ("warning", "warning_bg", TEXT_CONTRAST),
    ("ok", "ok_bg", TEXT_CONTRAST),
    *((fg, bg, GRAPHIC_CONTRAST) for fg in ("control", "focus") for bg in ("bg", "surface")),
    ("nav_accent", "nav_selected", GRAPHIC_CONTRAST),
    *((fg, "surface", GRAPHIC_CONTRAST) for fg in ("light_green", "light_amber", "light_red")),
)  # fmt: skip
"""Foreground token, background token and the least contrast between them."""


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours (WCAG 2.2, relative luminance), 1 to 21."""
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parsed = QColor(colour)
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (parsed.redF(), parsed.greenF(), parsed.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def palette_of(tokens: Tokens) -> QPalette:
    """Return the palette that Fusion needs to draw in these colours."""
    role = QPalette.ColorRole
    palette = QPalette()
    for target, colour in {
        role.Window: tokens.bg, role.WindowText: tokens.text, role.Base: tokens.surface,
        role.AlternateBase: tokens.bg, role.Text: tokens.text, role.Button: tokens.surface,
        role.ButtonText: tokens.text, role.BrightText: tokens.danger,
        role.ToolTipBase: tokens.surface, role.ToolTipText: tokens.text,
        role.Highlight: tokens.primary, role.HighlightedText: tokens.on_primary,
        role.Accent: tokens.primary, role.Link: tokens.primary, role.LinkVisited: tokens.primary,
        role.PlaceholderText: tokens.muted, role.Mid: tokens.border, role.Dark: tokens.control,
    }.items():  # fmt: skip
        palette.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(tokens.muted))
    return palette


def tokens_of(palette: QPalette) -> Tokens:
    """Return the tokens in whose colours a palette draws.

    A palette that is none of ours (high contrast of the system) gives tokens made of its colours.
    """
    window = palette.color(QPalette.ColorRole.Window).name().upper()
    for tokens in (LIGHT, DARK):
        if tokens.bg == window:
            return tokens
    return _system_tokens(palette)


def current_tokens() -> Tokens:
    """Return the tokens of the running application; a style sheet changes widgets' own palettes."""
    return tokens_of(QGuiApplication.palette())


def _system_tokens(palette: QPalette) -> Tokens:
    def colour(role: QPalette.ColorRole) -> str:
        return palette.color(QPalette.ColorGroup.Active, role).name().upper()

    role = QPalette.ColorRole
    back, base, text = colour(role.Window), colour(role.Base), colour(role.Text)
    mark, on_mark = colour(role.Highlight), colour(role.HighlightedText)
    return Tokens(
        bg=back, surface=base, hover=base, selection=base, border=text, control=text, grid=text,
        text=text, muted=text, primary=mark, primary_hover=mark, on_primary=on_mark, focus=mark,
        nav=back, nav_text=text, nav_selected=back, nav_accent=mark,
        danger=text, danger_bg=base, warning=text, warning_bg=base, ok=text, ok_bg=base,
        light_green=text, light_amber=text, light_red=text, series=(text,),
    )  # fmt: skip
