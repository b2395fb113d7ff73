"""Ways of setting out a report that others have (domain.md 1.2 and 2.1).

What councils, Länder and funders are known to ask for: tasks of a guideline, blocks of a funding,
chapters of reports that were published. Nobody's form is known for certain, so none is claimed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from intdesk.domain.report_outline import CHAPTERS, Depth, Outline, TablePlace


class Template(StrEnum):
    """A way of setting out a report."""

    USUAL = "usual"
    ACTIVITIES = "activities"
    """Councils ask for meetings, talks, statements and projects before any statistics."""
    MONITORING = "monitoring"
    """Landkreise begin with population and indicators, then goals."""
    COUNSELLING = "counselling"
    """Proofs of funded counselling: its extent, the problems, who came, what could be better."""
    VOLUNTEERS_BY = "volunteers_by"
    """Hauptamtliche Integrationslotsen (BIR): coordination of volunteers and of offers."""
    TASKS_BB = "tasks_bb"
    """The task catalogue of the LAGIB: concepts, bodies, publicity, network, single cases."""
    TASKS_BW = "tasks_bw"
    """The tasks of the VwV Integrationsbeauftragte of Baden-Württemberg in their order: advice to
    institutions, network, plan, opening of the administration, information of the bodies."""
    GOALS_HE = "goals_he"
    """WIR-Vielfaltszentren: agreed goals and the regional concept lead."""
    CONCEPT_NI = "concept_ni"
    """Koordinierungsstellen Migration und Teilhabe: stock, binding concept, network, projects."""
    MODULES_NW = "modules_nw"
    """KIM: strategic coordination, Case Management, what it shows of gaps."""
    PARTICIPATION_SN = "participation_sn"
    """Integrations- und Teilhabeberichte (§ 26 SächsIntG): comparable data, then work."""
    TEAMS_SH = "teams_sh"
    """KIT: access to courses and counselling, opening, participation, advice to deciders."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Chapters in their order (others are left out), and tables that are printed at any depth.

    ``land`` is the number of the Land whose rules it follows (empty: any).
    """

    chapters: tuple[str, ...]
    printed: tuple[str, ...] = ()
    land: str = ""


_SETTINGS: Final[dict[Template, Setting]] = {
    Template.USUAL: Setting(CHAPTERS),
    Template.ACTIVITIES: Setting(
        (
            "mandate", "network", "statements", "events", "fields", "targets", "volunteering",
            "counselling", "budget", "indicators", "frame", "outlook",
        ),
        ("meetings_by_kind", "statement_list", "event_list", "event_partners"),
    ),
    Template.MONITORING: Setting(
        (
            "frame", "indicators", "fields", "targets", "mandate", "counselling", "network",
            "statements", "events", "volunteering", "budget", "outlook",
        ),
        ("goal_list", "partners_by_municipality"),
    ),
    Template.COUNSELLING: Setting(
        ("mandate", "counselling", "volunteering", "network", "outlook"),
        (
            "topic_mentions", "by_help_kind", "by_counselling_kind", "by_access_route",
            "by_interpreting", "persons_by_month", "by_novelty",
        ),
    ),
    Template.VOLUNTEERS_BY: Setting(
        ("mandate", "volunteering", "network", "events", "counselling", "budget", "outlook"),
        ("assignments_by_month", "assignment_minutes_by_language", "pool_by_language"),
        "09",
    ),
    Template.TASKS_BB: Setting(
        (
            "mandate", "targets", "fields", "indicators", "statements", "events", "network",
            "counselling", "volunteering", "budget", "frame", "outlook",
        ),
        ("statement_list", "press_by_kind", "hours_by_place"),
        "12",
    ),
    Template.TASKS_BW: Setting(
        (
            "mandate", "network", "targets", "fields", "statements", "events", "volunteering",
            "indicators", "budget", "counselling", "frame", "outlook",
        ),
        ("meetings_by_kind", "statement_list"),
        "08",
    ),
    Template.GOALS_HE: Setting(
        (
            "mandate", "targets", "fields", "network", "events", "volunteering", "statements",
            "indicators", "frame", "budget", "counselling", "outlook",
        ),
        ("agreements_by_state", "goal_list", "concept_measure_list"),
        "06",
    ),
    Template.CONCEPT_NI: Setting(
        (
            "mandate", "frame", "network", "fields", "targets", "events", "volunteering",
            "statements", "indicators", "budget", "counselling", "outlook",
        ),
        ("gap_matrix", "need_list", "concept_measure_list", "measures_by_state"),
        "03",
    ),
    Template.MODULES_NW: Setting(
        (
            "mandate", "network", "fields", "targets", "counselling", "events", "volunteering",
            "statements", "indicators", "frame", "budget", "outlook",
        ),
        ("by_counselling_kind", "by_referral", "need_list", "meetings_by_kind"),
        "05",
    ),
    Template.PARTICIPATION_SN: Setting(
        (
            "frame", "indicators", "mandate", "counselling", "fields", "targets", "network",
            "volunteering", "events", "statements", "budget", "outlook",
        ),
        ("by_region", "goal_list"),
        "14",
    ),
    Template.TEAMS_SH: Setting(
        (
            "mandate", "network", "fields", "targets", "statements", "events", "volunteering",
            "counselling", "indicators", "frame", "budget", "outlook",
        ),
        ("gap_matrix", "statement_list", "by_referral"),
        "01",
    ),
}  # fmt: skip


def from_template(template: Template, depth: Depth) -> Outline:
    """Return the outline that a template proposes, with the tables that depth and it print."""
    setting = _SETTINGS[template]
    left_out = tuple(key for key in CHAPTERS if key not in setting.chapters)
    order = (*setting.chapters, *left_out) if template is not Template.USUAL else ()
    plain = Outline(depth)
    report = TablePlace.REPORT
    tables = tuple((key, report) for key in setting.printed if plain.place(key) is not report)
    return Outline(depth, order, left_out, tables)


def offered(land: str) -> Sequence[Template]:
    """Return the templates for an office: those of its Land first, then the general ones.

    Those of other Länder follow: what a Land asks for can be of use elsewhere.
    """

    def rank(template: Template) -> int:
        of_land = _SETTINGS[template].land
        if template is Template.USUAL:
            return 0
        return 1 if of_land and of_land == land else 3 if of_land else 2

    return sorted(Template, key=rank)
