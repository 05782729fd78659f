//! Every page in every state and both languages: it renders, says everything, and is sound HTML that a strict policy allows.
#![expect(clippy::unwrap_used, clippy::string_slice, reason = "a test may fail by panicking")]

use charte_views::Lang;
use charte_views::gallery::{Shown, all};
use regex::Regex;
use std::collections::BTreeSet;

fn pages() -> Vec<(Lang, Shown)> {
    [Lang::Fr, Lang::En].into_iter().flat_map(|lang| all(lang).unwrap().into_iter().map(move |s| (lang, s))).collect()
}

/// Applies a check to all pages and names those that fail.
fn each(check: impl Fn(&str) -> Result<(), String>) {
    let wrong: Vec<String> = pages()
        .iter()
        .filter_map(|(lang, s)| check(&s.html).err().map(|e| format!("{} {} {}: {e}", lang.code(), s.page, s.state)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn captures<'t>(pattern: &str, html: &'t str) -> Vec<&'t str> {
    Regex::new(pattern).unwrap().captures_iter(html).map(|c| c.get(1).unwrap().as_str()).collect()
}

#[test]
fn no_message_is_missing() {
    each(|html| {
        let keys = captures(r"\{\s*(\$?[a-z][a-z0-9-]*)\s*\}", html);
        if keys.is_empty() { Ok(()) } else { Err(format!("{keys:?}")) }
    });
}

#[test]
fn one_heading_of_the_page() {
    each(|html| match html.matches("<h1").count() {
        1 => Ok(()),
        n => Err(format!("{n} h1")),
    });
}

#[test]
fn ids_are_unique_and_pointed_at() {
    each(|html| {
        let all = captures(r#"\sid="([^"]*)""#, html);
        let ids: BTreeSet<&str> = all.iter().copied().collect();
        if ids.len() != all.len() || ids.contains("") {
            let mut seen = BTreeSet::new();
            let twice: Vec<&&str> = all.iter().filter(|id| !seen.insert(**id)).collect();
            return Err(format!("ids stand twice: {twice:?}"));
        }
        let mut lost = Vec::new();
        for attribute in
            ["for", "aria-describedby", "aria-labelledby", "aria-controls", "form", "popovertarget", "list"]
        {
            for value in captures(&format!(r#"\s{attribute}="([^"]*)""#), html) {
                lost.extend(value.split(' ').filter(|id| !ids.contains(id)).map(|id| format!("{attribute}={id}")));
            }
        }
        lost.extend(
            captures(r##"href="#([^"]*)""##, html).iter().filter(|id| !ids.contains(**id)).map(|id| format!("#{id}")),
        );
        if lost.is_empty() { Ok(()) } else { Err(format!("points nowhere: {lost:?}")) }
    });
}

#[test]
fn every_control_has_a_name() {
    each(|html| {
        let labels: BTreeSet<&str> = captures(r#"<label[^>]*\sfor="([^"]*)""#, html).into_iter().collect();
        for control in captures(r"<((?:input|select|textarea)\s[^>]*)>", html) {
            let hidden = control.contains(r#"type="hidden""#);
            let named = control.contains("aria-label")
                || captures(r#"\sid="([^"]*)""#, control).first().is_some_and(|id| labels.contains(id));
            if !hidden && !named {
                return Err(format!("no label: {control}"));
            }
        }
        Ok(())
    });
}

#[test]
fn a_strict_policy_holds() {
    let own = Regex::new(r#"^<script src="/(assets|engine)/[0-9a-f]{16}/[a-z.]+" defer>"#).unwrap();
    let inline = Regex::new(r#"<[a-z][a-z0-9]*(?:\s+[a-z-]+(?:="[^"]*")?)*\s+(style|on[a-z]+)\s*="#).unwrap();
    each(|html| {
        if let Some(found) = inline.find(html) {
            return Err(found.as_str().to_owned());
        }
        if html.contains("<style") || html.contains("javascript:") {
            return Err("inline style or script".into());
        }
        match html.match_indices("<script").find(|(at, _)| !own.is_match(&html[*at..])) {
            Some((at, _)) => Err(html[at..].chars().take(60).collect()),
            None => Ok(()),
        }
    });
}

#[test]
fn what_people_wrote_cannot_break_out() {
    let hostile: Vec<_> = pages().into_iter().filter(|(_, s)| s.state == "hostile").collect();
    assert!(hostile.len() >= 2, "no page has a hostile state");
    for (_, shown) in &hostile {
        assert!(!shown.html.contains("<img src=x"), "{}", shown.page);
        assert!(!shown.html.contains("<script>"), "{}", shown.page);
        assert!(shown.html.contains("&#60;script&#62;"), "{} shows no hostile text", shown.page);
    }
}

/// A small reader of tags: what opens is closed, in order. Enough for templates, where tags are written by hand.
#[test]
fn tags_are_closed_in_order() {
    const VOID: &[&str] = &["meta", "link", "input", "br", "img", "hr", "path", "circle", "rect", "source", "col"];
    let tag = Regex::new(r"<(/?)([a-z][a-z0-9]*)((?:[^<>\x22]|\x22[^\x22]*\x22)*)>").unwrap();
    each(|html| {
        let mut open: Vec<&str> = Vec::new();
        for found in tag.captures_iter(html) {
            let name = found.get(2).unwrap().as_str();
            let rest = &found[3];
            if VOID.contains(&name) || rest.ends_with('/') {
                continue;
            }
            if found[1].is_empty() {
                open.push(name);
            } else if open.pop() != Some(name) {
                let at = found.get(0).unwrap().start();
                let before: String = html[..at].chars().rev().take(120).collect::<Vec<_>>().into_iter().rev().collect();
                return Err(format!("</{name}> closes something else, after …{before}"));
            }
        }
        if open.is_empty() { Ok(()) } else { Err(format!("left open: {open:?}")) }
    });
}

#[test]
fn the_page_says_its_language_and_title() {
    for (lang, shown) in pages() {
        assert!(shown.html.contains(&format!(r#"<html lang="{}""#, lang.code())), "{}", shown.page);
        let title = captures(r"<title>([^<]*)</title>", &shown.html);
        assert!(title.first().is_some_and(|t| t.len() > " · Charte".len()), "{} has no title", shown.page);
    }
}

#[test]
fn answers_to_the_script_stand_alone() {
    use askama::Template;
    use charte_views::pages::search::{PalettePanel, groups};
    use charte_views::pages::write::{WritePage, sample_verdict};
    use charte_views::sample::Sample;
    for lang in [Lang::Fr, Lang::En] {
        let palette = PalettePanel { lang, groups: groups(lang) }.render().unwrap();
        assert!(palette.trim_start().starts_with("<div class=\"palette\">"), "{palette}");
        let verdict = sample_verdict(lang).render().unwrap();
        assert!(verdict.trim_start().starts_with("<section class=\"verdict refuse\""), "{verdict}");
        for (state, page) in WritePage::samples(lang) {
            let live = page.live().render().unwrap();
            for part in ["class=\"mirror\"", "id=\"counter\"", "id=\"why\""] {
                assert_eq!(live.matches(part).count(), 1, "{state}: {part}");
            }
            assert!(!live.contains("<script"), "{state}");
        }
    }
}
