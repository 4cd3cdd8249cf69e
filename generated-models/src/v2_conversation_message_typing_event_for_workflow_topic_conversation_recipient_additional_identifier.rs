// @generated from the schema "V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier"; changes made here are lost at the next generation

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier`.
pub struct V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier = &<V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0), ("value", "value", 0)],
        fields: &[&E.r#type, &E.value],
    }
};

crate::runtime::model!(V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier);

crate::runtime::setters!(V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier {
    with_type: r#type: crate::runtime::Open<Type>,
    with_value: value: ::std::string::String,
});

/// The property `type` of `V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier`. Known values: `Deployment`, `Subject`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Deployment,
    Subject,
    Unknown,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Deployment, "Deployment"),
        (Self::Subject, "Subject"),
        (Self::Unknown, "Unknown"),
    ];
}
