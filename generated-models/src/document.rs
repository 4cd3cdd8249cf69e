// @generated from the schema "Document"; changes made here are lost at the next generation

/// The schema `Document`.
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

impl crate::runtime::Model for Document {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        change_number: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        date_uploaded: ::std::option::Option::None,
        content_uri: ::std::option::Option::None,
        workspace: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        uploaded_by: ::std::option::Option::None,
        sharing_uri: ::std::option::Option::None,
        content_type: ::std::option::Option::None,
        content_length: ::std::option::Option::None,
        system_type: ::std::option::Option::None,
        filename: ::std::option::Option::None,
        page_count: ::std::option::Option::None,
        read: ::std::option::Option::None,
        caller_address: ::std::option::Option::None,
        receiver_address: ::std::option::Option::None,
        tags: ::std::option::Option::None,
        tag_values: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        thumbnails: ::std::option::Option::None,
        upload_status: ::std::option::Option::None,
        upload_destination_uri: ::std::option::Option::None,
        upload_method: ::std::option::Option::None,
        lock_info: ::std::option::Option::None,
        acl: ::std::option::Option::None,
        sharing_status: ::std::option::Option::None,
        download_sharing_uri: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Document = &<Document as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Document",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("changeNumber", "change_number", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("dateUploaded", "date_uploaded", 0),
            ("contentUri", "content_uri", 0),
            ("workspace", "workspace", 0),
            ("createdBy", "created_by", 0),
            ("uploadedBy", "uploaded_by", 0),
            ("sharingUri", "sharing_uri", 0),
            ("contentType", "content_type", 0),
            ("contentLength", "content_length", 0),
            ("systemType", "system_type", 0),
            ("filename", "filename", 0),
            ("pageCount", "page_count", 0),
            ("read", "read", 0),
            ("callerAddress", "caller_address", 0),
            ("receiverAddress", "receiver_address", 0),
            ("tags", "tags", 0),
            ("tagValues", "tag_values", 0),
            ("attributes", "attributes", 0),
            ("thumbnails", "thumbnails", 0),
            ("uploadStatus", "upload_status", 0),
            ("uploadDestinationUri", "upload_destination_uri", 0),
            ("uploadMethod", "upload_method", 0),
            ("lockInfo", "lock_info", 0),
            ("acl", "acl", 0),
            ("sharingStatus", "sharing_status", 0),
            ("downloadSharingUri", "download_sharing_uri", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.change_number,
            &E.date_created,
            &E.date_modified,
            &E.date_uploaded,
            &E.content_uri,
            &E.workspace,
            &E.created_by,
            &E.uploaded_by,
            &E.sharing_uri,
            &E.content_type,
            &E.content_length,
            &E.system_type,
            &E.filename,
            &E.page_count,
            &E.read,
            &E.caller_address,
            &E.receiver_address,
            &E.tags,
            &E.tag_values,
            &E.attributes,
            &E.thumbnails,
            &E.upload_status,
            &E.upload_destination_uri,
            &E.upload_method,
            &E.lock_info,
            &E.acl,
            &E.sharing_status,
            &E.download_sharing_uri,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Document);

crate::runtime::setters!(Document {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_change_number: change_number: i32,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_date_uploaded: date_uploaded: crate::runtime::DateTime,
    with_content_uri: content_uri: ::std::string::String,
    with_workspace: workspace: ::std::boxed::Box<crate::DomainEntityRef>,
    with_created_by: created_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_uploaded_by: uploaded_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_sharing_uri: sharing_uri: ::std::string::String,
    with_content_type: content_type: ::std::string::String,
    with_content_length: content_length: i64,
    with_system_type: system_type: crate::runtime::Open<SystemType>,
    with_filename: filename: ::std::string::String,
    with_page_count: page_count: i64,
    with_read: read: bool,
    with_caller_address: caller_address: ::std::string::String,
    with_receiver_address: receiver_address: ::std::string::String,
    with_tags: tags: ::std::vec::Vec<::std::string::String>,
    with_tag_values: tag_values: ::std::vec::Vec<crate::TagValue>,
    with_attributes: attributes: ::std::vec::Vec<crate::DocumentAttribute>,
    with_thumbnails: thumbnails: ::std::vec::Vec<crate::DocumentThumbnail>,
    with_upload_status: upload_status: ::std::boxed::Box<crate::DomainEntityRef>,
    with_upload_destination_uri: upload_destination_uri: ::std::string::String,
    with_upload_method: upload_method: crate::runtime::Open<UploadMethod>,
    with_lock_info: lock_info: ::std::boxed::Box<crate::LockInfo>,
    with_acl: acl: ::std::vec::Vec<::std::string::String>,
    with_sharing_status: sharing_status: crate::runtime::Open<SharingStatus>,
    with_download_sharing_uri: download_sharing_uri: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `systemType` of `Document`. Known values: `DOCUMENT`, `FAX`, `RECORDING`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SystemType {
    Document,
    Fax,
    Recording,
}

impl crate::runtime::Enum for SystemType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Document, "DOCUMENT"),
        (Self::Fax, "FAX"),
        (Self::Recording, "RECORDING"),
    ];
}

/// The property `uploadMethod` of `Document`. Known values: `SINGLE_PUT`, `MULTIPART_POST`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadMethod {
    SinglePut,
    MultipartPost,
}

impl crate::runtime::Enum for UploadMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::SinglePut, "SINGLE_PUT"),
        (Self::MultipartPost, "MULTIPART_POST"),
    ];
}

/// The property `sharingStatus` of `Document`. Known values: `NONE`, `LIMITED`, `PUBLIC`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SharingStatus {
    None,
    Limited,
    Public,
}

impl crate::runtime::Enum for SharingStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "NONE"),
        (Self::Limited, "LIMITED"),
        (Self::Public, "PUBLIC"),
    ];
}
