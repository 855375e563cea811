"""Rules on directors: their number, classes, election, terms, resignation, removal, vacancies, pay."""
