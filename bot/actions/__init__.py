"""The use cases: each is one function that takes the services, a caller and plain values."""
