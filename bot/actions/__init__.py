"""The use cases: each is one function that takes a visit and plain values."""
