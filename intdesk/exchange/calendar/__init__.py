"""Appointments from calendar files (.ics), as Outlook, Thunderbird and Google write them."""
