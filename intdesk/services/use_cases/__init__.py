"""The use cases of an open office, by area of the program; ``OfficeFile`` has them all."""
