"""Cainiao's public page, which is documented nowhere and licensed to nobody: unofficial."""
