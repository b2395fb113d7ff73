"""The words of indicators, the Kurz-Check, surveys and concepts."""
