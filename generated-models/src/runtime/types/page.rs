//! Listings: what their pages have in common, and the way from one page to the next.

use std::marker::PhantomData;

use crate::runtime::erased::ModelRef;
use crate::runtime::value::{ListRef, View};
use crate::runtime::{AnyModel, Model};

/// What a page of a listing says of itself, whatever the type of its entities.
///
/// Listings share the names of these properties (`entities`, `nextUri`, `pageCount`, ...), not a type. A property that
/// a listing does not have is one that is not set.
#[derive(Clone, Copy)]
pub struct Page<'a>(ModelRef<'a>);

impl<'a> Page<'a> {
    /// Looks at a model as a page.
    pub fn of(listing: &'a impl AnyModel) -> Self {
        Self(listing.reflect())
    }

    /// The entities of this page.
    pub fn entities(self) -> Option<ListRef<'a>> {
        match self.0.get("entities") {
            Some(View::List(entities)) => Some(entities),
            _ => None,
        }
    }

    /// Where the next page is; `None` on the last one.
    pub fn next_uri(self) -> Option<&'a str> {
        match self.0.get("nextUri") {
            Some(View::Str(uri)) if !uri.is_empty() => Some(uri),
            _ => None,
        }
    }

    /// The number of this page, from 1.
    pub fn page_number(self) -> Option<i64> {
        self.integer("pageNumber")
    }

    /// How many entities a page has at most.
    pub fn page_size(self) -> Option<i64> {
        self.integer("pageSize")
    }

    /// How many pages there are.
    pub fn page_count(self) -> Option<i64> {
        self.integer("pageCount")
    }

    /// How many entities there are on all pages.
    pub fn total(self) -> Option<i64> {
        self.integer("total")
    }

    fn integer(self, name: &str) -> Option<i64> {
        match self.0.get(name) {
            Some(View::I32(value)) => Some(value.into()),
            Some(View::I64(value)) => Some(value),
            Some(View::U64(value)) => value.try_into().ok(),
            _ => None,
        }
    }
}

/// Walks the pages of a listing: asks `fetch` for the page at `first`, then for the one at its `nextUri`, and so on. Ends
/// after the last page, after an error, and where a page names itself as the next.
///
/// ```text
/// for page in pages("/api/v2/users", |uri| get::<UserEntityListing>(uri)) {
///     for user in page?.entities.into_iter().flatten() { ... }
/// }
/// ```
pub fn pages<L, E, F>(first: impl Into<String>, fetch: F) -> Pages<L, F>
where
    L: Model,
    F: FnMut(&str) -> Result<L, E>,
{
    Pages {
        next: Some(first.into()),
        fetch,
        listing: PhantomData,
    }
}

/// The pages of a listing; see [`pages`].
pub struct Pages<L, F> {
    next: Option<String>,
    fetch: F,
    listing: PhantomData<fn() -> L>,
}

impl<L: Model, E, F: FnMut(&str) -> Result<L, E>> Iterator for Pages<L, F> {
    type Item = Result<L, E>;

    fn next(&mut self) -> Option<Self::Item> {
        let uri = self.next.take()?;
        let page = (self.fetch)(&uri);
        if let Ok(page) = &page {
            self.next = Page::of(page)
                .next_uri()
                .filter(|next| *next != uri)
                .map(str::to_owned);
        }
        Some(page)
    }
}
