"""The words of the stakeholder matrix, for the window and its PDF."""

from __future__ import annotations

from intdesk.texts.i18n import GERMAN, Catalogue

TITLE = "Einfluss und Interesse"
SUBJECT = "Einschätzung der Partner, nur für den internen Gebrauch"
INTERNAL = "intern, nicht zur Veröffentlichung"
INFLUENCE = "Einfluss"
INTEREST = "Interesse"
NAME = "Organisation oder Rolle"
KIND = "Art"
STRATEGIES: dict[str, str] = {
    "involve": "eng einbeziehen",
    "satisfy": "zufriedenstellen",
    "inform": "auf dem Laufenden halten",
    "watch": "im Blick behalten",
}
NOTHING = "Es ist noch niemand eingeschätzt."
MORE = "+ {n} weitere"
WAITING = "noch nicht eingeschätzt"
TABLE = "Alle Einschätzungen als Liste"
STANDS = "{name}: Einfluss {influence}, Interesse {interest}"
ALL_KINDS = "alle Arten"
HOW_TO_READ = (
    "Nach rechts wächst das Interesse an der Integrationsarbeit, nach oben der Einfluss darauf, je "
    "von 0 bis 4. Gezeigt werden Organisationen und Rollen, keine Namen von Personen."
)
ALT = (
    "Raster aus fünf mal fünf Feldern. Nach rechts steigt das Interesse von 0 bis 4, nach oben der "
    "Einfluss von 0 bis 4. Eingetragen sind {n} Organisationen und Rollen: {named}."
)
MOVED = "Einschätzung geändert"


def spoken(
    name: str, influence: int | None, interest: int | None, catalogue: Catalogue = GERMAN
) -> str:
    """Return where somebody stands, for a screen reader."""
    if influence is None or interest is None:
        return f"{name}: {catalogue.text(WAITING)}"
    return catalogue.text(STANDS, name=name, influence=influence, interest=interest)
