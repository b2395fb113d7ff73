"""The figures of grants that cells of a form can take: the notice, the result, each position."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from intdesk.domain.form_filling import Entered, FigureChoice
from intdesk.services.grants.figures import GrantView
from intdesk.texts import form_grants as words


def grant_choices(
    views: Sequence[GrantView], paying: Collection[int], *, outside: bool
) -> Iterator[FigureChoice]:
    """Yield the figures of grants; those that are ``paying`` for a post tell one person's pay.

    Labels propose only the facts of a single grant: of several nobody knows which one is meant.
    """
    for view in views:
        pay = view.grant.id in paying
        alone = len(views) == 1
        for choice in (*_facts(view, alone=alone), *_result(view), *_positions(view)):
            told = pay and isinstance(choice.value, Decimal)
            yield replace(choice, internal=told, secret=told and outside)


def _facts(view: GrantView, *, alone: bool) -> Iterator[FigureChoice]:
    grant = view.grant
    values: dict[str, Entered | None] = {
        "title": grant.title, "funder": grant.funder, "programme": grant.programme or None,
        "number": grant.number or None, "notice_day": grant.notice_day, "begin": grant.begin,
        "end": grant.end, "approved": _euros(grant.approved) if grant.notice_day else None,
    }  # fmt: skip
    for key, (name, subjects) in words.FACTS.items():
        yield _choice(view, key, name, values[key], subjects if alone else ())


def _result(view: GrantView) -> Iterator[FigureChoice]:
    for key, name in words.RESULT.items():
        yield _choice(view, key, name, _euros(getattr(view.proof, key)))


def _positions(view: GrantView) -> Iterator[FigureChoice]:
    """Yield the sums of positions; their titles in a form's lines propose them."""
    for line in view.grant.plan:
        sums = view.proof.lines[line.id]
        for measure, (name, heads) in words.MEASURES.items():
            said = words.OF_POSITION.format(
                grant=view.grant.title, position=line.title, measure=name
            )
            yield FigureChoice(
                f"grant.{view.grant.id}.{line.id}.{measure}", view.grant.title, said,
                _euros(getattr(sums, measure)), (line.title,), heads,
            )  # fmt: skip


def _choice(
    view: GrantView, key: str, name: str, value: Entered | None, subjects: tuple[str, ...] = ()
) -> FigureChoice:
    """Return a fact of a grant; its name tells of which one, since there may be several."""
    grant = view.grant
    said = words.OF_GRANT.format(grant=grant.title, name=name)
    return FigureChoice(f"grant.{grant.id}.{key}", grant.title, said, value, subjects)


def _euros(cents: int) -> Decimal:
    return Decimal(cents).scaleb(-2)
