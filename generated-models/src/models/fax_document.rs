// @generated from the schema "FaxDocument"; changes made here are lost at the next generation

use crate::{DocumentThumbnail, DomainEntityRef};
use crate::runtime::{DateTime, Extra};

/// The schema `FaxDocument`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FaxDocument {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `contentUri`: `string`.
    #[doc(alias = "contentUri")]
    pub content_uri: Option<String>,
    /// `workspace`: `DomainEntityRef`.
    pub workspace: Option<Box<DomainEntityRef>>,
    /// `createdBy`: `DomainEntityRef`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<DomainEntityRef>>,
    /// `sharingUri`: `string (uri)`.
    #[doc(alias = "sharingUri")]
    pub sharing_uri: Option<String>,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: Option<String>,
    /// `contentLength`: `integer (int64)`.
    #[doc(alias = "contentLength")]
    pub content_length: Option<i64>,
    /// `filename`: `string`.
    pub filename: Option<String>,
    /// `read`: `boolean`.
    pub read: Option<bool>,
    /// `pageCount`: `integer (int64)`.
    #[doc(alias = "pageCount")]
    pub page_count: Option<i64>,
    /// `callerAddress`: `string`.
    #[doc(alias = "callerAddress")]
    pub caller_address: Option<String>,
    /// `receiverAddress`: `string`.
    #[doc(alias = "receiverAddress")]
    pub receiver_address: Option<String>,
    /// `thumbnails`: `array of DocumentThumbnail`.
    pub thumbnails: Option<Vec<DocumentThumbnail>>,
    /// `downloadSharingUri`: `string (uri)`.
    #[doc(alias = "downloadSharingUri")]
    pub download_sharing_uri: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FaxDocument "FaxDocument" 18 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        content_uri: String = "contentUri" with_content_uri,
        workspace: Box<DomainEntityRef> = "workspace" with_workspace,
        created_by: Box<DomainEntityRef> = "createdBy" with_created_by,
        sharing_uri: String = "sharingUri" with_sharing_uri,
        content_type: String = "contentType" with_content_type,
        content_length: i64 = "contentLength" with_content_length,
        filename: String = "filename" with_filename,
        read: bool = "read" with_read,
        page_count: i64 = "pageCount" with_page_count,
        caller_address: String = "callerAddress" with_caller_address,
        receiver_address: String = "receiverAddress" with_receiver_address,
        thumbnails: Vec<DocumentThumbnail> = "thumbnails" with_thumbnails,
    )
    (
        download_sharing_uri: String = "downloadSharingUri" with_download_sharing_uri,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
