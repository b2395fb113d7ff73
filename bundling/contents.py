"""What is said of the Windows tree: hashes of all files, and the parts as a bill of materials."""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bundling.archives import files_below, sha256_of, sums_text
from bundling.project import Project
from bundling.python_zip import PythonZip
from bundling.wheels import Wheel, canonical

SUMS = "app/SHA256SUMS"
"""The list inside of the tree; the self-test compares the installed files with it."""


def write_sums(tree: Path) -> None:
    """Write the hashes of all files of the tree but the list itself."""
    sums = {p.as_posix(): sha256_of(tree / p) for p in files_below(tree) if p.as_posix() != SUMS}
    (tree / SUMS).write_text(sums_text(sums), encoding="utf-8", newline="\n")


def bill_of_materials(
    project: Project, python: PythonZip, wheels: Sequence[Wheel]
) -> dict[str, Any]:
    """Return the parts of the Windows program in the form CycloneDX 1.6."""
    known = {canonical(part["distribution"] or part["name"]): part for part in project.parts()}
    components = [
        _component("Python", python.version, python.sha256, known["python"]["licence"], "generic")
    ]
    components += [
        _component(w.name, w.version, w.sha256, known[w.name]["licence"], "pypi") for w in wheels
    ]
    components += [_resource(part) for part in known.values() if part.get("version")]
    moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(project.moment))
    own = _component("intdesk", project.version, "", "EUPL-1.2", "generic")
    names = "\n".join(f"{c['bom-ref']}" for c in components)
    serial = uuid.uuid5(uuid.NAMESPACE_URL, f"{own['bom-ref']}\n{moment}\n{names}")
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {"timestamp": moment, "component": own | {"type": "application"}},
        "components": components,
        "dependencies": [
            {"ref": own["bom-ref"], "dependsOn": [c["bom-ref"] for c in components]},
            *({"ref": c["bom-ref"]} for c in components),
        ],
    }


def _component(name: str, version: str, sha256: str, licence: str, kind: str) -> dict[str, Any]:
    purl = f"pkg:{kind}/{name.lower().replace(' ', '-')}@{version}"
    made: dict[str, Any] = {
        "type": "library",
        "bom-ref": purl,
        "name": name,
        "version": version,
        "licenses": [{"expression": licence}],
        "purl": purl,
    }
    return made | ({"hashes": [{"alg": "SHA-256", "content": sha256}]} if sha256 else {})


def _resource(part: Mapping[str, Any]) -> dict[str, Any]:
    found = _component(part["name"], part["version"], "", part["licence"], "generic")
    return found | {"type": "data"}


def as_text(bill: Mapping[str, Any]) -> str:
    """Return a bill as JSON, the same bytes for the same bill."""
    return json.dumps(bill, indent=2, ensure_ascii=False, sort_keys=True) + "\n"
