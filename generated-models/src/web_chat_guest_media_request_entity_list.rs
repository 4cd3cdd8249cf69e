// @generated from the schema "WebChatGuestMediaRequestEntityList"; changes made here are lost at the next generation

/// The schema `WebChatGuestMediaRequestEntityList`.
#[repr(C)]
pub struct WebChatGuestMediaRequestEntityList {
    /// `entities`: `array of WebChatGuestMediaRequest`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::WebChatGuestMediaRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebChatGuestMediaRequestEntityList "WebChatGuestMediaRequestEntityList" 1 {
    (
        entities: ::std::vec::Vec<crate::WebChatGuestMediaRequest> = "entities" 0 with_entities,
    )
});
