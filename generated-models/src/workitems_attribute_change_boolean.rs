// @generated from the schema "WorkitemsAttributeChangeBoolean"; changes made here are lost at the next generation

/// The schema `WorkitemsAttributeChangeBoolean`.
#[repr(C)]
pub struct WorkitemsAttributeChangeBoolean {
    /// `newValue`: `boolean`.
    #[doc(alias = "newValue")]
    pub new_value: ::std::option::Option<bool>,
    /// `oldValue`: `boolean`.
    #[doc(alias = "oldValue")]
    pub old_value: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemsAttributeChangeBoolean "WorkitemsAttributeChangeBoolean" 2 {
    (
        new_value: bool = "newValue" 0 with_new_value,
        old_value: bool = "oldValue" 0 with_old_value,
    )
});
