"""Rules on shares, dividends and reserves."""
