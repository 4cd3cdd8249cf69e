// @generated from the schema "TargetAttributes"; changes made here are lost at the next generation

/// The schema `TargetAttributes`.
#[repr(C)]
pub struct TargetAttributes {
    /// `baseAttributes`: `array of PolicyAttribute`.
    #[doc(alias = "baseAttributes")]
    pub base_attributes: ::std::option::Option<::std::vec::Vec<crate::PolicyAttribute>>,
    /// `targetAttributes`: `map of TargetAttributeValue`.
    #[doc(alias = "targetAttributes")]
    pub target_attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::TargetAttributeValue>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TargetAttributes "TargetAttributes" 2 {
    (
        base_attributes: ::std::vec::Vec<crate::PolicyAttribute> = "baseAttributes" 0 with_base_attributes,
        target_attributes: ::std::collections::BTreeMap<::std::string::String, crate::TargetAttributeValue> = "targetAttributes" 0 with_target_attributes,
    )
});
