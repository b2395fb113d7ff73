"""Reads forms as xlsx files, and fills marked cells so that all else stays byte for byte."""
