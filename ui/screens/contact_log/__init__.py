"""The contact log: talks, visits and letters with the network."""
