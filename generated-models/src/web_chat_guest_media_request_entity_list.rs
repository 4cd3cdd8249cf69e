// @generated from the schema "WebChatGuestMediaRequestEntityList"; changes made here are lost at the next generation

/// The schema `WebChatGuestMediaRequestEntityList`.
pub struct WebChatGuestMediaRequestEntityList {
    /// `entities`: `array of WebChatGuestMediaRequest`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::WebChatGuestMediaRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WebChatGuestMediaRequestEntityList {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebChatGuestMediaRequestEntityList = &<WebChatGuestMediaRequestEntityList as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebChatGuestMediaRequestEntityList",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(WebChatGuestMediaRequestEntityList);

crate::runtime::setters!(WebChatGuestMediaRequestEntityList {
    with_entities: entities: ::std::vec::Vec<crate::WebChatGuestMediaRequest>,
});
