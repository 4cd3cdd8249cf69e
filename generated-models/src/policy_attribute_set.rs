// @generated from the schema "PolicyAttributeSet"; changes made here are lost at the next generation

/// The schema `PolicyAttributeSet`.
#[repr(C)]
pub struct PolicyAttributeSet {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `policyAttributes`: `array of PolicyAttribute`.
    #[doc(alias = "policyAttributes")]
    pub policy_attributes: ::std::option::Option<
        ::std::vec::Vec<crate::PolicyAttribute>,
    >,
    /// `presetAttributes`: `map of TypedAttribute`.
    #[doc(alias = "presetAttributes")]
    pub preset_attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::TypedAttribute>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PolicyAttributeSet "PolicyAttributeSet" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        policy_attributes: ::std::vec::Vec<crate::PolicyAttribute> = "policyAttributes" 0 with_policy_attributes,
        preset_attributes: ::std::collections::BTreeMap<::std::string::String, crate::TypedAttribute> = "presetAttributes" 0 with_preset_attributes,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
