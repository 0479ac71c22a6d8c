"""Reads each workbook, sets ten cells below the form, saves it: what openpyxl needs for our work without the work."""
import os
import resource
import sys

import openpyxl

listing, out = sys.argv[1:3]
for path in open(listing, encoding="utf-8").read().splitlines():
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    last = sheet.max_row
    for step in range(1, 11):
        sheet.cell(last + step, 12).value = 0.1
    book.save(os.path.join(out, os.path.basename(path)))
used = resource.getrusage(resource.RUSAGE_SELF)
sys.stderr.write(f"\nused={used.ru_maxrss} {used.ru_utime + used.ru_stime:.3f}\n")
