// @generated from the schema "TtsEngineEntity"; changes made here are lost at the next generation

/// The schema `TtsEngineEntity`.
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

impl crate::runtime::Model for TtsEngineEntity {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        languages: ::std::option::Option::None,
        output_formats: ::std::option::Option::None,
        voices: ::std::option::Option::None,
        is_default: ::std::option::Option::None,
        is_secure: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TtsEngineEntity = &<TtsEngineEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TtsEngineEntity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("languages", "languages", 1),
            ("outputFormats", "output_formats", 1),
            ("voices", "voices", 0),
            ("isDefault", "is_default", 0),
            ("isSecure", "is_secure", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.languages,
            &E.output_formats,
            &E.voices,
            &E.is_default,
            &E.is_secure,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(TtsEngineEntity);

crate::runtime::setters!(TtsEngineEntity {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_languages: languages: ::std::vec::Vec<::std::string::String>,
    with_output_formats: output_formats: ::std::vec::Vec<::std::string::String>,
    with_voices: voices: ::std::vec::Vec<crate::TtsVoiceEntity>,
    with_is_default: is_default: bool,
    with_is_secure: is_secure: bool,
    with_self_uri: self_uri: ::std::string::String,
});
