"""The manual: contents and search on the left, the topic on the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from intdesk.domain.manual.search import TopicHit, TopicSearch
from intdesk.domain.manual.topics import Topic
from intdesk.services.manual import manual
from intdesk.texts.manual import RELATED
from ui.kit.announce import announce
from ui.kit.called_by_qt import called_by_qt
from ui.kit.labels import TextStyle, label
from ui.kit.result_list import Line, ResultList
from ui.manual.contents import ContentsTree
from ui.manual.key_tables import WindowKey, with_keys
from ui.manual.reader import TopicReader
from ui.texts import counted

NARROWEST, WIDEST = 180, 330
PAUSE = 120
"""Milliseconds after the last key stroke."""


class HelpView(QWidget):
    """Shows topics as one asks for them.

    ``followed`` carries the id of a topic that a link, a hit or the contents led to; whoever keeps
    the way answers with :meth:`read`. Moving through contents or hits only shows topics.
    """

    followed = Signal(str)

    def __init__(self, keys: Sequence[WindowKey]) -> None:
        """Build the view; ``keys`` are those of the window, for the table of keys."""
        super().__init__()
        self._manual = manual()
        self._search: TopicSearch | None = None
        self._hits: tuple[TopicHit, ...] = ()
        self.line = self._search_line()
        self._contents = ContentsTree(self._manual)
        self._results = ResultList("help_results", self.tr("Treffer in der Hilfe"), focus=True)
        self._count = label("", TextStyle.SMALL, name="help_count", wrap=True)
        self._count.hide()
        self._side = QStackedWidget()
        self._side.addWidget(self._contents)
        self._side.addWidget(self._results)
        self.reader = TopicReader("help_text", lambda topic: with_keys(_whole(topic), keys))
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.line, self._count):
            column.addWidget(part)
        column.addWidget(self._side, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._left)
        row.addWidget(self.reader, 1)
        self._connect()

    def read(self, name: str) -> None:
        """Show a topic by its id or by the screen it explains, the first one for any other name."""
        topic = self._manual.topic(name) or self._manual.first
        self._show(topic)
        self._contents.mark(topic)

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the contents a third of the width, within reason."""
        super().resizeEvent(event)
        self._left.setFixedWidth(min(WIDEST, max(NARROWEST, event.size().width() * 3 // 10)))

    @called_by_qt
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of the search field move through the hits."""
        if watched is self.line and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
            elif event.type() is QEvent.Type.KeyPress:
                return self._on_key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _on_key(self, key: Qt.Key) -> bool:
        if key is Qt.Key.Key_Escape and self.line.text():
            self.line.clear()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._find()
            if self._hits:
                self._take(self._results.chosen)
        elif key is Qt.Key.Key_Down and self._hits:
            self._results.setFocus()
        else:
            return False
        return True

    def _search_line(self) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName("help_search")
        line.setAccessibleName(self.tr("Hilfe durchsuchen"))
        line.setPlaceholderText(self.tr("Hilfe durchsuchen …"))
        line.installEventFilter(self)
        return line

    def _connect(self) -> None:
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._find)
        self.line.textChanged.connect(lambda _: self._timer.start())
        self._contents.shown.connect(self._show)
        self._contents.taken.connect(lambda topic: self._follow(topic.id))
        self._results.stepped.connect(self._preview)
        self._results.taken.connect(self._take)
        self.reader.wanted.connect(self._follow)

    def _find(self) -> None:
        """Show the topics that hold the words, the best one at once; without words the contents."""
        self._timer.stop()
        words = self.line.text()
        self._search = self._search or TopicSearch(self._manual)
        self._hits = self._search.find(words)
        asked = bool(words.strip())
        self._side.setCurrentWidget(self._results if self._hits else self._contents)
        self._count.setVisible(asked)
        if self._hits:
            self._count.setText(counted(len(self._hits), self.tr("Treffer"), self.tr("Treffer")))
        else:
            self._count.setText(self.tr("Nichts gefunden. Versuchen Sie ein anderes Wort."))
        self._results.show_lines([_line(hit) for hit in self._hits])
        if not asked and (topic := self.reader.topic) is not None:
            self._show(topic)
            self._contents.mark(topic)
        if asked:
            announce(self._results, self._count.text())

    def _preview(self) -> None:
        at = self._results.chosen
        if 0 <= at < len(self._hits):
            self.reader.read(self._hits[at].topic, self.line.text())

    def _take(self, number: int) -> None:
        self._follow(self._hits[number].topic.id)
        self.reader.read(self._hits[number].topic, self.line.text())

    def _follow(self, name: str) -> None:
        self.followed.emit(name)
        self.reader.setFocus()

    def _show(self, topic: Topic) -> None:
        self.reader.read(topic)


def _line(hit: TopicHit) -> Line:
    topic = hit.topic
    group = _text("Im Titel") if hit.by_title else _text("Im Text")
    return Line(group, topic.title, "", "", f"{group}: {topic.title}, {topic.area}")


def _text(german: str) -> str:
    return QCoreApplication.translate("help", german)


def _whole(topic: Topic) -> str:
    """Return the text with the ways to related topics below it."""
    found = [manual().topic(name) for name in topic.related]
    links = "\n".join(f"- [{other.title}]({other.id})" for other in found if other is not None)
    return f"{topic.text}\n\n## {RELATED}\n\n{links}" if links else topic.text
