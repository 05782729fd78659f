//! Conditions of questions and parts: `id`, `id == value`, `id != value`, `id has value`, joined by `and`.

use crate::value::Value;
use std::borrow::Cow;

/// All of these must hold.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Condition(pub(crate) Vec<Term>);

/// One comparison.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Term {
    pub(crate) id: String,
    pub(crate) test: Test,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Test {
    Answered,
    Is(String),
    IsNot(String),
    Has(String),
}

impl Condition {
    /// Reads a condition; what cannot be read is given back.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        text.split(" and ").map(term).collect::<Result<_, _>>().map(Condition)
    }

    /// Whether it holds; `answer` gives the answer to a question, nothing when there is none.
    pub(crate) fn holds<'a>(&self, answer: impl Fn(&str) -> Option<Cow<'a, Value>>) -> bool {
        self.0.iter().all(|t| t.test.holds(answer(&t.id).as_deref()))
    }
}

fn term(text: &str) -> Result<Term, String> {
    let text = text.trim();
    for (sign, test) in [("==", Test::Is as fn(String) -> Test), ("!=", Test::IsNot), (" has ", Test::Has)] {
        if let Some((id, value)) = text.split_once(sign) {
            let (id, value) = (id.trim(), value.trim());
            if id.is_empty() || value.is_empty() || id.contains(' ') {
                return Err(text.to_owned());
            }
            return Ok(Term { id: id.to_owned(), test: test(value.to_owned()) });
        }
    }
    if text.is_empty() || text.contains(' ') {
        return Err(text.to_owned());
    }
    Ok(Term { id: text.to_owned(), test: Test::Answered })
}

impl Test {
    fn holds(&self, answer: Option<&Value>) -> bool {
        match self {
            Test::Answered => answer.is_some_and(|v| !v.is_empty()),
            Test::Is(word) => answer.is_some_and(|v| v.is(word)),
            Test::IsNot(word) => !answer.is_some_and(|v| v.is(word)),
            Test::Has(word) => answer.is_some_and(|v| v.has(word)),
        }
    }

    /// The word compared with, if any.
    pub(crate) fn word(&self) -> Option<&str> {
        match self {
            Test::Answered => None,
            Test::Is(w) | Test::IsNot(w) | Test::Has(w) => Some(w),
        }
    }
}

impl std::fmt::Display for Term {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.test {
            Test::Answered => write!(f, "{}", self.id),
            Test::Is(w) => write!(f, "{} = {w}", self.id),
            Test::IsNot(w) => write!(f, "{} ≠ {w}", self.id),
            Test::Has(w) => write!(f, "{} ∋ {w}", self.id),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_read_and_hold() {
        let c = Condition::parse("a == x and b has y z and c").unwrap();
        assert_eq!(c.0.len(), 3);
        let (a, b, c_value) = (Value::Choice("x".into()), Value::List(vec!["y z".into()]), Value::Number(1));
        let answer = |id: &str| match id {
            "a" => Some(Cow::Borrowed(&a)),
            "b" => Some(Cow::Borrowed(&b)),
            "c" => Some(Cow::Borrowed(&c_value)),
            _ => None,
        };
        assert!(c.holds(answer));
        assert!(!Condition::parse("a != x").unwrap().holds(answer));
        assert!(Condition::parse("nothing != x").unwrap().holds(answer), "an unanswered question is not x");
        assert_eq!(Condition::parse("a b"), Err("a b".to_owned()));
        assert_eq!(Condition::parse("== b"), Err("== b".to_owned()));
    }
}
