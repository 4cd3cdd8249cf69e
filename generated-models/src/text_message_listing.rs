// @generated from the schema "TextMessageListing"; changes made here are lost at the next generation

/// The schema `TextMessageListing`.
pub struct TextMessageListing {
    /// `entities`: `array of MessageData`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::MessageData>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TextMessageListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextMessageListing = &<TextMessageListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextMessageListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(TextMessageListing);

crate::runtime::setters!(TextMessageListing {
    with_entities: entities: ::std::vec::Vec<crate::MessageData>,
});
