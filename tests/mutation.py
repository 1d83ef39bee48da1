"""What the tests of `review/points` would not notice: small changes in its code, each tried on all of the tests.

`python -m tests.mutation [MODULE...]` prints every change that no test noticed, with its line; docs/mutation.md says
what those are that are left. Each mutant is tried in a copy of this process in which everything is loaded already, so
that one costs a second and not a minute. What stands outside functions is not changed.
"""

import ast
import copy
import importlib
import inspect
import os
import resource
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from types import CodeType, FunctionType, ModuleType

import hypothesis
import pytest

from extractors import strict_yaml

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "review" / "points"
LONGEST = 60
"""Seconds of a processor; a mutant that needs more turns in circles, which a test run would notice too."""
JOBS = 2
FIRST = ("test_rulebook_cases.py", "test_sums.py", "test_admission.py")
"""Files of tests that notice most in the least time."""

SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.Div: ast.Mult, ast.And: ast.Or, ast.Or: ast.And,
}  # fmt: skip
NAMES = {"min": "max", "max": "min", "any": "all", "all": "any", "ceil": "floor", "floor": "ceil"}


Change = tuple[str, Callable[[ast.AST], None]]
Setting = tuple[str, str, object]
"""What it is called, and which attribute of the node becomes what."""


@dataclass(frozen=True)
class Mutant:
    module: str
    line: int
    says: str
    tree: ast.Module


def mutants(module: str) -> Iterator[Mutant]:
    """Every small change of one module, each as a whole tree."""
    tree = ast.parse((PACKAGE / f"{module}.py").read_text())
    within = {id(one) for part in ast.walk(tree) if isinstance(part, ast.FunctionDef) for one in walked(part)}
    for number, node in enumerate(ast.walk(tree)):
        if id(node) not in within:
            continue
        for says, change in changes(node):
            other = copy.deepcopy(tree)
            twin = next(one for place, one in enumerate(ast.walk(other)) if place == number)
            change(twin)
            yield Mutant(module, getattr(node, "lineno", 0), says, ast.fix_missing_locations(other))


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


class Trial:
    """A pytest plugin that runs the tests once for each mutant, in a process that starts as a copy of this one."""

    def __init__(self, modules: list[str]) -> None:
        self.modules = modules

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items.sort(key=lambda item: item.path.name not in FIRST)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        assert survives(None, session), "the tests fail without any change"
        for name in self.modules:
            report(name, session)
        return True


def report(module: str, session: pytest.Session) -> None:
    tried = list(mutants(module))
    with ThreadPoolExecutor(JOBS) as pool:
        alive = pool.map(partial(survives, session=session), tried)
        left = [mutant for mutant, lives in zip(tried, alive, strict=True) if lives]
    print(f"{module}: {len(tried) - len(left)} of {len(tried)} noticed", file=sys.stderr, flush=True)
    for mutant in left:
        print(f"    {mutant.module}.py:{mutant.line}: {mutant.says}", file=sys.stderr, flush=True)


def survives(mutant: Mutant | None, session: pytest.Session) -> bool:
    """Whether all tests pass. None: the code as it is."""
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_CPU, (LONGEST, LONGEST))
        os._exit(tested(mutant, session))
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) == 0


def tested(mutant: Mutant | None, session: pytest.Session) -> int:
    """0 when all tests pass; the first that fails is enough."""
    try:
        if mutant:
            mutate(mutant)
        for place, item in enumerate(session.items):
            following = session.items[place + 1] if place + 1 < len(session.items) else None
            session.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if session.testsfailed:
                return 1
    except BaseException:  # noqa: BLE001 the outermost edge of a process: whatever goes wrong was noticed
        return 1
    return 0


def main(modules: list[str]) -> None:
    hypothesis.settings.register_profile("mutation", max_examples=15, database=None, derandomize=True)
    hypothesis.settings.load_profile("mutation")
    strict_yaml.written = lru_cache(256)(strict_yaml.written)  # YAML is not what is mutated; reading it takes longest
    names = modules or sorted(one.stem for one in PACKAGE.glob("*.py") if one.stem != "__init__")
    where = str(ROOT / "tests" / "points")
    pytest.main([where, "-q", "-n", "0", "-p", "no:cacheprovider", "--no-summary"], plugins=[Trial(names)])


if __name__ == "__main__":
    main(sys.argv[1:])
