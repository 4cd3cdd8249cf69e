// @generated from the schema "WorkitemsAttributeChangeWrapupDelta"; changes made here are lost at the next generation

/// The schema `WorkitemsAttributeChangeWrapupDelta`.
#[repr(C)]
pub struct WorkitemsAttributeChangeWrapupDelta {
    /// `newValue`: `WrapupDelta`.
    #[doc(alias = "newValue")]
    pub new_value: ::std::option::Option<::std::boxed::Box<crate::WrapupDelta>>,
    /// `oldValue`: `WrapupDelta`.
    #[doc(alias = "oldValue")]
    pub old_value: ::std::option::Option<::std::boxed::Box<crate::WrapupDelta>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemsAttributeChangeWrapupDelta "WorkitemsAttributeChangeWrapupDelta" 2 {
    (
        new_value: ::std::boxed::Box<crate::WrapupDelta> = "newValue" 0 with_new_value,
        old_value: ::std::boxed::Box<crate::WrapupDelta> = "oldValue" 0 with_old_value,
    )
});
