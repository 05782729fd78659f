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
        "docs/reference/openapi.json is another: CHARTE_UPDATE=1 cargo test -p charte-server --test it openapi"
    );
}

/// What generators of clients stumble over.
#[test]
fn each_operation_has_a_name_of_its_own_and_its_parameters_their_place() {
    let document: serde_json::Value = serde_json::from_str(&charte_server::api::document()).unwrap();
    let mut names = std::collections::BTreeSet::new();
    for (path, operations) in document["paths"].as_object().unwrap() {
        for (method, operation) in operations.as_object().unwrap() {
            let name = operation["operationId"].as_str().unwrap();
            assert!(names.insert(name.to_owned()), "{name} stands twice: {method} {path}");
            for one in operation["parameters"].as_array().into_iter().flatten() {
                let in_path = path.contains(&format!("{{{}}}", one["name"].as_str().unwrap()));
                assert_eq!(one["in"] == "path", in_path, "{method} {path}: {one}");
            }
        }
    }
    assert!(names.len() > 40, "{names:?}");
}

/// Two types of one name would be one schema, and the answers of one of them would not be what the document says.
#[test]
fn each_type_of_the_api_has_a_name_of_its_own() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/api");
    let mut seen = std::collections::BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let mut is_schema = false;
        for line in text.lines() {
            is_schema |= line.starts_with("#[derive(") && line.contains("ToSchema");
            let Some(rest) = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum ")) else {
                continue;
            };
            let name: String = rest.chars().take_while(|c| c.is_alphanumeric()).collect();
            if std::mem::take(&mut is_schema) {
                let before = seen.insert(name.clone(), path.clone());
                assert!(before.is_none(), "{name} stands in {} and in {}", before.unwrap().display(), path.display());
            }
        }
    }
    assert!(seen.len() > 50);
}
