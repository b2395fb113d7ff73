"""Who the demonstration offices are. They lie in one invented Kreis; nobody in it exists."""

from __future__ import annotations

from typing import NamedTuple


class OfficeWords(NamedTuple):
    """The profile of an office in words; ``chief`` is the title of the head of administration."""

    name: str
    ags: str
    officer: str
    department: str
    head: str
    chief: str
    mandate: str
    controller: str
    controller_contact: str
    data_protection: str


VILLAGE = OfficeWords(
    name="Gemeinde Birkau",
    ags="06999998",
    officer="Integrationsbeauftragte der Gemeinde Birkau",
    department="Hauptamt",
    head="Bürgermeister der Gemeinde Birkau",
    chief="Bürgermeister",
    mandate=(
        "Die Gemeindevertretung hat die Aufgabe mit Beschluss vom 9. Mai 2022 einer Beschäftigten "
        "des Hauptamts mit wenigen Stunden in der Woche übertragen. Sie hilft bei ersten Fragen, "
        "vermittelt an die Stellen im Kreis, hält Kontakt zu den Ehrenamtlichen und berichtet der "
        "Gemeindevertretung einmal im Jahr."
    ),
    controller="Gemeinde Birkau, vertreten durch den Bürgermeister, Dorfstraße 2, Birkau",
    controller_contact="Telefon 00000 23456, gemeinde@birkau.example",
    data_protection="Datenschutzbeauftragte des Auenkreises, datenschutz@auenkreis.example",
)

TOWN = OfficeWords(
    name="Stadt Musterau",
    ags="06999999",
    officer="Integrationsbeauftragte der Stadt Musterau",
    department="Stabsstelle Integration und Teilhabe",
    head="Bürgermeisterin der Stadt Musterau",
    chief="Bürgermeisterin",
    mandate=(
        "Die Stadtverordnetenversammlung hat die Stelle mit Beschluss vom 14. März 2017 als "
        "Stabsstelle bei der Verwaltungsleitung eingerichtet. Sie berät Ratsuchende und "
        "Fachbereiche, koordiniert das Netzwerk der Träger und Ehrenamtlichen, begleitet das "
        "Integrationskonzept und berichtet der Stadtverordnetenversammlung einmal im Jahr."
    ),
    controller="Stadt Musterau, vertreten durch die Bürgermeisterin, Rathausplatz 1, Musterau",
    controller_contact="Telefon 00000 12345, integration@musterau.example",
    data_protection="Datenschutzbeauftragte der Stadt, datenschutz@musterau.example",
)

DISTRICT = OfficeWords(
    name="Landkreis Auenkreis",
    ags="06999000",
    officer="Integrationsbeauftragter des Auenkreises",
    department="Fachdienst Integration",
    head="Landrätin des Auenkreises",
    chief="Landrätin",
    mandate=(
        "Der Kreistag hat den Fachdienst mit Beschluss vom 21. September 2015 eingerichtet. Er "
        "berät Zugewanderte in der Kreisstadt und in den Gemeinden, unterstützt die Gemeinden und "
        "ihre Ehrenamtlichen, stimmt die Angebote der Träger ab, schließt Zielvereinbarungen mit "
        "den Fachdiensten und berichtet dem Kreistag einmal im Jahr."
    ),
    controller="Landkreis Auenkreis, vertreten durch die Landrätin, Kreishausallee 1, Auenstadt",
    controller_contact="Telefon 00000 34567, integration@auenkreis.example",
    data_protection="Datenschutzbeauftragte des Auenkreises, datenschutz@auenkreis.example",
)
