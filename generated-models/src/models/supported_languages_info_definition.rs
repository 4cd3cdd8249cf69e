// @generated from the schema "SupportedLanguagesInfoDefinition"; changes made here are lost at the next generation

use crate::SupportedEntityTypeStatus;
use crate::runtime::{Extra, Open};

/// The schema `SupportedLanguagesInfoDefinition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SupportedLanguagesInfoDefinition {
    /// `language`: `string`.
    pub language: Option<String>,
    /// `intentClassification`: `boolean`.
    #[doc(alias = "intentClassification")]
    pub intent_classification: Option<bool>,
    /// `status`: one of `EARLY_PREVIEW`, `PREVIEW` and `GA`.
    pub status: Option<Open<Status>>,
    /// `supportedEntityTypes`: `array of string`.
    #[doc(alias = "supportedEntityTypes")]
    pub supported_entity_types: Option<Vec<String>>,
    /// `supportedEntityTypeConfiguration`: `SupportedEntityTypeStatus`.
    #[doc(alias = "supportedEntityTypeConfiguration")]
    pub supported_entity_type_configuration: Option<Box<SupportedEntityTypeStatus>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SupportedLanguagesInfoDefinition "SupportedLanguagesInfoDefinition" 5 {
    (
        language: String = "language" with_language,
        intent_classification: bool = "intentClassification" with_intent_classification,
        status: Open<Status> = "status" with_status,
        supported_entity_types: Vec<String> = "supportedEntityTypes" with_supported_entity_types,
        supported_entity_type_configuration: Box<SupportedEntityTypeStatus> = "supportedEntityTypeConfiguration" with_supported_entity_type_configuration,
    )
});

/// The property `status` of `SupportedLanguagesInfoDefinition`. Known values: `EARLY_PREVIEW`, `PREVIEW`, `GA`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    EarlyPreview,
    Preview,
    Ga,
}

crate::runtime::values!(Status {
    EarlyPreview = "EARLY_PREVIEW",
    Preview = "PREVIEW",
    Ga = "GA",
});
