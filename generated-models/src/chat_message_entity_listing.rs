// @generated from the schema "ChatMessageEntityListing"; changes made here are lost at the next generation

/// The schema `ChatMessageEntityListing`.
pub struct ChatMessageEntityListing {
    /// `entities`: `array of ChatMessageResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ChatMessageResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ChatMessageEntityListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ChatMessageEntityListing = &<ChatMessageEntityListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ChatMessageEntityListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(ChatMessageEntityListing);

crate::runtime::setters!(ChatMessageEntityListing {
    with_entities: entities: ::std::vec::Vec<crate::ChatMessageResponse>,
});
