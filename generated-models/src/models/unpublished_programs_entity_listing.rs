// @generated from the schema "UnpublishedProgramsEntityListing"; changes made here are lost at the next generation

use crate::Program;
use crate::runtime::Extra;

/// The schema `UnpublishedProgramsEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UnpublishedProgramsEntityListing {
    /// `entities`: `array of Program`.
    pub entities: Option<Vec<Program>>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `pageCount`: `integer (int32)`.
    #[doc(alias = "pageCount")]
    pub page_count: Option<i32>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UnpublishedProgramsEntityListing "UnpublishedProgramsEntityListing" 5 {
    (
        entities: Vec<Program> = "entities" with_entities,
        page_size: i32 = "pageSize" with_page_size,
        self_uri: String = "selfUri" with_self_uri,
        page_count: i32 = "pageCount" with_page_count,
        next_uri: String = "nextUri" with_next_uri,
    )
});
