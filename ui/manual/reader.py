"""The pane in which a topic is read: lines of a comfortable length, marked hits, links."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QImage, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from intdesk.domain.manual.search import places_of
from intdesk.domain.manual.topics import Topic
from intdesk.services.manual import picture_path
from ui.kit.called_by_qt import called_by_qt
from ui.kit.tokens import current_tokens
from ui.manual.render import style_of, topic_html

SHORTEST_LINE, LONGEST_LINE = 160, 700
"""Logical pixels: the longest holds about 85 letters, more tires the eye."""
MARGIN = 24
SCHEME = "picture"
"""Of the addresses of pictures; Qt asks for them again in each size."""
PICTURE_RATIO = 1.5
"""Pixels of a stored picture for one logical pixel."""


class TopicReader(QTextBrowser):
    """Shows one topic; ``wanted`` carries the address of a link that was followed."""

    wanted = Signal(str)

    def __init__(self, name: str, text_of: Callable[[Topic], str]) -> None:
        """Begin empty; ``text_of`` returns what is shown of a topic."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Text der Hilfe"))
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(lambda url: self.wanted.emit(url.toString()))
        self._text_of = text_of
        self._topic: Topic | None = None
        self._words = ""
        self._line = LONGEST_LINE
        self._fit = QTimer(self)
        self._fit.setSingleShot(True)
        self._fit.setInterval(0)
        self._fit.timeout.connect(self._draw_again)

    @property
    def topic(self) -> Topic | None:
        """Return the topic that is shown."""
        return self._topic

    def read(self, topic: Topic, words: str = "") -> None:
        """Show a topic from its beginning, or from the first place where one of the words is."""
        self._topic, self._words = topic, words
        self.setAccessibleName(self.tr("Hilfe: {title}").format(title=topic.title))
        self._draw()
        self.verticalScrollBar().setValue(0)
        marks = self._mark()
        if marks:
            self.setTextCursor(marks[0])
            self.ensureCursorVisible()
        cursor = self.textCursor()
        cursor.setPosition(marks[0].selectionStart() if marks else 0)
        self.setTextCursor(cursor)

    @called_by_qt
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture in the size in which it is drawn, smooth on every screen."""
        parts = urlsplit(QUrl(name).toString())
        if parts.scheme != SCHEME:
            return super().loadResource(kind, name)
        width = int(parse_qs(parts.query)["width"][0])
        ratio = self.devicePixelRatioF()
        image = QImage(str(picture_path(parts.path)))
        image = image.scaledToWidth(
            round(width * ratio), Qt.TransformationMode.SmoothTransformation
        )
        image.setDevicePixelRatio(ratio)
        return image

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the text out anew, after Qt has finished with the sizes."""
        super().resizeEvent(event)
        self._fit.start()

    @called_by_qt
    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours of a new palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._topic is not None:
            self._fit.start()

    @called_by_qt
    def minimumSizeHint(self) -> QSize:
        """Return a width at which text can still be read."""
        return QSize(240, 80)

    def _draw_again(self) -> None:
        """Draw in the present width and colours, at the place that is read."""
        if self._topic is not None:
            bar = self.verticalScrollBar()
            place = bar.value() / max(1, bar.maximum())
            self._draw()
            self._mark()
            bar.setValue(round(place * bar.maximum()))

    def _draw(self) -> None:
        assert self._topic is not None  # noqa: S101 - only called with one
        tokens = current_tokens()
        # Measured as if the scroll bar were there: it must not come and go with the line's length.
        room = self.width() - 2 * self.frameWidth() - self.verticalScrollBar().sizeHint().width()
        self._line = max(SHORTEST_LINE, min(LONGEST_LINE, room - 2 * MARGIN))
        self.document().setDefaultStyleSheet(style_of(tokens))
        text = self._text_of(self._topic)
        self.setHtml(topic_html(self._topic.title, text, tokens, self._address))
        frame = self.document().rootFrame()
        look = frame.frameFormat()
        look.setTopMargin(MARGIN // 2)
        look.setBottomMargin(MARGIN // 2)
        look.setLeftMargin(MARGIN)
        look.setRightMargin(max(MARGIN, self.viewport().width() - MARGIN - self._line))
        frame.setFrameFormat(look)

    def _address(self, picture: str) -> str:
        """Return where a picture is loaded from, with its width: no wider than the line."""
        native = QImage(str(picture_path(picture))).width() / PICTURE_RATIO
        return f"{SCHEME}:{picture}?width={max(40, min(round(native), self._line))}"

    def _mark(self) -> list[QTextCursor]:
        """Underline the hits on a tinted ground; returns them in order."""
        plain = self.document().toPlainText()
        tokens = current_tokens()
        look = QTextCharFormat()
        look.setBackground(QColor(tokens.warning_bg))
        look.setForeground(QColor(tokens.text))
        look.setFontUnderline(True)
        cursors = []
        for begin, length in sorted(places_of(plain, self._words)):
            cursor = QTextCursor(self.document())
            cursor.setPosition(begin)
            cursor.setPosition(begin + length, QTextCursor.MoveMode.KeepAnchor)
            cursors.append(cursor)
        marks = []
        for cursor in cursors:
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, look  # type: ignore[attr-defined]
            marks.append(mark)
        self.setExtraSelections(marks)
        return cursors
