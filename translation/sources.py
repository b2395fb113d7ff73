"""The texts of the window, read from its sources.

Qt's own extractor sees neither our helpers (``def _text(german)``) nor the words of
``intdesk.texts``; this one knows both, and refuses what it could not translate.
"""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from intdesk.texts.analysis import ANALYSIS_WORDS
from intdesk.texts.appointments import LEFT_OUT, ZONE_WORDS
from intdesk.texts.backups import FORMER_WORDS
from intdesk.texts.desk_calendar import TITLES
from intdesk.texts.evaluations import EVALUATION_WORDS
from intdesk.texts.grant_points import GRANT_POINT_WORDS
from intdesk.texts.messages import ALL_MESSAGES
from intdesk.texts.moments import MOMENT_WORDS
from intdesk.texts.offers import MATRIX_WORDS
from intdesk.texts.planning.charts import CHART_WORDS
from intdesk.texts.privacy.impact import ADVICE_TITLES, ADVICE_WORDS
from intdesk.texts.problems import SENTENCES
from intdesk.texts.report_checks import SAID_WORDS
from intdesk.texts.report_editions import EDITION_WORDS
from intdesk.texts.report_preview import RULE_WORDS
from intdesk.texts.retention import RETENTION_WORDS
from intdesk.texts.stakeholders import STANDS
from intdesk.texts.target_labels import TARGET_WORDS
from intdesk.texts.target_problems import OF_MEASURE
from intdesk.texts.volunteering import LIMIT_WORDS
from translation.errors import TranslationError
from ui.sentences import CONTEXT

SENTENCES_OF_THE_WINDOW = "ui/sentences.py"
BELOW_THE_WINDOW = ("intdesk.texts", "intdesk.domain")
SHOWN = frozenset({"shown_word", "shown_words", "shown_all"})
"""The functions of ``ui.sentences`` that translate what stands below the window."""


Helpers: TypeAlias = Mapping[str, str]
"""Functions that hand a text on to Qt, by their full names, with the context."""

PUT_TOGETHER = (
    ADVICE_TITLES, ADVICE_WORDS, ALL_MESSAGES, ANALYSIS_WORDS, CHART_WORDS, EDITION_WORDS,
    EVALUATION_WORDS, FORMER_WORDS, GRANT_POINT_WORDS, LEFT_OUT, LIMIT_WORDS, MATRIX_WORDS,
    MOMENT_WORDS, OF_MEASURE, RETENTION_WORDS, RULE_WORDS, SAID_WORDS, SENTENCES, STANDS,
    TARGET_WORDS, TITLES, ZONE_WORDS,
)  # fmt: skip
"""What functions of ``intdesk.texts`` make sentences of that the window shows."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A German text in the context under which Qt looks it up."""

    context: str
    german: str


def texts_of_the_window(root: Path) -> list[Text]:
    """Return every text that the window can show, once, by context.

    Raises :class:`TranslationError` for a call whose text or context cannot be read.
    """
    sources = {
        path.relative_to(root).as_posix(): path.read_text("utf-8")
        for path in sorted((root / "ui").rglob("*.py"))
    }
    helpers: dict[str, str] = {}
    for name, source in sources.items():
        module = name.removesuffix(".py").replace("/", ".")
        helpers |= {f"{module}.{h}": context for h, context in _helpers(ast.parse(source))}
    found = {Text(CONTEXT, german) for german in _sentences()}
    for name, source in sources.items():
        if name != SENTENCES_OF_THE_WINDOW:
            found.update(texts_of(source, name, helpers))
    return sorted(found)


def texts_of(source: str, name: str, known: Helpers = MappingProxyType({})) -> list[Text]:
    """Return the texts of one module; ``name`` is its path, for what is said about it.

    ``known`` are helpers of other modules, which this one may import.
    """
    tree = ast.parse(source)
    taken = {own: known[full] for own, full in _imported(tree, "ui") if full in known}
    below = dict(_imported(tree, *BELOW_THE_WINDOW))
    visitor = _Visitor(name, {**taken, **dict(_helpers(tree))}, below)
    visitor.visit(tree)
    return visitor.found


def _sentences() -> Iterator[str]:
    """Yield what comes from below the window and is shown in it."""
    yield from filter(None, words_of(PUT_TOGETHER))


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


def _imported(tree: ast.Module, *packages: str) -> Iterator[tuple[str, str]]:
    """Yield what a module takes from some packages, with its full name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(packages):
            yield from ((a.asname or a.name, f"{node.module}.{a.name}") for a in node.names)


def words_of(value: object) -> Iterator[str]:
    """Yield the texts in a constant: itself, its values, its parts, the fields of its parts."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from words_of(part)
    elif isinstance(value, Sequence):
        for part in value:
            yield from words_of(part)
    elif is_dataclass(value):
        for part in fields(value):
            yield from words_of(getattr(value, part.name))


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
    imported: dict[str, str]
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
        elif isinstance(called, ast.Name) and called.id in SHOWN and not self._is_helper():
            self._take_from_below(node)
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

    def _take_from_below(self, node: ast.Call) -> None:
        """Take all texts of the constant that is named, whichever of them is asked for."""
        named: ast.expr = node.args[0]
        while indexed := next((n for n in ast.walk(named) if isinstance(n, ast.Subscript)), None):
            named = indexed.value
        path = ast.unparse(named).split(".")
        if path[0] not in self.imported:
            raise self._error(node, f"name a constant of {' or '.join(BELOW_THE_WINDOW)}")
        module, _, name = ".".join([self.imported[path[0]], *path[1:]]).rpartition(".")
        try:
            constant = getattr(importlib.import_module(module), name)
        except (ImportError, AttributeError) as problem:
            raise self._error(node, str(problem)) from problem
        self.found += [Text(CONTEXT, word) for word in words_of(constant)]

    def _error(self, node: ast.Call, why: str) -> TranslationError:
        return TranslationError(f"{self.name}:{node.lineno}: {why}: {ast.unparse(node)[:80]}")
