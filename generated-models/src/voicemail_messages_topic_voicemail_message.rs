// @generated from the schema "VoicemailMessagesTopicVoicemailMessage"; changes made here are lost at the next generation

/// The schema `VoicemailMessagesTopicVoicemailMessage`.
pub struct VoicemailMessagesTopicVoicemailMessage {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `read`: `boolean`.
    pub read: ::std::option::Option<bool>,
    /// `audioRecordingDurationSeconds`: `integer`.
    #[doc(alias = "audioRecordingDurationSeconds")]
    pub audio_recording_duration_seconds: ::std::option::Option<i64>,
    /// `audioRecordingSizeBytes`: `integer`.
    #[doc(alias = "audioRecordingSizeBytes")]
    pub audio_recording_size_bytes: ::std::option::Option<i64>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdDateString`: `string`.
    #[doc(alias = "createdDateString")]
    pub created_date_string: ::std::option::Option<::std::string::String>,
    /// `callerAddress`: `string`.
    #[doc(alias = "callerAddress")]
    pub caller_address: ::std::option::Option<::std::string::String>,
    /// `callerName`: `string`.
    #[doc(alias = "callerName")]
    pub caller_name: ::std::option::Option<::std::string::String>,
    /// `action`: `string`.
    pub action: ::std::option::Option<::std::string::String>,
    /// `note`: `string`.
    pub note: ::std::option::Option<::std::string::String>,
    /// `deleted`: `boolean`.
    pub deleted: ::std::option::Option<bool>,
    /// `modifiedByUserId`: `string`.
    #[doc(alias = "modifiedByUserId")]
    pub modified_by_user_id: ::std::option::Option<::std::string::String>,
    /// `copiedTo`: `array of VoicemailMessagesTopicVoicemailCopyRecord`.
    #[doc(alias = "copiedTo")]
    pub copied_to: ::std::option::Option<
        ::std::vec::Vec<crate::VoicemailMessagesTopicVoicemailCopyRecord>,
    >,
    /// `copiedFrom`: `VoicemailMessagesTopicVoicemailCopyRecord`.
    #[doc(alias = "copiedFrom")]
    pub copied_from: ::std::option::Option<
        ::std::boxed::Box<crate::VoicemailMessagesTopicVoicemailCopyRecord>,
    >,
    /// `modifiedDateString`: `string`.
    #[doc(alias = "modifiedDateString")]
    pub modified_date_string: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for VoicemailMessagesTopicVoicemailMessage {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        read: ::std::option::Option::None,
        audio_recording_duration_seconds: ::std::option::Option::None,
        audio_recording_size_bytes: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        created_date_string: ::std::option::Option::None,
        caller_address: ::std::option::Option::None,
        caller_name: ::std::option::Option::None,
        action: ::std::option::Option::None,
        note: ::std::option::Option::None,
        deleted: ::std::option::Option::None,
        modified_by_user_id: ::std::option::Option::None,
        copied_to: ::std::option::Option::None,
        copied_from: ::std::option::Option::None,
        modified_date_string: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &VoicemailMessagesTopicVoicemailMessage = &<VoicemailMessagesTopicVoicemailMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "VoicemailMessagesTopicVoicemailMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("read", "read", 0),
            ("audioRecordingDurationSeconds", "audio_recording_duration_seconds", 0),
            ("audioRecordingSizeBytes", "audio_recording_size_bytes", 0),
            ("createdDate", "created_date", 0),
            ("modifiedDate", "modified_date", 0),
            ("createdDateString", "created_date_string", 0),
            ("callerAddress", "caller_address", 0),
            ("callerName", "caller_name", 0),
            ("action", "action", 0),
            ("note", "note", 0),
            ("deleted", "deleted", 0),
            ("modifiedByUserId", "modified_by_user_id", 0),
            ("copiedTo", "copied_to", 0),
            ("copiedFrom", "copied_from", 0),
            ("modifiedDateString", "modified_date_string", 0),
        ],
        fields: &[
            &E.id,
            &E.read,
            &E.audio_recording_duration_seconds,
            &E.audio_recording_size_bytes,
            &E.created_date,
            &E.modified_date,
            &E.created_date_string,
            &E.caller_address,
            &E.caller_name,
            &E.action,
            &E.note,
            &E.deleted,
            &E.modified_by_user_id,
            &E.copied_to,
            &E.copied_from,
            &E.modified_date_string,
        ],
    }
};

crate::runtime::model!(VoicemailMessagesTopicVoicemailMessage);

crate::runtime::setters!(VoicemailMessagesTopicVoicemailMessage {
    with_id: id: ::std::string::String,
    with_read: read: bool,
    with_audio_recording_duration_seconds: audio_recording_duration_seconds: i64,
    with_audio_recording_size_bytes: audio_recording_size_bytes: i64,
    with_created_date: created_date: crate::runtime::DateTime,
    with_modified_date: modified_date: crate::runtime::DateTime,
    with_created_date_string: created_date_string: ::std::string::String,
    with_caller_address: caller_address: ::std::string::String,
    with_caller_name: caller_name: ::std::string::String,
    with_action: action: ::std::string::String,
    with_note: note: ::std::string::String,
    with_deleted: deleted: bool,
    with_modified_by_user_id: modified_by_user_id: ::std::string::String,
    with_copied_to: copied_to: ::std::vec::Vec<crate::VoicemailMessagesTopicVoicemailCopyRecord>,
    with_copied_from: copied_from: ::std::boxed::Box<crate::VoicemailMessagesTopicVoicemailCopyRecord>,
    with_modified_date_string: modified_date_string: ::std::string::String,
});
