"""Rules on the amendment of the bylaws."""
