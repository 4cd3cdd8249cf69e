// @generated from the schema "V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping"; changes made here are lost at the next generation

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping`.
pub struct V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `duration`: `integer`.
    pub duration: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        duration: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping = &<V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0), ("duration", "duration", 0)],
        fields: &[&E.r#type, &E.duration],
    }
};

crate::runtime::model!(V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping);

crate::runtime::setters!(V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping {
    with_type: r#type: crate::runtime::Open<Type>,
    with_duration: duration: i64,
});

/// The property `type` of `V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping`. Known values: `On`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    On,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::On, "On")];
}
