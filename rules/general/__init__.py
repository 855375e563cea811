"""Rules on the corporation at large."""
