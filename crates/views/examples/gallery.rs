//! Writes every page in every state and language as a file to look at: `cargo run -p charte-views --example gallery -- DIR`.

use charte_views::{Lang, assets, gallery};
use std::path::{Path, PathBuf};

#[expect(clippy::disallowed_methods, reason = "a program that writes files to look at")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("which folder?")?);
    let media = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/samples");
    std::fs::create_dir_all(folder.join("assets"))?;
    for asset in assets::ALL {
        std::fs::write(folder.join("assets").join(asset.name), asset.bytes)?;
    }
    for name in ["sample-carafe.svg", "sample-halle.svg"] {
        std::fs::write(folder.join("assets").join(name), std::fs::read(media.join(name))?)?;
    }
    let mut index = String::from("<!doctype html><meta charset=utf-8><title>Gallery</title><ul>");
    let served = format!("/assets/{}/", assets::hash());
    for lang in [Lang::Fr, Lang::En] {
        for shown in gallery::all(lang)? {
            let name = format!("{}-{}-{}.html", lang.code(), shown.page, shown.state);
            let html = shown.html.replace(&served, "assets/").replace("/media/sample", "assets/sample");
            std::fs::write(folder.join(&name), html)?;
            index.push_str(&format!("<li><a href=\"{name}\">{name}</a>"));
        }
    }
    std::fs::write(folder.join("index.html"), index)?;
    Ok(())
}
