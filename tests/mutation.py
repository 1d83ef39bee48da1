"""What the tests of `review/points` would not notice: small changes in its code, each tried on the tests.

`python -m tests.mutation [MODULE...]` prints every change that no test noticed, with its line; docs/mutation.md says
what those are that are left. Each mutant is tried in a copy of this process in which everything is loaded already, on
the tests that come into its function, the quickest first. What stands outside functions is not changed.
"""

import ast
import copy
import importlib
import inspect
import json
import os
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from types import CodeType, FunctionType, ModuleType

import hypothesis
import pytest

from extractors import strict_yaml

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "review" / "points"
LONGEST = 3
"""Times what its tests took without a change; a mutant that needs more turns in circles, which is noticed too."""
JOBS = 2

SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.Div: ast.Mult, ast.And: ast.Or, ast.Or: ast.And,
}  # fmt: skip
NAMES = {"min": "max", "max": "min", "any": "all", "all": "any", "ceil": "floor", "floor": "ceil"}


Change = tuple[str, Callable[[ast.AST], None]]
Setting = tuple[str, str, object]
"""What it is called, and which attribute of the node becomes what."""
Place = tuple[str, int]
"""A module, and the line on which a function begins that stands in no other; with its decorators."""
Timed = tuple[float, pytest.Item]
"""A test, and the seconds of a processor that it takes."""


@dataclass(frozen=True)
class Mutant:
    module: str
    function: int
    """The line on which it begins."""
    line: int
    says: str
    tree: ast.Module


def mutants(module: str) -> Iterator[Mutant]:
    """Every small change of one module, each as a whole tree."""
    tree = ast.parse((PACKAGE / f"{module}.py").read_text())
    within = {id(one): first_line(part) for part in functions_written(tree) for one in walked(part)}
    for number, node in enumerate(ast.walk(tree)):
        if id(node) not in within:
            continue
        for says, change in changes(node):
            other = copy.deepcopy(tree)
            twin = next(one for place, one in enumerate(ast.walk(other)) if place == number)
            change(twin)
            yield Mutant(module, within[id(node)], line_of(node), says, ast.fix_missing_locations(other))


def line_of(node: ast.AST) -> int:
    """A comprehension has no line of its own."""
    return int(getattr(getattr(node, "target", node), "lineno", 0))


def functions_written(part: ast.AST) -> Iterator[ast.FunctionDef]:
    """Functions and methods that stand in no other function."""
    for one in ast.iter_child_nodes(part):
        if isinstance(one, ast.FunctionDef):
            yield one
        else:
            yield from functions_written(one)


def first_line(function: ast.FunctionDef) -> int:
    return min(one.lineno for one in (function, *function.decorator_list))


def names_of_modules() -> list[str]:
    return sorted(one.stem for one in PACKAGE.glob("*.py") if one.stem != "__init__")


def walked(function: ast.FunctionDef) -> Iterator[ast.AST]:
    """What stands in a function, its annotations and defaults left out."""
    for statement in function.body:
        yield from ast.walk(statement)


def changes(node: ast.AST) -> Iterator[Change]:
    """What can be changed at this node: a name for it, and a function that does it to the node's twin."""
    for says, key, value in (*swapped(node), *altered(node)):
        yield says, partial(_set, key=key, value=value)
    if isinstance(node, ast.Compare):
        for place, op in enumerate(node.ops):
            if new := SWAPS.get(type(op)):
                yield f"{type(op).__name__} becomes {new.__name__}", partial(_set_op, place=place, op=new())


def swapped(node: ast.AST) -> Iterator[Setting]:
    """Signs and names."""
    sign = type(node.op) if isinstance(node, ast.BinOp | ast.BoolOp | ast.AugAssign) and not joins_text(node) else None
    if sign and (new := SWAPS.get(sign)):
        yield f"{sign.__name__} becomes {new.__name__}", "op", new()
    if isinstance(node, ast.Name) and node.id in NAMES:
        yield f"{node.id} becomes {NAMES[node.id]}", "id", NAMES[node.id]
    if isinstance(node, ast.Attribute) and node.attr in NAMES:
        yield f"{node.attr} becomes {NAMES[node.attr]}", "attr", NAMES[node.attr]
    if isinstance(node, ast.Constant) and type(node.value) is int:
        yield f"{node.value} becomes {node.value + 1}", "value", node.value + 1
    if isinstance(node, ast.Constant) and type(node.value) is bool:
        yield f"{node.value} turned round", "value", not node.value


def altered(node: ast.AST) -> Iterator[Setting]:
    """Conditions and results."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield "without not", "operand", ast.UnaryOp(ast.Not(), node.operand)
    if isinstance(node, ast.If | ast.IfExp):
        yield "condition turned round", "test", ast.UnaryOp(ast.Not(), node.test)
    if isinstance(node, ast.comprehension) and node.ifs:
        yield "without its condition", "ifs", []
    if isinstance(node, ast.Return) and node.value and ast.dump(node.value) != ast.dump(ast.Constant(None)):
        yield "returns None", "value", ast.Constant(None)


def joins_text(node: ast.AST) -> bool:
    sides = (node.left, node.right) if isinstance(node, ast.BinOp) else ()
    return any(isinstance(side, ast.JoinedStr) or isinstance(getattr(side, "value", None), str) for side in sides)


def _set(twin: ast.AST, key: str, value: object) -> None:
    setattr(twin, key, copy.deepcopy(value))


def _set_op(twin: ast.AST, place: int, op: ast.cmpop) -> None:
    assert isinstance(twin, ast.Compare)
    twin.ops[place] = op


def mutate(mutant: Mutant) -> None:
    """Puts the mutant's code into the functions that are there already, so that whoever imported them has it too."""
    module = importlib.import_module(f"review.points.{mutant.module}")
    codes = {one.co_qualname: one for one in code_within(compile(mutant.tree, str(module.__file__), "exec"))}
    for function in functions_of(module):
        if new := codes.get(function.__qualname__):
            function.__code__ = new


def code_within(code: CodeType) -> Iterator[CodeType]:
    """Of functions and methods; what stands in them goes along."""
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield one
            yield from code_within(one)


def functions_of(module: ModuleType) -> Iterator[FunctionType]:
    for one in vars(module).values():
        owners = (one, *vars(one).values()) if isinstance(one, type) and one.__module__ == module.__name__ else (one,)
        for owner in owners:
            found = inspect.unwrap(getattr(owner, "fget", None) or getattr(owner, "func", None) or owner)
            found = getattr(found, "__func__", found)
            if isinstance(found, FunctionType) and found.__module__ == module.__name__:
                yield found


def forget() -> None:
    """Empties what the package remembers, so that the next call comes into the function."""
    for name, module in list(sys.modules.items()):
        if name.startswith("review.points."):
            for one in vars(module).values():
                getattr(one, "cache_clear", int)()


def noted(entered: set[Place]) -> None:
    """Has every function of the package write down here that it was entered."""
    for name in names_of_modules():
        tree = ast.parse((PACKAGE / f"{name}.py").read_text())
        for function in functions_written(tree):
            function.body[:0] = ast.parse(f"_entered.add(({name!r}, {first_line(function)}))").body
        mutate(Mutant(name, 0, 0, "", ast.fix_missing_locations(tree)))
        vars(importlib.import_module(f"review.points.{name}"))["_entered"] = entered


class Trial:
    """A pytest plugin that tries each mutant on the tests that come into its function, in a copy of this process."""

    def __init__(self, modules: list[str]) -> None:
        self.modules = modules

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        with TemporaryDirectory() as folder:
            steps = Path(folder, "steps.json")
            assert in_a_copy(partial(walk, session, steps)), "the tests fail without any change"
            items = tests_by_place(session, json.loads(steps.read_text()))
        for name in self.modules:
            report(name, items, session)
        return True


def walk(session: pytest.Session, steps: Path) -> bool:
    """Runs all tests once and writes down, for each, how long it took and what it came into."""
    found, entered = [], set[Place]()
    noted(entered)
    for place, item in enumerate(session.items):
        forget()
        entered.clear()
        started = time.process_time()
        passes(session, [item], session.items[place + 1 : place + 2])
        found.append((time.process_time() - started, sorted(entered)))
    steps.write_text(json.dumps(found))
    return not session.testsfailed


def tests_by_place(
    session: pytest.Session, steps: Sequence[tuple[float, Sequence[tuple[str, int]]]]
) -> Mapping[Place, list[Timed]]:
    """The quickest first."""
    found: dict[Place, list[Timed]] = defaultdict(list)
    for number in sorted(range(len(steps)), key=lambda one: steps[one][0]):
        for module, line in steps[number][1]:
            found[module, line].append((steps[number][0], session.items[number]))
    return found


def report(module: str, items: Mapping[Place, list[Timed]], session: pytest.Session) -> None:
    tried = list(mutants(module))
    with ThreadPoolExecutor(JOBS) as pool:
        alive = pool.map(partial(survives, items=items, session=session), tried)
        left = [mutant for mutant, lives in zip(tried, alive, strict=True) if lives]
    print(f"{module}: {len(tried) - len(left)} of {len(tried)} noticed", file=sys.stderr, flush=True)
    for mutant in left:
        print(f"    {mutant.module}.py:{mutant.line}: {mutant.says}", file=sys.stderr, flush=True)


def survives(mutant: Mutant, items: Mapping[Place, list[Timed]], session: pytest.Session) -> bool:
    """Whether all tests pass that come into its function."""
    chosen = items.get((mutant.module, mutant.function), [])
    return in_a_copy(partial(lives, mutant, chosen, session))


def lives(mutant: Mutant, chosen: Sequence[Timed], session: pytest.Session) -> bool:
    longest = 5 + LONGEST * int(sum(seconds for seconds, _ in chosen))
    resource.setrlimit(resource.RLIMIT_CPU, (longest, longest))
    mutate(mutant)
    forget()
    return passes(session, [item for _, item in chosen])


def in_a_copy(run: Callable[[], bool]) -> bool:
    """What it answers in a copy of this process; False when that breaks off."""
    child = os.fork()
    if child == 0:
        os._exit(not answered(run))
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) == 0


def answered(run: Callable[[], bool]) -> bool:
    try:
        return run()
    except BaseException:  # noqa: BLE001 the outermost edge of a process: whatever goes wrong was noticed
        return False


def passes(session: pytest.Session, items: Sequence[pytest.Item], then: Sequence[pytest.Item] = ()) -> bool:
    """The first that fails is enough. `then`: the item that is run after these, for which fixtures may stay."""
    for item, following in zip(items, (*items[1:], *(then or (None,))), strict=True):
        session.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if session.testsfailed:
            return False
    return True


def main(modules: list[str]) -> None:
    hypothesis.settings.register_profile("mutation", max_examples=15, database=None, derandomize=True)
    hypothesis.settings.load_profile("mutation")
    strict_yaml.written = lru_cache(256)(strict_yaml.written)  # YAML is not what is mutated; reading it takes longest
    trial = Trial(modules or names_of_modules())
    where = str(ROOT / "tests" / "points")
    pytest.main([where, "-q", "-n", "0", "-p", "no:cacheprovider", "--no-summary"], plugins=[trial])


if __name__ == "__main__":
    main(sys.argv[1:])
