"""Tagged PDF: PDF/UA-1 and PDF/A-2a in one file, on ReportLab's canvas.

Blocks (text, lists, tables, figures, contents) are measured and laid out on pages first
(:mod:`.flow`), so that page numbers are known before anything is drawn; then they draw themselves
on a canvas that records the structure tree (:mod:`.canvas`). Metrics and drawing are ReportLab's,
tags, layout and metadata are ours.
"""
