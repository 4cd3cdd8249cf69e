// @generated from the schema "ArchitectFlowOutcomeNotificationErrorMessageParams"; changes made here are lost at the next generation

/// The schema `ArchitectFlowOutcomeNotificationErrorMessageParams`.
pub struct ArchitectFlowOutcomeNotificationErrorMessageParams {
    /// `additionalProperties`: `map of string`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ArchitectFlowOutcomeNotificationErrorMessageParams {
    const EMPTY: Self = Self {
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ArchitectFlowOutcomeNotificationErrorMessageParams = &<ArchitectFlowOutcomeNotificationErrorMessageParams as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ArchitectFlowOutcomeNotificationErrorMessageParams",
        empty: E,
        extra: &E.extra,
        properties: &[("additionalProperties", "additional_properties", 0)],
        fields: &[&E.additional_properties],
    }
};

crate::runtime::model!(ArchitectFlowOutcomeNotificationErrorMessageParams);

crate::runtime::setters!(ArchitectFlowOutcomeNotificationErrorMessageParams {
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});
