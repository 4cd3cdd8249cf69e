// @generated from the schema "ResponseConfig"; changes made here are lost at the next generation

/// The schema `ResponseConfig`.
#[repr(C)]
pub struct ResponseConfig {
    /// `translationMap`: `map of string`.
    #[doc(alias = "translationMap")]
    pub translation_map: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `translationMapDefaults`: `map of string`.
    #[doc(alias = "translationMapDefaults")]
    pub translation_map_defaults: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `successTemplate`: `string`.
    #[doc(alias = "successTemplate")]
    pub success_template: ::std::option::Option<::std::string::String>,
    /// `successTemplateUri`: `string`.
    #[doc(alias = "successTemplateUri")]
    pub success_template_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ResponseConfig "ResponseConfig" 4 {
    (
        translation_map: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "translationMap" 0 with_translation_map,
        translation_map_defaults: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "translationMapDefaults" 0 with_translation_map_defaults,
        success_template: ::std::string::String = "successTemplate" 0 with_success_template,
        success_template_uri: ::std::string::String = "successTemplateUri" 0 with_success_template_uri,
    )
});
