"""What is kept of a person (Art. 15 and 20 DSGVO): gathered, looked through, handed out."""

from intdesk.services.subject_access.contacts import ContactAccessService
from intdesk.services.subject_access.service import SubjectAccessService

__all__ = ["ContactAccessService", "SubjectAccessService"]
