// @generated from the schema "FaxSendRequest"; changes made here are lost at the next generation

use crate::{CoverSheet, Workspace};
use crate::runtime::{Extra, Open};

/// The schema `FaxSendRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FaxSendRequest {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `addresses`: `array of string`, required.
    pub addresses: Option<Vec<String>>,
    /// `documentId`: `string`.
    #[doc(alias = "documentId")]
    pub document_id: Option<String>,
    /// `contentType`: one of `application/pdf`, `image/tiff`, `application/msword`, `application/vnd.oasis.opendocument.text` and `application/vnd.openxmlformats-officedocument.wordprocessingml.document`.
    #[doc(alias = "contentType")]
    pub content_type: Option<Open<ContentType>>,
    /// `workspace`: `Workspace`.
    pub workspace: Option<Box<Workspace>>,
    /// `coverSheet`: `CoverSheet`.
    #[doc(alias = "coverSheet")]
    pub cover_sheet: Option<Box<CoverSheet>>,
    /// `timeZoneOffsetMinutes`: `integer (int32)`.
    #[doc(alias = "timeZoneOffsetMinutes")]
    pub time_zone_offset_minutes: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FaxSendRequest "FaxSendRequest" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        addresses: Vec<String> = "addresses" with_addresses required,
        document_id: String = "documentId" with_document_id,
        content_type: Open<ContentType> = "contentType" with_content_type,
        workspace: Box<Workspace> = "workspace" with_workspace,
        cover_sheet: Box<CoverSheet> = "coverSheet" with_cover_sheet,
        time_zone_offset_minutes: i32 = "timeZoneOffsetMinutes" with_time_zone_offset_minutes,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `contentType` of `FaxSendRequest`. Known values: `application/pdf`, `image/tiff`, `application/msword`, `application/vnd.oasis.opendocument.text`, `application/vnd.openxmlformats-officedocument.wordprocessingml.document`.
#[repr(u16)]
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

crate::runtime::values!(ContentType {
    ApplicationPdf = "application/pdf",
    ImageTiff = "image/tiff",
    ApplicationMsword = "application/msword",
    ApplicationVndOasisOpendocumentText = "application/vnd.oasis.opendocument.text",
    ApplicationVndOpenxmlformatsOfficedocumentWordprocessingmlDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
});
