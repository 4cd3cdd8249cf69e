// @generated from the schema "ConversationUser"; changes made here are lost at the next generation

/// The schema `ConversationUser`.
pub struct ConversationUser {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationUser {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationUser = &<ConversationUser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationUser",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(ConversationUser);

crate::runtime::setters!(ConversationUser {
    with_id: id: ::std::string::String,
});
