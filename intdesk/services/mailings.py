"""Mails, labels and address lists for a group of contacts; nothing is sent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import intdesk
from intdesk.clock import Clock
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature
from intdesk.domain.mailing import LabelFormat, Labels, Mailing, labels, mail_of, mailing
from intdesk.errors import OutputError
from intdesk.exchange.list_export import TABLES, ExportColumn, ExportSheet
from intdesk.exchange.mail_draft import mail_draft
from intdesk.output import by_ending, check_target, write_bytes
from intdesk.services.list_print import MOST_ROWS
from intdesk.sheets.cells import CellKind
from intdesk.sheets.document import Document
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import CONTACTS
from intdesk.texts import mailing as words
from intdesk.texts.report import marks_text


class MailingService:
    """Writes to groups of contacts of one data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates documents."""
        self._database = database
        self._clock = clock

    def mailing(self, ids: Sequence[int]) -> Mailing:
        """Return the mail addresses of contacts, and who has none or has not agreed."""
        return mailing(self._contacts(ids)[0])

    def labels(self, ids: Sequence[int]) -> Labels:
        """Return the labels of contacts, and who has no address or has not agreed."""
        return labels(*self._contacts(ids))

    def write_draft(self, path: Path, ids: Sequence[int], subject: str) -> int:
        """Write a mail to contacts as a draft; return the number of addresses.

        Raises ``OutputError``.
        """
        found = self.mailing(ids)
        write_bytes(path, mail_draft(found.addresses, subject), overwrite=True)
        return len(found.addresses)

    def write_labels(
        self, path: Path, ids: Sequence[int], form: LabelFormat, skipped: int = 0
    ) -> int:
        """Write sheets of labels as PDF, the first places left free; return how many labels.

        Raises ``OutputError``.
        """
        from intdesk.reports.label_pdf import LabelSheets, render_labels

        check_target(path, overwrite=True)
        found = self.labels(ids).labels
        version = intdesk.__version__
        sheets = LabelSheets(form, found, skipped, self._clock.today(), version)
        write_bytes(path, render_labels(sheets), overwrite=True)
        return len(found)

    def write_addresses(self, path: Path, ids: Sequence[int]) -> int:
        """Write the addresses of contacts as xlsx, csv or PDF, by the ending; return how many.

        Raises ``OutputError``, also ``too_long_to_print`` for a PDF of too many.
        """
        rows = list(_rows(*self._contacts(ids)))
        with self._database.read() as unit:
            office = unit.office.get()
        marks = marks_text(internal=True, demonstration=office.demonstration)
        if path.suffix.lower() == ".pdf":
            self._print(path, rows, office.name, marks)
            return len(rows)
        export = by_ending(path, TABLES, ".pdf")
        columns = [ExportColumn(head, CellKind.TEXT) for head in words.ADDRESS_HEADS]
        document = Document(words.ADDRESS_LIST, office.name, self._clock.now(), marking=marks)
        cells = ([text or None for text in row] for row in rows)
        return export(path, ExportSheet(columns, document), cells, overwrite=True)

    def _print(self, path: Path, rows: Sequence[Sequence[str]], office: str, marks: str) -> None:
        from intdesk.reports.list_pdf import PrintedColumn, PrintedList, render_list

        if len(rows) > MOST_ROWS:
            raise OutputError("too_long_to_print", count=len(rows), most=MOST_ROWS)
        check_target(path, overwrite=True)
        printed = PrintedList(
            title=words.ADDRESS_LIST,
            office=office,
            made_on=self._clock.today(),
            program=f"IntDesk {intdesk.__version__}",
            columns=[PrintedColumn(head) for head in words.ADDRESS_HEADS],
            rows=rows,
            marks=marks,
        )
        write_bytes(path, render_list(printed), overwrite=True)

    def _contacts(self, ids: Sequence[int]) -> tuple[list[Contact], dict[int, Contact]]:
        """Return contacts in their order, and the organisations of the people among them."""
        with self._database.read() as unit:
            contacts = unit.of(CONTACTS).present(ids)
            named = {r.organisation for c in contacts for r in c.roles if r.organisation}
            organisations = unit.of(CONTACTS).present(sorted(named))
        return contacts, {one.id: one for one in organisations}


def _rows(contacts: Sequence[Contact], organisations: dict[int, Contact]) -> Iterator[list[str]]:
    for contact in contacts:
        held = [r for r in contact.roles if r.organisation in organisations]
        body = organisations[held[0].organisation or 0] if held else None
        addresses = contact.addresses or (body.addresses if body else ())
        street, postcode, town = "", "", ""
        if addresses:
            first = addresses[0]
            street, postcode, town = first.street, first.postcode, first.town
        person = contact.nature is Nature.PERSON
        yield [
            contact.name,
            body.name if body else "",
            contact.job or (contact.roles[0].title if person and contact.roles else ""),
            street,
            postcode,
            town,
            contact.phones[0].value if contact.phones else "",
            mail_of(contact),
        ]
