// @generated from the schema "TargetAttributeValue"; changes made here are lost at the next generation

/// The schema `TargetAttributeValue`.
pub struct TargetAttributeValue {
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `policyAttributes`: `array of PolicyAttribute`.
    #[doc(alias = "policyAttributes")]
    pub policy_attributes: ::std::option::Option<
        ::std::vec::Vec<crate::PolicyAttribute>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TargetAttributeValue {
    const EMPTY: Self = Self {
        description: ::std::option::Option::None,
        policy_attributes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TargetAttributeValue = &<TargetAttributeValue as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TargetAttributeValue",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("description", "description", 0),
            ("policyAttributes", "policy_attributes", 0),
        ],
        fields: &[&E.description, &E.policy_attributes],
    }
};

crate::runtime::model!(TargetAttributeValue);

crate::runtime::setters!(TargetAttributeValue {
    with_description: description: ::std::string::String,
    with_policy_attributes: policy_attributes: ::std::vec::Vec<crate::PolicyAttribute>,
});
