// @generated from the schema "QueueMemberEntityListing"; changes made here are lost at the next generation

use crate::QueueMember;
use crate::runtime::Extra;

/// The schema `QueueMemberEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueMemberEntityListing {
    /// `entities`: `array of QueueMember`.
    pub entities: Option<Vec<QueueMember>>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `firstUri`: `string (uri)`.
    #[doc(alias = "firstUri")]
    pub first_uri: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: Option<String>,
    /// `previousUri`: `string (uri)`.
    #[doc(alias = "previousUri")]
    pub previous_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueMemberEntityListing "QueueMemberEntityListing" 7 {
    (
        entities: Vec<QueueMember> = "entities" with_entities,
        page_number: i32 = "pageNumber" with_page_number,
        page_size: i32 = "pageSize" with_page_size,
        first_uri: String = "firstUri" with_first_uri,
        self_uri: String = "selfUri" with_self_uri,
        next_uri: String = "nextUri" with_next_uri,
        previous_uri: String = "previousUri" with_previous_uri,
    )
});
