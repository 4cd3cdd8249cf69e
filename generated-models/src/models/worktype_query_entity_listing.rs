// @generated from the schema "WorktypeQueryEntityListing"; changes made here are lost at the next generation

use crate::Worktype;
use crate::runtime::Extra;

/// The schema `WorktypeQueryEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorktypeQueryEntityListing {
    /// `entities`: `array of Worktype`.
    pub entities: Option<Vec<Worktype>>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `previousUri`: `string (uri)`.
    #[doc(alias = "previousUri")]
    pub previous_uri: Option<String>,
    /// `after`: `string`.
    pub after: Option<String>,
    /// `count`: `integer (int32)`.
    pub count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorktypeQueryEntityListing "WorktypeQueryEntityListing" 6 {
    (
        entities: Vec<Worktype> = "entities" with_entities,
        next_uri: String = "nextUri" with_next_uri,
        self_uri: String = "selfUri" with_self_uri,
        previous_uri: String = "previousUri" with_previous_uri,
        after: String = "after" with_after,
        count: i32 = "count" with_count,
    )
});
