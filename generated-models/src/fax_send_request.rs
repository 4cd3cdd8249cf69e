// @generated from the schema "FaxSendRequest"; changes made here are lost at the next generation

/// The schema `FaxSendRequest`.
#[repr(C)]
pub struct FaxSendRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `addresses`: `array of string`, required.
    pub addresses: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `documentId`: `string`.
    #[doc(alias = "documentId")]
    pub document_id: ::std::option::Option<::std::string::String>,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<crate::runtime::Open<ContentType>>,
    /// `workspace`: `Workspace`.
    pub workspace: ::std::option::Option<::std::boxed::Box<crate::Workspace>>,
    /// `coverSheet`: `CoverSheet`.
    #[doc(alias = "coverSheet")]
    pub cover_sheet: ::std::option::Option<::std::boxed::Box<crate::CoverSheet>>,
    /// `timeZoneOffsetMinutes`: `integer (int32)`.
    #[doc(alias = "timeZoneOffsetMinutes")]
    pub time_zone_offset_minutes: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FaxSendRequest "FaxSendRequest" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        addresses: ::std::vec::Vec<::std::string::String> = "addresses" 1 with_addresses,
        document_id: ::std::string::String = "documentId" 0 with_document_id,
        content_type: crate::runtime::Open<ContentType> = "contentType" 0 with_content_type,
        workspace: ::std::boxed::Box<crate::Workspace> = "workspace" 0 with_workspace,
        cover_sheet: ::std::boxed::Box<crate::CoverSheet> = "coverSheet" 0 with_cover_sheet,
        time_zone_offset_minutes: i32 = "timeZoneOffsetMinutes" 0 with_time_zone_offset_minutes,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `contentType` of `FaxSendRequest`. Known values: `application/pdf`, `image/tiff`, `application/msword`, `application/vnd.oasis.opendocument.text`, `application/vnd.openxmlformats-officedocument.wordprocessingml.document`.
#[non_exhaustive]
pub enum ContentType {
    #[doc(alias = "application/pdf")]
    ApplicationPdf,
    #[doc(alias = "image/tiff")]
    ImageTiff,
    #[doc(alias = "application/msword")]
    ApplicationMsword,
    #[doc(alias = "application/vnd.oasis.opendocument.text")]
    ApplicationVndOasisOpendocumentText,
    #[doc(
        alias = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    )]
    ApplicationVndOpenxmlformatsOfficedocumentWordprocessingmlDocument,
}

crate::runtime::known!(ContentType);

impl crate::runtime::Enum for ContentType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ApplicationPdf, "application/pdf"),
        (Self::ImageTiff, "image/tiff"),
        (Self::ApplicationMsword, "application/msword"),
        (
            Self::ApplicationVndOasisOpendocumentText,
            "application/vnd.oasis.opendocument.text",
        ),
        (
            Self::ApplicationVndOpenxmlformatsOfficedocumentWordprocessingmlDocument,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
    ];
}
