"""Provisions on the corporation at large: offices, seal, fiscal year, checks, contracts, books."""
