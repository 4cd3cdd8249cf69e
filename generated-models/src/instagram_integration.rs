// @generated from the schema "InstagramIntegration"; changes made here are lost at the next generation

/// The schema `InstagramIntegration`.
#[repr(C)]
pub struct InstagramIntegration {
    /// `id`: `string`, required, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `supportedContent`: `SupportedContentReference`.
    #[doc(alias = "supportedContent")]
    pub supported_content: ::std::option::Option<
        ::std::boxed::Box<crate::SupportedContentReference>,
    >,
    /// `messagingSetting`: `MessagingSettingReference`.
    #[doc(alias = "messagingSetting")]
    pub messaging_setting: ::std::option::Option<
        ::std::boxed::Box<crate::MessagingSettingReference>,
    >,
    /// `appId`: `string`, required.
    #[doc(alias = "appId")]
    pub app_id: ::std::option::Option<::std::string::String>,
    /// `pageId`: `string`.
    #[doc(alias = "pageId")]
    pub page_id: ::std::option::Option<::std::string::String>,
    /// `instagramId`: `string`.
    #[doc(alias = "instagramId")]
    pub instagram_id: ::std::option::Option<::std::string::String>,
    /// `instagramUsername`: `string`.
    #[doc(alias = "instagramUsername")]
    pub instagram_username: ::std::option::Option<::std::string::String>,
    /// `instagramName`: `string`.
    #[doc(alias = "instagramName")]
    pub instagram_name: ::std::option::Option<::std::string::String>,
    /// `instagramProfileImageUrl`: `string`.
    #[doc(alias = "instagramProfileImageUrl")]
    pub instagram_profile_image_url: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<::std::string::String>,
    /// `recipient`: `DomainEntityRef`, read-only.
    pub recipient: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `DomainEntityRef`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `modifiedBy`: `DomainEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// `createStatus`: `string`, read-only.
    #[doc(alias = "createStatus")]
    pub create_status: ::std::option::Option<crate::runtime::Open<CreateStatus>>,
    /// `createError`: `ErrorBody`, read-only.
    #[doc(alias = "createError")]
    pub create_error: ::std::option::Option<::std::boxed::Box<crate::ErrorBody>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(InstagramIntegration "InstagramIntegration" 20 {
    (
        id: ::std::string::String = "id" 3 with_id,
        name: ::std::string::String = "name" 1 with_name,
        supported_content: ::std::boxed::Box<crate::SupportedContentReference> = "supportedContent" 0 with_supported_content,
        messaging_setting: ::std::boxed::Box<crate::MessagingSettingReference> = "messagingSetting" 0 with_messaging_setting,
        app_id: ::std::string::String = "appId" 1 with_app_id,
        page_id: ::std::string::String = "pageId" 0 with_page_id,
        instagram_id: ::std::string::String = "instagramId" 0 with_instagram_id,
        instagram_username: ::std::string::String = "instagramUsername" 0 with_instagram_username,
        instagram_name: ::std::string::String = "instagramName" 0 with_instagram_name,
        instagram_profile_image_url: ::std::string::String = "instagramProfileImageUrl" 0 with_instagram_profile_image_url,
        status: ::std::string::String = "status" 0 with_status,
        recipient: ::std::boxed::Box<crate::DomainEntityRef> = "recipient" 2 with_recipient,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        created_by: ::std::boxed::Box<crate::DomainEntityRef> = "createdBy" 0 with_created_by,
        modified_by: ::std::boxed::Box<crate::DomainEntityRef> = "modifiedBy" 0 with_modified_by,
    )
    (
        version: i32 = "version" 1 with_version,
        create_status: crate::runtime::Open<CreateStatus> = "createStatus" 2 with_create_status,
        create_error: ::std::boxed::Box<crate::ErrorBody> = "createError" 2 with_create_error,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `createStatus` of `InstagramIntegration`. Known values: `Initiated`, `Completed`, `Error`.
#[non_exhaustive]
pub enum CreateStatus {
    Initiated,
    Completed,
    Error,
}

crate::runtime::known!(CreateStatus);

impl crate::runtime::Enum for CreateStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Initiated, "Initiated"),
        (Self::Completed, "Completed"),
        (Self::Error, "Error"),
    ];
}
