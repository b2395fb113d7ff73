from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image
from reportlab.graphics.shapes import Drawing, Rect

from intdesk.reports.pdf.figures import DrawingArt, FigureBlock, PictureArt
from tests.reports.pdf.build import document, linted


def _picture(mode: str, form: str) -> bytes:
    stream = BytesIO()
    Image.new(mode, (40, 20), "red" if mode == "RGB" else None).save(stream, form)
    return stream.getvalue()


def test_a_drawing_is_a_figure_with_words_and_caption() -> None:
    art = DrawingArt(Drawing(100, 50, Rect(0, 0, 10, 10)))
    found = linted(
        FigureBlock(art, "Balkendiagramm: drei Werte, höchster 5.", "Abbildung 1: Werte")
    )
    (figure,) = found.elements("Figure")
    assert figure.alt == "Balkendiagramm: drei Werte, höchster 5."
    assert [e.words() for e in found.elements("Caption")] == ["Abbildung 1: Werte"]


@pytest.mark.parametrize(
    ("mode", "form"),
    [("RGB", "JPEG"), ("CMYK", "JPEG"), ("RGBA", "PNG"), ("P", "PNG"), ("L", "PNG")],
)
def test_pictures_of_all_kinds_become_plain_rgb(mode: str, form: str) -> None:
    art = PictureArt(_picture(mode, form), 60, 60)
    assert (art.width, art.height) == (60, 30)
    content = document(FigureBlock(art, "Wappen: Neustadt"))
    assert b"DeviceCMYK" not in content
    assert b"SMask" not in content


def _damaged() -> bytes:
    content = bytearray(_picture("RGB", "PNG"))
    content[20] ^= 0xFF
    return bytes(content)


@pytest.mark.parametrize("content", [b"kein Bild", b"", _damaged()])
def test_a_broken_picture_is_refused(content: bytes) -> None:
    with pytest.raises(OSError, match="cannot identify"):
        PictureArt(content, 60, 60)


def test_a_figure_without_words_is_refused() -> None:
    with pytest.raises(ValueError, match="alternative text"):
        FigureBlock(DrawingArt(Drawing(10, 10)), "  ")
