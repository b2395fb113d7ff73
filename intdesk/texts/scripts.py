"""What is printed instead of writing that the typeface of the papers lacks."""

from __future__ import annotations

from typing import Final

SCRIPTS: Final[dict[str, str]] = {
    "ARABIC": "arabische Schrift",
    "ARABIC-INDIC": "arabische Schrift",
    "EXTENDED": "arabische Schrift",
    "ARMENIAN": "armenische Schrift",
    "BENGALI": "bengalische Schrift",
    "BOPOMOFO": "chinesische Schrift",
    "CJK": "chinesische Schrift",
    "CYRILLIC": "kyrillischer Buchstabe",
    "DEVANAGARI": "Devanagari-Schrift",
    "ETHIOPIC": "äthiopische Schrift",
    "GEORGIAN": "georgische Schrift",
    "GREEK": "griechischer Buchstabe",
    "GUJARATI": "Gujarati-Schrift",
    "GURMUKHI": "Gurmukhi-Schrift",
    "HANGUL": "koreanische Schrift",
    "HEBREW": "hebräische Schrift",
    "HIRAGANA": "japanische Schrift",
    "KATAKANA": "japanische Schrift",
    "KHMER": "Khmer-Schrift",
    "LATIN": "lateinischer Buchstabe",
    "LAO": "laotische Schrift",
    "MALAYALAM": "Malayalam-Schrift",
    "MONGOLIAN": "mongolische Schrift",
    "MYANMAR": "birmanische Schrift",
    "SINHALA": "singhalesische Schrift",
    "SYRIAC": "syrische Schrift",
    "TAMIL": "tamilische Schrift",
    "TELUGU": "Telugu-Schrift",
    "THAANA": "Thaana-Schrift",
    "THAI": "thailändische Schrift",
    "TIBETAN": "tibetische Schrift",
    "TIFINAGH": "Tifinagh-Schrift",
}
"""Names of scripts by the word with which Unicode names begin."""
PICTURE: Final = "Bildzeichen"
OTHER: Final = "Sonderzeichen"
REPLACED: Final = "[{script}]"
