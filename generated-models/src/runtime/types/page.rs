//! Listings: the paging properties that all pages share, and walking from page to page.

use std::marker::PhantomData;

use crate::runtime::erased::ModelRef;
use crate::runtime::value::{ListRef, View};
use crate::runtime::{AnyModel, Model};

/// The paging properties of a page of a listing, whatever the type of its entities.
///
/// Listings share the names of these properties (`entities`, `nextUri`, `pageCount`, ...) but not a type. A property that
/// a listing does not have counts as not set.
#[derive(Clone, Copy)]
pub struct Page<'a>(ModelRef<'a>);

impl<'a> Page<'a> {
    /// Views a model as a page.
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

    /// The maximum number of entities per page.
    pub fn page_size(self) -> Option<i64> {
        self.integer("pageSize")
    }

    /// The number of pages.
    pub fn page_count(self) -> Option<i64> {
        self.integer("pageCount")
    }

    /// The number of entities on all pages.
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

/// Walks the pages of a listing: calls `fetch` for the page at `first`, then for its `nextUri`, and so on. Ends after the
/// last page, after an error, and at a page that names itself as the next one.
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
