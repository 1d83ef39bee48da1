"""`bewijspunt template …`: for who writes a template of an issuer's paper. See docs/templates.md."""

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True, help="Checks templates and tries them on papers.")
UNUSABLE, FAULTY = 2, 1

TemplateFile = Annotated[Path, typer.Argument(exists=True, dir_okay=False)]


@app.command(epilog="Example: bewijspunt template check mine.yaml")
def check(files: Annotated[list[Path] | None, typer.Argument(exists=True, dir_okay=False)] = None) -> None:
    """Checks template files and runs their examples; without a file, all that come with the program."""
    from extractors.strict_yaml import AuthorFault
    from extractors.templates.check import check as checked
    from extractors.templates.template import FOLDER

    faulty = False
    for file in files or sorted(FOLDER.glob("*.yaml")):
        try:
            faults = checked(file).faults
        except AuthorFault as fault:
            faults = (fault,)
        faulty |= bool(faults)
        typer.echo("\n".join(map(str, faults)) if faults else f"{file.name}: good")
    raise typer.Exit(FAULTY if faulty else 0)


@app.command("try", epilog="Example: bewijspunt template try mine.yaml paper.pdf --marked marked.png")
def try_on(
    file: TemplateFile,
    paper: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="PDF, picture, or a drawn text (.txt).")],
    marked: Annotated[Path | None, typer.Option(help="Write the first page with marks as PNG.")] = None,
) -> None:
    """Shows what a template finds on a paper: its anchors, and what each field reads. Ends with 1 where it fits not."""
    from extractors.layout import lay_out
    from extractors.read import read
    from extractors.strict_yaml import AuthorFault
    from extractors.templates.check import told, tried
    from extractors.templates.drawn import pages as drawn_pages
    from extractors.templates.template import load

    try:
        template = load(file)
    except AuthorFault as fault:
        typer.echo(str(fault), err=True)
        raise typer.Exit(UNUSABLE) from fault
    drawn = paper.suffix == ".txt"
    pages = drawn_pages(paper.read_text(encoding="utf-8")) if drawn else read(paper).pages
    if not any(page.words for page in pages):
        typer.echo(f"{paper.name}: nothing could be read on it", err=True)
        raise typer.Exit(UNUSABLE)
    found = tried(template, lay_out(pages))
    typer.echo("\n".join(told(found)))
    if marked and not drawn:
        from extractors.templates.marked import marked as picture_of

        marked.write_bytes(picture_of(paper, pages[0], found))
    raise typer.Exit(0 if found.fits else FAULTY)
