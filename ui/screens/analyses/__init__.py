"""Analyses: the question, its table and chart, and the lists behind them."""
