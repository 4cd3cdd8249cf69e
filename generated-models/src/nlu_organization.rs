// @generated from the schema "NluOrganization"; changes made here are lost at the next generation

/// The schema `NluOrganization`.
#[repr(C)]
pub struct NluOrganization {
    /// `limits`: `map of integer (int32)`.
    pub limits: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, i32>,
    >,
    /// `supportedLanguagesInfo`: `array of SupportedLanguagesInfoDefinition`.
    #[doc(alias = "supportedLanguagesInfo")]
    pub supported_languages_info: ::std::option::Option<
        ::std::vec::Vec<crate::SupportedLanguagesInfoDefinition>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NluOrganization "NluOrganization" 2 {
    (
        limits: ::std::collections::BTreeMap<::std::string::String, i32> = "limits" 0 with_limits,
        supported_languages_info: ::std::vec::Vec<crate::SupportedLanguagesInfoDefinition> = "supportedLanguagesInfo" 0 with_supported_languages_info,
    )
});
