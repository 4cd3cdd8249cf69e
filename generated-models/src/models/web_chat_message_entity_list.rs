// @generated from the schema "WebChatMessageEntityList"; changes made here are lost at the next generation

use crate::WebChatMessage;
use crate::runtime::Extra;

/// The schema `WebChatMessageEntityList`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebChatMessageEntityList {
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `entities`: `array of WebChatMessage`.
    pub entities: Option<Vec<WebChatMessage>>,
    /// `previousPage`: `string`.
    #[doc(alias = "previousPage")]
    pub previous_page: Option<String>,
    /// `next`: `string`.
    pub next: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebChatMessageEntityList "WebChatMessageEntityList" 5 {
    (
        page_size: i32 = "pageSize" with_page_size,
        entities: Vec<WebChatMessage> = "entities" with_entities,
        previous_page: String = "previousPage" with_previous_page,
        next: String = "next" with_next,
        self_uri: String = "selfUri" with_self_uri,
    )
});
