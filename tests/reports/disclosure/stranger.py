"""A stranger who has the files of a report, the code lists and the method text, and a solver."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from math import inf

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.dates import MONTHS
from intdesk.domain.disclosure.facts import Fact, count_facts
from intdesk.domain.disclosure.protected import HIDDEN_CELL, ProtectedTable, PublicCell, Shown
from intdesk.domain.disclosure.rules import Count, Method, Quantity, Rule, least_alternative
from intdesk.domain.disclosure.tables import TOTAL, Dimension, Group
from intdesk.domain.report_features import COARSE_AGES
from intdesk.services.code_groups import group_labels
from intdesk.texts.labels import CASE_LABELS
from intdesk.texts.report import COARSE_AGE_LABELS
from tests.domain.disclosure.attacker import Attacker, Figure, Reading
from tests.domain.disclosure.solver import rounded_values
from tests.reports.disclosure.reading import Exported, number

CEILING = 10_000_000
TOTALS = {"Insgesamt", "Beratungen insgesamt", "Personen im Jahr"}
OTHERS, NOTHING, WHOLE, ANY, ENTERED = "Übrige", "nicht erfasst", "Insgesamt", "+any", "+entered"
SHORT_HIDDEN = re.compile(r"Nicht gezeigt, ganz oder teilweise geheim gehalten: (.*)\.$")
UNSEEN = "+rest"
"""The category of all that no table of a report names."""
CONSULTATIONS, MINUTES, PERSONS = Quantity.CONSULTATIONS, Quantity.MINUTES, Quantity.PERSONS
LISTS = {
    "by_topic": CodeListId.TOPIC, "topic_mentions": CodeListId.TOPIC,
    "by_help_kind": CodeListId.HELP_KIND, "by_contact_form": CodeListId.CONTACT_FORM,
    "by_counselling_kind": CodeListId.COUNSELLING_KIND, "by_nationality": CodeListId.NATIONALITY,
    "by_length_of_stay": CodeListId.LENGTH_OF_STAY, "by_german_level": CodeListId.GERMAN_LEVEL,
    "by_person_group": CodeListId.PERSON_GROUP, "by_language": CodeListId.LANGUAGE,
    "by_interpreting": CodeListId.INTERPRETING, "by_access_route": CodeListId.ACCESS_ROUTE,
    "by_result": CodeListId.RESULT, "by_referral": CodeListId.CONTACT_KIND,
    "by_done_for": CodeListId.OTHER_BODY,
}  # fmt: skip
"""The published code lists behind the labels."""
FEATURE_OF = {
    "by_month": "month", "by_topic": "topic", "topic_mentions": "mention", "by_help_kind": "help",
    "by_contact_form": "contact_form", "by_counselling_kind": "counselling_kind",
    "by_nationality": "nationality",
    "by_residence_group": "residence_status", "by_length_of_stay": "length_of_stay",
    "by_german_level": "german_level", "by_person_group": "person_group",
    "by_municipality": "municipality", "by_language": "language",
    "by_interpreting": "interpreting", "by_access_route": "access_route", "by_result": "result",
    "by_referral": "referral", "by_done_for": "done_for",
}  # fmt: skip
"""What each table breaks down, as its title says."""
SEVERAL = {"mention", "help"}
SEVERAL_OF_PERSONS = {"month", "case"}
"""Persons come in several months; those without a case are one at least."""
ALWAYS_KNOWN = (
    Dimension("case", ("=carried", "=new", "=-"), (Group(ANY, ("=carried", "=new")),)),
    Dimension("novelty", ("=new", "=known", "=unknown"), (Group(ENTERED, ("=new", "=known")),)),
)
"""Features that the method text explains."""
BESIDE = {"by_month": "minutes_by_month"}
"""Tables with the same lines, of which one can be left out."""
PART_OF_ALL = {"referral": "=-", "done_for": "=", "case": "=-"}
"""Features that not every consultation has, and the category of those that lack it."""
QUALITY = {"Neu oder bekannt": ("novelty", "=unknown"), "Staatsangehörigkeit": ("nationality", "="),
           "Altersgruppe": ("age_group", "="), "Geschlecht": ("gender", "=")}  # fmt: skip
FIGURES = {
    "Beratungen": ("", TOTAL, CONSULTATIONS),
    "Beratungszeit": ("", TOTAL, MINUTES),
    "Personen": ("", TOTAL, PERSONS),
    "Fälle mit Beratungen": ("case", ANY, PERSONS),
    "Weitervermittlungen": ("referral", ANY, CONSULTATIONS),
    "Beratungen für andere Stellen": ("done_for", ANY, MINUTES),
}
PRESENT = {"Anwesende Personen": "people", "Mitberatene Angehörige": "relatives"}


@dataclass(slots=True)
class Findings:
    """What the stranger knows for sure of small counts: cell, true value, greatest possible one."""

    weak: list[tuple[Figure, int, int]] = field(default_factory=list)
    judged: int = 0
    dots: int = 0


class Stranger:
    """Reads the tables of one report and asks what each hidden count can be."""

    def __init__(self, exported: Exported, book: CodeBook, year: int, rule: Rule) -> None:
        """Understand the tables by their titles and labels."""
        self.exported = exported
        self.year = year
        self.rule = rule
        self._book = book
        self.attacker = Attacker(rule.method)
        self._listed: set[Figure] = set()
        self.dimensions = self._features()
        for which in (year, year - 1):
            self._read_year(which)
        self._conclude()

    # Understanding ---------------------------------------------------------------------------

    def code(self, key: str, label: str) -> str:
        """Return the category of a line by its label."""
        if label == NOTHING:
            return "="
        if key == "by_month":
            return f"={MONTHS.index(label) + 1}"
        if key == "cases":
            return next(f"={code}" for code, text in CASE_LABELS.items() if text == label)
        list_id = LISTS.get(key)
        if list_id is None:
            return f"={label}"
        return next(
            (f"={c.code}" for c in self._book.all(list_id) if c.label == label), f"={label}"
        )

    def _features(self) -> dict[str, Dimension]:
        found = {}
        for key, feature in FEATURE_OF.items():
            tables = self.exported.tables
            rows = tables.get(key) or tables.get(BESIDE.get(key, ""), [])
            labels = [row[0] for row in rows[1:]]
            labels = [label for label in labels if label not in TOTALS]
            labels += self._told_hidden(key)
            named = [self.code(key, label) for label in labels if label != OTHERS]
            others = OTHERS in labels
            if key == "by_nationality" and not labels:
                others, named = True, self._beside_regions()
            found[feature] = self._dimension(feature, named, others=others)
        for axis, (feature, list_id) in enumerate(
            (("age_group", CodeListId.AGE_GROUP), ("gender", CodeListId.GENDER))
        ):
            labels = self._axis(axis)
            codes = {c.label: f"={c.code}" for c in self._book.all(list_id)}
            codes |= {label: code for code, label in COARSE_AGE_LABELS.items()}
            named = ["=" if label == NOTHING else codes[label] for label in labels]
            found[feature] = self._dimension(feature, [*named, UNSEEN], others=False)
        return found | {dimension.key: dimension for dimension in ALWAYS_KNOWN}

    def _told_hidden(self, key: str) -> list[str]:
        """Return the lines that a short table only names below it."""
        notes = (SHORT_HIDDEN.search(note) for note in self.exported.notes.get(key, ()))
        return [label for found in notes if found for label in found.group(1).split("; ")]

    def _axis(self, axis: int) -> list[str]:
        head, *rows = self.exported.tables.get("age_by_gender", [["", ""]])
        return [row[0] for row in rows if row[0] != WHOLE] if axis == 0 else head[1:-1]

    def _dimension(self, feature: str, named: list[str], *, others: bool) -> Dimension:
        groups: list[Group] = []
        rest = [UNSEEN] if others else []
        if feature == "nationality" and (regions := self._regions()):
            rest = [f"+rest {r}" for r in regions] if others else []
            for region, label in regions.items():
                own = [c for c in named if c != "=" and self.region(c[1:]) == region]
                members = (*own, *([f"+rest {region}"] if others else []))
                if members:
                    groups.append(Group(f"region {label}", members))
        none, empty = PART_OF_ALL.get(feature), dict(QUALITY.values())
        if not set(named) - {UNSEEN}:  # no table tells whether there are contacts without an entry
            rest = [*rest, *([UNSEEN] if not named and not rest else [])]
            named = [*named, *([empty[feature]] if feature in empty else [])]
        categories = [*named, *rest, *([none] if none and none not in named else [])]
        if feature in SEVERAL and "=" not in categories:
            categories.append("=")
        if others:
            groups.append(Group(OTHERS, tuple(rest)))
        for code, sign in ((none, ANY), (empty.get(feature), ENTERED)):
            members = tuple(c for c in categories if c != code)
            if code and members:
                groups.append(Group(sign, members))
        return Dimension(feature, tuple(dict.fromkeys(categories)), tuple(groups))

    def region(self, code: str) -> str:
        """Return the group of a nationality, as the published code list has it."""
        entry = self._book.get(CodeListId.NATIONALITY, code)
        return entry.groups[0] if entry and entry.groups else ""

    def _beside_regions(self) -> list[str]:
        """Return what the table of regions names of nationalities: those not entered."""
        rows = self.exported.tables.get("by_region", [])
        return ["="] if any(row[0] == NOTHING for row in rows) else []

    def _regions(self) -> dict[str, str]:
        rows = self.exported.tables.get("by_region", [])[1:]
        return group_labels(CodeListId.NATIONALITY) if rows else {}

    # Reading ---------------------------------------------------------------------------------

    def _scope(self, year: int) -> tuple[tuple[str, str], ...]:
        return (("year", str(year)),)

    def _read_year(self, year: int) -> None:
        for key, feature in FEATURE_OF.items():
            self._table(key, feature, year, CONSULTATIONS, partial(self.code, key))
        self._table("minutes_by_month", "month", year, MINUTES, partial(self.code, "by_month"))
        self._table("persons_by_month", "month", year, PERSONS, partial(self.code, "by_month"))
        self._table("cases", "case", year, PERSONS, partial(self.code, "cases"))
        self._put("novelty", CONSULTATIONS, year, {})
        self._table("by_region", "nationality", year, CONSULTATIONS,
                    lambda t: "=" if t == NOTHING else f"region {t}")  # fmt: skip
        for label, (feature, _) in QUALITY.items():
            text = self.exported.lines("quality", year).get(label)
            if text is not None and feature in self.dimensions:
                self._put(feature, CONSULTATIONS, year, {(ENTERED,): _cell(text)})
        if year == self.year:
            self._crossed()
        self._figures(year)

    def _table(
        self, key: str, feature: str, year: int, quantity: Quantity, line: Callable[[str], str]
    ) -> None:
        dimension = self.dimensions.get(feature)
        lines = self.exported.lines(key, year)
        if dimension is None or not lines:
            return
        cells: dict[tuple[str, ...], PublicCell] = {}
        for label, text in lines.items():
            if label in TOTALS:
                place = ANY if feature in PART_OF_ALL else TOTAL
            else:
                place = OTHERS if label == OTHERS else line(label)
            if place in dimension.lines:
                cells[place,] = _cell(text)
            else:
                assert number(text) == 0, (key, label, text)
        self._put(feature, quantity, year, cells)
        if OTHERS in lines and year == self.year and self._names_only_k(key):
            for label in set(lines) - {WHOLE, NOTHING}:
                place = OTHERS if label == OTHERS else line(label)
                where = frozenset((*self._scope(year), (feature, place)))
                self._listed.add((str(quantity), where))

    def _names_only_k(self, key: str) -> bool:
        """Tell whether lines are named because k persons are behind them: the note says so."""
        return any("mindestens" in note for note in self.exported.notes.get(key, ["mindestens"]))

    def _put(
        self,
        feature: str,
        quantity: Quantity,
        year: int,
        cells: Mapping[tuple[str, ...], PublicCell],
    ) -> None:
        dimensions = (self.dimensions[feature],) if feature else ()
        table = ProtectedTable("", quantity, tuple(d.key for d in dimensions), dict(cells))
        several = frozenset((SEVERAL_OF_PERSONS if quantity is PERSONS else SEVERAL) & {feature})
        self.attacker.read(Reading(table, dimensions, self._scope(year), several))

    def _crossed(self) -> None:
        grid = self.exported.tables.get("age_by_gender")
        if grid is None:
            return
        down, across = self.dimensions["age_group"], self.dimensions["gender"]
        lines, columns = (
            (*(c for c in dimension.categories if c != UNSEEN), TOTAL)
            for dimension in (down, across)
        )
        nothing = PublicCell(Shown.ZERO, 0)
        cells: dict[tuple[str, ...], PublicCell] = {(UNSEEN, c): nothing for c in columns}
        cells |= {(line, UNSEEN): nothing for line in lines}
        for row, line in zip(grid[1:], lines, strict=True):
            for text, column in zip(row[1:], columns, strict=True):
                cells[line, column] = _cell(text)
        table = ProtectedTable("", CONSULTATIONS, ("age_group", "gender"), cells)
        self.attacker.read(Reading(table, (down, across), self._scope(self.year)))

    def _figures(self, year: int) -> None:
        lines: dict[str, str] = {}
        for key in (
            "hours",
            "figures",
            "figures counselling",
            "figures summary",
            "figures mandate",
        ):
            lines |= self.exported.lines(key, year)
        for label, (feature, line, quantity) in FIGURES.items():
            known = not feature or line in self.dimensions[feature].lines
            if label in lines and known:
                address = (line,) if feature else ()
                self._put(feature, quantity, year, {address: _cell(lines[label])})
        for label, name in PRESENT.items():
            if label in lines:
                table = ProtectedTable("", CONSULTATIONS, (), {(): _cell(lines[label])})
                scope = (*self._scope(year), ("count", name))
                self.attacker.read(Reading(table, (), scope))

    # Concluding ------------------------------------------------------------------------------

    def _conclude(self) -> None:
        model, variables = self.attacker.model, self.attacker.variables
        k = self.rule.threshold
        for figure, place in variables.items():
            quantity, where = figure
            talks = variables.get((str(CONSULTATIONS), where))
            if quantity == str(MINUTES) and talks is not None and model.high[place] < inf:
                least = k if model.low[place] > 0 else 0
                model.low[talks] = max(model.low[talks], min(least, model.high[talks]))
            if figure in self._listed and self.rule.method is Method.SUPPRESSION:
                model.low[place] = max(model.low[place], min(k, model.high[place]))
        for year in (self.year, self.year - 1):
            scope = frozenset(self._scope(year))
            pairs = [
                (frozenset((*scope, ("mention", code))), frozenset((*scope, ("topic", code))))
                for code in self.dimensions["topic"].categories
                if not code.startswith("+")
            ]
            pairs.append((frozenset((*scope, ("count", "people"))), scope))
            for greater, smaller in pairs:
                a, b = ((str(CONSULTATIONS), where) for where in (greater, smaller))
                if a in variables and b in variables:
                    model.row({variables[a]: 1, variables[b]: -1}, 0, inf)
            self._persons_are_new_contacts(scope)

    def _persons_are_new_contacts(self, scope: frozenset[tuple[str, str]]) -> None:
        """Conclude that new contacts are as many as persons, and cases carried over or new."""
        model, variables = self.attacker.model, self.attacker.variables
        persons = variables.get((str(PERSONS), scope))
        new = variables[str(CONSULTATIONS), scope | {("novelty", "=new")}]
        if persons is not None:
            same = model.low[persons] > 1
            model.row({persons: 1, new: -1}, 0, 0 if same else inf)
        parts = [
            variables.get((str(PERSONS), scope | {("case", line)}))
            for line in (ANY, "=carried", "=new")
        ]
        if None not in parts:
            whole, carried, begun = (part for part in parts if part is not None)
            model.row({whole: 1, carried: -1, begun: -1}, 0, 0)

    def attack(self, truth: Mapping[Figure, tuple[int, int]]) -> Findings:
        """Return the small counts of which too little stays possible.

        ``truth`` gives value and persons of every cell; only the judge knows it.
        """
        k = self.rule.threshold
        model, variables = self.attacker.model, self.attacker.variables
        constraints = model.prepared()
        found = Findings(dots=len(self.attacker.dots))
        waiting = {}
        for figure, place in variables.items():
            value, persons = truth.get(figure, (0, 0))
            if value and persons < k:
                need = least_alternative(Quantity(figure[0]), Count(value, persons), k)
                waiting[figure] = place, value, need
        found.judged = len(waiting)
        while waiting:
            figure, (place, value, need) = next(iter(waiting.items()))
            together = {number: 1.0 for number, _, _ in waiting.values()}
            values = self._greatest({**together, place: 50.0}, constraints)
            if values[place] < need:
                values = self._greatest({place: 1.0}, constraints)
            if values[place] < need and not self._may_be_rounded_away(place, value, constraints):
                found.weak.append((figure, value, values[place]))
            waiting = {
                f: (p, v, n) for f, (p, v, n) in waiting.items() if f != figure and values[p] < n
            }
        return found

    def _may_be_rounded_away(self, place: int, value: int, constraints: object) -> bool:
        if self.rule.method is not Method.ROUNDING or value >= self.rule.threshold:
            return False
        return self._greatest({place: -1.0}, constraints)[place] == 0

    def _greatest(self, objective: Mapping[int, float], constraints: object) -> list[int]:
        solution = self.attacker.model.maximum(objective, constraints, ceiling=CEILING)
        assert solution is not None, "the printed tables contradict each other"
        return rounded_values(solution)

    # The judge -------------------------------------------------------------------------------

    def truth(self, years: Mapping[int, tuple[Fact, ...]]) -> dict[Figure, tuple[int, int]]:
        """Return the true value and persons of every cell that the stranger thinks of.

        Which contacts were first ones is no feature of a person: two printed totals tell it.
        """
        true: dict[Figure, tuple[int, int]] = {}
        for year, facts in years.items():
            mapped = [self._mapped(fact) for fact in facts]
            own = self.dimensions.keys() - {"novelty"}
            keys = [*((key,) for key in own), ("age_group", "gender"), ()]
            for axes in keys:
                dimensions = tuple(self.dimensions[key] for key in axes)
                for quantity in (CONSULTATIONS, MINUTES, PERSONS):
                    table = count_facts(mapped, "", quantity, dimensions, self._scope(year))
                    for address, count in table.counts.items():
                        meaning = table.meaning(address)
                        figure = (str(quantity), frozenset(meaning.where))
                        true[figure] = count.value, count.persons
        return true

    def _mapped(self, fact: Fact) -> Fact:
        own = {
            key: tuple(
                dict.fromkeys(self._category(dimension, code) for code in fact.categories[key])
            )
            for key, dimension in self.dimensions.items()
        }
        return replace(fact, categories=own)

    def _category(self, dimension: Dimension, code: str) -> str:
        if dimension.key == "residence_status":
            code = self._residence(code[1:])
        if dimension.key == "age_group" and code not in dimension.categories:
            coarse = (name for name, ages in COARSE_AGES.items() if code[1:] in ages)
            code = next((name for name in coarse if name in dimension.categories), UNSEEN)
        if code in dimension.categories:
            return code
        if dimension.key == "nationality" and self._regions() and code != "=":
            return f"+rest {self.region(code[1:])}"
        return UNSEEN if UNSEEN in dimension.categories else code

    def _residence(self, code: str) -> str:
        labels = group_labels(CodeListId.RESIDENCE_STATUS)
        if not code:
            return "="
        entry = self._book.get(CodeListId.RESIDENCE_STATUS, code)
        return f"={labels[entry.groups[0] if entry and entry.groups else list(labels)[-1]]}"


def _cell(text: str) -> PublicCell:
    value = number(text)
    if value is None:
        return HIDDEN_CELL
    return PublicCell(Shown.VALUE if value else Shown.ZERO, value)


def hidden_lines(exported: Exported, year: int) -> Iterator[tuple[str, str]]:
    """Yield key and label of the lines whose value of the year is a dot."""
    for key in FEATURE_OF:
        for label, text in exported.lines(key, year).items():
            if number(text) is None:
                yield key, label
