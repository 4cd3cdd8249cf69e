// @generated from the schema "WorkbinQueryEntityListing"; changes made here are lost at the next generation

use crate::Workbin;
use crate::runtime::Extra;

/// The schema `WorkbinQueryEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkbinQueryEntityListing {
    /// `entities`: `array of Workbin`.
    pub entities: Option<Vec<Workbin>>,
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

crate::runtime::model!(WorkbinQueryEntityListing "WorkbinQueryEntityListing" 6 {
    (
        entities: Vec<Workbin> = "entities" with_entities,
        next_uri: String = "nextUri" with_next_uri,
        self_uri: String = "selfUri" with_self_uri,
        previous_uri: String = "previousUri" with_previous_uri,
        after: String = "after" with_after,
        count: i32 = "count" with_count,
    )
});
