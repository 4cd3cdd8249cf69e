// @generated from the schema "PolicyErrors"; changes made here are lost at the next generation

/// The schema `PolicyErrors`.
pub struct PolicyErrors {
    /// `policyErrorMessages`: `array of PolicyErrorMessage`.
    #[doc(alias = "policyErrorMessages")]
    pub policy_error_messages: ::std::option::Option<
        ::std::vec::Vec<crate::PolicyErrorMessage>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PolicyErrors {
    const EMPTY: Self = Self {
        policy_error_messages: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PolicyErrors = &<PolicyErrors as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PolicyErrors",
        empty: E,
        extra: &E.extra,
        properties: &[("policyErrorMessages", "policy_error_messages", 0)],
        fields: &[&E.policy_error_messages],
    }
};

crate::runtime::model!(PolicyErrors);

crate::runtime::setters!(PolicyErrors {
    with_policy_error_messages: policy_error_messages: ::std::vec::Vec<crate::PolicyErrorMessage>,
});
