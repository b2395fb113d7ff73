"""Guides that the program can hand out as PDF."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from intdesk.assets import resource
from intdesk.output import write_bytes


def write_guide(name: str, path: Path, made_on: date) -> Path:
    """Write a guide, replacing what is there as the dialog has asked; raises ``OutputError``."""
    from intdesk.reports.guide_pdf import render_guide

    markdown = resource("guides", f"{name}.md").read_text(encoding="utf-8")
    write_bytes(path, render_guide(markdown, made_on), overwrite=True)
    return path
