"""The mandate moves from the settings of the office to a post."""

from __future__ import annotations

from pathlib import Path

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.storage.database import Database
from intdesk.storage.engine import migration_engine
from intdesk.storage.repositories.budget import POSTS
from tests.migrations.test_released_files import unpacked
from tests.storage.samples import CLOCK


@pytest.mark.parametrize("mandate", ["Beschluss vom 3. März", ""])
def test_the_mandate_of_the_office_becomes_a_post(mandate: str, tmp_path: Path) -> None:
    path = unpacked("0019", tmp_path)
    with migration_engine(path, None).begin() as connection:
        connection.exec_driver_sql("UPDATE office SET mandate = ?", (mandate,))
    opened = Database.open(path, clock=CLOCK)
    with opened.read() as unit:
        query = ListQuery(Kind.POST, text="integrationsbeauftragte" if mandate else "")
        posts = unit.of(POSTS).many(unit.lists.ids(query))
        assert unit.integrity.findings() == []
    opened.close()
    assert [post.mandate for post in posts] == ([mandate] if mandate else [])
