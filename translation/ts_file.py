"""The file of Qt Linguist: read, written always in the same order, compiled."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

from defusedxml.ElementTree import parse

from translation.errors import TranslationError
from translation.sources import Text

_HEAD = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="de_DE">
"""


def read(path: Path) -> dict[Text, str]:
    """Return the English of each text; what is not translated yet is empty."""
    if not path.exists():
        return {}
    root = parse(path).getroot()
    if root is None:
        raise TranslationError(f"{path}: no translations in it")
    return {
        Text(context.findtext("name") or "", message.findtext("source") or ""): (
            message.findtext("translation") or ""
        )
        for context in root.iter("context")
        for message in context.iter("message")
    }


def write(path: Path, english: Mapping[Text, str]) -> None:
    """Write the texts by context, as Qt Linguist does, without the lines they stand in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_HEAD + "".join(_contexts(english)) + "</TS>\n", encoding="utf-8", newline="\n")


def compile_for_qt(source: Path, target: Path) -> None:
    """Make the file that Qt loads. Raises :class:`TranslationError` if Qt's tool refuses."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    command = [str(tool), "-silent", str(source), "-qm", str(target)]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    if made.returncode or not target.exists():
        raise TranslationError(f"{tool.name}: {made.stderr or made.stdout}")


def _contexts(english: Mapping[Text, str]) -> list[str]:
    blocks = []
    for context, texts in groupby(sorted(english), key=lambda text: text.context):
        messages = "".join(_message(text.german, english[text]) for text in texts)
        blocks.append(
            f"<context>\n    <name>{escape(context)}</name>\n{messages}</context>\n",
        )
    return blocks


def _message(german: str, english: str) -> str:
    translation = (
        f"<translation>{_escaped(english)}</translation>"
        if english
        else '<translation type="unfinished"></translation>'
    )
    return (
        f"    <message>\n        <source>{_escaped(german)}</source>\n"
        f"        {translation}\n    </message>\n"
    )


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})
