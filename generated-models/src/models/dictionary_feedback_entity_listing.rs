// @generated from the schema "DictionaryFeedbackEntityListing"; changes made here are lost at the next generation

use crate::ListedDictionaryFeedback;
use crate::runtime::Extra;

/// The schema `DictionaryFeedbackEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DictionaryFeedbackEntityListing {
    /// `entities`: `array of ListedDictionaryFeedback`.
    pub entities: Option<Vec<ListedDictionaryFeedback>>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `pageCount`: `integer (int32)`.
    #[doc(alias = "pageCount")]
    pub page_count: Option<i32>,
    /// `total`: `integer (int32)`.
    pub total: Option<i32>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DictionaryFeedbackEntityListing "DictionaryFeedbackEntityListing" 6 {
    (
        entities: Vec<ListedDictionaryFeedback> = "entities" with_entities,
        page_size: i32 = "pageSize" with_page_size,
        page_count: i32 = "pageCount" with_page_count,
        total: i32 = "total" with_total,
        self_uri: String = "selfUri" with_self_uri,
        next_uri: String = "nextUri" with_next_uri,
    )
});
