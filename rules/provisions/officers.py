"""Provisions on officers: which there are, their election, terms, removal, duties, and who acts in whose absence."""
