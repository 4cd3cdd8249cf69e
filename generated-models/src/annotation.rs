// @generated from the schema "Annotation"; changes made here are lost at the next generation

/// The schema `Annotation`.
#[repr(C)]
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

crate::runtime::model!(Annotation "Annotation" 15 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        r#type: ::std::string::String = "type" 0 with_type,
        location: i64 = "location" 0 with_location,
        duration_ms: i64 = "durationMs" 0 with_duration_ms,
        absolute_location: i64 = "absoluteLocation" 0 with_absolute_location,
        absolute_duration_ms: i64 = "absoluteDurationMs" 0 with_absolute_duration_ms,
        recording_location: i64 = "recordingLocation" 0 with_recording_location,
        recording_duration_ms: i64 = "recordingDurationMs" 0 with_recording_duration_ms,
        user: ::std::boxed::Box<crate::User> = "user" 0 with_user,
        description: ::std::string::String = "description" 0 with_description,
        reason: crate::runtime::Open<Reason> = "reason" 2 with_reason,
        annotations: ::std::vec::Vec<crate::Annotation> = "annotations" 2 with_annotations,
        realtime_location: i64 = "realtimeLocation" 2 with_realtime_location,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `reason` of `Annotation`. Known values: `Hold`, `SecurePause`, `FlowOrQueue`, `Pause`.
#[non_exhaustive]
pub enum Reason {
    Hold,
    SecurePause,
    FlowOrQueue,
    Pause,
}

crate::runtime::known!(Reason);

impl crate::runtime::Enum for Reason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Hold, "Hold"),
        (Self::SecurePause, "SecurePause"),
        (Self::FlowOrQueue, "FlowOrQueue"),
        (Self::Pause, "Pause"),
    ];
}
