// @generated from the schema "Document"; changes made here are lost at the next generation

use crate::{DocumentAttribute, DocumentThumbnail, DomainEntityRef, LockInfo, TagValue};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Document`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Document {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `changeNumber`: `integer (int32)`.
    #[doc(alias = "changeNumber")]
    pub change_number: Option<i32>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `dateUploaded`: `string (date-time)`.
    #[doc(alias = "dateUploaded")]
    pub date_uploaded: Option<DateTime>,
    /// `contentUri`: `string`.
    #[doc(alias = "contentUri")]
    pub content_uri: Option<String>,
    /// `workspace`: `DomainEntityRef`.
    pub workspace: Option<Box<DomainEntityRef>>,
    /// `createdBy`: `DomainEntityRef`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<DomainEntityRef>>,
    /// `uploadedBy`: `DomainEntityRef`.
    #[doc(alias = "uploadedBy")]
    pub uploaded_by: Option<Box<DomainEntityRef>>,
    /// `sharingUri`: `string (uri)`.
    #[doc(alias = "sharingUri")]
    pub sharing_uri: Option<String>,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: Option<String>,
    /// `contentLength`: `integer (int64)`.
    #[doc(alias = "contentLength")]
    pub content_length: Option<i64>,
    /// `systemType`: one of `DOCUMENT`, `FAX` and `RECORDING`.
    #[doc(alias = "systemType")]
    pub system_type: Option<Open<SystemType>>,
    /// `filename`: `string`.
    pub filename: Option<String>,
    /// `pageCount`: `integer (int64)`.
    #[doc(alias = "pageCount")]
    pub page_count: Option<i64>,
    /// `read`: `boolean`.
    pub read: Option<bool>,
    /// `callerAddress`: `string`.
    #[doc(alias = "callerAddress")]
    pub caller_address: Option<String>,
    /// `receiverAddress`: `string`.
    #[doc(alias = "receiverAddress")]
    pub receiver_address: Option<String>,
    /// `tags`: `array of string`.
    pub tags: Option<Vec<String>>,
    /// `tagValues`: `array of TagValue`.
    #[doc(alias = "tagValues")]
    pub tag_values: Option<Vec<TagValue>>,
    /// `attributes`: `array of DocumentAttribute`.
    pub attributes: Option<Vec<DocumentAttribute>>,
    /// `thumbnails`: `array of DocumentThumbnail`.
    pub thumbnails: Option<Vec<DocumentThumbnail>>,
    /// `uploadStatus`: `DomainEntityRef`.
    #[doc(alias = "uploadStatus")]
    pub upload_status: Option<Box<DomainEntityRef>>,
    /// `uploadDestinationUri`: `string (uri)`.
    #[doc(alias = "uploadDestinationUri")]
    pub upload_destination_uri: Option<String>,
    /// `uploadMethod`: one of `SINGLE_PUT` and `MULTIPART_POST`.
    #[doc(alias = "uploadMethod")]
    pub upload_method: Option<Open<UploadMethod>>,
    /// `lockInfo`: `LockInfo`.
    #[doc(alias = "lockInfo")]
    pub lock_info: Option<Box<LockInfo>>,
    /// `acl`: `array of string`.
    pub acl: Option<Vec<String>>,
    /// `sharingStatus`: one of `NONE`, `LIMITED` and `PUBLIC`.
    #[doc(alias = "sharingStatus")]
    pub sharing_status: Option<Open<SharingStatus>>,
    /// `downloadSharingUri`: `string (uri)`.
    #[doc(alias = "downloadSharingUri")]
    pub download_sharing_uri: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Document "Document" 31 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        change_number: i32 = "changeNumber" with_change_number,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        date_uploaded: DateTime = "dateUploaded" with_date_uploaded,
        content_uri: String = "contentUri" with_content_uri,
        workspace: Box<DomainEntityRef> = "workspace" with_workspace,
        created_by: Box<DomainEntityRef> = "createdBy" with_created_by,
        uploaded_by: Box<DomainEntityRef> = "uploadedBy" with_uploaded_by,
        sharing_uri: String = "sharingUri" with_sharing_uri,
        content_type: String = "contentType" with_content_type,
        content_length: i64 = "contentLength" with_content_length,
        system_type: Open<SystemType> = "systemType" with_system_type,
        filename: String = "filename" with_filename,
        page_count: i64 = "pageCount" with_page_count,
    )
    (
        read: bool = "read" with_read,
        caller_address: String = "callerAddress" with_caller_address,
        receiver_address: String = "receiverAddress" with_receiver_address,
        tags: Vec<String> = "tags" with_tags,
        tag_values: Vec<TagValue> = "tagValues" with_tag_values,
        attributes: Vec<DocumentAttribute> = "attributes" with_attributes,
        thumbnails: Vec<DocumentThumbnail> = "thumbnails" with_thumbnails,
        upload_status: Box<DomainEntityRef> = "uploadStatus" with_upload_status,
        upload_destination_uri: String = "uploadDestinationUri" with_upload_destination_uri,
        upload_method: Open<UploadMethod> = "uploadMethod" with_upload_method,
        lock_info: Box<LockInfo> = "lockInfo" with_lock_info,
        acl: Vec<String> = "acl" with_acl,
        sharing_status: Open<SharingStatus> = "sharingStatus" with_sharing_status,
        download_sharing_uri: String = "downloadSharingUri" with_download_sharing_uri,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `systemType` of `Document`. Known values: `DOCUMENT`, `FAX`, `RECORDING`.
#[repr(u16)]
#[non_exhaustive]
pub enum SystemType {
    Document,
    Fax,
    Recording,
}

crate::runtime::values!(SystemType {
    Document = "DOCUMENT",
    Fax = "FAX",
    Recording = "RECORDING",
});

/// The property `uploadMethod` of `Document`. Known values: `SINGLE_PUT`, `MULTIPART_POST`.
#[repr(u16)]
#[non_exhaustive]
pub enum UploadMethod {
    SinglePut,
    MultipartPost,
}

crate::runtime::values!(UploadMethod {
    SinglePut = "SINGLE_PUT",
    MultipartPost = "MULTIPART_POST",
});

/// The property `sharingStatus` of `Document`. Known values: `NONE`, `LIMITED`, `PUBLIC`.
#[repr(u16)]
#[non_exhaustive]
pub enum SharingStatus {
    None,
    Limited,
    Public,
}

crate::runtime::values!(SharingStatus {
    None = "NONE",
    Limited = "LIMITED",
    Public = "PUBLIC",
});
