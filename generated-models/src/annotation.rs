// @generated from the schema "Annotation"; changes made here are lost at the next generation

/// The schema `Annotation`.
pub struct Annotation {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `location`: `integer (int64)`.
    pub location: ::std::option::Option<i64>,
    /// `durationMs`: `integer (int64)`.
    #[doc(alias = "durationMs")]
    pub duration_ms: ::std::option::Option<i64>,
    /// `absoluteLocation`: `integer (int64)`.
    #[doc(alias = "absoluteLocation")]
    pub absolute_location: ::std::option::Option<i64>,
    /// `absoluteDurationMs`: `integer (int64)`.
    #[doc(alias = "absoluteDurationMs")]
    pub absolute_duration_ms: ::std::option::Option<i64>,
    /// `recordingLocation`: `integer (int64)`.
    #[doc(alias = "recordingLocation")]
    pub recording_location: ::std::option::Option<i64>,
    /// `recordingDurationMs`: `integer (int64)`.
    #[doc(alias = "recordingDurationMs")]
    pub recording_duration_ms: ::std::option::Option<i64>,
    /// `user`: `User`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `reason`: `string`, read-only.
    pub reason: ::std::option::Option<crate::runtime::Open<Reason>>,
    /// `annotations`: `array of Annotation`, read-only.
    pub annotations: ::std::option::Option<::std::vec::Vec<crate::Annotation>>,
    /// `realtimeLocation`: `integer (int64)`, read-only.
    #[doc(alias = "realtimeLocation")]
    pub realtime_location: ::std::option::Option<i64>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Annotation {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        location: ::std::option::Option::None,
        duration_ms: ::std::option::Option::None,
        absolute_location: ::std::option::Option::None,
        absolute_duration_ms: ::std::option::Option::None,
        recording_location: ::std::option::Option::None,
        recording_duration_ms: ::std::option::Option::None,
        user: ::std::option::Option::None,
        description: ::std::option::Option::None,
        reason: ::std::option::Option::None,
        annotations: ::std::option::Option::None,
        realtime_location: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Annotation = &<Annotation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Annotation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("type", "type", 0),
            ("location", "location", 0),
            ("durationMs", "duration_ms", 0),
            ("absoluteLocation", "absolute_location", 0),
            ("absoluteDurationMs", "absolute_duration_ms", 0),
            ("recordingLocation", "recording_location", 0),
            ("recordingDurationMs", "recording_duration_ms", 0),
            ("user", "user", 0),
            ("description", "description", 0),
            ("reason", "reason", 2),
            ("annotations", "annotations", 2),
            ("realtimeLocation", "realtime_location", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.r#type,
            &E.location,
            &E.duration_ms,
            &E.absolute_location,
            &E.absolute_duration_ms,
            &E.recording_location,
            &E.recording_duration_ms,
            &E.user,
            &E.description,
            &E.reason,
            &E.annotations,
            &E.realtime_location,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Annotation);

crate::runtime::setters!(Annotation {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_type: r#type: ::std::string::String,
    with_location: location: i64,
    with_duration_ms: duration_ms: i64,
    with_absolute_location: absolute_location: i64,
    with_absolute_duration_ms: absolute_duration_ms: i64,
    with_recording_location: recording_location: i64,
    with_recording_duration_ms: recording_duration_ms: i64,
    with_user: user: ::std::boxed::Box<crate::User>,
    with_description: description: ::std::string::String,
    with_reason: reason: crate::runtime::Open<Reason>,
    with_annotations: annotations: ::std::vec::Vec<crate::Annotation>,
    with_realtime_location: realtime_location: i64,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `reason` of `Annotation`. Known values: `Hold`, `SecurePause`, `FlowOrQueue`, `Pause`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    Hold,
    SecurePause,
    FlowOrQueue,
    Pause,
}

impl crate::runtime::Enum for Reason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Hold, "Hold"),
        (Self::SecurePause, "SecurePause"),
        (Self::FlowOrQueue, "FlowOrQueue"),
        (Self::Pause, "Pause"),
    ];
}
