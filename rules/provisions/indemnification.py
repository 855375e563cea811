"""Provisions on indemnification: who, against what, who determines, advances, insurance, deadlines."""
