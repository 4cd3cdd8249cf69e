// @generated from the schema "WorkitemsAttributeChangeMap"; changes made here are lost at the next generation

/// The schema `WorkitemsAttributeChangeMap`.
#[repr(C)]
pub struct WorkitemsAttributeChangeMap {
    /// `newValue`: `map of object`.
    #[doc(alias = "newValue")]
    pub new_value: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `oldValue`: `map of object`.
    #[doc(alias = "oldValue")]
    pub old_value: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemsAttributeChangeMap "WorkitemsAttributeChangeMap" 2 {
    (
        new_value: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "newValue" 0 with_new_value,
        old_value: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "oldValue" 0 with_old_value,
    )
});
