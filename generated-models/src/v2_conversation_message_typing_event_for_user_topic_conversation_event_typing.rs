// @generated from the schema "V2ConversationMessageTypingEventForUserTopicConversationEventTyping"; changes made here are lost at the next generation

/// The schema `V2ConversationMessageTypingEventForUserTopicConversationEventTyping`.
#[repr(C)]
pub struct V2ConversationMessageTypingEventForUserTopicConversationEventTyping {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `duration`: `integer`.
    pub duration: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2ConversationMessageTypingEventForUserTopicConversationEventTyping "V2ConversationMessageTypingEventForUserTopicConversationEventTyping" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        duration: i64 = "duration" 0 with_duration,
    )
});

/// The property `type` of `V2ConversationMessageTypingEventForUserTopicConversationEventTyping`. Known values: `On`.
#[non_exhaustive]
pub enum Type {
    On,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::On, "On")];
}
