// @generated from the schema "ContentManagementSingleDocumentTopicDocumentDataV2"; changes made here are lost at the next generation

use crate::{
    ContentManagementSingleDocumentTopicLockData,
    ContentManagementSingleDocumentTopicUserData,
    ContentManagementSingleDocumentTopicWorkspaceData,
};
use crate::runtime::{DateTime, Extra};

/// The schema `ContentManagementSingleDocumentTopicDocumentDataV2`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContentManagementSingleDocumentTopicDocumentDataV2 {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `workspace`: `ContentManagementSingleDocumentTopicWorkspaceData`.
    pub workspace: Option<Box<ContentManagementSingleDocumentTopicWorkspaceData>>,
    /// `createdBy`: `ContentManagementSingleDocumentTopicUserData`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<ContentManagementSingleDocumentTopicUserData>>,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: Option<String>,
    /// `contentLength`: `integer`.
    #[doc(alias = "contentLength")]
    pub content_length: Option<i64>,
    /// `filename`: `string`.
    pub filename: Option<String>,
    /// `changeNumber`: `integer`.
    #[doc(alias = "changeNumber")]
    pub change_number: Option<i64>,
    /// `dateUploaded`: `string (date-time)`.
    #[doc(alias = "dateUploaded")]
    pub date_uploaded: Option<DateTime>,
    /// `uploadedBy`: `ContentManagementSingleDocumentTopicUserData`.
    #[doc(alias = "uploadedBy")]
    pub uploaded_by: Option<Box<ContentManagementSingleDocumentTopicUserData>>,
    /// `lockInfo`: `ContentManagementSingleDocumentTopicLockData`.
    #[doc(alias = "lockInfo")]
    pub lock_info: Option<Box<ContentManagementSingleDocumentTopicLockData>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContentManagementSingleDocumentTopicDocumentDataV2 "ContentManagementSingleDocumentTopicDocumentDataV2" 14 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        workspace: Box<ContentManagementSingleDocumentTopicWorkspaceData> = "workspace" with_workspace,
        created_by: Box<ContentManagementSingleDocumentTopicUserData> = "createdBy" with_created_by,
        content_type: String = "contentType" with_content_type,
        content_length: i64 = "contentLength" with_content_length,
        filename: String = "filename" with_filename,
        change_number: i64 = "changeNumber" with_change_number,
        date_uploaded: DateTime = "dateUploaded" with_date_uploaded,
        uploaded_by: Box<ContentManagementSingleDocumentTopicUserData> = "uploadedBy" with_uploaded_by,
        lock_info: Box<ContentManagementSingleDocumentTopicLockData> = "lockInfo" with_lock_info,
        self_uri: String = "selfUri" with_self_uri,
    )
});
