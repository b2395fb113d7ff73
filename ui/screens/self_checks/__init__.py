"""The Kurz-Check: sheets entered by keyboard, compared over time and between respondents."""
