// @generated from the schema "TargetAttributeValue"; changes made here are lost at the next generation

/// The schema `TargetAttributeValue`.
#[repr(C)]
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

crate::runtime::model!(TargetAttributeValue "TargetAttributeValue" 2 {
    (
        description: ::std::string::String = "description" 0 with_description,
        policy_attributes: ::std::vec::Vec<crate::PolicyAttribute> = "policyAttributes" 0 with_policy_attributes,
    )
});
