// @generated from the schema "V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping"; changes made here are lost at the next generation

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping`.
#[repr(C)]
pub struct V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `duration`: `integer`.
    pub duration: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping "V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        duration: i64 = "duration" 0 with_duration,
    )
});

/// The property `type` of `V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping`. Known values: `On`.
#[non_exhaustive]
pub enum Type {
    On,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::On, "On")];
}
