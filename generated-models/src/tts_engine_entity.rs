// @generated from the schema "TtsEngineEntity"; changes made here are lost at the next generation

/// The schema `TtsEngineEntity`.
#[repr(C)]
pub struct TtsEngineEntity {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `languages`: `array of string`, required.
    pub languages: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `outputFormats`: `array of string`, required.
    #[doc(alias = "outputFormats")]
    pub output_formats: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `voices`: `array of TtsVoiceEntity`.
    pub voices: ::std::option::Option<::std::vec::Vec<crate::TtsVoiceEntity>>,
    /// `isDefault`: `boolean`.
    #[doc(alias = "isDefault")]
    pub is_default: ::std::option::Option<bool>,
    /// `isSecure`: `boolean`.
    #[doc(alias = "isSecure")]
    pub is_secure: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TtsEngineEntity "TtsEngineEntity" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        languages: ::std::vec::Vec<::std::string::String> = "languages" 1 with_languages,
        output_formats: ::std::vec::Vec<::std::string::String> = "outputFormats" 1 with_output_formats,
        voices: ::std::vec::Vec<crate::TtsVoiceEntity> = "voices" 0 with_voices,
        is_default: bool = "isDefault" 0 with_is_default,
        is_secure: bool = "isSecure" 0 with_is_secure,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
