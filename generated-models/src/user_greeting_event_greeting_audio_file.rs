// @generated from the schema "UserGreetingEventGreetingAudioFile"; changes made here are lost at the next generation

/// The schema `UserGreetingEventGreetingAudioFile`.
pub struct UserGreetingEventGreetingAudioFile {
    /// `durationMilliseconds`: `integer`.
    #[doc(alias = "durationMilliseconds")]
    pub duration_milliseconds: ::std::option::Option<i64>,
    /// `sizeBytes`: `integer`.
    #[doc(alias = "sizeBytes")]
    pub size_bytes: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserGreetingEventGreetingAudioFile {
    const EMPTY: Self = Self {
        duration_milliseconds: ::std::option::Option::None,
        size_bytes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserGreetingEventGreetingAudioFile = &<UserGreetingEventGreetingAudioFile as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserGreetingEventGreetingAudioFile",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("durationMilliseconds", "duration_milliseconds", 0),
            ("sizeBytes", "size_bytes", 0),
        ],
        fields: &[&E.duration_milliseconds, &E.size_bytes],
    }
};

crate::runtime::model!(UserGreetingEventGreetingAudioFile);

crate::runtime::setters!(UserGreetingEventGreetingAudioFile {
    with_duration_milliseconds: duration_milliseconds: i64,
    with_size_bytes: size_bytes: i64,
});
