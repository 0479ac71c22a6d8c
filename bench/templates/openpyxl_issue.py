"""Issues the same forms with openpyxl: opens the template, sets the same cells, saves under another name.

Arguments: template, roster as JSON, output folder, `once` to open the template once for all rows or `each` for each.
Prints the processor seconds used after the libraries were loaded.
"""
import json
import sys
import time

import openpyxl

template, roster, out, opening = sys.argv[1:]
rows = json.load(open(roster, encoding="utf-8"))
started = time.process_time()
book = openpyxl.load_workbook(template)
for row in rows:
    if opening == "each":
        book = openpyxl.load_workbook(template)
    form = book.worksheets[0]
    for cell, value in row["cells"].items():
        form[cell] = value
    book["_ziping"]["A4"] = row["record"]
    book.save(f"{out}/{row['file']}")
print(time.process_time() - started)
