"""What surrounds the content: style families, heads with the title, feet, places to sign. Jinja pieces."""
# ruff: noqa: E501  (a piece reads better in one line)

FONTS = ("Lato", "Liberation Sans", "Liberation Serif", "Liberation Sans Narrow", "DejaVu Sans", "DejaVu Serif", "DejaVu Sans Condensed",
         "FreeSans", "FreeSerif", "Linux Libertine O", "Linux Biolinum O", "EB Garamond", "Comic Neue", "Lato Light", "Liberation Mono")  # fmt: skip
HANDS = (("DkgHandwriting", 1.25), ("Breip", 1.25), ("Rufscript", 1.2), ("Humor Sans", 1.05), ("Dancing Script", 1.25),
         ("Ecolier_court", 1.5))  # fmt: skip
COLOURS = (
    "#1f4e79",
    "#7a1f3d",
    "#0b6e4f",
    "#333333",
    "#5b3a8c",
    "#b0480a",
    "#00718f",
    "#8a6d1d",
    "#204020",
    "#a01818",
    "#004f9f",
    "#3d3d5c",
)

SHEETS: dict[str, str] = {
    "plain": "h1{font-size:1.6em;margin:0 0 3mm}h2,h3{font-size:1.12em;margin:4mm 0 1mm}p{margin:1.5mm 0}",
    "word": "h1{font-size:1.7em;font-weight:400;color:{{c}};margin:0 0 2mm}h2,h3{font-size:1.2em;font-weight:400;color:{{c}};margin:4.5mm 0 .5mm}p{margin:0 0 2.5mm}",
    "small-caps": "h1{font-variant:small-caps;font-size:1.8em;text-align:center;letter-spacing:.05em}h2,h3{font-variant:small-caps;border-bottom:1px solid #999;font-size:1.1em}p{text-align:justify;hyphens:auto}",
    "capitals": "h1{text-transform:uppercase;font-size:1.35em;letter-spacing:.08em;border-bottom:2px solid #000}h2,h3{text-transform:uppercase;font-size:.9em;letter-spacing:.05em;margin:4mm 0 1mm}",
    "underlined": "h1{font-size:1.3em;text-decoration:underline;font-weight:bold}h2,h3{font-size:1em;text-decoration:underline;margin:4mm 0 1mm;font-weight:normal}p{margin:0 0 2mm}",
    "barred": "h1{border-left:6px solid {{c}};padding-left:4mm;font-size:1.7em;font-weight:600}h2,h3{border-left:3px solid {{c}};padding-left:2mm;font-size:1.1em;margin:4mm 0 1mm}",
    "framed": "body{border:1px solid {{c}};padding:8mm!important}h1{font-size:1.5em;color:{{c}}}h2,h3{color:{{c}};font-size:1.05em;margin:4mm 0 1mm}",
    "tinted": "h1{font-size:1.75em;color:{{c}};font-weight:300}h2,h3{font-weight:600;font-size:1.05em;margin:4mm 0 1mm}",
    "airy": "body{line-height:1.65!important}h1{font-size:2em;font-weight:300;margin:6mm 0}h2,h3{font-weight:400;font-size:1.25em;margin:7mm 0 2mm}p{margin:0 0 4mm}",
    "tight": "body{line-height:1.15!important}h1{font-size:1.25em;margin:0 0 1.5mm}h2,h3{font-size:1em;margin:2mm 0 0}p{margin:.5mm 0}",
    "boxed-headings": "h1{background:{{c}};color:#fff;padding:2.5mm 4mm;font-size:1.4em}h2,h3{background:#e9e9e9;padding:1mm 2mm;font-size:1em;margin:4mm 0 1.5mm}",
    "spaced": "h1{letter-spacing:.2em;font-weight:400;font-size:1.5em;text-align:center}h2,h3{letter-spacing:.06em;font-size:1em;text-align:center;margin:5mm 0 1mm}body{letter-spacing:.02em}",
    "ruled": "h1{border-top:3px double #000;border-bottom:3px double #000;padding:2mm 0;text-align:center;font-size:1.4em}h2,h3{font-style:italic;font-size:1.1em;margin:4mm 0 1mm}",
    "grey": "body{color:#444!important}h1{color:#777;font-size:1.9em;font-weight:400}h2,h3{color:#777;font-size:1.1em;margin:4mm 0 1mm}",
}

HEADS: dict[str, str] = {
    "title-only": "<h1>{{title}}</h1>",
    "org-above": "<p><b>{{org}}</b></p><h1>{{title}}</h1>",
    "org-below": "<h1>{{title}}</h1><p style='color:#666;margin-top:-1mm'>{{org}}</p>",
    "letterhead-right": "<div style='text-align:right;font-size:.8em;color:#444'>{{org}}<br>{{address}}</div><h1>{{title}}</h1>",
    "letterhead-left": "<div style='font-size:.85em'><b style='color:{{c}};font-size:1.5em'>{{org}}</b><br>{{address}}</div><hr><h1>{{title}}</h1>",
    "logo-left": "<div style='display:flex;align-items:center;gap:6mm'><div style='width:16mm;height:16mm;border-radius:50%;background:{{c}}'></div><h1 style='margin:0'>{{title}}</h1></div><p>{{org}}</p>",
    "logo-right": "<div style='display:flex;justify-content:space-between;align-items:start'><h1>{{title}}</h1><div style='border:2px solid {{c}};color:{{c}};padding:2mm 4mm;font-weight:bold'>{{org}}</div></div>",
    "band": "<div style='background:{{c}};color:#fff;padding:5mm 6mm;margin-bottom:4mm'><div style='font-size:1.6em'>{{title}}</div><div>{{org}}</div></div>",
    "centred": "<div style='text-align:center'><div>{{org}}</div><h1 style='text-align:center'>{{title}}</h1></div>",
    "table": "<table style='width:100%;border-collapse:collapse;margin-bottom:4mm'><tr><td style='border:1px solid #000;padding:2mm;width:65%'><b style='font-size:1.2em'>{{title}}</b></td><td style='border:1px solid #000;padding:2mm;font-size:.8em'>{{org}}<br>{{form}}</td></tr></table>",
    "two-lines": "<div style='font-size:.9em'>{{org}} · {{form}}</div><h1>{{title}}</h1>",
    "between-rules": "<hr><h1 style='margin:1mm 0'>{{title}}</h1><hr>",
    "stripe": "<div style='height:5mm;background:linear-gradient(90deg,{{c}} 60%,#ccc 60%);margin-bottom:5mm'></div><h1>{{title}}</h1><p>{{org}}</p>",
    "bold-line": "<p style='font-weight:bold;font-size:1.15em'>{{title}}</p>",
    "slogan": "<div style='display:flex;justify-content:space-between;color:{{c}}'><b>{{org}}</b><i style='font-size:.8em'>samen voor goede zorg</i></div><h1>{{title}}</h1>",
    "form-number": "<div style='float:right;border:1px solid #000;padding:1mm 2mm;font-size:.75em'>{{form}}</div><h1>{{title}}</h1>",
}

FEET: dict[str, str] = {
    "none-a": "",
    "no-foot": "",
    "printed": "<footer>Afgedrukt op {{printed}}</footer>",
    "page": "<footer>{{org}} – pagina 1 van 1</footer>",
    "version": "<footer>{{form}}, vastgesteld {{old}}. Evaluatie uiterlijk {{coming}}.</footer>",
    "bank": "<footer>KvK 00{{n}}123 | IBAN NL00 BANK 0{{n}} 4567 89 | tel. 0{{n}}0 - 12 34 56 | www.voorbeeld.example</footer>",
    "address": "<footer>{{address}} · T 0{{n}}0 000 00 00 · info@voorbeeld.example</footer>",
    "privacy": "<footer>Bewaartermijn 5 jaar. Gegevens worden verwerkt volgens de AVG (versie {{old}}).</footer>",
    "file": "<footer>G:\\POH\\verslagen\\{{form}}.docx &nbsp; {{printed}}</footer>",
    "created": "<footer>Document aangemaakt: {{printed}}. Blad 1/1</footer>",
    "confidential": "<footer>Vertrouwelijk – niet verspreiden buiten de groep. © {{year}} {{org}}</footer>",
    "since": "<footer>{{org}}, sinds {{n}} mei 19{{n}} actief in de regio.</footer>",
    "generated": "<footer>Gegenereerd door het systeem op {{printed}} om 08:{{n}}</footer>",
    "form": "<footer>Formuliernummer {{form}} / druk 0{{n}}-{{year}}</footer>",
}

SIGNS: dict[str, str] = {
    "left": "<div style='margin-top:7mm'>{{svg}}<br>{{who}}<br>{{role}}</div>",
    "line": "<div style='margin-top:7mm;width:60mm'>{{svg}}<div style='border-top:1px solid #000'>{{who}}, {{role}}</div></div>",
    "right": "<div style='margin-top:7mm;text-align:right'>{{place}}, {{signed}}<br>{{svg}}<br>{{who}}</div>",
    "dated": "<p style='margin-top:7mm'>Aldus getekend te {{place}} op {{signed}}</p>{{svg}}<p>{{who}}<br>{{role}}</p>",
    "table": "<table style='margin-top:6mm;border-collapse:collapse'><tr><td style='border:1px solid #555;padding:2mm'>{{label}}<br>{{svg}}</td><td style='border:1px solid #555;padding:2mm;vertical-align:top'>Naam: {{who}}<br>{{dated}}: {{signed}}</td></tr></table>",
    "labelled": "<p style='margin-top:7mm'>{{dated}}: {{signed}}<br>{{label}}:</p>{{svg}}<p>{{who}}</p>",
    "regards": "<p>Met vriendelijke groet,</p>{{svg}}<p>{{who}}<br><i>{{role}}</i></p>",
    "centred": "<div style='text-align:center;margin-top:8mm'>{{svg}}<br>{{who}}<br><small>{{role}} – {{signed}}</small></div>",
    "for-agreement": "<p style='margin-top:7mm'>Voor akkoord, {{who}} ({{role}})</p>{{svg}}<p>{{signed}}</p>",
    "drawn-up": "<p style='margin-top:7mm'>Naar waarheid opgemaakt, {{place}}, {{signed}}</p><p>{{who}}</p>{{svg}}",
    "stamp": "<div style='display:flex;gap:14mm;margin-top:8mm;align-items:center'><div>{{svg}}<br>{{who}}</div><div style='border:2px solid {{c}};color:{{c}};border-radius:50%;padding:5mm 4mm;transform:rotate(-9deg);font-size:.75em;text-align:center'>{{place}}<br>AKKOORD</div></div>",
    "wide-line": "<div style='display:flex;justify-content:space-between;margin-top:9mm;border-top:1px solid #000;padding-top:1mm'><span>{{who}}</span><span>{{svg}}</span><span>{{signed}}</span></div>",
}

PEOPLE: dict[str, str] = {
    "commas": "<p><b>{{label}}:</b> {% for p in here %}{{p.name}}{{', ' if not loop.last }}{% endfor %}</p>{% if away %}<p><b>{{off}}:</b> {% for p in away %}{{p.name}}{{', ' if not loop.last}}{% endfor %}</p>{% endif %}",
    "semicolons": "<p>{{label}}: {% for p in here %}{{p.name}}{{'; ' if not loop.last }}{% endfor %}.{% if away %}<br>{{off}}: {% for p in away %}{{p.name}}{{'; ' if not loop.last}}{% endfor %}.{% endif %}</p>",
    "bullets": "<h3>{{label}}</h3><ul>{% for p in here %}<li>{{p.name}}{% if jobs %} ({{p.job}}){% endif %}</li>{% endfor %}</ul>{% if away %}<h3>{{off}}</h3><ul>{% for p in away %}<li>{{p.name}}</li>{% endfor %}</ul>{% endif %}",
    "dashes": "<p><u>{{label}}</u><br>{% for p in here %}- {{p.name}}<br>{% endfor %}{% if away %}<u>{{off}}</u><br>{% for p in away %}- {{p.name}}<br>{% endfor %}{% endif %}</p>",
    "numbered": "<h3>{{label}}</h3><ol>{% for p in here %}<li>{{p.name}}, {{p.job}}</li>{% endfor %}</ol>{% if away %}<p>{{off}}: {% for p in away %}{{p.name}}{{' en ' if not loop.last}}{% endfor %}</p>{% endif %}",
    "table": "<style>.pe{border-collapse:collapse;margin:3mm 0}.pe td,.pe th{border:1px solid #888;padding:1mm 3mm;text-align:left}</style><h3>{{label}}</h3><table class=pe><tr><th>{{name}}</th><th>{{column}}</th></tr>{% for p in here %}<tr><td>{{p.name}}</td><td>{{p.more}}</td></tr>{% endfor %}</table>{% if away %}<p>{{off}}: {% for p in away %}{{p.name}}{{', ' if not loop.last}}{% endfor %}</p>{% endif %}",
    "ticked-table": "<style>.pe{border-collapse:collapse;margin:3mm 0}.pe td,.pe th{border:1px solid #888;padding:1mm 3mm;text-align:left}</style><table class=pe><tr><th>{{name}}</th><th>{{column}}</th><th>aanwezig</th></tr>{% for p in both %}<tr><td>{{p.name}}</td><td>{{p.more}}</td><td>{{'ja' if p.here else 'nee'}}</td></tr>{% endfor %}</table>",
    "table-status": "<style>.pe{width:100%;border-spacing:0;margin:3mm 0}.pe td,.pe th{border-bottom:1px solid #bbb;padding:1.2mm;text-align:left}</style><table class=pe><tr><th>{{name}}</th><th>Status</th></tr>{% for p in both %}<tr><td>{{p.name}}</td><td>{{'aanwezig' if p.here else 'afgemeld'}}</td></tr>{% endfor %}</table>",
    "boxes": "<h3>{{label}}</h3><div style='columns:2'>{% for p in both %}<div>{{'☒' if p.here else '☐'}} {{p.name}}</div>{% endfor %}</div>",
    "two-columns": "<div style='display:grid;grid-template-columns:1fr 1fr;gap:6mm'><div><h3>{{label}}</h3>{% for p in here %}{{p.name}}<br>{% endfor %}</div><div>{% if away %}<h3>{{off}}</h3>{% for p in away %}{{p.name}}<br>{% endfor %}{% endif %}</div></div>",
    "sentence": "<p>Bij deze bijeenkomst waren {% for p in here %}{{p.name}}{{' en ' if loop.revindex == 2 else (', ' if not loop.last)}}{% endfor %} aanwezig.{% if away %} {% for p in away %}{{p.name}}{{' en ' if not loop.last}}{% endfor %} {{'hadden' if away|length > 1 else 'had'}} zich afgemeld.{% endif %}</p>",
    "sentence-there": "<p>Er waren {{here|length}} collega's: {% for p in here %}{{p.name}}{{' en ' if loop.revindex == 2 else (', ' if not loop.last)}}{% endfor %}.{% if away %} Verhinderd: {% for p in away %}{{p.name}}{{', ' if not loop.last}}{% endfor %}.{% endif %}</p>",
    "grid": "<h3>{{label}}</h3><div style='display:grid;grid-template-columns:repeat(3,1fr);gap:1.5mm'>{% for p in here %}<div style='border:1px solid #ccc;padding:1mm 2mm'>{{p.name}}</div>{% endfor %}</div>{% if away %}<p>{{off}}: {% for p in away %}{{p.name}}{{', ' if not loop.last}}{% endfor %}</p>{% endif %}",
    "slashes": "<p>{{label}}: {% for p in here %}{{p.name}}{{' / ' if not loop.last }}{% endfor %}</p>{% if away %}<p>{{off}}: {% for p in away %}{{p.name}}{{' / ' if not loop.last}}{% endfor %}</p>{% endif %}",
    "under-each-other": "<p><b>{{label}}</b><br>{% for p in here %}{{p.name}} <i>{{p.job}}</i><br>{% endfor %}</p>{% if away %}<p><b>{{off}}</b><br>{% for p in away %}{{p.name}}<br>{% endfor %}</p>{% endif %}",
    "label-hangs": "<style>.pe{display:grid;grid-template-columns:40mm 1fr;gap:1mm 3mm;margin:3mm 0}</style><div class=pe><span>{{label}}:</span><span>{% for p in here %}{{p.name}}<br>{% endfor %}</span>{% if away %}<span>{{off}}:</span><span>{% for p in away %}{{p.name}}<br>{% endfor %}</span>{% endif %}</div>",
}

BODIES: dict[str, str] = {
    "headed": "{% for h, p in parts %}<h3>{{h}}</h3><p>{{p}}</p>{% endfor %}",
    "numbered": "{% for h, p in parts %}<h3>{{loop.index}}. {{h}}</h3><p>{{p}}</p>{% endfor %}",
    "run-in": "{% for h, p in parts %}<p><b>{{h}}.</b> {{p}}</p>{% endfor %}",
    "table": "<style>.bo{width:100%;border-collapse:collapse;margin:3mm 0}.bo td{border:1px solid #999;padding:1.5mm;vertical-align:top}</style><table class=bo>{% for h, p in parts %}<tr><td style='width:28%'>{{h}}</td><td>{{p}}</td></tr>{% endfor %}</table>",
    "numbered-table": "<style>.bo{width:100%;border-collapse:collapse;margin:3mm 0}.bo td,.bo th{border-bottom:1px solid #999;padding:1.5mm;vertical-align:top;text-align:left}</style><table class=bo><tr><th>Nr</th><th>Agendapunt</th><th>Besproken</th></tr>{% for h, p in parts %}<tr><td>{{loop.index}}</td><td>{{h}}</td><td>{{p}}</td></tr>{% endfor %}</table>",
    "plain": "{% for h, p in parts %}<p>{{p}}</p>{% endfor %}",
    "two-cols": "<div style='columns:2;column-gap:7mm'>{% for h, p in parts %}<h3>{{h}}</h3><p>{{p}}</p>{% endfor %}</div>",
    "bullets": "{% for h, p in parts %}<h3>{{h}}</h3><ul>{% for s in p.split('. ') %}<li>{{s}}</li>{% endfor %}</ul>{% endfor %}",
    "simple": "{% for h, p in parts %}<p>{{h}}<br>{{p}}</p>{% endfor %}",
    "boxed": "{% for h, p in parts %}<div style='border:1px solid #999;padding:2mm 3mm;margin:2mm 0'><small>{{h}}</small><br>{{p}}</div>{% endfor %}",
    "italic": "{% for h, p in parts %}<h3>{{h}}</h3><p><i>{{p}}</i></p>{% endfor %}",
    "dashes": "{% for h, p in parts %}<p>{{h}}:<br>- {{p}}</p>{% endfor %}",
    "nothing": "",
}

TABLES: dict[str, str] = {
    "full-grid": "border-collapse:collapse;width:100%|border:1px solid #555;padding:1.3mm 2mm|background:#e8e8e8",
    "ruled": "border-collapse:collapse;width:100%|border-bottom:1px solid #aaa;padding:1.5mm 2mm 1.5mm 0|border-bottom:2px solid #000",
    "bare": "border-spacing:0|padding:.8mm 7mm .8mm 0|font-weight:bold",
    "zebra": "border-spacing:0;width:100%|padding:1.6mm 2mm|background:{{c}};color:#fff",
    "narrow": "border-collapse:collapse;font-size:.85em|border:.5pt solid #bbb;padding:.6mm 1.5mm;white-space:nowrap|background:#ffe699",
    "boxed-head": "border-collapse:collapse;width:100%|padding:1.4mm 2mm;border-left:1px solid #999;border-right:1px solid #999;border-bottom:1px solid #999|border:1.5px solid #000;font-size:.85em",
    "columns": "border-collapse:collapse;width:100%;border:1px solid #444|border-left:1px solid #444;padding:1.2mm 2mm|border:1px solid #444;font-weight:normal;font-style:italic",
    "underlined-rows": "border-spacing:0;width:100%|padding:1.1mm 3mm 1.1mm 0|text-decoration:underline;font-weight:normal",
    "hairlines": "border-spacing:0;width:100%|padding:1.3mm 3mm|border-bottom:1px solid {{c}};color:{{c}};font-size:.9em",
    "thin-rows": "border-collapse:collapse;width:100%|border-top:.5px solid #bbb;padding:1.4mm 3mm 1.4mm 0|font-weight:600;font-size:.85em",
    "white-space": "border-spacing:4mm 1mm|padding:0|font-style:italic;font-weight:normal;color:#555",
    "between-rows": "border-collapse:collapse;width:85%|padding:.6mm 4mm .6mm 0|border-bottom:1.5px solid #333;font-size:.9em",
    "wide-open": "border-spacing:0;width:100%|padding:2.2mm 2mm|font-variant:small-caps;font-weight:bold",
    "dotted": "border-collapse:collapse;width:100%|border-bottom:1px dotted #000;padding:1.8mm 1mm|text-transform:uppercase;font-size:.75em;letter-spacing:.05em",
    "dashed": "border-collapse:collapse;width:100%|border:1px dashed #888;padding:1.5mm 2mm|color:{{c}}",
    "spreadsheet": "border-collapse:collapse|border:1px solid #d4d4d4;padding:.7mm 2mm|background:#f3f3f3;font-weight:normal",
}
"""Table, cell and head cell."""
