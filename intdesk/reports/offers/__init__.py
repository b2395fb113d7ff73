"""Papers and tables of offers: the gap matrix and the public directory."""
