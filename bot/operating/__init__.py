"""For whoever runs the bot: alerts, health, metrics, logs, broadcasts, the lock."""
