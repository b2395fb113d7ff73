"""Events: planned from a checklist, held, counted, evaluated."""
