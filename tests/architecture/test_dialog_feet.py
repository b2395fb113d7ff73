"""In every dialog "Abbrechen" stands before what the dialog does, which has the right end."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

UI = Path(__file__).parents[2] / "ui"
CANCEL = "Abbrechen"


def dialogs() -> Iterator[tuple[str, ast.ClassDef]]:
    for path in sorted(UI.rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and any(
                ast.unparse(base).endswith("Dialog") for base in node.bases
            ):
                yield f"{path.name}: {node.name}", node


def cancels(dialog: ast.ClassDef) -> set[str]:
    """Return what the buttons that only close a dialog are called."""
    return {
        ast.unparse(node.targets[0])
        for node in ast.walk(dialog)
        if isinstance(node, ast.Assign)
        and any(isinstance(c, ast.Constant) and c.value == CANCEL for c in ast.walk(node.value))
    }


def feet(dialog: ast.ClassDef) -> Iterator[list[str]]:
    for node in ast.walk(dialog):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "FlowRow":
            yield [ast.unparse(argument) for argument in node.args]


def test_what_a_dialog_does_has_the_right_end() -> None:
    seen, wrong = 0, []
    for name, dialog in dialogs():
        closing = cancels(dialog)
        for foot in feet(dialog):
            if len(foot) > 1 and closing & set(foot):
                seen += 1
                if foot[-1] in closing:
                    wrong.append(name)
    assert seen > 10
    assert wrong == []
