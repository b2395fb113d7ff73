"""The demonstration office: a plausible, invented municipality with full years of records.

Nobody in it is real. The same seed, years, scale and day give the same content.
"""
