// @generated from the schema "FaxDocument"; changes made here are lost at the next generation

/// The schema `FaxDocument`.
#[repr(C)]
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

crate::runtime::model!(FaxDocument "FaxDocument" 18 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        content_uri: ::std::string::String = "contentUri" 0 with_content_uri,
        workspace: ::std::boxed::Box<crate::DomainEntityRef> = "workspace" 0 with_workspace,
        created_by: ::std::boxed::Box<crate::DomainEntityRef> = "createdBy" 0 with_created_by,
        sharing_uri: ::std::string::String = "sharingUri" 0 with_sharing_uri,
        content_type: ::std::string::String = "contentType" 0 with_content_type,
        content_length: i64 = "contentLength" 0 with_content_length,
        filename: ::std::string::String = "filename" 0 with_filename,
        read: bool = "read" 0 with_read,
        page_count: i64 = "pageCount" 0 with_page_count,
        caller_address: ::std::string::String = "callerAddress" 0 with_caller_address,
        receiver_address: ::std::string::String = "receiverAddress" 0 with_receiver_address,
        thumbnails: ::std::vec::Vec<crate::DocumentThumbnail> = "thumbnails" 0 with_thumbnails,
    )
    (
        download_sharing_uri: ::std::string::String = "downloadSharingUri" 0 with_download_sharing_uri,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
