// @generated from the schema "ConversationDeletionProtectionQuery"; changes made here are lost at the next generation

/// The schema `ConversationDeletionProtectionQuery`.
pub struct ConversationDeletionProtectionQuery {
    /// `conversationIds`: `array of string`, required.
    #[doc(alias = "conversationIds")]
    pub conversation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationDeletionProtectionQuery {
    const EMPTY: Self = Self {
        conversation_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationDeletionProtectionQuery = &<ConversationDeletionProtectionQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationDeletionProtectionQuery",
        empty: E,
        extra: &E.extra,
        properties: &[("conversationIds", "conversation_ids", 1)],
        fields: &[&E.conversation_ids],
    }
};

crate::runtime::model!(ConversationDeletionProtectionQuery);

crate::runtime::setters!(ConversationDeletionProtectionQuery {
    with_conversation_ids: conversation_ids: ::std::vec::Vec<::std::string::String>,
});
