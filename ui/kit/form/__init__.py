"""Forms: editors for the kinds of values, fields with labels and problems, and the binder."""
