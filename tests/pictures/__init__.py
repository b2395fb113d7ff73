"""Makes the pictures of the manual from the program itself (``python3 dev.py pictures``)."""
