"""Offers and needs: where there are gaps, and the public directory."""
