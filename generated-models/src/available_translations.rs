// @generated from the schema "AvailableTranslations"; changes made here are lost at the next generation

/// The schema `AvailableTranslations`.
#[repr(C)]
pub struct AvailableTranslations {
    /// `orgSpecific`: `array of string`.
    #[doc(alias = "orgSpecific")]
    pub org_specific: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `builtin`: `array of string`.
    pub builtin: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AvailableTranslations "AvailableTranslations" 2 {
    (
        org_specific: ::std::vec::Vec<::std::string::String> = "orgSpecific" 0 with_org_specific,
        builtin: ::std::vec::Vec<::std::string::String> = "builtin" 0 with_builtin,
    )
});
