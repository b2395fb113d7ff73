"""``intdesk figures``."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.cli.conftest import Run

KEYS = [
    "year", "consultations", "minutes", "cases", "persons", "by_month", "by_topic",
    "minutes_by_function", "office_hours", "events", "budget",
]  # fmt: skip


def test_json_has_the_agreed_keys(run_json: Callable[..., Any], demo_file: Path) -> None:
    found = run_json("figures", "--db", demo_file, "--year", "2025")
    assert sorted(found) == sorted(KEYS)
    assert found["year"] == 2025
    assert found["events"] > 10
    assert found["budget"]["414100"] < 0 < found["budget"]["527100"]
    assert 0 < found["cases"] < found["persons"]


def test_sums_agree(run_json: Callable[..., Any], demo_file: Path) -> None:
    found = run_json("figures", "--db", demo_file, "--year", "2025")
    assert sum(found["by_month"].values()) == found["consultations"] > 100
    assert sum(found["by_topic"].values()) == found["consultations"]
    assert set(found["by_month"]) == {str(month) for month in range(1, 13)}
    assert set(found["by_topic"]) <= {f"{n:02}" for n in (*range(1, 17), 99)}
    assert found["minutes_by_function"]["beratung"] > found["minutes"]
    assert len(found["minutes_by_function"]) == 6
    assert 0 < found["persons"] < found["consultations"]


def test_office_hours(run_json: Callable[..., Any], demo_file: Path) -> None:
    found = run_json("figures", "--db", demo_file, "--year", "2025")["office_hours"]
    assert sorted(found) == ["cancelled", "held", "offered_minutes", "visitors"]
    assert found["held"] > 60
    assert found["offered_minutes"] >= 90 * found["held"]
    assert found["visitors"] > found["cancelled"] > 0


def test_a_year_without_records(run_json: Callable[..., Any], demo_file: Path) -> None:
    found = run_json("figures", "--db", demo_file, "--year", "2001")
    assert (found["consultations"], found["persons"], found["by_topic"]) == (0, 0, {})


def test_for_people(run: Run, demo_file: Path) -> None:
    code, out, err = run("figures", "--db", demo_file, "--year", "2025")
    assert (code, err) == (0, "")
    assert out.startswith("Zahlen des Jahres 2025\n")
    assert "  Oktober " in out
    assert "  Gehaltene Sprechzeiten " in out
    assert "  Wohnen und Unterbringung " in out
    assert "  Vernetzungsfunktion " in out
    assert "Std." in out
