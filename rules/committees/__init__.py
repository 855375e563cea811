"""Rules on committees."""
