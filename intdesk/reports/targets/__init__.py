"""Workbooks about target agreements: how goals stand, and the years of a department."""
