"""No renderer takes figures that did not pass disclosure control."""

from __future__ import annotations

from typing import Any

import pytest

from intdesk.reports.annual_pdf import render_annual
from intdesk.reports.annual_xlsx import render_annual_xlsx
from tests.reports import sample


@pytest.mark.parametrize("render", [render_annual, render_annual_xlsx])
def test_true_figures_are_refused_at_run_time(render: Any) -> None:
    with pytest.raises(TypeError, match="did not pass disclosure control"):
        render(sample.raw_rich())


def test_true_figures_are_refused_by_the_types() -> None:
    """The ignored errors must exist: mypy complains of ignores that are not needed."""
    with pytest.raises(TypeError):
        render_annual(sample.raw_rich())  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        render_annual_xlsx(sample.raw_rich())  # type: ignore[arg-type]
