"""Every word for people: one typed function per message, text from the locales."""
