//! The document of the API is committed as the code makes it. `CHARTE_UPDATE=1` writes it.

use std::path::Path;

#[test]
fn the_committed_document_is_that_of_the_code() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reference/openapi.json");
    let made = format!("{}\n", charte_server::api::document().trim_end());
    if std::env::var("CHARTE_UPDATE").is_ok() {
        std::fs::write(&path, &made).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == made,
        "docs/reference/openapi.json is another: CHARTE_UPDATE=1 cargo test -p charte-server --test openapi"
    );
}
