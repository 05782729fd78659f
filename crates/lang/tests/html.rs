//! The page of a charter: what it shows, and that nothing of a stranger's document becomes active in it.
#![expect(clippy::disallowed_methods, reason = "a test may stop at once")]

use charte_lang::html::page;
use charte_lang::{Packs, read};

fn html(text: &str) -> String {
    page(&read("charter.md", text, &Packs::shipped()), jiff::civil::Date::new(2026, 12, 1).ok())
}

const SMALL: &str = "# Charte de Test\n\n```charte\ntitre Charte de Test\norganisation Test SA\nlangue français\nversion 1\nen vigueur 2026-12-01\n```\n\n## Qui parle ?\n\nPersonne n'est *oublié* : voir [la loi](https://example.org/loi) et [ailleurs](autre.md).\n\n```article\ncouvre 1\ntenu par équipe presse\n```\n\n```équipe presse\nmembres Léa Roux\n```\n\n## Règles\n\n```sujet résultats\ntermes EBITDA\n```\n\n```règle résultats\nquand sujet est « résultats »\nseul équipe presse\nsinon retenir pour équipe presse, sous 24 h\ndire Pas sans la presse.\nréférence L. 123\n```\n\n```règle calme\nexception à résultats\nquand acte est retirer\nmode ombre\n```\n\n```essai\npublie « L'EBITDA monte » => retenir par résultats\néquipe presse, idem => publier\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";

#[test]
fn a_small_charter() {
    let page = html(SMALL);
    let body = page.split_once("<body>").unwrap().1;
    insta::assert_snapshot!(body);
}

#[test]
fn nothing_of_a_hostile_document_becomes_active() {
    let hostile = r##"# <script>alert(1)</script> T {#t .x onclick=alert(1) style="position:fixed"}

<script>alert(2)</script>

<img src=x onerror=alert(3)>

Un <b onmouseover="alert(4)">mot</b>, [clic](javascript:alert(5)), [clic](JaVaScRiPt:alert(6)), [d](data:text/html;base64,xx), <javascript:alert(7)>,
![i](https://evil.example/pixel.png "t"), [r]: javascript:alert(8)

[ref][x] et [f](https://a.example/"onclick="alert(9))

[x]: javascript:alert(10)

```charte
titre      "><script>alert(11)</script>
organisation  </style><script>alert(12)</script>
langue     français
version    1"; } </style><script>alert(13)</script>
```

## A" onclick="alert(14) {#a"onload=alert(15)}

> # Cité <svg onload=alert(16)>
>
> ```règle x
> ```

```règle x"><script>alert(17)</script>
quand  acte est publier
sinon  refuser
dire   <iframe src="javascript:alert(18)"></iframe>
note   </code></pre></details><script>alert(19)</script>
```

```essai
publie « <img src=x onerror=alert(20)> » => refuser
```

```html" onclick="alert(21)
<script>alert(22)</script>
```

[^1]: <script>alert(23)</script>

Note[^1] et <!-- --><style>*{display:none}</style>.
"##;
    let page = html(hostile);
    let body = page.split_once("</head>").unwrap().1;
    let reading = charte_lang::read("charte.md", hostile, &Packs::shipped());
    let prose = charte_lang::html::prose(&reading);
    assert!(prose.iter().any(|one| one.html.contains("Un &lt;b onmouseover")), "{prose:?}");
    assert!(!prose.iter().any(|one| one.html.contains("acte est publier")), "blocks are no prose");
    let prose: String = prose.into_iter().map(|one| one.html).collect();
    // Every tag on the page is one that the program writes, with attributes that it writes.
    let mut tags = Vec::new();
    for part in body.split('<').skip(1).chain(prose.split('<').skip(1)) {
        let (tag, _) = part.split_once('>').unwrap();
        tags.push(tag.to_owned());
        let name: String = tag.trim_start_matches('/').chars().take_while(|c| c.is_ascii_alphanumeric()).collect();
        assert!(
            !["script", "style", "iframe", "img", "svg", "object", "embed", "base", "form", "meta", "link"]
                .contains(&name.as_str()),
            "<{tag}>"
        );
        // What stands in quotation marks is escaped; outside them only known attributes may stand.
        let bare: String = tag.split('"').step_by(2).collect::<Vec<_>>().join("");
        for attribute in bare.split_whitespace().skip(1) {
            let attribute = attribute.trim_end_matches(['=', '/']);
            let known = ["", "class", "id", "href", "lang", "role", "aria-label", "aria-hidden", "scope", "tabindex"];
            assert!(known.contains(&attribute), "{attribute} in <{tag}>");
        }
    }
    for href in tags.iter().filter_map(|t| t.split_once("href=\"")).map(|(_, h)| h.split('"').next().unwrap()) {
        assert!(href.starts_with('#') || href.starts_with("https://a.example/"), "{href}");
    }
    // The style sheet ends where the program ends it.
    let head = page.split_once("</head>").unwrap().0;
    assert_eq!(head.matches("</style>").count(), 1);
    assert_eq!(head.matches("<script").count(), 0);
}

#[test]
fn a_page_asks_the_network_for_nothing() {
    let page = html(SMALL);
    assert!(!page.contains("@import") && !page.contains("url(") && !page.contains(" src="));
}

#[test]
fn identities_stand_once() {
    for path in ["examples/verrieres/charte.md", "examples/harrow/charter.md"] {
        let text =
            std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)).unwrap();
        let page = html(&text);
        let mut ids: Vec<&str> = page.split(" id=\"").skip(1).map(|p| p.split('"').next().unwrap()).collect();
        let links: Vec<&str> = page.split(" href=\"#").skip(1).map(|p| p.split('"').next().unwrap()).collect();
        for link in links {
            assert!(ids.contains(&link), "{path}: nothing has the identity {link}");
        }
        let n = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(n, ids.len(), "{path}");
        assert!(!page.contains("{$") && !page.contains("{html"), "a message or an argument is missing");
    }
}
