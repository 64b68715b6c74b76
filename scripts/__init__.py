"""Programs for those who work on Quorum; none of this is part of the package."""
