"""Provisions on committees of the board: who designates them, their members, powers, minutes and reports."""
