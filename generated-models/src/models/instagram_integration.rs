// @generated from the schema "InstagramIntegration"; changes made here are lost at the next generation

use crate::{
    DomainEntityRef, ErrorBody, MessagingSettingReference, SupportedContentReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `InstagramIntegration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InstagramIntegration {
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
    /// `instagramId`: `string`.
    #[doc(alias = "instagramId")]
    pub instagram_id: Option<String>,
    /// `instagramUsername`: `string`.
    #[doc(alias = "instagramUsername")]
    pub instagram_username: Option<String>,
    /// `instagramName`: `string`.
    #[doc(alias = "instagramName")]
    pub instagram_name: Option<String>,
    /// `instagramProfileImageUrl`: `string`.
    #[doc(alias = "instagramProfileImageUrl")]
    pub instagram_profile_image_url: Option<String>,
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

crate::runtime::model!(InstagramIntegration "InstagramIntegration" 20 {
    (
        id: String = "id" with_id required read_only,
        name: String = "name" with_name required,
        supported_content: Box<SupportedContentReference> = "supportedContent" with_supported_content,
        messaging_setting: Box<MessagingSettingReference> = "messagingSetting" with_messaging_setting,
        app_id: String = "appId" with_app_id required,
        page_id: String = "pageId" with_page_id,
        instagram_id: String = "instagramId" with_instagram_id,
        instagram_username: String = "instagramUsername" with_instagram_username,
        instagram_name: String = "instagramName" with_instagram_name,
        instagram_profile_image_url: String = "instagramProfileImageUrl" with_instagram_profile_image_url,
        status: String = "status" with_status,
        recipient: Box<DomainEntityRef> = "recipient" with_recipient read_only,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        created_by: Box<DomainEntityRef> = "createdBy" with_created_by,
        modified_by: Box<DomainEntityRef> = "modifiedBy" with_modified_by,
    )
    (
        version: i32 = "version" with_version required,
        create_status: Open<CreateStatus> = "createStatus" with_create_status read_only,
        create_error: Box<ErrorBody> = "createError" with_create_error read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `createStatus` of `InstagramIntegration`. Known values: `Initiated`, `Completed`, `Error`.
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
