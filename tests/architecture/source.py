"""The program's own sources, parsed once for all architecture tests."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("intdesk", "ui", "migrations", "resources", "bundling", "translation")


@cache
def modules() -> dict[str, ast.Module]:
    """Return the syntax tree of each module of the program by its path from the root."""
    paths = [p for package in PACKAGES for p in sorted((ROOT / package).rglob("*.py"))]
    paths.append(ROOT / "dev.py")
    return {p.relative_to(ROOT).as_posix(): ast.parse(p.read_text("utf-8")) for p in paths}


def below(*starts: str) -> dict[str, ast.Module]:
    """Return the modules whose path begins with one of these."""
    return {path: tree for path, tree in modules().items() if path.startswith(starts)}


def imports(tree: ast.AST) -> Iterator[str]:
    """Yield the dotted names that a module imports, wherever in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def top_level_imports(tree: ast.Module) -> Iterator[str]:
    """Yield what a module imports when it is itself imported (not in functions)."""
    for node in tree.body:
        yield from imports(node) if isinstance(node, ast.Import | ast.ImportFrom) else ()


def calls(tree: ast.AST) -> Iterator[str]:
    """Yield what is called, as written in the source (``dialog.exec``)."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)


def members(tree: ast.AST) -> Iterator[str]:
    """Yield each member that is used, called or only handed on (``date.today``)."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield ast.unparse(node)


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield all functions and methods."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node
