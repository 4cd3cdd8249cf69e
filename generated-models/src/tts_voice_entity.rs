// @generated from the schema "TtsVoiceEntity"; changes made here are lost at the next generation

/// The schema `TtsVoiceEntity`.
#[repr(C)]
pub struct TtsVoiceEntity {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `gender`: `string`, required.
    pub gender: ::std::option::Option<::std::string::String>,
    /// `language`: `string`, required.
    pub language: ::std::option::Option<::std::string::String>,
    /// `engine`: `TtsEngineEntity`, required.
    pub engine: ::std::option::Option<::std::boxed::Box<crate::TtsEngineEntity>>,
    /// `isDefault`: `boolean`.
    #[doc(alias = "isDefault")]
    pub is_default: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TtsVoiceEntity "TtsVoiceEntity" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        gender: ::std::string::String = "gender" 1 with_gender,
        language: ::std::string::String = "language" 1 with_language,
        engine: ::std::boxed::Box<crate::TtsEngineEntity> = "engine" 1 with_engine,
        is_default: bool = "isDefault" 0 with_is_default,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
