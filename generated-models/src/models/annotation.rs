// @generated from the schema "Annotation"; changes made here are lost at the next generation

use crate::User;
use crate::runtime::{Extra, Open};

/// The schema `Annotation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Annotation {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `location`: `integer (int64)`.
    pub location: Option<i64>,
    /// `durationMs`: `integer (int64)`.
    #[doc(alias = "durationMs")]
    pub duration_ms: Option<i64>,
    /// `absoluteLocation`: `integer (int64)`.
    #[doc(alias = "absoluteLocation")]
    pub absolute_location: Option<i64>,
    /// `absoluteDurationMs`: `integer (int64)`.
    #[doc(alias = "absoluteDurationMs")]
    pub absolute_duration_ms: Option<i64>,
    /// `recordingLocation`: `integer (int64)`.
    #[doc(alias = "recordingLocation")]
    pub recording_location: Option<i64>,
    /// `recordingDurationMs`: `integer (int64)`.
    #[doc(alias = "recordingDurationMs")]
    pub recording_duration_ms: Option<i64>,
    /// `user`: `User`.
    pub user: Option<Box<User>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `reason`: one of `Hold`, `SecurePause`, `FlowOrQueue` and `Pause`, read-only.
    pub reason: Option<Open<Reason>>,
    /// `annotations`: `array of Annotation`, read-only.
    pub annotations: Option<Vec<Annotation>>,
    /// `realtimeLocation`: `integer (int64)`, read-only.
    #[doc(alias = "realtimeLocation")]
    pub realtime_location: Option<i64>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Annotation "Annotation" 15 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        r#type: String = "type" with_type,
        location: i64 = "location" with_location,
        duration_ms: i64 = "durationMs" with_duration_ms,
        absolute_location: i64 = "absoluteLocation" with_absolute_location,
        absolute_duration_ms: i64 = "absoluteDurationMs" with_absolute_duration_ms,
        recording_location: i64 = "recordingLocation" with_recording_location,
        recording_duration_ms: i64 = "recordingDurationMs" with_recording_duration_ms,
        user: Box<User> = "user" with_user,
        description: String = "description" with_description,
        reason: Open<Reason> = "reason" with_reason read_only,
        annotations: Vec<Annotation> = "annotations" with_annotations read_only,
        realtime_location: i64 = "realtimeLocation" with_realtime_location read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `reason` of `Annotation`. Known values: `Hold`, `SecurePause`, `FlowOrQueue`, `Pause`.
#[repr(u16)]
#[non_exhaustive]
pub enum Reason {
    Hold,
    SecurePause,
    FlowOrQueue,
    Pause,
}

crate::runtime::values!(Reason {
    Hold = "Hold",
    SecurePause = "SecurePause",
    FlowOrQueue = "FlowOrQueue",
    Pause = "Pause",
});
