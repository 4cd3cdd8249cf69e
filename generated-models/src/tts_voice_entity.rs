// @generated from the schema "TtsVoiceEntity"; changes made here are lost at the next generation

/// The schema `TtsVoiceEntity`.
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

impl crate::runtime::Model for TtsVoiceEntity {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        gender: ::std::option::Option::None,
        language: ::std::option::Option::None,
        engine: ::std::option::Option::None,
        is_default: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TtsVoiceEntity = &<TtsVoiceEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TtsVoiceEntity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("gender", "gender", 1),
            ("language", "language", 1),
            ("engine", "engine", 1),
            ("isDefault", "is_default", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.gender,
            &E.language,
            &E.engine,
            &E.is_default,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(TtsVoiceEntity);

crate::runtime::setters!(TtsVoiceEntity {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_gender: gender: ::std::string::String,
    with_language: language: ::std::string::String,
    with_engine: engine: ::std::boxed::Box<crate::TtsEngineEntity>,
    with_is_default: is_default: bool,
    with_self_uri: self_uri: ::std::string::String,
});
