//! Walks all pages of a listing, of any type: listings have `entities`, and `nextUri` while there is more.
//!
//! `cargo run --example pages`

use generated_models::UserEntityListing;
use generated_models::runtime::{Error, Model, ModelRef, View};

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

/// Reads page after page and hands out each.
fn for_each_page<L: Model>(first: &str, mut page: impl FnMut(L)) -> Result<(), Error> {
    let mut next = Some(first.to_owned());
    while let Some(path) = next.take() {
        let listing = L::from_json(get(&path))?;
        next = match ModelRef::of(&listing).get("nextUri") {
            Some(View::Str(uri)) => Some(uri.to_owned()),
            _ => None,
        };
        page(listing);
    }
    Ok(())
}

fn main() -> Result<(), Error> {
    for_each_page(
        "/api/v2/users?pageNumber=1",
        |listing: UserEntityListing| {
            for user in listing.entities.iter().flatten() {
                println!("{}", user.name.as_deref().unwrap_or("?"));
            }
        },
    )
}
