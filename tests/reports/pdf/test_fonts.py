from __future__ import annotations

import pytest

from intdesk.reports.pdf.fonts import (
    REGULAR,
    lacks_letters,
    printable,
    register_fonts,
    text_width,
)


@pytest.mark.parametrize(
    "text",
    [
        "Ağça Šimková",
        "Győr, Brașov, Łódź",
        "Þórður Ørsted",
        "Ελένη Παπαδοπούλου",
        "Олександр",
        "§ 24 – „Übrige“ … €",
    ],
)
def test_european_letters_are_kept(text: str) -> None:
    assert printable(text) == text


def test_accents_are_composed() -> None:
    assert printable("Mu\u0308ller") == "Müller"


EUROPE = {
    "Albanian": "çÇëË",
    "Azerbaijani": "əƏğıİ",
    "Basque": "ñ",
    "Belarusian": "ўЎі",
    "Bosnian": "čćđšžČĆĐŠŽ",
    "Bulgarian": "щъьюя",
    "Catalan": "l·làèïòç",
    "Czech": "ěščřžýáíéúůďťňŘ",
    "Danish": "æøåÆØÅ",
    "Dutch": "ĳéë",
    "Estonian": "õäöüšž",
    "Faroese": "ðáíóúýæø",
    "Finnish": "äöå",
    "French": "àâæçéèêëîïôœùûüÿŸŒ",
    "German": "äöüßẞ",
    "Greek": "άέήίόύώϊϋΐΰςΆΈΏ",
    "Greek, old": "ἀἄᾳῆῷ",
    "Hungarian": "áéíóöőúüűŐŰ",
    "Icelandic": "áðéíóúýþæöÞÐ",
    "Irish": "áéíóúḃċ",
    "Italian": "àèéìòù",
    "Latvian": "āčēģīķļņšūžĢĶ",
    "Lithuanian": "ąčęėįšųūž",
    "Macedonian": "ѓѕјљњќџ",
    "Maltese": "ċġħżĦ",
    "Norwegian": "æøå",
    "Polish": "ąćęłńóśźżŁŹ",
    "Portuguese": "ãõâêôáéíóúç",
    "Romani": "čšžśź",
    "Romanian": "ăâîșțȘȚşţ",
    "Russian": "ёйщъыьэюяЁ",
    "Sami": "áčđŋšŧžǥǧ",
    "Serbian": "ђљњћџЂЉЊЋЏ",
    "Slovak": "ľĺŕďťňôä",
    "Slovene": "čšž",
    "Spanish": "ñáéíóúü¿¡",
    "Swedish": "åäö",
    "Turkish": "çğıİöşü",
    "Ukrainian": "ґєіїҐЄІЇ",
    "Vietnamese": "ăâđêôơưạảấầẩẫậắặẹẻẽếềểễệỉịọỏốổộớởợ",
    "Welsh": "ŵŷẁẃẅ",
    "Vietnamese, more": "ụủứửữựỳỷỹỵĐƠƯ",
}


@pytest.mark.parametrize("language", sorted(EUROPE))
def test_letters_of_europe_and_vietnam_are_printed(language: str) -> None:
    assert printable(EUROPE[language]) == EUROPE[language]
    assert not lacks_letters(EUROPE[language])


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("漢字", "[chinesische Schrift]"),
        ("ok 😀", "ok [Bildzeichen]"),
        ("გ", "[georgische Schrift]"),
        ("Verein محمد نور e. V.", "Verein [arabische Schrift] e. V."),
        ("مُحَمَّد", "[arabische Schrift]"),
        ("漢字 한국", "[chinesische Schrift] [koreanische Schrift]"),
        ("Familie \U0001f468\u200d\U0001f469\u200d\U0001f467", "Familie [Bildzeichen]"),
        ("ҝ", "[kyrillischer Buchstabe]"),
        ("∰", "[Sonderzeichen]"),
    ],
)
def test_other_writing_is_named(text: str, shown: str) -> None:
    assert printable(text) == shown
    assert lacks_letters(text)
    assert printable(shown) == shown
    assert not lacks_letters(shown)


def test_a_rare_letter_loses_its_accent() -> None:
    assert printable("Ȩva Ṏ") == "Eva O"
    assert lacks_letters("Ȩva")


def test_signs_that_choose_the_form_of_a_sign_vanish() -> None:
    assert printable("✓\ufe0f") == "✓"


def test_controls_vanish_tabs_and_line_feeds_become_spaces() -> None:
    assert printable("a\x00b\u200bc\td\r\ne\u00adf\ud800") == "abc d ef"


def test_digits_have_one_width() -> None:
    register_fonts()
    assert len({text_width(digit, REGULAR, 10) for digit in "0123456789"}) == 1
