// @generated from the schema "V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier"; changes made here are lost at the next generation

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier`.
#[repr(C)]
pub struct V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier "V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        value: ::std::string::String = "value" 0 with_value,
    )
});

/// The property `type` of `V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier`. Known values: `Deployment`, `Subject`, `Unknown`.
#[non_exhaustive]
pub enum Type {
    Deployment,
    Subject,
    Unknown,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Deployment, "Deployment"),
        (Self::Subject, "Subject"),
        (Self::Unknown, "Unknown"),
    ];
}
