"""Address cards (vCard 2.1, 3.0 and 4.0): reading what programs and phones write, and writing."""
