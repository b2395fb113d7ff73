"""The annual report as PDF: its chapters as blocks of :mod:`intdesk.reports.pdf`."""
