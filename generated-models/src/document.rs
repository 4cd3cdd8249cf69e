// @generated from the schema "Document"; changes made here are lost at the next generation

/// The schema `Document`.
#[repr(C)]
pub struct Document {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `changeNumber`: `integer (int32)`.
    #[doc(alias = "changeNumber")]
    pub change_number: ::std::option::Option<i32>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateUploaded`: `string (date-time)`.
    #[doc(alias = "dateUploaded")]
    pub date_uploaded: ::std::option::Option<crate::runtime::DateTime>,
    /// `contentUri`: `string`.
    #[doc(alias = "contentUri")]
    pub content_uri: ::std::option::Option<::std::string::String>,
    /// `workspace`: `DomainEntityRef`.
    pub workspace: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `createdBy`: `DomainEntityRef`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `uploadedBy`: `DomainEntityRef`.
    #[doc(alias = "uploadedBy")]
    pub uploaded_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `sharingUri`: `string (uri)`.
    #[doc(alias = "sharingUri")]
    pub sharing_uri: ::std::option::Option<::std::string::String>,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// `contentLength`: `integer (int64)`.
    #[doc(alias = "contentLength")]
    pub content_length: ::std::option::Option<i64>,
    /// `systemType`: `string`.
    #[doc(alias = "systemType")]
    pub system_type: ::std::option::Option<crate::runtime::Open<SystemType>>,
    /// `filename`: `string`.
    pub filename: ::std::option::Option<::std::string::String>,
    /// `pageCount`: `integer (int64)`.
    #[doc(alias = "pageCount")]
    pub page_count: ::std::option::Option<i64>,
    /// `read`: `boolean`.
    pub read: ::std::option::Option<bool>,
    /// `callerAddress`: `string`.
    #[doc(alias = "callerAddress")]
    pub caller_address: ::std::option::Option<::std::string::String>,
    /// `receiverAddress`: `string`.
    #[doc(alias = "receiverAddress")]
    pub receiver_address: ::std::option::Option<::std::string::String>,
    /// `tags`: `array of string`.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `tagValues`: `array of TagValue`.
    #[doc(alias = "tagValues")]
    pub tag_values: ::std::option::Option<::std::vec::Vec<crate::TagValue>>,
    /// `attributes`: `array of DocumentAttribute`.
    pub attributes: ::std::option::Option<::std::vec::Vec<crate::DocumentAttribute>>,
    /// `thumbnails`: `array of DocumentThumbnail`.
    pub thumbnails: ::std::option::Option<::std::vec::Vec<crate::DocumentThumbnail>>,
    /// `uploadStatus`: `DomainEntityRef`.
    #[doc(alias = "uploadStatus")]
    pub upload_status: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `uploadDestinationUri`: `string (uri)`.
    #[doc(alias = "uploadDestinationUri")]
    pub upload_destination_uri: ::std::option::Option<::std::string::String>,
    /// `uploadMethod`: `string`.
    #[doc(alias = "uploadMethod")]
    pub upload_method: ::std::option::Option<crate::runtime::Open<UploadMethod>>,
    /// `lockInfo`: `LockInfo`.
    #[doc(alias = "lockInfo")]
    pub lock_info: ::std::option::Option<::std::boxed::Box<crate::LockInfo>>,
    /// `acl`: `array of string`.
    pub acl: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `sharingStatus`: `string`.
    #[doc(alias = "sharingStatus")]
    pub sharing_status: ::std::option::Option<crate::runtime::Open<SharingStatus>>,
    /// `downloadSharingUri`: `string (uri)`.
    #[doc(alias = "downloadSharingUri")]
    pub download_sharing_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Document "Document" 31 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        change_number: i32 = "changeNumber" 0 with_change_number,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        date_uploaded: crate::runtime::DateTime = "dateUploaded" 0 with_date_uploaded,
        content_uri: ::std::string::String = "contentUri" 0 with_content_uri,
        workspace: ::std::boxed::Box<crate::DomainEntityRef> = "workspace" 0 with_workspace,
        created_by: ::std::boxed::Box<crate::DomainEntityRef> = "createdBy" 0 with_created_by,
        uploaded_by: ::std::boxed::Box<crate::DomainEntityRef> = "uploadedBy" 0 with_uploaded_by,
        sharing_uri: ::std::string::String = "sharingUri" 0 with_sharing_uri,
        content_type: ::std::string::String = "contentType" 0 with_content_type,
        content_length: i64 = "contentLength" 0 with_content_length,
        system_type: crate::runtime::Open<SystemType> = "systemType" 0 with_system_type,
        filename: ::std::string::String = "filename" 0 with_filename,
        page_count: i64 = "pageCount" 0 with_page_count,
    )
    (
        read: bool = "read" 0 with_read,
        caller_address: ::std::string::String = "callerAddress" 0 with_caller_address,
        receiver_address: ::std::string::String = "receiverAddress" 0 with_receiver_address,
        tags: ::std::vec::Vec<::std::string::String> = "tags" 0 with_tags,
        tag_values: ::std::vec::Vec<crate::TagValue> = "tagValues" 0 with_tag_values,
        attributes: ::std::vec::Vec<crate::DocumentAttribute> = "attributes" 0 with_attributes,
        thumbnails: ::std::vec::Vec<crate::DocumentThumbnail> = "thumbnails" 0 with_thumbnails,
        upload_status: ::std::boxed::Box<crate::DomainEntityRef> = "uploadStatus" 0 with_upload_status,
        upload_destination_uri: ::std::string::String = "uploadDestinationUri" 0 with_upload_destination_uri,
        upload_method: crate::runtime::Open<UploadMethod> = "uploadMethod" 0 with_upload_method,
        lock_info: ::std::boxed::Box<crate::LockInfo> = "lockInfo" 0 with_lock_info,
        acl: ::std::vec::Vec<::std::string::String> = "acl" 0 with_acl,
        sharing_status: crate::runtime::Open<SharingStatus> = "sharingStatus" 0 with_sharing_status,
        download_sharing_uri: ::std::string::String = "downloadSharingUri" 0 with_download_sharing_uri,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `systemType` of `Document`. Known values: `DOCUMENT`, `FAX`, `RECORDING`.
#[non_exhaustive]
pub enum SystemType {
    Document,
    Fax,
    Recording,
}

crate::runtime::known!(SystemType);

impl crate::runtime::Enum for SystemType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Document, "DOCUMENT"),
        (Self::Fax, "FAX"),
        (Self::Recording, "RECORDING"),
    ];
}

/// The property `uploadMethod` of `Document`. Known values: `SINGLE_PUT`, `MULTIPART_POST`.
#[non_exhaustive]
pub enum UploadMethod {
    SinglePut,
    MultipartPost,
}

crate::runtime::known!(UploadMethod);

impl crate::runtime::Enum for UploadMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::SinglePut, "SINGLE_PUT"),
        (Self::MultipartPost, "MULTIPART_POST"),
    ];
}

/// The property `sharingStatus` of `Document`. Known values: `NONE`, `LIMITED`, `PUBLIC`.
#[non_exhaustive]
pub enum SharingStatus {
    None,
    Limited,
    Public,
}

crate::runtime::known!(SharingStatus);

impl crate::runtime::Enum for SharingStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "NONE"),
        (Self::Limited, "LIMITED"),
        (Self::Public, "PUBLIC"),
    ];
}
