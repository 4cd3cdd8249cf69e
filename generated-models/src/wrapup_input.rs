// @generated from the schema "WrapupInput"; changes made here are lost at the next generation

/// The schema `WrapupInput`.
pub struct WrapupInput {
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `tags`: `array of string`.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `durationSeconds`: `integer (int32)`.
    #[doc(alias = "durationSeconds")]
    pub duration_seconds: ::std::option::Option<i32>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `provisional`: `boolean`.
    pub provisional: ::std::option::Option<bool>,
    /// `disableEndTimeUpdates`: `boolean`.
    #[doc(alias = "disableEndTimeUpdates")]
    pub disable_end_time_updates: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WrapupInput {
    const EMPTY: Self = Self {
        code: ::std::option::Option::None,
        name: ::std::option::Option::None,
        notes: ::std::option::Option::None,
        tags: ::std::option::Option::None,
        duration_seconds: ::std::option::Option::None,
        end_time: ::std::option::Option::None,
        provisional: ::std::option::Option::None,
        disable_end_time_updates: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WrapupInput = &<WrapupInput as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WrapupInput",
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
            ("disableEndTimeUpdates", "disable_end_time_updates", 0),
        ],
        fields: &[
            &E.code,
            &E.name,
            &E.notes,
            &E.tags,
            &E.duration_seconds,
            &E.end_time,
            &E.provisional,
            &E.disable_end_time_updates,
        ],
    }
};

crate::runtime::model!(WrapupInput);

crate::runtime::setters!(WrapupInput {
    with_code: code: ::std::string::String,
    with_name: name: ::std::string::String,
    with_notes: notes: ::std::string::String,
    with_tags: tags: ::std::vec::Vec<::std::string::String>,
    with_duration_seconds: duration_seconds: i32,
    with_end_time: end_time: crate::runtime::DateTime,
    with_provisional: provisional: bool,
    with_disable_end_time_updates: disable_end_time_updates: bool,
});
