// @generated from the schema "VoicemailMessage"; changes made here are lost at the next generation

/// The schema `VoicemailMessage`.
pub struct VoicemailMessage {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `conversation`: `Conversation`, read-only.
    pub conversation: ::std::option::Option<::std::boxed::Box<crate::Conversation>>,
    /// `read`: `boolean`.
    pub read: ::std::option::Option<bool>,
    /// `audioRecordingDurationSeconds`: `integer (int32)`, read-only.
    #[doc(alias = "audioRecordingDurationSeconds")]
    pub audio_recording_duration_seconds: ::std::option::Option<i32>,
    /// `audioRecordingSizeBytes`: `integer (int64)`, read-only.
    #[doc(alias = "audioRecordingSizeBytes")]
    pub audio_recording_size_bytes: ::std::option::Option<i64>,
    /// `transcription`: `string`, read-only.
    pub transcription: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`, read-only.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedDate`: `string (date-time)`, read-only.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `deletedDate`: `string (date-time)`, read-only.
    #[doc(alias = "deletedDate")]
    pub deleted_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `callerAddress`: `string`, read-only.
    #[doc(alias = "callerAddress")]
    pub caller_address: ::std::option::Option<::std::string::String>,
    /// `callerName`: `string`, read-only.
    #[doc(alias = "callerName")]
    pub caller_name: ::std::option::Option<::std::string::String>,
    /// `callerUser`: `User`, read-only.
    #[doc(alias = "callerUser")]
    pub caller_user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `deleted`: `boolean`.
    pub deleted: ::std::option::Option<bool>,
    /// `note`: `string`.
    pub note: ::std::option::Option<::std::string::String>,
    /// `user`: `User`, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `group`: `Group`, read-only.
    pub group: ::std::option::Option<::std::boxed::Box<crate::Group>>,
    /// `queue`: `Queue`, read-only.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::Queue>>,
    /// `copiedFrom`: `VoicemailCopyRecord`, read-only.
    #[doc(alias = "copiedFrom")]
    pub copied_from: ::std::option::Option<
        ::std::boxed::Box<crate::VoicemailCopyRecord>,
    >,
    /// `copiedTo`: `array of VoicemailCopyRecord`, read-only.
    #[doc(alias = "copiedTo")]
    pub copied_to: ::std::option::Option<::std::vec::Vec<crate::VoicemailCopyRecord>>,
    /// `deleteRetentionPolicy`: `VoicemailRetentionPolicy`.
    #[doc(alias = "deleteRetentionPolicy")]
    pub delete_retention_policy: ::std::option::Option<
        ::std::boxed::Box<crate::VoicemailRetentionPolicy>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for VoicemailMessage {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        conversation: ::std::option::Option::None,
        read: ::std::option::Option::None,
        audio_recording_duration_seconds: ::std::option::Option::None,
        audio_recording_size_bytes: ::std::option::Option::None,
        transcription: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        deleted_date: ::std::option::Option::None,
        caller_address: ::std::option::Option::None,
        caller_name: ::std::option::Option::None,
        caller_user: ::std::option::Option::None,
        deleted: ::std::option::Option::None,
        note: ::std::option::Option::None,
        user: ::std::option::Option::None,
        group: ::std::option::Option::None,
        queue: ::std::option::Option::None,
        copied_from: ::std::option::Option::None,
        copied_to: ::std::option::Option::None,
        delete_retention_policy: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &VoicemailMessage = &<VoicemailMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "VoicemailMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("conversation", "conversation", 2),
            ("read", "read", 0),
            ("audioRecordingDurationSeconds", "audio_recording_duration_seconds", 2),
            ("audioRecordingSizeBytes", "audio_recording_size_bytes", 2),
            ("transcription", "transcription", 2),
            ("createdDate", "created_date", 2),
            ("modifiedDate", "modified_date", 2),
            ("deletedDate", "deleted_date", 2),
            ("callerAddress", "caller_address", 2),
            ("callerName", "caller_name", 2),
            ("callerUser", "caller_user", 2),
            ("deleted", "deleted", 0),
            ("note", "note", 0),
            ("user", "user", 2),
            ("group", "group", 2),
            ("queue", "queue", 2),
            ("copiedFrom", "copied_from", 2),
            ("copiedTo", "copied_to", 2),
            ("deleteRetentionPolicy", "delete_retention_policy", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.conversation,
            &E.read,
            &E.audio_recording_duration_seconds,
            &E.audio_recording_size_bytes,
            &E.transcription,
            &E.created_date,
            &E.modified_date,
            &E.deleted_date,
            &E.caller_address,
            &E.caller_name,
            &E.caller_user,
            &E.deleted,
            &E.note,
            &E.user,
            &E.group,
            &E.queue,
            &E.copied_from,
            &E.copied_to,
            &E.delete_retention_policy,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(VoicemailMessage);

crate::runtime::setters!(VoicemailMessage {
    with_id: id: ::std::string::String,
    with_conversation: conversation: ::std::boxed::Box<crate::Conversation>,
    with_read: read: bool,
    with_audio_recording_duration_seconds: audio_recording_duration_seconds: i32,
    with_audio_recording_size_bytes: audio_recording_size_bytes: i64,
    with_transcription: transcription: ::std::string::String,
    with_created_date: created_date: crate::runtime::DateTime,
    with_modified_date: modified_date: crate::runtime::DateTime,
    with_deleted_date: deleted_date: crate::runtime::DateTime,
    with_caller_address: caller_address: ::std::string::String,
    with_caller_name: caller_name: ::std::string::String,
    with_caller_user: caller_user: ::std::boxed::Box<crate::User>,
    with_deleted: deleted: bool,
    with_note: note: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::User>,
    with_group: group: ::std::boxed::Box<crate::Group>,
    with_queue: queue: ::std::boxed::Box<crate::Queue>,
    with_copied_from: copied_from: ::std::boxed::Box<crate::VoicemailCopyRecord>,
    with_copied_to: copied_to: ::std::vec::Vec<crate::VoicemailCopyRecord>,
    with_delete_retention_policy: delete_retention_policy: ::std::boxed::Box<crate::VoicemailRetentionPolicy>,
    with_self_uri: self_uri: ::std::string::String,
});
