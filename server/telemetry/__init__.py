"""What a server tells of itself: figures and lines."""
