from tests.ui.office_fixtures import blank, office, template

__all__ = ["blank", "office", "template"]
