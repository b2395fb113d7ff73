"""The first screen: the year at a glance."""
