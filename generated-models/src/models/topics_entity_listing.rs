// @generated from the schema "TopicsEntityListing"; changes made here are lost at the next generation

use crate::ListedTopic;
use crate::runtime::Extra;

/// The schema `TopicsEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TopicsEntityListing {
    /// `entities`: `array of ListedTopic`.
    pub entities: Option<Vec<ListedTopic>>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `total`: `integer (int32)`.
    pub total: Option<i32>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: Option<String>,
    /// `pageCount`: `integer (int32)`.
    #[doc(alias = "pageCount")]
    pub page_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TopicsEntityListing "TopicsEntityListing" 6 {
    (
        entities: Vec<ListedTopic> = "entities" with_entities,
        page_size: i32 = "pageSize" with_page_size,
        total: i32 = "total" with_total,
        self_uri: String = "selfUri" with_self_uri,
        next_uri: String = "nextUri" with_next_uri,
        page_count: i32 = "pageCount" with_page_count,
    )
});
