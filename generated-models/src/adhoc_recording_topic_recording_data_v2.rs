// @generated from the schema "AdhocRecordingTopicRecordingDataV2"; changes made here are lost at the next generation

/// The schema `AdhocRecordingTopicRecordingDataV2`.
pub struct AdhocRecordingTopicRecordingDataV2 {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `workspace`: `AdhocRecordingTopicWorkspaceData`.
    pub workspace: ::std::option::Option<
        ::std::boxed::Box<crate::AdhocRecordingTopicWorkspaceData>,
    >,
    /// `createdBy`: `AdhocRecordingTopicUserData`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<
        ::std::boxed::Box<crate::AdhocRecordingTopicUserData>,
    >,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// `contentLength`: `integer`.
    #[doc(alias = "contentLength")]
    pub content_length: ::std::option::Option<i64>,
    /// `filename`: `string`.
    pub filename: ::std::option::Option<::std::string::String>,
    /// `changeNumber`: `integer`.
    #[doc(alias = "changeNumber")]
    pub change_number: ::std::option::Option<i64>,
    /// `dateUploaded`: `string (date-time)`.
    #[doc(alias = "dateUploaded")]
    pub date_uploaded: ::std::option::Option<crate::runtime::DateTime>,
    /// `uploadedBy`: `AdhocRecordingTopicUserData`.
    #[doc(alias = "uploadedBy")]
    pub uploaded_by: ::std::option::Option<
        ::std::boxed::Box<crate::AdhocRecordingTopicUserData>,
    >,
    /// `lockInfo`: `AdhocRecordingTopicLockData`.
    #[doc(alias = "lockInfo")]
    pub lock_info: ::std::option::Option<
        ::std::boxed::Box<crate::AdhocRecordingTopicLockData>,
    >,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `durationMillieconds`: `integer`.
    #[doc(alias = "durationMillieconds")]
    pub duration_millieconds: ::std::option::Option<i64>,
    /// `conversation`: `AdhocRecordingTopicConversationData`.
    pub conversation: ::std::option::Option<
        ::std::boxed::Box<crate::AdhocRecordingTopicConversationData>,
    >,
    /// `read`: `boolean`.
    pub read: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AdhocRecordingTopicRecordingDataV2 {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        workspace: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        content_type: ::std::option::Option::None,
        content_length: ::std::option::Option::None,
        filename: ::std::option::Option::None,
        change_number: ::std::option::Option::None,
        date_uploaded: ::std::option::Option::None,
        uploaded_by: ::std::option::Option::None,
        lock_info: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        duration_millieconds: ::std::option::Option::None,
        conversation: ::std::option::Option::None,
        read: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AdhocRecordingTopicRecordingDataV2 = &<AdhocRecordingTopicRecordingDataV2 as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AdhocRecordingTopicRecordingDataV2",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("workspace", "workspace", 0),
            ("createdBy", "created_by", 0),
            ("contentType", "content_type", 0),
            ("contentLength", "content_length", 0),
            ("filename", "filename", 0),
            ("changeNumber", "change_number", 0),
            ("dateUploaded", "date_uploaded", 0),
            ("uploadedBy", "uploaded_by", 0),
            ("lockInfo", "lock_info", 0),
            ("selfUri", "self_uri", 0),
            ("durationMillieconds", "duration_millieconds", 0),
            ("conversation", "conversation", 0),
            ("read", "read", 0),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.workspace,
            &E.created_by,
            &E.content_type,
            &E.content_length,
            &E.filename,
            &E.change_number,
            &E.date_uploaded,
            &E.uploaded_by,
            &E.lock_info,
            &E.self_uri,
            &E.duration_millieconds,
            &E.conversation,
            &E.read,
        ],
    }
};

crate::runtime::model!(AdhocRecordingTopicRecordingDataV2);

crate::runtime::setters!(AdhocRecordingTopicRecordingDataV2 {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_workspace: workspace: ::std::boxed::Box<crate::AdhocRecordingTopicWorkspaceData>,
    with_created_by: created_by: ::std::boxed::Box<crate::AdhocRecordingTopicUserData>,
    with_content_type: content_type: ::std::string::String,
    with_content_length: content_length: i64,
    with_filename: filename: ::std::string::String,
    with_change_number: change_number: i64,
    with_date_uploaded: date_uploaded: crate::runtime::DateTime,
    with_uploaded_by: uploaded_by: ::std::boxed::Box<crate::AdhocRecordingTopicUserData>,
    with_lock_info: lock_info: ::std::boxed::Box<crate::AdhocRecordingTopicLockData>,
    with_self_uri: self_uri: ::std::string::String,
    with_duration_millieconds: duration_millieconds: i64,
    with_conversation: conversation: ::std::boxed::Box<crate::AdhocRecordingTopicConversationData>,
    with_read: read: bool,
});
