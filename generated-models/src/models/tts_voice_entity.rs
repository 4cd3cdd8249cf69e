// @generated from the schema "TtsVoiceEntity"; changes made here are lost at the next generation

use crate::TtsEngineEntity;
use crate::runtime::Extra;

/// The schema `TtsVoiceEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TtsVoiceEntity {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `gender`: `string`, required.
    pub gender: Option<String>,
    /// `language`: `string`, required.
    pub language: Option<String>,
    /// `engine`: `TtsEngineEntity`, required.
    pub engine: Option<Box<TtsEngineEntity>>,
    /// `isDefault`: `boolean`.
    #[doc(alias = "isDefault")]
    pub is_default: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TtsVoiceEntity "TtsVoiceEntity" 7 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        gender: String = "gender" with_gender required,
        language: String = "language" with_language required,
        engine: Box<TtsEngineEntity> = "engine" with_engine required,
        is_default: bool = "isDefault" with_is_default,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
