// @generated from the schema "ChatReactionUpdate"; changes made here are lost at the next generation

/// The schema `ChatReactionUpdate`.
pub struct ChatReactionUpdate {
    /// `reactions`: `array of string`, required.
    pub reactions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ChatReactionUpdate {
    const EMPTY: Self = Self {
        reactions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ChatReactionUpdate = &<ChatReactionUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ChatReactionUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[("reactions", "reactions", 1)],
        fields: &[&E.reactions],
    }
};

crate::runtime::model!(ChatReactionUpdate);

crate::runtime::setters!(ChatReactionUpdate {
    with_reactions: reactions: ::std::vec::Vec<::std::string::String>,
});
