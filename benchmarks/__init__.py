"""How fast the product is beside the design that people use today, and how its data grows."""
