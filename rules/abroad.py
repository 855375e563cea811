"""Countries and cities outside the United States, for the legal holidays that are kept there."""

from typing import Final

COUNTRIES: Final = {
    "hong kong": "HK", "singapore": "SG", "tokyo": "JP", "osaka": "JP", "japan": "JP", "china": "CN", "shenzhen": "CN", "shanghai": "CN",
    "beijing": "CN", "guangzhou": "CN", "dongguan": "CN", "taiwan": "TW", "taipei": "TW", "kaohsiung": "TW", "seoul": "KR", "korea": "KR",
    "south korea": "KR", "vietnam": "VN", "hanoi": "VN", "thailand": "TH", "bangkok": "TH", "malaysia": "MY", "kuala lumpur": "MY",
    "philippines": "PH", "manila": "PH", "india": "IN", "mumbai": "IN", "bangalore": "IN", "delhi": "IN", "canada": "CA",
    "toronto": "CA-ON", "ottawa": "CA-ON", "montreal": "CA-QC", "vancouver": "CA-BC", "mexico": "MX", "mexico city": "MX", "london": "GB-ENG",
    "england": "GB-ENG", "manchester": "GB-ENG", "uk": "GB", "united kingdom": "GB", "britain": "GB", "scotland": "GB-SCT",
    "edinburgh": "GB-SCT", "ireland": "IE", "dublin": "IE", "paris": "FR", "france": "FR", "germany": "DE", "berlin": "DE-BE",
    "frankfurt": "DE-HE", "munich": "DE-BY", "hamburg": "DE-HH", "switzerland": "CH", "zurich": "CH-ZH", "geneva": "CH-GE",
    "austria": "AT", "vienna": "AT", "italy": "IT", "rome": "IT", "milan": "IT", "spain": "ES", "madrid": "ES-MD", "barcelona": "ES-CT",
    "portugal": "PT", "lisbon": "PT", "netherlands": "NL", "amsterdam": "NL", "belgium": "BE", "brussels": "BE", "sweden": "SE",
    "stockholm": "SE", "norway": "NO", "oslo": "NO", "denmark": "DK", "copenhagen": "DK", "finland": "FI", "helsinki": "FI",
    "poland": "PL", "warsaw": "PL", "israel": "IL", "tel aviv": "IL", "dubai": "AE", "brazil": "BR", "argentina": "AR",
    "australia": "AU", "sydney": "AU-NSW", "new zealand": "NZ", "bermuda": "BM", "the cayman islands": "KY", "the bahamas": "BS",
}  # fmt: skip
"""A well-known country or city with the code of the country, and of its part where the part keeps days of its own."""


def country_of(place: str) -> tuple[str, str | None] | None:
    """The codes of the country and of the part of it where a place lies; None for a place that is not known to lie abroad."""
    code = COUNTRIES.get(place.casefold())
    if code is None:
        return None
    country, _, part = code.partition("-")
    return country, part or None
