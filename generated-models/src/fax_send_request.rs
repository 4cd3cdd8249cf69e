// @generated from the schema "FaxSendRequest"; changes made here are lost at the next generation

/// The schema `FaxSendRequest`.
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

impl crate::runtime::Model for FaxSendRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        addresses: ::std::option::Option::None,
        document_id: ::std::option::Option::None,
        content_type: ::std::option::Option::None,
        workspace: ::std::option::Option::None,
        cover_sheet: ::std::option::Option::None,
        time_zone_offset_minutes: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FaxSendRequest = &<FaxSendRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FaxSendRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("addresses", "addresses", 1),
            ("documentId", "document_id", 0),
            ("contentType", "content_type", 0),
            ("workspace", "workspace", 0),
            ("coverSheet", "cover_sheet", 0),
            ("timeZoneOffsetMinutes", "time_zone_offset_minutes", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.addresses,
            &E.document_id,
            &E.content_type,
            &E.workspace,
            &E.cover_sheet,
            &E.time_zone_offset_minutes,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(FaxSendRequest);

crate::runtime::setters!(FaxSendRequest {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_addresses: addresses: ::std::vec::Vec<::std::string::String>,
    with_document_id: document_id: ::std::string::String,
    with_content_type: content_type: crate::runtime::Open<ContentType>,
    with_workspace: workspace: ::std::boxed::Box<crate::Workspace>,
    with_cover_sheet: cover_sheet: ::std::boxed::Box<crate::CoverSheet>,
    with_time_zone_offset_minutes: time_zone_offset_minutes: i32,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `contentType` of `FaxSendRequest`. Known values: `application/pdf`, `image/tiff`, `application/msword`, `application/vnd.oasis.opendocument.text`, `application/vnd.openxmlformats-officedocument.wordprocessingml.document`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContentType {
    ApplicationPdf,
    ImageTiff,
    ApplicationMsword,
    ApplicationVndOasisOpendocumentText,
    ApplicationVndOpenxmlformatsOfficedocumentWordprocessingmlDocument,
}

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
