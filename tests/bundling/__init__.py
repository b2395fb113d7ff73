"""Tests of what is handed out, in levels: builder, makensis, setup under Wine, whole program."""
