// @generated from the schema "WebChatMessageEntityList"; changes made here are lost at the next generation

/// The schema `WebChatMessageEntityList`.
#[repr(C)]
pub struct WebChatMessageEntityList {
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `entities`: `array of WebChatMessage`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::WebChatMessage>>,
    /// `previousPage`: `string`.
    #[doc(alias = "previousPage")]
    pub previous_page: ::std::option::Option<::std::string::String>,
    /// `next`: `string`.
    pub next: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebChatMessageEntityList "WebChatMessageEntityList" 5 {
    (
        page_size: i32 = "pageSize" 0 with_page_size,
        entities: ::std::vec::Vec<crate::WebChatMessage> = "entities" 0 with_entities,
        previous_page: ::std::string::String = "previousPage" 0 with_previous_page,
        next: ::std::string::String = "next" 0 with_next,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
    )
});
