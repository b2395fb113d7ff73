"""The three demonstration offices: a village, a town and a Landkreis, all in one Kreis."""

from __future__ import annotations

from intdesk.domain.office import OfficeKind
from intdesk.services.demonstration.coat import Colours
from intdesk.services.demonstration.profile import Post, Profile, Setting, Volume
from intdesk.services.demonstration.work import ACTIVITIES
from intdesk.texts import demonstration as words
from intdesk.texts import demonstration_budget as budget
from intdesk.texts import demonstration_committees as committees
from intdesk.texts import demonstration_district as district
from intdesk.texts import demonstration_district_money as district_money
from intdesk.texts import demonstration_district_public as district_public
from intdesk.texts import demonstration_events as events
from intdesk.texts import demonstration_grants as grants
from intdesk.texts import demonstration_needs as needs
from intdesk.texts import demonstration_network as network
from intdesk.texts import demonstration_offices as offices
from intdesk.texts import demonstration_planning as planning
from intdesk.texts import demonstration_report as report
from intdesk.texts import demonstration_report_district as report_district
from intdesk.texts import demonstration_report_village as report_village
from intdesk.texts import demonstration_village as village
from intdesk.texts import demonstration_volunteers as volunteers
from intdesk.texts.demonstration_offers_learning import LEARNING
from intdesk.texts.demonstration_offers_living import LIVING

_OPEN = (5, 20, 52, 75)
"""One of the open complaints is near its deadline, one late."""
_OF_LARGE_OFFICES = {"steuerungsgruppe", "personal", "zielvereinbarung", "konzept", "oeffnung"}

VILLAGE = Profile(
    kind=OfficeKind.MUNICIPALITY,
    words=offices.VILLAGE,
    coat=None,
    post=Post(
        week_minutes=5 * 60,
        planned_shares={
            "initiativ": 10, "steuerung": 5, "vernetzung": 30, "beratung": 30,
            "repraesentation": 20, "controlling": 5,
        },
        activities={k: weight for k, weight in ACTIVITIES.items() if k not in _OF_LARGE_OFFICES},
    ),
    volume=Volume(
        consultations=37, growth=5, work_entries=85, talks=16, assignments=7, complaints=1
    ),
    setting=Setting(
        places=village.PLACES, meeting_places=village.MEETING_PLACES, home=village.HOME,
        towns=village.TOWNS, hours=village.HOURS, follow_ups=village.FOLLOW_UPS,
    ),
    bodies=village.BODIES,
    more_bodies=village.MORE_BODIES,
    publicity=village.PUBLICITY,
    committees=village.COMMITTEES,
    agreements=(),
    offers=village.OFFERS,
    needs=village.NEEDS,
    pool=village.POOL,
    planning=village.PLANNING,
    budget=village.BUDGET,
    grants=(),
    report=report_village.VILLAGE,
)  # fmt: skip

TOWN = Profile(
    kind=OfficeKind.TOWN,
    words=offices.TOWN,
    coat=Colours(above=(31, 106, 70), below=(24, 78, 140)),
    post=Post(
        week_minutes=30 * 60,
        planned_shares={
            "initiativ": 10, "steuerung": 20, "vernetzung": 25, "beratung": 25,
            "repraesentation": 10, "controlling": 10,
        },
        activities=ACTIVITIES,
    ),
    volume=Volume(
        consultations=430, growth=11, work_entries=420, talks=95, assignments=70, complaints=7,
        open_complaints=_OPEN,
    ),
    setting=Setting(
        places=words.DISTRICTS, meeting_places=words.TOWN_PLACES, home=network.HOME,
        towns=network.TOWNS, hours=words.TOWN_HOURS, follow_ups=words.TOWN_FOLLOW_UPS,
    ),
    bodies=words.SAMPLE_CONTACTS,
    more_bodies=network.MORE_BODIES,
    publicity=events.TOWN,
    committees=committees.TOWN,
    agreements=("kita", "personal", "wohnen"),
    offers=(*LEARNING, *LIVING),
    needs=needs.TOWN,
    pool=volunteers.TOWN,
    planning=planning.TOWN,
    budget=budget.TOWN,
    grants=grants.TOWN,
    report=report.TOWN,
)  # fmt: skip

DISTRICT = Profile(
    kind=OfficeKind.DISTRICT,
    words=offices.DISTRICT,
    coat=Colours(above=(150, 32, 40), below=(38, 96, 60)),
    post=Post(
        week_minutes=39 * 60,
        planned_shares={
            "initiativ": 5, "steuerung": 15, "vernetzung": 20, "beratung": 45,
            "repraesentation": 10, "controlling": 5,
        },
        activities=ACTIVITIES,
    ),
    volume=Volume(
        consultations=1_260, growth=9, work_entries=540, talks=150, assignments=190, complaints=10,
        open_complaints=_OPEN,
    ),
    setting=Setting(
        places=district.PLACES, meeting_places=district.MEETING_PLACES, home=district.HOME,
        towns=district.TOWNS, hours=district.HOURS, follow_ups=district.FOLLOW_UPS,
    ),
    bodies=district.BODIES,
    more_bodies=district.MORE_BODIES,
    publicity=district_public.PUBLICITY,
    committees=district.COMMITTEES,
    agreements=("kita", "personal", "wohnen", "sprache"),
    offers=district.OFFERS,
    needs=district.NEEDS,
    pool=(*volunteers.TOWN, *district.MORE_PEOPLE),
    planning=district.PLANNING,
    budget=district_money.BUDGET,
    grants=district_money.GRANTS,
    report=report_district.DISTRICT,
)  # fmt: skip

_BY_KIND = {profile.kind: profile for profile in (VILLAGE, TOWN, DISTRICT)}
KINDS = tuple(_BY_KIND)
"""The kinds of offices that there is a demonstration of, the smallest one first."""


def profile_of(kind: OfficeKind) -> Profile:
    """Return the demonstration office of a kind; raises ``KeyError``."""
    return _BY_KIND[kind]
