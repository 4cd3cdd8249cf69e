// @generated from the schema "V2ConversationMessageTypingEventForWorkflowTopicMessageData"; changes made here are lost at the next generation

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicMessageData`.
pub struct V2ConversationMessageTypingEventForWorkflowTopicMessageData {
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `normalizedMessage`: `V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage`.
    #[doc(alias = "normalizedMessage")]
    pub normalized_message: ::std::option::Option<
        ::std::boxed::Box<
            crate::V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for V2ConversationMessageTypingEventForWorkflowTopicMessageData {
    const EMPTY: Self = Self {
        conversation_id: ::std::option::Option::None,
        normalized_message: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2ConversationMessageTypingEventForWorkflowTopicMessageData = &<V2ConversationMessageTypingEventForWorkflowTopicMessageData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2ConversationMessageTypingEventForWorkflowTopicMessageData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversationId", "conversation_id", 0),
            ("normalizedMessage", "normalized_message", 0),
        ],
        fields: &[&E.conversation_id, &E.normalized_message],
    }
};

crate::runtime::model!(V2ConversationMessageTypingEventForWorkflowTopicMessageData);

crate::runtime::setters!(V2ConversationMessageTypingEventForWorkflowTopicMessageData {
    with_conversation_id: conversation_id: ::std::string::String,
    with_normalized_message: normalized_message: ::std::boxed::Box<crate::V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage>,
});
