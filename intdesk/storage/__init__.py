"""The data file: the only package that knows SQLAlchemy, Alembic and SQLCipher."""
