"""Cases: list, file with contacts, consents and the sealed identity."""
