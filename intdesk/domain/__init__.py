"""What the field is: records, rules and figures, in plain Python without any library."""
