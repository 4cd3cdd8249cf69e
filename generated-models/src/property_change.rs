// @generated from the schema "PropertyChange"; changes made here are lost at the next generation

/// The schema `PropertyChange`.
#[repr(C)]
pub struct PropertyChange {
    /// `property`: `string`.
    pub property: ::std::option::Option<::std::string::String>,
    /// `oldValues`: `array of string`.
    #[doc(alias = "oldValues")]
    pub old_values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `newValues`: `array of string`.
    #[doc(alias = "newValues")]
    pub new_values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PropertyChange "PropertyChange" 3 {
    (
        property: ::std::string::String = "property" 0 with_property,
        old_values: ::std::vec::Vec<::std::string::String> = "oldValues" 0 with_old_values,
        new_values: ::std::vec::Vec<::std::string::String> = "newValues" 0 with_new_values,
    )
});
