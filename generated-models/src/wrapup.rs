// @generated from the schema "Wrapup"; changes made here are lost at the next generation

/// How an agent sums up a conversation at its end.
///
/// The schema `Wrapup`.
pub struct Wrapup {
    /// The id of the wrap-up code.
    ///
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// The name of the wrap-up code.
    ///
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// What the agent wrote.
    ///
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// Words that the agent marked the conversation with.
    ///
    /// `tags`: `array of string`.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// How long the wrap-up took, in seconds.
    ///
    /// `durationSeconds`: `integer (int32)`.
    #[doc(alias = "durationSeconds")]
    pub duration_seconds: ::std::option::Option<i32>,
    /// When the wrap-up ended.
    ///
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Whether the agent may still change it.
    ///
    /// `provisional`: `boolean`.
    pub provisional: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Wrapup {
    const EMPTY: Self = Self {
        code: ::std::option::Option::None,
        name: ::std::option::Option::None,
        notes: ::std::option::Option::None,
        tags: ::std::option::Option::None,
        duration_seconds: ::std::option::Option::None,
        end_time: ::std::option::Option::None,
        provisional: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Wrapup = &<Wrapup as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Wrapup",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("code", "code", 0),
            ("name", "name", 0),
            ("notes", "notes", 0),
            ("tags", "tags", 0),
            ("durationSeconds", "duration_seconds", 0),
            ("endTime", "end_time", 0),
            ("provisional", "provisional", 0),
        ],
        fields: &[
            &E.code,
            &E.name,
            &E.notes,
            &E.tags,
            &E.duration_seconds,
            &E.end_time,
            &E.provisional,
        ],
    }
};

crate::runtime::model!(Wrapup);

crate::runtime::setters!(Wrapup {
    with_code: code: ::std::string::String,
    with_name: name: ::std::string::String,
    with_notes: notes: ::std::string::String,
    with_tags: tags: ::std::vec::Vec<::std::string::String>,
    with_duration_seconds: duration_seconds: i32,
    with_end_time: end_time: crate::runtime::DateTime,
    with_provisional: provisional: bool,
});
