"""The figures of grants that cells of a form can take: the notice, the result, each position."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal

from intdesk.domain.form_filling import Entered, FigureChoice
from intdesk.services.grants.figures import GrantView
from intdesk.texts import form_grants as words


def grant_choices(
    views: Sequence[GrantView], personal: Collection[int], *, outside: bool
) -> Iterator[FigureChoice]:
    """Yield the figures of grants; ``personal`` lines bear one person's pay.

    Labels propose only the facts of a single grant: of several nobody knows which one is meant.
    """
    for view in views:
        pay = any(booking.line in personal for booking in view.facts.bookings)
        yield from _facts(view, alone=len(views) == 1)
        for key, (name, cents) in _sums(view).items():
            yield FigureChoice(
                f"grant.{view.grant.id}.{key}", view.grant.title, name, _euros(cents),
                internal=pay, secret=pay and outside,
            )  # fmt: skip


def _facts(view: GrantView, *, alone: bool) -> Iterator[FigureChoice]:
    grant = view.grant
    values: dict[str, Entered | None] = {
        "title": grant.title, "funder": grant.funder, "programme": grant.programme or None,
        "number": grant.number or None, "notice_day": grant.notice_day, "begin": grant.begin,
        "end": grant.end, "approved": _euros(grant.approved),
    }  # fmt: skip
    for key, (name, subjects) in words.FACTS.items():
        yield FigureChoice(
            f"grant.{grant.id}.{key}", grant.title, name, values[key], subjects if alone else ()
        )


def _sums(view: GrantView) -> dict[str, tuple[str, int]]:
    found = {key: (name, getattr(view.proof, key)) for key, name in words.RESULT.items()}
    for line in view.grant.plan:
        sums = view.proof.lines[line.id]
        for measure, name in words.MEASURES.items():
            said = words.OF_POSITION.format(position=line.title, measure=name)
            found[f"{line.id}.{measure}"] = (said, getattr(sums, measure))
    return found


def _euros(cents: int) -> Decimal:
    return Decimal(cents).scaleb(-2)
