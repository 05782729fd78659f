//! How complete a charter is: for each of the sixteen provisions, whether an article covers it and something executes it.

use crate::answers::Answers;
use crate::interview::Interview;
use charte_lang::Charter;
use charte_lang::model::{Article, ArticleId};

/// How a provision stands in a charter.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub enum State {
    /// No article covers it, neither in the charter nor in its packs.
    Missing,
    /// Only a pack's article covers it, or it is prose only.
    Thin,
    /// An article of the charter covers it, and something executes it, there or in a pack.
    Covered,
}

/// What is to be said of a provision.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Coverage {
    /// Its number, 0 to 16.
    pub provision: u8,
    /// The section of the interview that follows it: its title.
    pub title: String,
    /// How it stands.
    pub state: State,
    /// The charter's own articles that cover it: number and title.
    pub articles: Vec<(String, String)>,
    /// How many rules, mandates and declarations stand under these articles.
    pub own: usize,
    /// How many stand under the packs' articles of this provision.
    pub from_packs: usize,
    /// Articles of the charter, out of these, in which nothing is executed.
    pub prose_only: Vec<String>,
    /// Questions of the section that nobody has answered: their defaults stand.
    pub unanswered: Vec<String>,
}

/// The provision on what staff may say of their employer.
const STAFF_SPEECH: u8 = 9;

/// How a charter stands on each provision. The answers may be empty: then nothing is known to be answered.
#[must_use]
pub fn completeness(charter: &Charter, interview: &Interview, answers: &Answers) -> Vec<Coverage> {
    let executed = executed(charter);
    (0..=16).map(|n| provision(n, charter, &executed, interview, answers)).collect()
}

fn provision(number: u8, charter: &Charter, executed: &[usize], interview: &Interview, answers: &Answers) -> Coverage {
    let section = interview.sections.iter().position(|s| s.provision == Some(number));
    let mut out = Coverage {
        provision: number,
        title: section.and_then(|s| interview.sections.get(s)).map(|s| s.title.clone()).unwrap_or_default(),
        state: State::Missing,
        articles: Vec::new(),
        own: 0,
        from_packs: 0,
        prose_only: Vec::new(),
        unanswered: Vec::new(),
    };
    for (n, article) in charter.articles.iter().enumerate().filter(|(_, a)| a.covers.contains(&number)) {
        let count = under(charter, n, executed);
        out.state = out.state.max(State::Thin);
        if of_pack(charter, article) {
            out.from_packs += count;
        } else {
            out.own += count;
            out.articles.push((article.number.clone(), article.title.clone()));
            if count == 0 {
                out.prose_only.push(article.title.clone());
            }
        }
    }
    if number == 0 && charter.header.in_force.is_some() {
        // A charter of one's own, with its first day: the header is what executes that provision.
        out.own += 1;
        out.prose_only.clear();
    }
    if number == STAFF_SPEECH && !out.articles.is_empty() {
        // The law wants the wording and nothing else: a detector here would itself be unlawful (C. trav., art. L1121-1).
        out.state = State::Covered;
        out.prose_only.clear();
    }
    if !out.articles.is_empty() && out.own + out.from_packs > 0 {
        out.state = State::Covered;
    }
    let questions = interview.questions.iter().filter(|q| Some(q.section) == section);
    let open = questions.filter(|q| answers.get(&q.id).is_none() && interview.asked(q, answers));
    out.unanswered = open.map(|q| q.id.clone()).collect();
    out
}

fn of_pack(charter: &Charter, article: &Article) -> bool {
    charter.sources.get(usize::from(article.place.source.0)).is_some_and(|s| s.pack)
}

/// How many rules, mandates and declarations stand in each article.
fn executed(charter: &Charter) -> Vec<usize> {
    let mut out = vec![0; charter.articles.len()];
    let mut count = |article: Option<ArticleId>| {
        if let Some(n) = article.and_then(|a| out.get_mut(a.index())) {
            *n += 1;
        }
    };
    charter.rules.iter().for_each(|x| count(x.article));
    charter.mandates.iter().for_each(|x| count(x.article));
    charter.accounts.iter().for_each(|x| count(x.article));
    charter.topics.iter().chain(&charter.categories).for_each(|x| count(x.article));
    charter.confidentials.iter().for_each(|x| count(x.article));
    charter.lists.iter().for_each(|x| count(x.article));
    charter.calendars.iter().for_each(|x| count(x.article));
    charter.scenarios.iter().for_each(|x| count(x.article));
    charter.notices.iter().for_each(|x| count(x.article));
    charter.retentions.iter().for_each(|x| count(x.article));
    charter.teams.iter().for_each(|x| count(x.article));
    out
}

/// What stands in an article and in those below it, up to the next of its level that covers something itself.
fn under(charter: &Charter, n: usize, executed: &[usize]) -> usize {
    let Some(article) = charter.articles.get(n) else { return 0 };
    let below = charter
        .articles
        .iter()
        .skip(n + 1)
        .take_while(|a| a.level > article.level && a.place.source == article.place.source);
    executed.iter().skip(n).take(1 + below.count()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use charte_lang::Packs;

    fn state(text: &str, number: usize) -> State {
        let reading = charte_lang::read("x", text, &Packs::shipped());
        let interview = Interview::of_pack("entreprise-fr").unwrap().unwrap();
        completeness(&reading.charter, &interview, &Answers::default())[number].state
    }

    #[test]
    fn covered_thin_and_missing() {
        let head = "# C\n\n```charte\ntitre C\nlangue français\n";
        let alone = format!("{head}```\n\n## A\n\n```article\ncouvre 5\n```\n\nRien que des mots.\n");
        assert_eq!(state(&alone, 5), State::Thin, "prose only");
        assert_eq!(state(&alone, 6), State::Missing);
        let pack =
            format!("{head}reprend « entreprise-fr »\n```\n\n## A\n\n```article\ncouvre 5\n```\n\nLe modèle agit.\n");
        assert_eq!(state(&pack, 5), State::Covered, "the charter's words, the pack's rules");
        assert_eq!(state(&pack, 6), State::Thin, "only the pack speaks");
        let rule = "## A\n\n```article\ncouvre 5\n```\n\n### B\n\n```règle x\njamais le texte a plus de 3 émojis\nsinon rappeler\ndire Trop.\n```\n";
        assert_eq!(state(&format!("{head}```\n\n{rule}"), 5), State::Covered, "a rule in an article below counts");
    }
}
