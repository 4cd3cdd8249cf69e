// @generated from the schema "WebChatGuestMediaRequestEntityList"; changes made here are lost at the next generation

use crate::WebChatGuestMediaRequest;
use crate::runtime::Extra;

/// The schema `WebChatGuestMediaRequestEntityList`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebChatGuestMediaRequestEntityList {
    /// `entities`: `array of WebChatGuestMediaRequest`.
    pub entities: Option<Vec<WebChatGuestMediaRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebChatGuestMediaRequestEntityList "WebChatGuestMediaRequestEntityList" 1 {
    (
        entities: Vec<WebChatGuestMediaRequest> = "entities" with_entities,
    )
});
