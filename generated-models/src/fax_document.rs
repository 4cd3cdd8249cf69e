// @generated from the schema "FaxDocument"; changes made here are lost at the next generation

/// The schema `FaxDocument`.
pub struct FaxDocument {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `contentUri`: `string`.
    #[doc(alias = "contentUri")]
    pub content_uri: ::std::option::Option<::std::string::String>,
    /// `workspace`: `DomainEntityRef`.
    pub workspace: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `createdBy`: `DomainEntityRef`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `sharingUri`: `string (uri)`.
    #[doc(alias = "sharingUri")]
    pub sharing_uri: ::std::option::Option<::std::string::String>,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// `contentLength`: `integer (int64)`.
    #[doc(alias = "contentLength")]
    pub content_length: ::std::option::Option<i64>,
    /// `filename`: `string`.
    pub filename: ::std::option::Option<::std::string::String>,
    /// `read`: `boolean`.
    pub read: ::std::option::Option<bool>,
    /// `pageCount`: `integer (int64)`.
    #[doc(alias = "pageCount")]
    pub page_count: ::std::option::Option<i64>,
    /// `callerAddress`: `string`.
    #[doc(alias = "callerAddress")]
    pub caller_address: ::std::option::Option<::std::string::String>,
    /// `receiverAddress`: `string`.
    #[doc(alias = "receiverAddress")]
    pub receiver_address: ::std::option::Option<::std::string::String>,
    /// `thumbnails`: `array of DocumentThumbnail`.
    pub thumbnails: ::std::option::Option<::std::vec::Vec<crate::DocumentThumbnail>>,
    /// `downloadSharingUri`: `string (uri)`.
    #[doc(alias = "downloadSharingUri")]
    pub download_sharing_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FaxDocument {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        content_uri: ::std::option::Option::None,
        workspace: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        sharing_uri: ::std::option::Option::None,
        content_type: ::std::option::Option::None,
        content_length: ::std::option::Option::None,
        filename: ::std::option::Option::None,
        read: ::std::option::Option::None,
        page_count: ::std::option::Option::None,
        caller_address: ::std::option::Option::None,
        receiver_address: ::std::option::Option::None,
        thumbnails: ::std::option::Option::None,
        download_sharing_uri: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FaxDocument = &<FaxDocument as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FaxDocument",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("contentUri", "content_uri", 0),
            ("workspace", "workspace", 0),
            ("createdBy", "created_by", 0),
            ("sharingUri", "sharing_uri", 0),
            ("contentType", "content_type", 0),
            ("contentLength", "content_length", 0),
            ("filename", "filename", 0),
            ("read", "read", 0),
            ("pageCount", "page_count", 0),
            ("callerAddress", "caller_address", 0),
            ("receiverAddress", "receiver_address", 0),
            ("thumbnails", "thumbnails", 0),
            ("downloadSharingUri", "download_sharing_uri", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.content_uri,
            &E.workspace,
            &E.created_by,
            &E.sharing_uri,
            &E.content_type,
            &E.content_length,
            &E.filename,
            &E.read,
            &E.page_count,
            &E.caller_address,
            &E.receiver_address,
            &E.thumbnails,
            &E.download_sharing_uri,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(FaxDocument);

crate::runtime::setters!(FaxDocument {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_content_uri: content_uri: ::std::string::String,
    with_workspace: workspace: ::std::boxed::Box<crate::DomainEntityRef>,
    with_created_by: created_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_sharing_uri: sharing_uri: ::std::string::String,
    with_content_type: content_type: ::std::string::String,
    with_content_length: content_length: i64,
    with_filename: filename: ::std::string::String,
    with_read: read: bool,
    with_page_count: page_count: i64,
    with_caller_address: caller_address: ::std::string::String,
    with_receiver_address: receiver_address: ::std::string::String,
    with_thumbnails: thumbnails: ::std::vec::Vec<crate::DocumentThumbnail>,
    with_download_sharing_uri: download_sharing_uri: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
