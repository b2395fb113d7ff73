from __future__ import annotations

import subprocess
import sys
from typing import Final

import reportlab

from intdesk.reports.pdf.patches import to_unicode_map
from tests.processes import PATIENCE

_UNPATCHED_STREAM: Final = """
from reportlab.pdfbase import pdfdoc
document = pdfdoc.PDFDocument()
stream = pdfdoc.PDFStream(content=b"0 0 m", filters=[])
written = stream.format(document)
"""
_UNPATCHED_MAP: Final = """
from reportlab.pdfbase.ttfonts import makeToUnicodeCMap
written = makeToUnicodeCMap("F", [0, 65])
"""


def _in_fresh_python(code: str, assertion: str) -> None:
    """Run code in an interpreter in which nothing is patched yet."""
    subprocess.run(
        [sys.executable, "-c", f"{code}\nassert {assertion}, written"], check=True, timeout=PATIENCE
    )


def test_the_patches_are_for_this_version() -> None:
    assert reportlab.__version__ == "5.1.0"


def test_reportlab_writes_no_line_end_before_endstream() -> None:
    _in_fresh_python(_UNPATCHED_STREAM, "b'0 0 mendstream' in written")


def test_patched_streams_end_with_a_line_end_that_length_does_not_count() -> None:
    code = (
        f"from intdesk.reports.pdf.patches import apply_patches\napply_patches(){_UNPATCHED_STREAM}"
    )
    _in_fresh_python(code, "b'0 0 m\\r\\nendstream' in written and b'/Length 5' in written")


def test_patching_twice_adds_one_line_end_only() -> None:
    twice = (
        "from intdesk.reports.pdf.patches import apply_patches\napply_patches()\napply_patches()"
    )
    _in_fresh_python(f"{twice}{_UNPATCHED_STREAM}", "b'0 0 m\\r\\nendstream' in written")


def test_reportlab_maps_code_zero() -> None:
    _in_fresh_python(_UNPATCHED_MAP, "'<00> <0000>' in written")


def test_the_map_leaves_out_code_zero_and_byte_order_marks() -> None:
    written = to_unicode_map("F", [0, 65, 0xFEFF])
    assert "<00> <" not in written.replace("<00> <FF>", "")
    assert "<01> <0041>" in written
    assert "1 beginbfchar" in written


def test_the_map_has_blocks_of_a_hundred_and_surrogate_pairs() -> None:
    written = to_unicode_map("F", [*range(0x400, 0x400 + 149), 0x1F600])
    assert "100 beginbfchar" in written
    assert "50 beginbfchar" in written
    assert "<95> <D83DDE00>" in written


def test_data_that_end_with_a_carriage_return_keep_it() -> None:
    """A reader that takes CR LF before ``endstream`` for the line end still finds all data."""
    code = (
        f"from intdesk.reports.pdf.patches import apply_patches\napply_patches(){_UNPATCHED_STREAM}"
    ).replace('b"0 0 m"', r'b"0 0 m\r"')
    _in_fresh_python(code, "b'0 0 m\\r\\r\\nendstream' in written and b'/Length 6' in written")
