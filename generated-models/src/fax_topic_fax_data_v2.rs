// @generated from the schema "FaxTopicFaxDataV2"; changes made here are lost at the next generation

/// The schema `FaxTopicFaxDataV2`.
#[repr(C)]
pub struct FaxTopicFaxDataV2 {
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
    /// `workspace`: `FaxTopicWorkspaceData`.
    pub workspace: ::std::option::Option<
        ::std::boxed::Box<crate::FaxTopicWorkspaceData>,
    >,
    /// `createdBy`: `FaxTopicUserData`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::FaxTopicUserData>>,
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
    /// `uploadedBy`: `FaxTopicUserData`.
    #[doc(alias = "uploadedBy")]
    pub uploaded_by: ::std::option::Option<::std::boxed::Box<crate::FaxTopicUserData>>,
    /// `lockInfo`: `FaxTopicLockData`.
    #[doc(alias = "lockInfo")]
    pub lock_info: ::std::option::Option<::std::boxed::Box<crate::FaxTopicLockData>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `callerAddress`: `string`.
    #[doc(alias = "callerAddress")]
    pub caller_address: ::std::option::Option<::std::string::String>,
    /// `receiverAddress`: `string`.
    #[doc(alias = "receiverAddress")]
    pub receiver_address: ::std::option::Option<::std::string::String>,
    /// `read`: `boolean`.
    pub read: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FaxTopicFaxDataV2 "FaxTopicFaxDataV2" 17 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        workspace: ::std::boxed::Box<crate::FaxTopicWorkspaceData> = "workspace" 0 with_workspace,
        created_by: ::std::boxed::Box<crate::FaxTopicUserData> = "createdBy" 0 with_created_by,
        content_type: ::std::string::String = "contentType" 0 with_content_type,
        content_length: i64 = "contentLength" 0 with_content_length,
        filename: ::std::string::String = "filename" 0 with_filename,
        change_number: i64 = "changeNumber" 0 with_change_number,
        date_uploaded: crate::runtime::DateTime = "dateUploaded" 0 with_date_uploaded,
        uploaded_by: ::std::boxed::Box<crate::FaxTopicUserData> = "uploadedBy" 0 with_uploaded_by,
        lock_info: ::std::boxed::Box<crate::FaxTopicLockData> = "lockInfo" 0 with_lock_info,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        caller_address: ::std::string::String = "callerAddress" 0 with_caller_address,
        receiver_address: ::std::string::String = "receiverAddress" 0 with_receiver_address,
    )
    (
        read: bool = "read" 0 with_read,
    )
});
