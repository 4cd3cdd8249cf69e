// @generated from the schema "ResponseConfig"; changes made here are lost at the next generation

/// The schema `ResponseConfig`.
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

impl crate::runtime::Model for ResponseConfig {
    const EMPTY: Self = Self {
        translation_map: ::std::option::Option::None,
        translation_map_defaults: ::std::option::Option::None,
        success_template: ::std::option::Option::None,
        success_template_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ResponseConfig = &<ResponseConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ResponseConfig",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("translationMap", "translation_map", 0),
            ("translationMapDefaults", "translation_map_defaults", 0),
            ("successTemplate", "success_template", 0),
            ("successTemplateUri", "success_template_uri", 0),
        ],
        fields: &[
            &E.translation_map,
            &E.translation_map_defaults,
            &E.success_template,
            &E.success_template_uri,
        ],
    }
};

crate::runtime::model!(ResponseConfig);

crate::runtime::setters!(ResponseConfig {
    with_translation_map: translation_map: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_translation_map_defaults: translation_map_defaults: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_success_template: success_template: ::std::string::String,
    with_success_template_uri: success_template_uri: ::std::string::String,
});
