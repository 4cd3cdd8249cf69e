// @generated from the schema "V2ConversationMessageTypingEventForUserTopicMessageData"; changes made here are lost at the next generation

/// The schema `V2ConversationMessageTypingEventForUserTopicMessageData`.
pub struct V2ConversationMessageTypingEventForUserTopicMessageData {
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `normalizedMessage`: `V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage`.
    #[doc(alias = "normalizedMessage")]
    pub normalized_message: ::std::option::Option<
        ::std::boxed::Box<
            crate::V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for V2ConversationMessageTypingEventForUserTopicMessageData {
    const EMPTY: Self = Self {
        conversation_id: ::std::option::Option::None,
        normalized_message: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2ConversationMessageTypingEventForUserTopicMessageData = &<V2ConversationMessageTypingEventForUserTopicMessageData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2ConversationMessageTypingEventForUserTopicMessageData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversationId", "conversation_id", 0),
            ("normalizedMessage", "normalized_message", 0),
        ],
        fields: &[&E.conversation_id, &E.normalized_message],
    }
};

crate::runtime::model!(V2ConversationMessageTypingEventForUserTopicMessageData);

crate::runtime::setters!(V2ConversationMessageTypingEventForUserTopicMessageData {
    with_conversation_id: conversation_id: ::std::string::String,
    with_normalized_message: normalized_message: ::std::boxed::Box<crate::V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage>,
});
