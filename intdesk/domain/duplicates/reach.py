"""Phone numbers, mail and web addresses in one form each, so that equal ones are equal."""

from __future__ import annotations

import re
from typing import Final

_OPTIONAL_ZERO = re.compile(r"\(\s*0\s*\)")
_NOT_DIGIT = re.compile(r"\D")
_LEAST_DIGITS = 6
_GENERAL: Final = frozenset(
    ("info", "kontakt", "mail", "post", "poststelle", "buero", "office", "verwaltung", "rathaus",
     "sekretariat", "zentrale", "service", "gemeinde", "stadt", "verein", "beratung", "team",
     "email", "anmeldung", "hallo", "contact")
)  # fmt: skip
_OPEN: Final = frozenset(
    ("gmx.de", "gmx.net", "web.de", "gmail.com", "googlemail.com", "t-online.de", "freenet.de",
     "outlook.de", "outlook.com", "hotmail.de", "hotmail.com", "yahoo.de", "yahoo.com",
     "icloud.com", "posteo.de", "mailbox.org", "arcor.de", "aol.com", "live.de", "me.com")
)  # fmt: skip
"""Domains that say nothing of the body that somebody belongs to."""


def phone_key(text: str) -> str:
    """Return a number with its country (``+49`` unless it says another), empty if too short.

    ``05551/908-112``, ``+49 (0)5551 908112`` and ``0049 5551 908112`` are one number. A number
    without area code stands for itself and equals only another one without it.
    """
    written = _OPTIONAL_ZERO.sub("", text).strip()
    digits = _NOT_DIGIT.sub("", written)
    if len(digits) < _LEAST_DIGITS:
        return ""
    if written.startswith("+"):
        return f"+{digits}"
    if digits.startswith("00"):
        return f"+{digits[2:]}"
    return f"+49{digits[1:]}" if digits.startswith("0") else digits


def mail_key(text: str) -> str:
    """Return a mail address in small letters, empty for what is none."""
    address = text.strip().strip("<>").casefold().removeprefix("mailto:")
    return address if "@" in address.strip("@") else ""


def is_general(mail: str) -> bool:
    """Tell whether a mail address belongs to a body rather than to a person (``info@``)."""
    return mail.split("@", 1)[0] in _GENERAL


def mail_domain(mail: str) -> str:
    """Return the domain of a mail address that tells a body, empty for an open provider."""
    domain = mail.rsplit("@", 1)[-1]
    return "" if domain in _OPEN else domain


def web_key(text: str) -> str:
    """Return the host of a web address without ``www.``."""
    host = re.sub(r"^[a-z]+://", "", text.strip().casefold())
    return re.split(r"[/?#:]", host.removeprefix("www."), maxsplit=1)[0]
