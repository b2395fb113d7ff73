"""IntDesk without its window: domain, storage, reports, exchange, services and the command line."""

__version__ = "0.1.0"
