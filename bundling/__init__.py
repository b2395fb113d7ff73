"""Builds what is handed out: the Windows tree, its setups and portable zip, and the wheel.

Standard library only, and never part of the program. ``dev.py dist`` calls it; the order of the
steps is in :mod:`bundling.release`, the reasons in ``docs/decisions/0030-packaging.md``.
"""
