"""The one xlsx writer and reader that reports and exchange share."""
