"""The Integrationskonzept: its outline and the process in which it is made."""
