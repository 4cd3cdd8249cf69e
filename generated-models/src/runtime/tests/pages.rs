use super::samples::Listing;
use crate::runtime::{Error, Model, Page, pages};

fn page(uri: &str) -> Result<Listing, Error> {
    Listing::from_json(match uri {
        "/1" => {
            r#"{"entities":[{"name":"a"},{"name":"b"}],"nextUri":"/2","pageNumber":1,"total":3}"#
        }
        "/2" => r#"{"entities":[{"name":"c"}],"nextUri":"/2"}"#,
        "/broken" => r#"{"nextUri":1}"#,
        _ => r#"{"nextUri":"/broken"}"#,
    })
}

#[test]
fn pages_are_walked_to_the_last_and_no_further() {
    let names: Vec<String> = pages("/1", page)
        .flat_map(|page| page.unwrap().entities.unwrap())
        .map(|entity| entity.name.unwrap())
        .collect();
    assert_eq!(names, ["a", "b", "c"]);
}

#[test]
fn an_error_ends_the_walk() {
    let found: Vec<bool> = pages("/other", page).map(|page| page.is_ok()).collect();
    assert_eq!(found, [true, false]);
}

#[test]
fn a_page_tells_what_it_says_of_itself() {
    let listing = page("/1").unwrap();
    let page = Page::of(&listing);
    assert_eq!(page.entities().map(|entities| entities.len()), Some(2));
    assert_eq!(page.next_uri(), Some("/2"));
    assert_eq!((page.page_number(), page.total()), (Some(1), Some(3)));
    // a property that the listing does not have
    assert_eq!((page.page_size(), page.page_count()), (None, None));
}
