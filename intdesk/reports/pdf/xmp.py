"""Metadata of a document: what it says of itself, and the XMP packet that repeats it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Final
from xml.sax.saxutils import escape

LANGUAGE: Final = "de-DE"
PRODUCER: Final = "IntDesk"


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """Title, author, subject and program of a document; its date stands for the present time.

    ``language`` is the tag of the language that it is written in.
    """

    title: str
    author: str
    subject: str
    creator: str
    made_on: date
    language: str = LANGUAGE

    @property
    def pdf_date(self) -> str:
        """Return the date in the form of the information dictionary: midnight, UTC."""
        return f"D:{self.made_on:%Y%m%d}000000+00'00'"


def without_controls(text: str) -> str:
    """Return a text that XML can hold: without control characters and lone surrogates."""
    return "".join(sign for sign in text if unicodedata.category(sign) not in {"Cc", "Cs"})


_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def xmp_packet(info: DocumentInfo) -> bytes:
    """Return the packet; PDF/A wants it to say the same as the information dictionary.

    It names PDF/UA-1 and PDF/A-2a and describes the one property that PDF/A does not know.
    """
    return _PACKET.format(
        title=_escaped(info.title),
        author=_escaped(info.author),
        subject=_escaped(info.subject),
        creator=_escaped(info.creator),
        language=info.language,
        producer=PRODUCER,
        moment=f"{info.made_on:%Y-%m-%d}T00:00:00+00:00",
    ).encode()


def _escaped(text: str) -> str:
    return escape(without_controls(text))
