"""How fast Guyub is beside a bare echo, on the same machine in the same minutes. Not part of the bot."""
