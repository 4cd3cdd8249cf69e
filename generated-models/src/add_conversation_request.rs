// @generated from the schema "AddConversationRequest"; changes made here are lost at the next generation

/// The schema `AddConversationRequest`.
pub struct AddConversationRequest {
    /// `conversationId`: `string`, required.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AddConversationRequest {
    const EMPTY: Self = Self {
        conversation_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AddConversationRequest = &<AddConversationRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AddConversationRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("conversationId", "conversation_id", 1)],
        fields: &[&E.conversation_id],
    }
};

crate::runtime::model!(AddConversationRequest);

crate::runtime::setters!(AddConversationRequest {
    with_conversation_id: conversation_id: ::std::string::String,
});
