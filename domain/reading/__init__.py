"""How typed words are taken apart: spelling, number words, day words, rows. Only domain's own readers look
in here.
"""
