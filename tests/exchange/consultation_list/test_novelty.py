"""New persons are told by their names, and the names never stay."""

from __future__ import annotations

from pathlib import Path

from intdesk.domain.consultation import Novelty
from intdesk.exchange.consultation_list.mapping import Mapping
from tests.exchange.consultation_list.builders import at, drafts, read_rows


def test_people_are_never_in_the_result(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Datum", "Dauer", "Thema", "Name", "Vorname", "Geb. am", "Telefon", "Kontakt"],
        ["3.1.25", 10, "Kita", "Geheimnis", "Amira", at(1987, 6, 5), "0151 2345678", "Frau Rot"],
        ["4.1.25", 10, "Kita", "Geheimnis", "Amira", at(1987, 6, 5), "0151 2345678", "Frau Rot"],
        ["3.2.25", 10, "Kita", "Anders", "Boris", "1.2.1990", None, "Herr Blau"],
        ["3.2.24", 10, "Kita", "Geheimnis", "AMIRA", "05.06.1987", "0170 7654321", "Frau Rot"],
        ["5.2.25", 10, "Kita", "-", None, None, None, "Herr Blau"],
        ["6.2.25", "nie", "Kita", "Kaputt", "Carla", None, None, "Herr Blau"],
    ]
    plain = read_rows(tmp_path, rows)
    assert {d.novelty for d in drafts(plain)} == {Novelty.UNKNOWN}
    assert plain.identity_columns == ("Name", "Vorname", "Geb. am", "Telefon")
    marked = read_rows(tmp_path, rows, Mapping(mark_new_by_identity=True))
    assert [d.novelty for d in drafts(marked)] == [
        Novelty.NEW, Novelty.KNOWN, Novelty.NEW, Novelty.NEW, Novelty.UNKNOWN
    ]  # fmt: skip
    for reading in (plain, marked):
        told = repr(reading) + "".join(repr(d) for d in drafts(reading))
        for secret in ("Geheimnis", "geheimnis", "Amira", "1987", "2345678", "Rot", "Kaputt"):
            assert secret not in told
    assert [d.fingerprint for d in plain.drafts] == [d.fingerprint for d in marked.drafts]
