"""The templates by which administrators find the policies of IntDesk in their own editor."""

from __future__ import annotations

from pathlib import Path

from bundling.archives import files_below, write_zip
from bundling.project import Project

_TEMPLATES = "bundling/windows/policy"


def build(project: Project, out: Path) -> Path:
    """Write the templates (ADMX, and ADML in each language) as one zip and return it."""
    folder = project.root / _TEMPLATES
    target = out / f"IntDesk-{project.version}-richtlinien.zip"
    content: dict[str, Path | bytes] = {p.as_posix(): folder / p for p in files_below(folder)}
    write_zip(target, content, project.moment)
    return target
