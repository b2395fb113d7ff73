"""The data file: engine, tables, records, lists, search, journal, figures.

The only package that imports sqlalchemy, alembic or sqlcipher3. Everything goes through
:class:`intdesk.storage.database.Database` and its units of work.
"""
