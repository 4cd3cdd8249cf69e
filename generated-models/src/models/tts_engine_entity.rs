// @generated from the schema "TtsEngineEntity"; changes made here are lost at the next generation

use crate::TtsVoiceEntity;
use crate::runtime::Extra;

/// The schema `TtsEngineEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TtsEngineEntity {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `languages`: `array of string`, required.
    pub languages: Option<Vec<String>>,
    /// `outputFormats`: `array of string`, required.
    #[doc(alias = "outputFormats")]
    pub output_formats: Option<Vec<String>>,
    /// `voices`: `array of TtsVoiceEntity`.
    pub voices: Option<Vec<TtsVoiceEntity>>,
    /// `isDefault`: `boolean`.
    #[doc(alias = "isDefault")]
    pub is_default: Option<bool>,
    /// `isSecure`: `boolean`.
    #[doc(alias = "isSecure")]
    pub is_secure: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TtsEngineEntity "TtsEngineEntity" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        languages: Vec<String> = "languages" with_languages required,
        output_formats: Vec<String> = "outputFormats" with_output_formats required,
        voices: Vec<TtsVoiceEntity> = "voices" with_voices,
        is_default: bool = "isDefault" with_is_default,
        is_secure: bool = "isSecure" with_is_secure,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
