"""The structure tree: what a screen reader follows instead of the page's geometry."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFString,
)

AttributeValue = str | int | float | tuple[float, ...]

ROOT_NAME = "StructTreeRoot"
ROLES = {"Title": "P"}
"""Our own tags and the standard tag that each stands for."""


@dataclass(frozen=True, slots=True)
class Content:
    """A marked piece of a page's content, by page number and its number on that page."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class LinkArea:
    """A link annotation on a page, by page number and the name of its object."""

    page: int
    name: str


@dataclass(frozen=True, slots=True)
class Attributes:
    """Attributes of an element for one owner (``Table``, ``Layout``, ``List``); texts are names."""

    owner: str
    values: Mapping[str, AttributeValue]


@dataclass(eq=False, slots=True)
class Element:
    """A node of the tree: ``alt`` is its alternative text, ``identifier`` is unique.

    ``spoken`` is read in place of its content.
    """

    tag: str
    alt: str = ""
    spoken: str = ""
    attributes: Attributes | None = None
    identifier: str = ""
    kids: list[Element | Content | LinkArea] = field(default_factory=list)


class StructureTree:
    """Collects elements while pages are drawn and writes them into the document at the end."""

    def __init__(self, page_count: int) -> None:
        """Begin with the empty document element.

        Keys of the parent tree are page numbers minus one, then the numbers of the links.
        """
        self.root = Element("Document")
        self._first_link_key = page_count
        self._owned: dict[tuple[Element, Hashable, str], Element] = {}
        self._pages: dict[int, list[Element]] = {}
        self._links: list[Element] = []
        self._notes: list[Element] = []

    def element(
        self,
        tag: str,
        parent: Element,
        owner: Hashable = None,
        alt: str = "",
        attributes: Attributes | None = None,
    ) -> Element:
        """Return a new child of ``parent``.

        What continues on a later page names the same ``owner`` and gets its first element again.
        """
        if owner is not None and (found := self._owned.get((parent, owner, tag))):
            return found
        made = Element(tag, alt, attributes=attributes)
        if tag == "Note":
            self._notes.append(made)
            made.identifier = f"note{len(self._notes):05}"
        parent.kids.append(made)
        if owner is not None:
            self._owned[parent, owner, tag] = made
        return made

    def add_content(self, page: int, element: Element) -> int:
        """Note the next marked piece of a page for an element; return its number."""
        pieces = self._pages.setdefault(page, [])
        element.kids.append(Content(page, len(pieces)))
        pieces.append(element)
        return len(pieces) - 1

    def add_link(self, page: int, name: str, element: Element) -> int:
        """Note a link annotation of an element; return its key in the parent tree."""
        element.kids.append(LinkArea(page, name))
        self._links.append(element)
        return self._first_link_key + len(self._links) - 1

    def write(self, document: PDFDocument) -> None:
        """Put the tree, its parent tree and its identifiers into the document."""
        names: dict[Element, str] = {}
        parents: dict[Element, str] = {self.root: ROOT_NAME}
        for element in _walk(self.root):
            names[element] = f"Struct{len(names)}"
            parents |= {k: names[element] for k in element.kids if isinstance(k, Element)}
        for element, name in names.items():
            _store(document, _dictionary(element, parents[element], names), name)
        _store(document, self._parent_tree(names), "ParentTree")
        entries: dict[str, object] = {
            "Type": PDFName("StructTreeRoot"),
            "K": PDFObjectReference(names[self.root]),
            "ParentTree": PDFObjectReference("ParentTree"),
            "ParentTreeNextKey": self._first_link_key + len(self._links),
            "RoleMap": PDFDictionary({own: PDFName(role) for own, role in ROLES.items()}),
        }
        if self._notes:
            pairs = [(PDFString(e.identifier), PDFObjectReference(names[e])) for e in self._notes]
            flat = PDFArray([part for pair in pairs for part in pair])
            entries["IDTree"] = PDFDictionary({"Names": flat})
        _store(document, PDFDictionary(entries), ROOT_NAME)

    def _parent_tree(self, names: Mapping[Element, str]) -> PDFDictionary:
        entries: list[object] = []
        for page in sorted(self._pages):
            owners = [PDFObjectReference(names[e]) for e in self._pages[page]]
            entries += [page - 1, PDFArray(owners)]
        for number, element in enumerate(self._links):
            entries += [self._first_link_key + number, PDFObjectReference(names[element])]
        return PDFDictionary({"Nums": PDFArray(entries)})


def _store(document: PDFDocument, entry: PDFDictionary, name: str) -> None:
    document.Reference(entry, name)  # type: ignore[no-untyped-call]


def _walk(root: Element) -> Iterator[Element]:
    """Yield an element and all below it, in reading order."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        yield element
        waiting.extend(k for k in reversed(element.kids) if isinstance(k, Element))


def _dictionary(element: Element, parent: str, names: Mapping[Element, str]) -> PDFDictionary:
    entries: dict[str, object] = {
        "Type": PDFName("StructElem"),
        "S": PDFName(element.tag),
        "P": PDFObjectReference(parent),
    }
    page = next((k.page for k in element.kids if not isinstance(k, Element)), None)
    if page is not None:
        entries["Pg"] = PDFObjectReference(f"Page{page}")
    if element.kids:
        entries["K"] = PDFArray([_kid(k, page, names) for k in element.kids])
    if element.alt:
        entries["Alt"] = PDFString(element.alt)
    if element.spoken:
        entries["ActualText"] = PDFString(element.spoken)
    if element.identifier:
        entries["ID"] = PDFString(element.identifier)
    if element.attributes:
        values = {k: _attribute(v) for k, v in element.attributes.values.items()}
        entries["A"] = PDFDictionary({"O": PDFName(element.attributes.owner), **values})
    return PDFDictionary(entries)


def _kid(
    kid: Element | Content | LinkArea, page: int | None, names: Mapping[Element, str]
) -> object:
    if isinstance(kid, Element):
        return PDFObjectReference(names[kid])
    on_page = PDFObjectReference(f"Page{kid.page}")
    if isinstance(kid, LinkArea):
        target = PDFObjectReference(f"Annot.{kid.name}")
        return PDFDictionary({"Type": PDFName("OBJR"), "Pg": on_page, "Obj": target})
    if kid.page == page:
        return kid.number
    return PDFDictionary({"Type": PDFName("MCR"), "Pg": on_page, "MCID": kid.number})


def _attribute(value: AttributeValue) -> object:
    if isinstance(value, str):
        return PDFName(value)
    if isinstance(value, tuple):
        return PDFArray([round(part, 2) for part in value])
    return value
