// @generated from the schema "PolicyTestResult"; changes made here are lost at the next generation

/// The schema `PolicyTestResult`.
#[repr(C)]
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

crate::runtime::model!(PolicyTestResult "PolicyTestResult" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        result: ::std::string::String = "result" 0 with_result,
        policy_condition_results: ::std::vec::Vec<crate::PolicyConditionResult> = "policyConditionResults" 0 with_policy_condition_results,
    )
});
