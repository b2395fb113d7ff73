"""Shows a job in a window of its own while nothing else may be done."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.jobs import Job
from ui.kit.progress import ProgressDialog


def follow_in_window(job: Job, title: str, parent: QWidget) -> None:
    """Show how far a job is, and let the user stop it; one that is done already shows nothing."""
    if job.done:
        return
    dialog = ProgressDialog(title, parent)
    job.progressed.connect(dialog.step)
    job.arrived.connect(dialog.finish)  # what is asked then stands alone
    dialog.cancelled.connect(job.cancel)
