"""Rules on meetings of stockholders."""
