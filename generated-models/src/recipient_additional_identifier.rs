// @generated from the schema "RecipientAdditionalIdentifier"; changes made here are lost at the next generation

/// The schema `RecipientAdditionalIdentifier`.
pub struct RecipientAdditionalIdentifier {
    /// `type`: `string`, required, read-only.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `value`: `string`, required, read-only.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RecipientAdditionalIdentifier {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecipientAdditionalIdentifier = &<RecipientAdditionalIdentifier as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecipientAdditionalIdentifier",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 3), ("value", "value", 3)],
        fields: &[&E.r#type, &E.value],
    }
};

crate::runtime::model!(RecipientAdditionalIdentifier);

crate::runtime::setters!(RecipientAdditionalIdentifier {
    with_type: r#type: crate::runtime::Open<Type>,
    with_value: value: ::std::string::String,
});

/// The property `type` of `RecipientAdditionalIdentifier`. Known values: `Deployment`, `Subject`, `Topic`, `IngestionRule`, `IngestionRuleVersion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Deployment,
    Subject,
    Topic,
    IngestionRule,
    IngestionRuleVersion,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Deployment, "Deployment"),
        (Self::Subject, "Subject"),
        (Self::Topic, "Topic"),
        (Self::IngestionRule, "IngestionRule"),
        (Self::IngestionRuleVersion, "IngestionRuleVersion"),
    ];
}
