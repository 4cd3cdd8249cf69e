// @generated from the schema "PolicyTestResult"; changes made here are lost at the next generation

/// The schema `PolicyTestResult`.
pub struct PolicyTestResult {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `result`: `string`.
    pub result: ::std::option::Option<::std::string::String>,
    /// `policyConditionResults`: `array of PolicyConditionResult`.
    #[doc(alias = "policyConditionResults")]
    pub policy_condition_results: ::std::option::Option<
        ::std::vec::Vec<crate::PolicyConditionResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PolicyTestResult {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        result: ::std::option::Option::None,
        policy_condition_results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PolicyTestResult = &<PolicyTestResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PolicyTestResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("result", "result", 0),
            ("policyConditionResults", "policy_condition_results", 0),
        ],
        fields: &[&E.id, &E.name, &E.result, &E.policy_condition_results],
    }
};

crate::runtime::model!(PolicyTestResult);

crate::runtime::setters!(PolicyTestResult {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_result: result: ::std::string::String,
    with_policy_condition_results: policy_condition_results: ::std::vec::Vec<crate::PolicyConditionResult>,
});
