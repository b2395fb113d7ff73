"""The stakeholder matrix: influence and interest of organisations and roles."""
