// @generated from the schema "ExportListing"; changes made here are lost at the next generation

use crate::ContactsExport;
use crate::runtime::Extra;

/// The schema `ExportListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExportListing {
    /// `entities`: `array of ContactsExport`.
    pub entities: Option<Vec<ContactsExport>>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `previousUri`: `string (uri)`.
    #[doc(alias = "previousUri")]
    pub previous_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExportListing "ExportListing" 4 {
    (
        entities: Vec<ContactsExport> = "entities" with_entities,
        next_uri: String = "nextUri" with_next_uri,
        self_uri: String = "selfUri" with_self_uri,
        previous_uri: String = "previousUri" with_previous_uri,
    )
});
