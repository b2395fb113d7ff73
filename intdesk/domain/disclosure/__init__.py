"""Disclosure control (Geheimhaltung): no small count of persons can be recomputed from a report.

The way through: ``tables`` (raw counts) → ``protect.protect`` → ``protected.ProtectedTables``, the
only type that renderers of public reports accept. ``docs/decisions/0011-disclosure.md`` tells the
guarantee and the method.
"""
