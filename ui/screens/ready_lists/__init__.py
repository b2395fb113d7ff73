"""Ready-made lists of consultations: referrals, structural notes."""
