// @generated from the schema "QueueConversationCallbackEventTopicWrapup"; changes made here are lost at the next generation

/// The schema `QueueConversationCallbackEventTopicWrapup`.
pub struct QueueConversationCallbackEventTopicWrapup {
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `tags`: `array of string`.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `durationSeconds`: `integer`.
    #[doc(alias = "durationSeconds")]
    pub duration_seconds: ::std::option::Option<i64>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationCallbackEventTopicWrapup {
    const EMPTY: Self = Self {
        code: ::std::option::Option::None,
        notes: ::std::option::Option::None,
        tags: ::std::option::Option::None,
        duration_seconds: ::std::option::Option::None,
        end_time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationCallbackEventTopicWrapup = &<QueueConversationCallbackEventTopicWrapup as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationCallbackEventTopicWrapup",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("code", "code", 0),
            ("notes", "notes", 0),
            ("tags", "tags", 0),
            ("durationSeconds", "duration_seconds", 0),
            ("endTime", "end_time", 0),
        ],
        fields: &[&E.code, &E.notes, &E.tags, &E.duration_seconds, &E.end_time],
    }
};

crate::runtime::model!(QueueConversationCallbackEventTopicWrapup);

crate::runtime::setters!(QueueConversationCallbackEventTopicWrapup {
    with_code: code: ::std::string::String,
    with_notes: notes: ::std::string::String,
    with_tags: tags: ::std::vec::Vec<::std::string::String>,
    with_duration_seconds: duration_seconds: i64,
    with_end_time: end_time: crate::runtime::DateTime,
});
