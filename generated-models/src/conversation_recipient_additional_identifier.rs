// @generated from the schema "ConversationRecipientAdditionalIdentifier"; changes made here are lost at the next generation

/// The schema `ConversationRecipientAdditionalIdentifier`.
#[repr(C)]
pub struct ConversationRecipientAdditionalIdentifier {
    /// `type`: `string`, required, read-only.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `value`: `string`, required, read-only.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationRecipientAdditionalIdentifier "ConversationRecipientAdditionalIdentifier" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 3 with_type,
        value: ::std::string::String = "value" 3 with_value,
    )
});

/// The property `type` of `ConversationRecipientAdditionalIdentifier`. Known values: `Deployment`, `Subject`, `Unknown`, `Topic`, `IngestionRule`, `IngestionRuleVersion`.
#[non_exhaustive]
pub enum Type {
    Deployment,
    Subject,
    Unknown,
    Topic,
    IngestionRule,
    IngestionRuleVersion,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Deployment, "Deployment"),
        (Self::Subject, "Subject"),
        (Self::Unknown, "Unknown"),
        (Self::Topic, "Topic"),
        (Self::IngestionRule, "IngestionRule"),
        (Self::IngestionRuleVersion, "IngestionRuleVersion"),
    ];
}
