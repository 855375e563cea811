"""Rules on meetings of the board and its committees."""
