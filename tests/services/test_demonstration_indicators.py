"""The indicators of the demonstration offices agree within a report and between the offices."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.indicator import MeasureUnit
from intdesk.services.demonstration.indicators import YEARS_OF_VALUES, indicator_values, parted
from intdesk.services.demonstration.profile import Profile
from intdesk.services.demonstration.profiles import DISTRICT, TOWN, VILLAGE
from intdesk.texts.planning.start_set import start_set

PROFILES = (VILLAGE, TOWN, DISTRICT)
SEEDS = ("1/planning", "2/planning", "3/planning")
Grid = dict[tuple[str, int, str], int]


def grid(profile: Profile, seed: str) -> tuple[Grid, set[str]]:
    """Return the values by indicator, year and place, and which indicators count."""
    known = {i.key: replace(i, id=n) for n, i in enumerate(start_set(profile.kind), 1)}
    keys = {i.id: key for key, i in known.items()}
    values = indicator_values(Random(seed), profile.planning, known, 2025)
    counts = {key for key, i in known.items() if i.unit is MeasureUnit.COUNT}
    found = {(keys[v.indicator_id or 0], v.year or 0, v.municipality): v.value or 0 for v in values}
    return found, counts


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("profile", PROFILES, ids=lambda p: p.kind)
def test_places_add_up_and_shares_follow_from_counts(profile: Profile, seed: str) -> None:
    found, counts = grid(profile, seed)
    of_places = {(key, year) for key, year, place in found if place and key in counts}
    assert of_places
    for key, year in of_places:
        parts = [v for (k, y, place), v in found.items() if (k, y) == (key, year) and place]
        assert sum(parts) == found[key, year, ""]
    shares = {(year, place): v for (key, year, place), v in found.items() if key == "01"}
    assert len(shares) == YEARS_OF_VALUES + (2 * 8 if profile is DISTRICT else 0)
    for (year, place), share in shares.items():
        true = found["foreigners", year, place] * 10_000 / found["population", year, place]
        assert abs(share - true) <= 5.01


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("profile", "place", "more"), [(TOWN, "Musterau", 1), (VILLAGE, "Birkau", 0)]
)
def test_the_kreis_says_of_a_place_what_its_own_office_says(
    profile: Profile, place: str, more: int, seed: str
) -> None:
    own, kreis = grid(profile, seed)[0], grid(DISTRICT, seed)[0]
    shared = [
        (key, year) for key, year, where in kreis if where == place and (key, year, "") in own
    ]
    assert len(shared) == 2 * (3 + more)
    assert [kreis[key, year, place] for key, year in shared] == [
        own[key, year, ""] for key, year in shared
    ]


@given(
    st.integers(0, 200_000),
    st.dictionaries(st.text(max_size=3), st.floats(0.01, 100), min_size=1, max_size=9),
)
def test_parts_add_up_and_are_near_their_share(whole: int, weights: dict[str, float]) -> None:
    parts = parted(whole, weights)
    assert sum(parts.values()) == whole
    for key, weight in weights.items():
        assert abs(parts[key] - whole * weight / sum(weights.values())) <= 1.001
