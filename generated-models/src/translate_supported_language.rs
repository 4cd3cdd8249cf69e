// @generated from the schema "TranslateSupportedLanguage"; changes made here are lost at the next generation

/// The schema `TranslateSupportedLanguage`.
pub struct TranslateSupportedLanguage {
    /// `languageName`: `string`, required.
    #[doc(alias = "languageName")]
    pub language_name: ::std::option::Option<::std::string::String>,
    /// `languageCode`: `string`, required.
    #[doc(alias = "languageCode")]
    pub language_code: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TranslateSupportedLanguage {
    const EMPTY: Self = Self {
        language_name: ::std::option::Option::None,
        language_code: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TranslateSupportedLanguage = &<TranslateSupportedLanguage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TranslateSupportedLanguage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("languageName", "language_name", 1),
            ("languageCode", "language_code", 1),
        ],
        fields: &[&E.language_name, &E.language_code],
    }
};

crate::runtime::model!(TranslateSupportedLanguage);

crate::runtime::setters!(TranslateSupportedLanguage {
    with_language_name: language_name: ::std::string::String,
    with_language_code: language_code: ::std::string::String,
});
