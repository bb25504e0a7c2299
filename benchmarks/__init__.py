"""How fast Guyub is beside a bare echo, on the same machine in the same minutes. Not installed with the bot."""
