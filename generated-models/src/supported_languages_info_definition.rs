// @generated from the schema "SupportedLanguagesInfoDefinition"; changes made here are lost at the next generation

/// The schema `SupportedLanguagesInfoDefinition`.
pub struct SupportedLanguagesInfoDefinition {
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// `intentClassification`: `boolean`.
    #[doc(alias = "intentClassification")]
    pub intent_classification: ::std::option::Option<bool>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `supportedEntityTypes`: `array of string`.
    #[doc(alias = "supportedEntityTypes")]
    pub supported_entity_types: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `supportedEntityTypeConfiguration`: `SupportedEntityTypeStatus`.
    #[doc(alias = "supportedEntityTypeConfiguration")]
    pub supported_entity_type_configuration: ::std::option::Option<
        ::std::boxed::Box<crate::SupportedEntityTypeStatus>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SupportedLanguagesInfoDefinition {
    const EMPTY: Self = Self {
        language: ::std::option::Option::None,
        intent_classification: ::std::option::Option::None,
        status: ::std::option::Option::None,
        supported_entity_types: ::std::option::Option::None,
        supported_entity_type_configuration: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SupportedLanguagesInfoDefinition = &<SupportedLanguagesInfoDefinition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SupportedLanguagesInfoDefinition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("language", "language", 0),
            ("intentClassification", "intent_classification", 0),
            ("status", "status", 0),
            ("supportedEntityTypes", "supported_entity_types", 0),
            (
                "supportedEntityTypeConfiguration",
                "supported_entity_type_configuration",
                0,
            ),
        ],
        fields: &[
            &E.language,
            &E.intent_classification,
            &E.status,
            &E.supported_entity_types,
            &E.supported_entity_type_configuration,
        ],
    }
};

crate::runtime::model!(SupportedLanguagesInfoDefinition);

crate::runtime::setters!(SupportedLanguagesInfoDefinition {
    with_language: language: ::std::string::String,
    with_intent_classification: intent_classification: bool,
    with_status: status: crate::runtime::Open<Status>,
    with_supported_entity_types: supported_entity_types: ::std::vec::Vec<::std::string::String>,
    with_supported_entity_type_configuration: supported_entity_type_configuration: ::std::boxed::Box<crate::SupportedEntityTypeStatus>,
});

/// The property `status` of `SupportedLanguagesInfoDefinition`. Known values: `EARLY_PREVIEW`, `PREVIEW`, `GA`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    EarlyPreview,
    Preview,
    Ga,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::EarlyPreview, "EARLY_PREVIEW"),
        (Self::Preview, "PREVIEW"),
        (Self::Ga, "GA"),
    ];
}
