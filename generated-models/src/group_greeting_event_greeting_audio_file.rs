// @generated from the schema "GroupGreetingEventGreetingAudioFile"; changes made here are lost at the next generation

/// The schema `GroupGreetingEventGreetingAudioFile`.
pub struct GroupGreetingEventGreetingAudioFile {
    /// `durationMilliseconds`: `integer`.
    #[doc(alias = "durationMilliseconds")]
    pub duration_milliseconds: ::std::option::Option<i64>,
    /// `sizeBytes`: `integer`.
    #[doc(alias = "sizeBytes")]
    pub size_bytes: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GroupGreetingEventGreetingAudioFile {
    const EMPTY: Self = Self {
        duration_milliseconds: ::std::option::Option::None,
        size_bytes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GroupGreetingEventGreetingAudioFile = &<GroupGreetingEventGreetingAudioFile as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GroupGreetingEventGreetingAudioFile",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("durationMilliseconds", "duration_milliseconds", 0),
            ("sizeBytes", "size_bytes", 0),
        ],
        fields: &[&E.duration_milliseconds, &E.size_bytes],
    }
};

crate::runtime::model!(GroupGreetingEventGreetingAudioFile);

crate::runtime::setters!(GroupGreetingEventGreetingAudioFile {
    with_duration_milliseconds: duration_milliseconds: i64,
    with_size_bytes: size_bytes: i64,
});
