"""Indicators, the Kurz-Check, surveys and the Integrationskonzept."""
