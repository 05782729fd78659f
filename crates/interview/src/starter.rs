//! The registry to begin with: the persons and accounts that the charter names, as files to be completed.

use crate::answers::toml_string;
use charte_lang::model::{Account, Team};
use charte_lang::{Charter, fold};
use charte_messages::{Lang, Message};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The folder of a starter registry and its files: name and text.
#[must_use]
pub fn registry(charter: &Charter, lang: Lang) -> (&'static str, Vec<(&'static str, String)>) {
    let folder = if lang == Lang::Fr { "registre" } else { "registry" };
    let word = |key| comment(&Message::new(key).render(lang));
    let people = format!("{}{}", word("interview-starter-people"), people(&charter.teams));
    let accounts = format!("{}{}", word("interview-starter-accounts"), accounts(&charter.accounts, lang));
    let files = vec![
        ("people.toml", people),
        ("accounts.toml", accounts),
        ("assets.toml", word("interview-starter-assets")),
        ("consents.toml", word("interview-starter-consents")),
        ("contacts.toml", word("interview-starter-contacts")),
    ];
    (folder, files)
}

fn comment(text: &str) -> String {
    let mut out: String = text.lines().map(|l| format!("{}{l}\n", if l.is_empty() { "#" } else { "# " })).collect();
    out.push('\n');
    out
}

fn people(teams: &[Team]) -> String {
    let mut order: Vec<(String, String)> = Vec::new();
    let mut of: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for team in teams {
        for member in &team.members {
            let id = fold::key(member);
            if !of.contains_key(&id) {
                order.push((id.clone(), member.clone()));
            }
            of.entry(id).or_default().push(team.name.text.clone());
        }
    }
    let mut out = String::new();
    for (id, name) in order {
        let teams: Vec<String> = of.get(&id).into_iter().flatten().map(|t| toml_string(t)).collect();
        let _ = writeln!(
            out,
            "[[person]]\nid = {}\nname = {}\nteams = [{}]\n",
            toml_string(&id),
            toml_string(&name),
            teams.join(", ")
        );
    }
    out
}

fn accounts(accounts: &[Account], lang: Lang) -> String {
    let mut out = String::new();
    for a in accounts {
        let _ = writeln!(out, "[[account]]\nhandle = {}", toml_string(&a.name.text));
        for (field, value) in [("owner", &a.owner), ("payer", &a.payer)] {
            if let Some(value) = value {
                let _ = writeln!(out, "{field} = {}", toml_string(value));
            }
        }
        if !a.custodians.is_empty() {
            let names: Vec<String> = a.custodians.iter().map(|c| toml_string(c)).collect();
            let _ = writeln!(out, "custodians = [{}]", names.join(", "));
        }
        out.push_str(&Message::new("interview-starter-account-rest").render(lang));
        out.push_str("\n\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Answers, Interview};
    use charte_judge::Registry;
    use charte_lang::Packs;

    #[test]
    fn the_starter_registry_reads_without_problems() {
        for pack in Interview::packs() {
            let interview = Interview::of_pack(pack).unwrap().unwrap();
            let reading = charte_lang::read("x", &interview.draw(&Answers::default()), &Packs::shipped());
            let (_, files) = registry(&reading.charter, interview.lang());
            let files: Vec<(&str, &str)> = files.iter().map(|(n, t)| (*n, t.as_str())).collect();
            let (_, problems) = Registry::from_files(&files);
            assert!(problems.is_empty(), "{pack}: {problems:#?}");
        }
    }

    #[test]
    fn what_stands_behind_a_hash_can_be_taken_up_as_it_is() {
        for pack in Interview::packs() {
            let interview = Interview::of_pack(pack).unwrap().unwrap();
            let reading = charte_lang::read("x", &interview.draw(&Answers::default()), &Packs::shipped());
            let (_, files) = registry(&reading.charter, interview.lang());
            let field = |l: &str| {
                l.split_once(" = ").is_some_and(|(k, _)| k.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'))
            };
            let line = |l: &str| {
                l.strip_prefix("# ").filter(|l| l.starts_with("[[") || field(l)).unwrap_or(l).to_owned() + "\n"
            };
            let files: Vec<(&str, String)> = files.iter().map(|(n, t)| (*n, t.lines().map(line).collect())).collect();
            let files: Vec<(&str, &str)> = files.iter().map(|(n, t)| (*n, t.as_str())).collect();
            let (registry, problems) = Registry::from_files(&files);
            assert!(problems.is_empty(), "{pack}: {problems:#?}");
            assert!(
                registry.account(&reading.charter.accounts[0].name.text).is_some_and(|a| a.second_factor == Some(true))
            );
        }
    }
}
