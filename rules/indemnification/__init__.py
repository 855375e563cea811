"""Rules on indemnification."""
