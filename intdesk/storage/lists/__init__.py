"""Lists: what a kind offers to sort and filter, and the queries that answer a ListQuery."""
