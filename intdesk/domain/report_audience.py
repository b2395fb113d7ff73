"""For whom a report is."""

from __future__ import annotations

from dataclasses import dataclass

from intdesk.domain.disclosure.rules import Method, Rule

PUBLIC = Rule()
INTERNAL = Rule(Method.NONE)


@dataclass(frozen=True, slots=True)
class Audience:
    """For whom a report is: the rule, and the features whose rare categories are merged."""

    rule: Rule = PUBLIC
    coarser: frozenset[str] = frozenset()

    @property
    def internal(self) -> bool:
        """Tell whether nothing is hidden."""
        return self.rule.method is Method.NONE
