"""The texts of the window, read from its sources.

Qt's own extractor sees neither our helpers (``def _text(german)``) nor the sentences of
``intdesk.texts``; this one knows both, and refuses what it could not translate.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from intdesk.texts.messages import ALL_MESSAGES
from intdesk.texts.moments import MOMENT_WORDS
from intdesk.texts.problems import SENTENCES
from translation.errors import TranslationError
from ui.sentences import CONTEXT

MANUAL = "ui/screens/help/"
PAGE_OF_THE_MANUAL = "ui/screens/help/page.py"
"""The manual is German; the page that shows it is part of the window."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A German text in the context under which Qt looks it up."""

    context: str
    german: str


def texts_of_the_window(root: Path) -> list[Text]:
    """Return every text that the window can show, once, by context.

    Raises :class:`TranslationError` for a call whose text or context cannot be read.
    """
    found = {Text(CONTEXT, german) for german in _sentences()}
    for path in sorted((root / "ui").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if not name.startswith(MANUAL) or name == PAGE_OF_THE_MANUAL:
            found.update(texts_of(path.read_text("utf-8"), name))
    return sorted(found)


def texts_of(source: str, name: str) -> list[Text]:
    """Return the texts of one module; ``name`` is its path, for what is said about it."""
    tree = ast.parse(source)
    visitor = _Visitor(name, dict(_helpers(tree)))
    visitor.visit(tree)
    return visitor.found


def _sentences() -> Iterator[str]:
    """Yield what comes from below the window and is shown in it."""
    yield from SENTENCES.values()
    yield from MOMENT_WORDS
    for sentences in ALL_MESSAGES.values():
        yield from filter(None, sentences)


def _helpers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the functions that hand their first parameter to Qt, with their context."""
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef) or not function.args.args:
            continue
        first = function.args.args[0].arg
        for call in ast.walk(function):
            context, text = _parts_of_translate(call)
            if isinstance(text, ast.Name) and text.id == first and context is not None:
                yield function.name, context


def _parts_of_translate(node: ast.AST) -> tuple[str | None, ast.expr | None]:
    """Return context and text of ``QCoreApplication.translate``; a painter's has neither."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return None, None
    if node.func.attr != "translate" or len(node.args) < 2:
        return None, None
    context = node.args[0]
    if isinstance(context, ast.Name) and context.id == "CONTEXT":
        return CONTEXT, node.args[1]
    return _constant(context), node.args[1]


def _constant(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


@dataclass
class _Visitor(ast.NodeVisitor):
    """Walks a module and knows in which class and function it stands."""

    name: str
    helpers: dict[str, str]
    found: list[Text] = field(default_factory=list)
    _classes: list[str] = field(default_factory=list)
    _functions: list[str] = field(default_factory=list)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for early in (*node.decorator_list, *node.args.defaults, *node.args.kw_defaults):
            if early is not None:
                self.visit(early)
        self._functions.append(node.name)
        for part in node.body:
            self.visit(part)
        self._functions.pop()

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._functions.append("lambda")
        self.generic_visit(node)
        self._functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        called = node.func
        context, text = _parts_of_translate(node)
        if isinstance(called, ast.Attribute) and called.attr == "tr":
            self._take(self._own_context(called, node), node, node.args[0])
        elif isinstance(called, ast.Name) and called.id == "tr" and self._classes:  # tr = self.tr
            self._take(self._classes[-1], node, node.args[0])
        elif isinstance(called, ast.Name) and called.id in self.helpers:
            self._take(self.helpers[called.id], node, node.args[0])
        elif context is not None and text is not None and not self._is_helper():
            self._take(context, node, text)
        self.generic_visit(node)

    def _is_helper(self) -> bool:
        return bool(self._functions) and self._functions[-1] in self.helpers

    def _own_context(self, called: ast.Attribute, node: ast.Call) -> str:
        """Return the class that asks; Qt tries the classes below it in the order of Python."""
        owner = called.value
        if not (isinstance(owner, ast.Name) and owner.id == "self" and self._classes):
            raise self._error(node, "ask self.tr() or QCoreApplication.translate()")
        return self._classes[-1]

    def _take(self, context: str, node: ast.Call, text: ast.expr) -> None:
        german = _constant(text)
        if german is None:
            raise self._error(node, "the text is not written here")
        if not self._functions:
            raise self._error(node, "asked before the language is chosen")
        self.found.append(Text(context, german))

    def _error(self, node: ast.Call, why: str) -> TranslationError:
        return TranslationError(f"{self.name}:{node.lineno}: {why}: {ast.unparse(node)[:80]}")
