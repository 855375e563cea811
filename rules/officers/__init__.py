"""Rules on officers."""
