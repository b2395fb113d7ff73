"""The assistant that imports lists."""
