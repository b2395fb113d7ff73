"""Ready evaluations: work done for other bodies, interpreting."""
