// @generated from the schema "PolicyConditionResult"; changes made here are lost at the next generation

/// The schema `PolicyConditionResult`.
pub struct PolicyConditionResult {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `result`: `boolean`.
    pub result: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PolicyConditionResult {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        result: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PolicyConditionResult = &<PolicyConditionResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PolicyConditionResult",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0), ("result", "result", 0)],
        fields: &[&E.name, &E.result],
    }
};

crate::runtime::model!(PolicyConditionResult);

crate::runtime::setters!(PolicyConditionResult {
    with_name: name: ::std::string::String,
    with_result: result: bool,
});
