// @generated from the schema "PagedNamespaceListing"; changes made here are lost at the next generation

/// The schema `PagedNamespaceListing`. Any JSON value.
pub struct PagedNamespaceListing(pub serde_json::Value);

crate::runtime::any!(PagedNamespaceListing);
