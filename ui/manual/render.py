"""A topic of the manual as rich text: paragraphs, steps, lists, tables, tips, pictures, keys."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import escape

from ui.kit.tokens import Tokens

_INLINE = re.compile(r"\*\*(.+?)\*\*|`(.+?)`|\[([^\]]+)\]\(([^)]+)\)")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
_STEP = re.compile(r"^\d+\. ", re.MULTILINE)
_BULLET = re.compile(r"^- ", re.MULTILINE)

Picture = Callable[[str], str]
"""Returns the address under which a picture is drawn."""


def topic_html(title: str, markdown: str, tokens: Tokens, picture: Picture) -> str:
    """Return a topic with its title; what is known of Markdown is what our own topics use."""
    parts = (_block(part, tokens, picture) for part in re.split(r"\n{2,}", markdown.strip()))
    return f"<h1>{escape(title)}</h1>{''.join(parts)}"


def style_of(tokens: Tokens) -> str:
    """Return the style sheet of the reading pane."""
    return (
        f"h1 {{ font-size: 18pt; font-weight: 600; color: {tokens.text}; margin-bottom: 10px; }}"
        f"h2 {{ font-size: 12pt; font-weight: 600; color: {tokens.text};"
        " margin-top: 18px; margin-bottom: 6px; }"
        f"p, li, td {{ color: {tokens.text}; }}"
        "p { margin-top: 0; margin-bottom: 10px; line-height: 140%; }"
        "li { margin-bottom: 6px; line-height: 140%; }"
        f"a {{ color: {tokens.primary}; text-decoration: underline; }}"
        f".key {{ background-color: {tokens.hover}; font-weight: 600; }}"
        f".caption {{ color: {tokens.muted}; font-size: 9pt; }}"
        f".tip {{ background-color: {tokens.selection}; line-height: 140%; }}"
        f"th {{ color: {tokens.muted}; font-weight: 600; text-align: left; }}"
    )


def _block(part: str, tokens: Tokens, picture: Picture) -> str:
    lines = part.splitlines()
    if part.startswith("## "):
        return f"<h2>{_inline(lines[0][3:])}</h2>"
    if found := _PICTURE.fullmatch(part):
        return _figure(found[1], picture(found[2]))
    if part.startswith("> "):
        return _tip(" ".join(line.removeprefix("> ") for line in lines))
    if part.startswith("|"):
        return _table(lines, tokens)
    for mark, tag in ((_STEP, "ol"), (_BULLET, "ul")):
        if mark.match(part):
            return f"<{tag}>{_items(mark, part)}</{tag}>"
    return f"<p>{_inline(' '.join(lines))}</p>"


def _figure(words: str, address: str) -> str:
    """Return a picture with its words below it: nobody reads an alternative text in rich text."""
    said = escape(words)
    return f'<p><img src="{escape(address)}" alt="{said}"></p><p class="caption">{said}</p>'


def _items(mark: re.Pattern[str], part: str) -> str:
    items = (" ".join(item.split()) for item in mark.split(part)[1:])
    return "".join(f"<li>{_inline(item)}</li>" for item in items)


def _tip(text: str) -> str:
    """Return a paragraph on a tinted ground; rich text has that only as a table."""
    return (
        '<table width="100%" cellpadding="10" cellspacing="0"'
        ' style="margin-top: 6px; margin-bottom: 14px">'
        f'<tr><td class="tip">{_inline(text)}</td></tr></table>'
    )


def _table(lines: list[str], tokens: Tokens) -> str:
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    rule = f'style="border-bottom: 1px solid {tokens.border}"'
    head = "".join(f"<th {rule}>{_inline(cell)}</th>" for cell in rows[0])
    body = "".join(
        f"<tr>{''.join(f'<td {rule}>{_inline(cell)}</td>' for cell in row)}</tr>"
        for row in rows[2:]
    )
    return (
        '<table width="100%" cellpadding="6" cellspacing="0"'
        ' style="border-collapse: collapse; margin-bottom: 12px">'
        f"<thead><tr>{head}</tr></thead>{body}</table>"
    )


def _inline(text: str) -> str:
    return "".join(_runs(text))


def _runs(text: str) -> Iterator[str]:
    place = 0
    for mark in _INLINE.finditer(text):
        yield escape(text[place : mark.start()])
        if mark[1]:
            yield f'<span style="font-weight:600">{escape(mark[1])}</span>'
        elif mark[2]:
            yield f'<span class="key">&nbsp;{escape(mark[2]).replace(" ", "&nbsp;")}&nbsp;</span>'
        else:
            yield f'<a href="{escape(mark[4])}">{escape(mark[3])}</a>'
        place = mark.end()
    yield escape(text[place:])
