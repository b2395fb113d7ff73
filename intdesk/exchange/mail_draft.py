"""A mail as a draft (.eml) that the system's mail program opens for writing; nothing is sent."""

from __future__ import annotations

from collections.abc import Sequence
from email import policy
from email.message import EmailMessage


def mail_draft(addresses: Sequence[str], subject: str) -> bytes:
    """Return a draft with the addresses as blind copies; ``X-Unsent`` lets it open for writing."""
    message = EmailMessage(policy=policy.SMTP)
    message["X-Unsent"] = "1"
    message["Subject"] = " ".join(subject.split())
    message["Bcc"] = ", ".join(map(_plain, addresses))
    message.set_content("\n", charset="utf-8")
    return message.as_bytes()


def _plain(address: str) -> str:
    """Return an address with its domain in the letters that every program knows."""
    local, _, domain = address.rpartition("@")
    try:
        return f"{local}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        return address
