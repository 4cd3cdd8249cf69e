// @generated from the schema "WorkitemsAttributeChangeList"; changes made here are lost at the next generation

/// The schema `WorkitemsAttributeChangeList`.
#[repr(C)]
pub struct WorkitemsAttributeChangeList {
    /// `newValue`: `array of object`.
    #[doc(alias = "newValue")]
    pub new_value: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    /// `oldValue`: `array of object`.
    #[doc(alias = "oldValue")]
    pub old_value: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemsAttributeChangeList "WorkitemsAttributeChangeList" 2 {
    (
        new_value: ::std::vec::Vec<::serde_json::Value> = "newValue" 0 with_new_value,
        old_value: ::std::vec::Vec<::serde_json::Value> = "oldValue" 0 with_old_value,
    )
});
