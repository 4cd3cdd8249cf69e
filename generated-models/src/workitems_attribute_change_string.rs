// @generated from the schema "WorkitemsAttributeChangeString"; changes made here are lost at the next generation

/// The schema `WorkitemsAttributeChangeString`.
#[repr(C)]
pub struct WorkitemsAttributeChangeString {
    /// `newValue`: `string`.
    #[doc(alias = "newValue")]
    pub new_value: ::std::option::Option<::std::string::String>,
    /// `oldValue`: `string`.
    #[doc(alias = "oldValue")]
    pub old_value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemsAttributeChangeString "WorkitemsAttributeChangeString" 2 {
    (
        new_value: ::std::string::String = "newValue" 0 with_new_value,
        old_value: ::std::string::String = "oldValue" 0 with_old_value,
    )
});
