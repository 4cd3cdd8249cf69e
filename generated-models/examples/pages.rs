//! Walks all pages of a listing, of any type: listings have `entities`, and `nextUri` while there is more.
//!
//! `cargo run --example pages`

use generated_models::UserEntityListing;
use generated_models::runtime::{Error, Model, Page, pages};

/// What the server answers to GET of a path.
fn get(path: &str) -> &'static str {
    match path {
        "/api/v2/users?pageNumber=1" => {
            r#"{"pageNumber": 1, "pageCount": 2, "entities": [{"id": "1", "name": "Ada"}, {"id": "2", "name": "Grace"}],
                "nextUri": "/api/v2/users?pageNumber=2"}"#
        }
        _ => r#"{"pageNumber": 2, "pageCount": 2, "entities": [{"id": "3", "name": "Edsger"}]}"#,
    }
}

fn main() -> Result<(), Error> {
    for page in pages("/api/v2/users?pageNumber=1", |path| {
        UserEntityListing::from_json(get(path))
    }) {
        let page = page?;
        println!("page {}", Page::of(&page).page_number().unwrap_or(1));
        for user in page.entities.iter().flatten() {
            println!("  {}", user.name.as_deref().unwrap_or("?"));
        }
    }
    Ok(())
}
