//! Binary decision diagrams, reduced and ordered (Bryant 1986): exact answers about conditions.
//!
//! Small and our own: the libraries bring randomness and big numbers along, which this crate must not have, and what we
//! ask (never, always, implies, equivalent, an example) needs no more than this.

use rustc_hash::FxHashMap;

/// A diagram: an index in its [`Bdds`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub(crate) struct Bdd(u32);

pub(crate) const FALSE: Bdd = Bdd(0);
pub(crate) const TRUE: Bdd = Bdd(1);

/// The most nodes; beyond, questions stay without an answer.
const MOST: usize = 4_000_000;

/// Below every variable.
const LEAF: u32 = u32::MAX;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
struct Node {
    var: u32,
    low: Bdd,
    high: Bdd,
}

/// Diagrams that share their nodes.
#[derive(Debug)]
pub(crate) struct Bdds {
    nodes: Vec<Node>,
    unique: FxHashMap<Node, Bdd>,
    ands: FxHashMap<(Bdd, Bdd), Bdd>,
    nots: FxHashMap<Bdd, Bdd>,
    full: bool,
}

impl Bdds {
    pub(crate) fn new() -> Self {
        let leaf = |b| Node { var: LEAF, low: b, high: b };
        Self {
            nodes: vec![leaf(FALSE), leaf(TRUE)],
            unique: FxHashMap::default(),
            ands: FxHashMap::default(),
            nots: FxHashMap::default(),
            full: false,
        }
    }

    /// Whether there were too many nodes: then no answer is sure.
    pub(crate) fn is_full(&self) -> bool {
        self.full
    }

    fn node(&self, b: Bdd) -> Node {
        self.nodes.get(b.0 as usize).copied().unwrap_or(Node { var: LEAF, low: FALSE, high: FALSE })
    }

    fn make(&mut self, var: u32, low: Bdd, high: Bdd) -> Bdd {
        if low == high {
            return low;
        }
        let node = Node { var, low, high };
        if let Some(known) = self.unique.get(&node) {
            return *known;
        }
        if self.nodes.len() >= MOST {
            self.full = true;
            return FALSE;
        }
        let new = Bdd(self.nodes.len() as u32);
        self.nodes.push(node);
        self.unique.insert(node, new);
        new
    }

    /// A variable that holds or not.
    pub(crate) fn lit(&mut self, var: u32, holds: bool) -> Bdd {
        if holds { self.make(var, FALSE, TRUE) } else { self.make(var, TRUE, FALSE) }
    }

    pub(crate) fn not(&mut self, a: Bdd) -> Bdd {
        match a {
            FALSE => return TRUE,
            TRUE => return FALSE,
            _ => {}
        }
        if let Some(known) = self.nots.get(&a) {
            return *known;
        }
        let n = self.node(a);
        let (low, high) = (self.not(n.low), self.not(n.high));
        let out = self.make(n.var, low, high);
        self.nots.insert(a, out);
        self.nots.insert(out, a);
        out
    }

    pub(crate) fn and(&mut self, a: Bdd, b: Bdd) -> Bdd {
        let (a, b) = if a <= b { (a, b) } else { (b, a) };
        match (a, b) {
            (FALSE, _) => return FALSE,
            (TRUE, _) => return b,
            _ if a == b => return a,
            _ => {}
        }
        if let Some(known) = self.ands.get(&(a, b)) {
            return *known;
        }
        let (x, y) = (self.node(a), self.node(b));
        let var = x.var.min(y.var);
        let (al, ah) = if x.var == var { (x.low, x.high) } else { (a, a) };
        let (bl, bh) = if y.var == var { (y.low, y.high) } else { (b, b) };
        let (low, high) = (self.and(al, bl), self.and(ah, bh));
        let out = self.make(var, low, high);
        self.ands.insert((a, b), out);
        out
    }

    pub(crate) fn or(&mut self, a: Bdd, b: Bdd) -> Bdd {
        let (a, b) = (self.not(a), self.not(b));
        let both = self.and(a, b);
        self.not(both)
    }

    /// The first without the second.
    pub(crate) fn and_not(&mut self, a: Bdd, b: Bdd) -> Bdd {
        let b = self.not(b);
        self.and(a, b)
    }

    /// The variables that a diagram depends on, rising.
    pub(crate) fn support(&self, a: Bdd) -> Vec<u32> {
        let mut seen: FxHashMap<Bdd, ()> = FxHashMap::default();
        let mut open = vec![a];
        let mut vars = Vec::new();
        while let Some(b) = open.pop() {
            let n = self.node(b);
            if n.var == LEAF || seen.insert(b, ()).is_some() {
                continue;
            }
            vars.push(n.var);
            open.extend([n.low, n.high]);
        }
        vars.sort_unstable();
        vars.dedup();
        vars
    }

    /// An assignment under which the diagram holds, with as few variables that hold as possible; `None` when there is none.
    pub(crate) fn witness(&self, a: Bdd) -> Option<Vec<(u32, bool)>> {
        let mut costs: FxHashMap<Bdd, u32> = FxHashMap::default();
        self.cost(a, &mut costs);
        let mut at = a;
        let mut out = Vec::new();
        while at != TRUE {
            let n = self.node(at);
            if n.var == LEAF {
                return None;
            }
            let price = |b: Bdd| costs.get(&b).copied().unwrap_or(u32::MAX);
            let high = price(n.high).saturating_add(2) < price(n.low).saturating_add(1);
            out.push((n.var, high));
            at = if high { n.high } else { n.low };
        }
        Some(out)
    }

    /// What the cheapest way to "holds" costs: one for each variable denied, two for each that holds.
    fn cost(&self, a: Bdd, costs: &mut FxHashMap<Bdd, u32>) -> u32 {
        match a {
            TRUE => return 0,
            FALSE => return u32::MAX,
            _ => {}
        }
        if let Some(known) = costs.get(&a) {
            return *known;
        }
        let n = self.node(a);
        let low = self.cost(n.low, costs).saturating_add(1);
        let high = self.cost(n.high, costs).saturating_add(2);
        let cost = low.min(high);
        costs.insert(a, cost);
        costs.insert(TRUE, 0);
        cost
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A formula over four variables, as a diagram and as a truth table of sixteen bits.
    fn build(b: &mut Bdds, code: &[u8]) -> (Bdd, u16) {
        const COLUMNS: [u16; 4] = [0xAAAA, 0xCCCC, 0xF0F0, 0xFF00];
        let mut stack: Vec<(Bdd, u16)> = vec![(TRUE, 0xFFFF)];
        for c in code {
            let top = stack.pop().unwrap_or((FALSE, 0));
            match c % 8 {
                v @ 0..=3 => {
                    stack.push(top);
                    stack.push((b.lit(u32::from(v), true), COLUMNS[usize::from(v)]));
                }
                4 => stack.push((b.not(top.0), !top.1)),
                5 | 6 => {
                    let other = stack.pop().unwrap_or((TRUE, 0xFFFF));
                    stack.push((b.and(top.0, other.0), top.1 & other.1));
                }
                _ => {
                    let other = stack.pop().unwrap_or((FALSE, 0));
                    stack.push((b.or(top.0, other.0), top.1 | other.1));
                }
            }
        }
        stack.pop().unwrap_or((FALSE, 0))
    }

    proptest! {
        #[test]
        fn diagrams_agree_with_truth_tables(one: Vec<u8>, two: Vec<u8>) {
            let mut b = Bdds::new();
            let (x, tx) = build(&mut b, &one);
            let (y, ty) = build(&mut b, &two);
            prop_assert_eq!(x == FALSE, tx == 0);
            prop_assert_eq!(x == TRUE, tx == 0xFFFF);
            prop_assert_eq!(x == y, tx == ty, "equal functions are one diagram");
            prop_assert_eq!(b.and_not(x, y) == FALSE, tx & !ty == 0);
            match b.witness(x) {
                None => prop_assert_eq!(tx, 0),
                Some(w) => {
                    let row: u16 = w.iter().map(|(v, h)| u16::from(*h) << v).sum();
                    prop_assert!(tx >> row & 1 == 1);
                }
            }
        }
    }
}
