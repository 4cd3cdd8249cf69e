// @generated from the schema "PolicyTestPayload"; changes made here are lost at the next generation

/// The schema `PolicyTestPayload`.
#[repr(C)]
pub struct PolicyTestPayload {
    /// `attributeData`: `map of TypedAttribute`, required.
    #[doc(alias = "attributeData")]
    pub attribute_data: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::TypedAttribute>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PolicyTestPayload "PolicyTestPayload" 1 {
    (
        attribute_data: ::std::collections::BTreeMap<::std::string::String, crate::TypedAttribute> = "attributeData" 1 with_attribute_data,
    )
});
