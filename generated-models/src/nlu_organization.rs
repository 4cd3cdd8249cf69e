// @generated from the schema "NluOrganization"; changes made here are lost at the next generation

/// The schema `NluOrganization`.
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

impl crate::runtime::Model for NluOrganization {
    const EMPTY: Self = Self {
        limits: ::std::option::Option::None,
        supported_languages_info: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NluOrganization = &<NluOrganization as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NluOrganization",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("limits", "limits", 0),
            ("supportedLanguagesInfo", "supported_languages_info", 0),
        ],
        fields: &[&E.limits, &E.supported_languages_info],
    }
};

crate::runtime::model!(NluOrganization);

crate::runtime::setters!(NluOrganization {
    with_limits: limits: ::std::collections::BTreeMap<::std::string::String, i32>,
    with_supported_languages_info: supported_languages_info: ::std::vec::Vec<crate::SupportedLanguagesInfoDefinition>,
});
