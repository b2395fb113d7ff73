"""The German sentences on editions of reports: what happened, what was kept, what to do."""

from __future__ import annotations

_UNCHANGED = "Es wurde nichts geändert."

EDITION_MESSAGES: dict[str, tuple[str, str, str]] = {
    "preview_failed": (
        "Die Seite lässt sich auf diesem Rechner nicht zeichnen.",
        _UNCHANGED,
        "Wie der Bericht aussieht, sehen Sie im PDF, das Sie unter „Berichte“ erstellen.",
    ),
    "edition_frozen": (
        "Die {number}. Ausgabe des Berichts {year} ist festgeschrieben und bleibt, wie sie ist.",
        _UNCHANGED,
        (
            "Für andere Zahlen oder Texte beginnen Sie eine Korrektur. Müssen die Dateien ganz "
            "weg, wählen Sie „Dateien entfernen“ und nennen Sie den Grund."
        ),
    ),
    "edition_step": (
        "Das geht mit der {number}. Ausgabe des Berichts {year} in ihrem Stand nicht.",
        _UNCHANGED,
        "Bitte sehen Sie auf der Seite „Ausgaben“ nach, wie weit sie ist.",
    ),
    "edition_unsigned": (
        "Die {number}. Ausgabe des Berichts {year} hat noch niemand mitgezeichnet.",
        _UNCHANGED,
        "Bitte vermerken Sie zuerst, wer sie wann gezeichnet hat; Sie selbst genügen.",
    ),
    "edition_open": (
        "Für {year} ist schon eine Ausgabe in Arbeit (die {number}.).",
        _UNCHANGED,
        "Bitte schreiben Sie diese fest oder verwerfen Sie sie, bevor Sie eine neue beginnen.",
    ),
    "edition_changed": (
        "Die {number}. Ausgabe des Berichts {year} wurde inzwischen an anderer Stelle geändert.",
        _UNCHANGED,
        "Bitte sehen Sie sie sich noch einmal an und versuchen Sie es dann erneut.",
    ),
    "edition_overtaken": (
        (
            "Seit diese Ausgabe zur Mitzeichnung ging, wurde eine andere festgeschrieben: {other}. "
            "Beide zeigen Zahlen desselben Jahres und sind nicht zusammen geprüft."
        ),
        "Es wurde nichts festgeschrieben.",
        "Bitte machen Sie die Ausgabe wieder zum Entwurf und geben Sie sie neu zur Mitzeichnung.",
    ),
    "edition_reason": (
        "Der Grund fehlt oder passt nicht: nötig sind {least} bis {most} Zeichen.",
        _UNCHANGED,
        "Bitte schreiben Sie in einem Satz, warum.",
    ),
    "edition_empty": (
        "Diese Ausgabe hat keinen festen Inhalt: Sie ist ein Entwurf oder ihre Dateien sind weg.",
        _UNCHANGED,
        "",
    ),
    "edition_damaged": (
        "Eine gespeicherte Berichtsausgabe ist beschädigt: Sie ist nicht mehr, wie sie war.",
        "Alles andere in der Datei ist davon nicht betroffen. Es wurde nichts ausgegeben.",
        "Bitte spielen Sie eine Sicherung zurück, in der die Ausgabe noch heil ist.",
    ),
    "edition_newer": (
        "Diese Berichtsausgabe stammt aus einer neueren Version von IntDesk.",
        _UNCHANGED,
        "Bitte verwenden Sie die neuere Version.",
    ),
    "edition_missing": (
        "Eine Ausgabe {number} dieses Berichts für {year} gibt es nicht.",
        "Es wurde nichts ausgegeben.",
        "Festgeschrieben sind: {known}.",
    ),
    "edition_other_settings": (
        (
            "Für {year} ist eine Ausgabe veröffentlicht, die anders eingestellt ist ({rule}). "
            "Derselbe Zeitraum erscheint nur einmal."
        ),
        "Es wurde nichts ausgegeben.",
        (
            "Lassen Sie die Einstellung weg, um die Ausgabe zu erhalten, oder erstellen Sie den "
            "Bericht nur intern."
        ),
    ),
}
