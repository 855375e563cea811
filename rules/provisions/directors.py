"""Provisions on directors: their number, classes, election, tenure, removal, vacancies, powers, pay."""
