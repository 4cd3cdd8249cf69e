// @generated from the schema "ConversationRecipientAdditionalIdentifier"; changes made here are lost at the next generation

/// The schema `ConversationRecipientAdditionalIdentifier`.
pub struct ConversationRecipientAdditionalIdentifier {
    /// `type`: `string`, required, read-only.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `value`: `string`, required, read-only.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationRecipientAdditionalIdentifier {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationRecipientAdditionalIdentifier = &<ConversationRecipientAdditionalIdentifier as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationRecipientAdditionalIdentifier",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 3), ("value", "value", 3)],
        fields: &[&E.r#type, &E.value],
    }
};

crate::runtime::model!(ConversationRecipientAdditionalIdentifier);

crate::runtime::setters!(ConversationRecipientAdditionalIdentifier {
    with_type: r#type: crate::runtime::Open<Type>,
    with_value: value: ::std::string::String,
});

/// The property `type` of `ConversationRecipientAdditionalIdentifier`. Known values: `Deployment`, `Subject`, `Unknown`, `Topic`, `IngestionRule`, `IngestionRuleVersion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Deployment,
    Subject,
    Unknown,
    Topic,
    IngestionRule,
    IngestionRuleVersion,
}

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
