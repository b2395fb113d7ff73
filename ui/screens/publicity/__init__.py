"""Press and public relations, statements, talks and trainings."""
