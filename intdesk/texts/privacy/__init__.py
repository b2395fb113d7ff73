"""The words of papers on data protection."""
