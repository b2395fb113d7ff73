"""Advice on new passwords."""

from __future__ import annotations

import pytest

from intdesk.domain.access import Advice
from intdesk.errors import InputError
from intdesk.services.passwords import advise_on, require_good


@pytest.mark.parametrize(
    "password",
    [
        "Passwort2026!", "Integrationsbeauftragte", "Sommer2026Landkreis", "Frühling2026!!",
        "aaaaaaaaaaaaaaaaaa", "1234567890123", "qwertzuiopü+", "Ada Beispiel 2026", "ÄMTERÄMTER12",
    ],
)  # fmt: skip
def test_what_everybody_would_try_is_too_easy(password: str) -> None:
    assert advise_on(password, ["Ada Beispiel", "Ämter"]) is Advice.TOO_EASY


@pytest.mark.parametrize(
    ("password", "advice"),
    [
        ("", Advice.TOO_SHORT),
        ("x8#kQ2!pLm9", Advice.TOO_SHORT),
        ("x8#kQ2!pLm9z", Advice.FINE),
        ("blaue Regenschirme tanzen gern", Advice.STRONG),
        ("Пароль из кириллицы длинный", Advice.STRONG),
        ("blaue Regenschirme tanzen gern " * 30, Advice.STRONG),
    ],
)
def test_advice(password: str, advice: Advice) -> None:
    assert advise_on(password) is advice


def test_names_that_a_guesser_knows_make_it_weaker() -> None:
    assert advise_on("Quakenbrügge1893") is Advice.STRONG
    assert advise_on("Quakenbrügge1893", ["Stadt Quakenbrügge"]) is Advice.TOO_EASY


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("kurz", "password_too_short"),
        ("Passwort2026!", "password_too_easy"),
        ("x8#kQ2!pLm9z" * 100, "password_too_long"),
    ],
)
def test_a_weak_password_is_refused(password: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        require_good(password)
    assert caught.value.code == code
    assert caught.value.exit_code == 3


def test_a_good_password_passes() -> None:
    require_good("x8#kQ2!pLm9z", ["Ada"])
