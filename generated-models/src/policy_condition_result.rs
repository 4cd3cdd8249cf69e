// @generated from the schema "PolicyConditionResult"; changes made here are lost at the next generation

/// The schema `PolicyConditionResult`.
#[repr(C)]
pub struct PolicyConditionResult {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `result`: `boolean`.
    pub result: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PolicyConditionResult "PolicyConditionResult" 2 {
    (
        name: ::std::string::String = "name" 0 with_name,
        result: bool = "result" 0 with_result,
    )
});
