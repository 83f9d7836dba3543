"""The domain: rules, dates, advice, letters and every word for people. No I/O, no clock."""
