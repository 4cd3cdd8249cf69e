// @generated from the schema "FacebookIntegration"; changes made here are lost at the next generation

use crate::{
    DomainEntityRef, ErrorBody, MessagingSettingReference, SupportedContentReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `FacebookIntegration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FacebookIntegration {
    /// `id`: `string`, required, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `supportedContent`: `SupportedContentReference`.
    #[doc(alias = "supportedContent")]
    pub supported_content: Option<Box<SupportedContentReference>>,
    /// `messagingSetting`: `MessagingSettingReference`.
    #[doc(alias = "messagingSetting")]
    pub messaging_setting: Option<Box<MessagingSettingReference>>,
    /// `appId`: `string`, required.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// `pageId`: `string`.
    #[doc(alias = "pageId")]
    pub page_id: Option<String>,
    /// `pageName`: `string`, read-only.
    #[doc(alias = "pageName")]
    pub page_name: Option<String>,
    /// `pageProfileImageUrl`: `string`, read-only.
    #[doc(alias = "pageProfileImageUrl")]
    pub page_profile_image_url: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `recipient`: `DomainEntityRef`, read-only.
    pub recipient: Option<Box<DomainEntityRef>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `createdBy`: `DomainEntityRef`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<DomainEntityRef>>,
    /// `modifiedBy`: `DomainEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<DomainEntityRef>>,
    /// `version`: `integer (int32)`, required.
    pub version: Option<i32>,
    /// `createStatus`: one of `Initiated`, `Completed` and `Error`, read-only.
    #[doc(alias = "createStatus")]
    pub create_status: Option<Open<CreateStatus>>,
    /// `createError`: `ErrorBody`, read-only.
    #[doc(alias = "createError")]
    pub create_error: Option<Box<ErrorBody>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FacebookIntegration "FacebookIntegration" 18 {
    (
        id: String = "id" with_id required read_only,
        name: String = "name" with_name required,
        supported_content: Box<SupportedContentReference> = "supportedContent" with_supported_content,
        messaging_setting: Box<MessagingSettingReference> = "messagingSetting" with_messaging_setting,
        app_id: String = "appId" with_app_id required,
        page_id: String = "pageId" with_page_id,
        page_name: String = "pageName" with_page_name read_only,
        page_profile_image_url: String = "pageProfileImageUrl" with_page_profile_image_url read_only,
        status: String = "status" with_status,
        recipient: Box<DomainEntityRef> = "recipient" with_recipient read_only,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        created_by: Box<DomainEntityRef> = "createdBy" with_created_by,
        modified_by: Box<DomainEntityRef> = "modifiedBy" with_modified_by,
        version: i32 = "version" with_version required,
        create_status: Open<CreateStatus> = "createStatus" with_create_status read_only,
    )
    (
        create_error: Box<ErrorBody> = "createError" with_create_error read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `createStatus` of `FacebookIntegration`. Known values: `Initiated`, `Completed`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum CreateStatus {
    Initiated,
    Completed,
    Error,
}

crate::runtime::values!(CreateStatus {
    Initiated = "Initiated",
    Completed = "Completed",
    Error = "Error",
});
