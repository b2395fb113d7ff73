"""Bodies that people were referred to: what kind of contact a name stands for."""

from __future__ import annotations

import re

from intdesk.domain.folding import words
from intdesk.exchange.consultation_list.spellings import CodeMatcher

_SEPARATORS = re.compile(r"[;,/+&\n]|\s(?:und|u\.)\s")


def guess_kind(name: str, kinds: CodeMatcher) -> str:
    """Return the kind that a body's name tells, empty where it tells none or several.

    The whole name counts first (``MBE Caritas``), then its words (``Jobcenter Musterstadt``).
    """
    whole = kinds.match(name)
    if whole is not None and whole.sure:
        return whole.code
    found = {code for word in words(name) if (code := kinds.exact(word))}
    return found.pop() if len(found) == 1 else ""


def first_body(text: str, kinds: CodeMatcher) -> str:
    """Return the first of several bodies; a text that may be one name stays whole.

    ``Jobcenter, JMD`` names two, because each part says what kind of body it is;
    ``Caritas, Musterstadt`` names one.
    """
    parts = [part for part in _SEPARATORS.split(text) if part.strip()]
    several = len(parts) > 1 and kinds.exact(text) is None
    if several and all(guess_kind(part, kinds) for part in parts):
        return parts[0].strip()
    return text
