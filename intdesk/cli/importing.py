"""``intdesk import``: lists that officers already keep."""
