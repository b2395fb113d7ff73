"""Bodies that people were referred to: what kind of contact a name stands for."""

from __future__ import annotations

from intdesk.domain.folding import words
from intdesk.exchange.consultation_list.spellings import CodeMatcher


def guess_kind(name: str, kinds: CodeMatcher) -> str:
    """Return the kind that a body's name tells, empty where it tells none or several.

    The whole name counts first (``MBE Caritas``), then its words (``Jobcenter Musterstadt``).
    """
    whole = kinds.match(name)
    if whole is not None and whole.sure:
        return whole.code
    found = {code for word in words(name) if (code := kinds.exact(word))}
    return found.pop() if len(found) == 1 else ""
