"""The screen of complaints."""
