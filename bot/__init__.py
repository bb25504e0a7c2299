"""The assembly: the only async folder, and the only one that may import everything."""
