"""Word documents (DOCX): headings, paragraphs, lists, tables, page numbers, in accessible form.

python-docx is loaded with the first module of this package, never at the start of the program.
"""
