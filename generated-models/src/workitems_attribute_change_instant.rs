// @generated from the schema "WorkitemsAttributeChangeInstant"; changes made here are lost at the next generation

/// The schema `WorkitemsAttributeChangeInstant`.
#[repr(C)]
pub struct WorkitemsAttributeChangeInstant {
    /// `newValue`: `string (date-time)`.
    #[doc(alias = "newValue")]
    pub new_value: ::std::option::Option<crate::runtime::DateTime>,
    /// `oldValue`: `string (date-time)`.
    #[doc(alias = "oldValue")]
    pub old_value: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemsAttributeChangeInstant "WorkitemsAttributeChangeInstant" 2 {
    (
        new_value: crate::runtime::DateTime = "newValue" 0 with_new_value,
        old_value: crate::runtime::DateTime = "oldValue" 0 with_old_value,
    )
});
