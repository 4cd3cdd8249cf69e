// @generated from the schema "CursorOrganizationListing"; changes made here are lost at the next generation

use crate::{Cursors, ExternalOrganization};
use crate::runtime::Extra;

/// The schema `CursorOrganizationListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CursorOrganizationListing {
    /// `entities`: `array of ExternalOrganization`.
    pub entities: Option<Vec<ExternalOrganization>>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `previousUri`: `string (uri)`.
    #[doc(alias = "previousUri")]
    pub previous_uri: Option<String>,
    /// `cursors`: `Cursors`.
    pub cursors: Option<Box<Cursors>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CursorOrganizationListing "CursorOrganizationListing" 5 {
    (
        entities: Vec<ExternalOrganization> = "entities" with_entities,
        next_uri: String = "nextUri" with_next_uri,
        self_uri: String = "selfUri" with_self_uri,
        previous_uri: String = "previousUri" with_previous_uri,
        cursors: Box<Cursors> = "cursors" with_cursors,
    )
});
