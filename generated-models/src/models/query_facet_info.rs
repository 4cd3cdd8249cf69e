// @generated from the schema "QueryFacetInfo"; changes made here are lost at the next generation

use crate::{FacetEntry, FacetKeyAttribute};
use crate::runtime::Extra;

/// The schema `QueryFacetInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueryFacetInfo {
    /// `attributes`: `array of FacetKeyAttribute`.
    pub attributes: Option<Vec<FacetKeyAttribute>>,
    /// `facets`: `array of FacetEntry`.
    pub facets: Option<Vec<FacetEntry>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueryFacetInfo "QueryFacetInfo" 2 {
    (
        attributes: Vec<FacetKeyAttribute> = "attributes" with_attributes,
        facets: Vec<FacetEntry> = "facets" with_facets,
    )
});
