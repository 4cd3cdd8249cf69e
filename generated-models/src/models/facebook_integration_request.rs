// @generated from the schema "FacebookIntegrationRequest"; changes made here are lost at the next generation

use crate::{MessagingSettingRequestReference, SupportedContentReference};
use crate::runtime::Extra;

/// The schema `FacebookIntegrationRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FacebookIntegrationRequest {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `supportedContent`: `SupportedContentReference`.
    #[doc(alias = "supportedContent")]
    pub supported_content: Option<Box<SupportedContentReference>>,
    /// `messagingSetting`: `MessagingSettingRequestReference`.
    #[doc(alias = "messagingSetting")]
    pub messaging_setting: Option<Box<MessagingSettingRequestReference>>,
    /// `pageAccessToken`: `string`.
    #[doc(alias = "pageAccessToken")]
    pub page_access_token: Option<String>,
    /// `userAccessToken`: `string`.
    #[doc(alias = "userAccessToken")]
    pub user_access_token: Option<String>,
    /// `pageId`: `string`.
    #[doc(alias = "pageId")]
    pub page_id: Option<String>,
    /// `appId`: `string`.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// `appSecret`: `string`.
    #[doc(alias = "appSecret")]
    pub app_secret: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FacebookIntegrationRequest "FacebookIntegrationRequest" 10 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        supported_content: Box<SupportedContentReference> = "supportedContent" with_supported_content,
        messaging_setting: Box<MessagingSettingRequestReference> = "messagingSetting" with_messaging_setting,
        page_access_token: String = "pageAccessToken" with_page_access_token secret,
        user_access_token: String = "userAccessToken" with_user_access_token secret,
        page_id: String = "pageId" with_page_id,
        app_id: String = "appId" with_app_id,
        app_secret: String = "appSecret" with_app_secret secret,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
