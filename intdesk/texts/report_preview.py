"""The words of the preview of disclosure control: rules, tables, proposals."""

from __future__ import annotations

from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.domain.report_features import AGE, FIVE_AGES, QUALITY
from intdesk.texts.i18n import GERMAN, Catalogue
from intdesk.texts.numbers import format_count, format_permille
from intdesk.texts.report import figure_label, table_text

AUDIENCE_KEPT = "Geheimhaltung öffentlicher Berichte"

FEATURE_LABELS = {
    "topic": "Hauptthema",
    "mention": "Alle genannten Themen",
    "help": "Art der Hilfe",
    "contact_form": "Kontaktform",
    "counselling_kind": "Beratungsart",
    "length_of_stay": "Aufenthaltsdauer",
    "german_level": "Deutschkenntnisse",
    "person_group": "Personenkreis",
    "interpreting": "Sprachmittlung",
    "result": "Ergebnis",
    AGE: "Alter",
}
"""What coarser features are called."""


_ROUNDING, _FROM = "5er-Rundung", "ab {threshold} Personen"
_ONE_HIDDEN, _HIDDEN = "ein Wert verborgen", "{count} Werte verborgen"
_AGES = "Alter in drei Gruppen (unter 18, 18 bis 64, ab 65)"
_FIVE_AGES = "Alter in fünf Gruppen (unter 18, 18 bis 26, 27 bis 39, 40 bis 64, ab 65)"
_COARSER = "{name}: Seltenes unter „Übrige“ zusammenfassen"
RULE_WORDS = (FEATURE_LABELS, _ROUNDING, _FROM, _ONE_HIDDEN, _HIDDEN, _AGES, _FIVE_AGES, _COARSER)
"""The words on rules and what they hide, for who translates them."""


def rule_label(rule: Rule, catalogue: Catalogue = GERMAN) -> str:
    """Return what a rule is called."""
    if rule.method is Method.ROUNDING:
        return catalogue.text(_ROUNDING)
    return catalogue.text(_FROM, threshold=rule.threshold)


def loss_label(key: str) -> str:
    """Return what a table or key figure of the system is called."""
    figure = key.removeprefix("figure:")
    if figure == key:
        return table_text(key).title
    if figure in QUALITY:
        return f"Datenqualität: {figure_label(figure)}"
    return f"Kennzahl: {figure_label(figure)}"


def hidden_words(count: int, catalogue: Catalogue = GERMAN) -> str:
    """Return how many values are hidden."""
    return catalogue.text(_ONE_HIDDEN if count == 1 else _HIDDEN, count=format_count(count))


def kept_words(permille: int) -> str:
    """Return the share of what is counted that stays readable."""
    return format_permille(permille)


def coarser_words(feature: str, catalogue: Catalogue = GERMAN) -> str:
    """Return what a coarser feature does."""
    if feature == AGE:
        return catalogue.text(_AGES)
    if feature == FIVE_AGES:
        return catalogue.text(_FIVE_AGES)
    name = FEATURE_LABELS.get(feature)
    return catalogue.text(_COARSER, name=catalogue.word(name) if name else feature)
