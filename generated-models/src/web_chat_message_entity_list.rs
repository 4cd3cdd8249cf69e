// @generated from the schema "WebChatMessageEntityList"; changes made here are lost at the next generation

/// The schema `WebChatMessageEntityList`.
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

impl crate::runtime::Model for WebChatMessageEntityList {
    const EMPTY: Self = Self {
        page_size: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        previous_page: ::std::option::Option::None,
        next: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebChatMessageEntityList = &<WebChatMessageEntityList as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebChatMessageEntityList",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("pageSize", "page_size", 0),
            ("entities", "entities", 0),
            ("previousPage", "previous_page", 0),
            ("next", "next", 0),
            ("selfUri", "self_uri", 0),
        ],
        fields: &[&E.page_size, &E.entities, &E.previous_page, &E.next, &E.self_uri],
    }
};

crate::runtime::model!(WebChatMessageEntityList);

crate::runtime::setters!(WebChatMessageEntityList {
    with_page_size: page_size: i32,
    with_entities: entities: ::std::vec::Vec<crate::WebChatMessage>,
    with_previous_page: previous_page: ::std::string::String,
    with_next: next: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
