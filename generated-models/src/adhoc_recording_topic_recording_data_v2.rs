// @generated from the schema "AdhocRecordingTopicRecordingDataV2"; changes made here are lost at the next generation

/// The schema `AdhocRecordingTopicRecordingDataV2`.
#[repr(C)]
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

crate::runtime::model!(AdhocRecordingTopicRecordingDataV2 "AdhocRecordingTopicRecordingDataV2" 17 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        workspace: ::std::boxed::Box<crate::AdhocRecordingTopicWorkspaceData> = "workspace" 0 with_workspace,
        created_by: ::std::boxed::Box<crate::AdhocRecordingTopicUserData> = "createdBy" 0 with_created_by,
        content_type: ::std::string::String = "contentType" 0 with_content_type,
        content_length: i64 = "contentLength" 0 with_content_length,
        filename: ::std::string::String = "filename" 0 with_filename,
        change_number: i64 = "changeNumber" 0 with_change_number,
        date_uploaded: crate::runtime::DateTime = "dateUploaded" 0 with_date_uploaded,
        uploaded_by: ::std::boxed::Box<crate::AdhocRecordingTopicUserData> = "uploadedBy" 0 with_uploaded_by,
        lock_info: ::std::boxed::Box<crate::AdhocRecordingTopicLockData> = "lockInfo" 0 with_lock_info,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        duration_millieconds: i64 = "durationMillieconds" 0 with_duration_millieconds,
        conversation: ::std::boxed::Box<crate::AdhocRecordingTopicConversationData> = "conversation" 0 with_conversation,
    )
    (
        read: bool = "read" 0 with_read,
    )
});
