"""Provisions on shares: certificates, signatures, transfers, registered holders, consideration, dividends."""
