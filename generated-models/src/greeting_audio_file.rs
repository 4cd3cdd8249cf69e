// @generated from the schema "GreetingAudioFile"; changes made here are lost at the next generation

/// The schema `GreetingAudioFile`.
pub struct GreetingAudioFile {
    /// `durationMilliseconds`: `integer (int64)`.
    #[doc(alias = "durationMilliseconds")]
    pub duration_milliseconds: ::std::option::Option<i64>,
    /// `sizeBytes`: `integer (int64)`.
    #[doc(alias = "sizeBytes")]
    pub size_bytes: ::std::option::Option<i64>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GreetingAudioFile {
    const EMPTY: Self = Self {
        duration_milliseconds: ::std::option::Option::None,
        size_bytes: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GreetingAudioFile = &<GreetingAudioFile as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GreetingAudioFile",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("durationMilliseconds", "duration_milliseconds", 0),
            ("sizeBytes", "size_bytes", 0),
            ("selfUri", "self_uri", 0),
        ],
        fields: &[&E.duration_milliseconds, &E.size_bytes, &E.self_uri],
    }
};

crate::runtime::model!(GreetingAudioFile);

crate::runtime::setters!(GreetingAudioFile {
    with_duration_milliseconds: duration_milliseconds: i64,
    with_size_bytes: size_bytes: i64,
    with_self_uri: self_uri: ::std::string::String,
});
