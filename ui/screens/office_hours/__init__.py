"""Office hours: the year's dates, the plan behind them, and closed periods."""
