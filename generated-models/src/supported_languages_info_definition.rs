// @generated from the schema "SupportedLanguagesInfoDefinition"; changes made here are lost at the next generation

/// The schema `SupportedLanguagesInfoDefinition`.
#[repr(C)]
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

crate::runtime::model!(SupportedLanguagesInfoDefinition "SupportedLanguagesInfoDefinition" 5 {
    (
        language: ::std::string::String = "language" 0 with_language,
        intent_classification: bool = "intentClassification" 0 with_intent_classification,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        supported_entity_types: ::std::vec::Vec<::std::string::String> = "supportedEntityTypes" 0 with_supported_entity_types,
        supported_entity_type_configuration: ::std::boxed::Box<crate::SupportedEntityTypeStatus> = "supportedEntityTypeConfiguration" 0 with_supported_entity_type_configuration,
    )
});

/// The property `status` of `SupportedLanguagesInfoDefinition`. Known values: `EARLY_PREVIEW`, `PREVIEW`, `GA`.
#[non_exhaustive]
pub enum Status {
    EarlyPreview,
    Preview,
    Ga,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::EarlyPreview, "EARLY_PREVIEW"),
        (Self::Preview, "PREVIEW"),
        (Self::Ga, "GA"),
    ];
}
