"""The few fields of each kind by which a person recognises a record, by area."""
