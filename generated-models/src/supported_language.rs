// @generated from the schema "SupportedLanguage"; changes made here are lost at the next generation

/// The schema `SupportedLanguage`.
pub struct SupportedLanguage {
    /// `language`: `string`, read-only.
    pub language: ::std::option::Option<::std::string::String>,
    /// `isDefault`: `boolean`, read-only.
    #[doc(alias = "isDefault")]
    pub is_default: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SupportedLanguage {
    const EMPTY: Self = Self {
        language: ::std::option::Option::None,
        is_default: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SupportedLanguage = &<SupportedLanguage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SupportedLanguage",
        empty: E,
        extra: &E.extra,
        properties: &[("language", "language", 2), ("isDefault", "is_default", 2)],
        fields: &[&E.language, &E.is_default],
    }
};

crate::runtime::model!(SupportedLanguage);

crate::runtime::setters!(SupportedLanguage {
    with_language: language: ::std::string::String,
    with_is_default: is_default: bool,
});
