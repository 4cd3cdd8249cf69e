// @generated from the schema "WebDeploymentConfigurationVersion"; changes made here are lost at the next generation

use crate::{
    AddressableEntityRef, AuthenticationSettings, CobrowseSettings, CustomI18nLabels,
    JourneyEventsSettings, MessengerSettings, PositionSettings, SupportCenterSettings,
    VideoSettings, WebDeploymentHeadlessMode,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `WebDeploymentConfigurationVersion`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebDeploymentConfigurationVersion {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `version`: `string`, read-only.
    pub version: Option<String>,
    /// `headlessMode`: `WebDeploymentHeadlessMode`.
    #[doc(alias = "headlessMode")]
    pub headless_mode: Option<Box<WebDeploymentHeadlessMode>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `languages`: `array of string`.
    pub languages: Option<Vec<String>>,
    /// `defaultLanguage`: `string`.
    #[doc(alias = "defaultLanguage")]
    pub default_language: Option<String>,
    /// `customI18nLabels`: `array of CustomI18nLabels`.
    #[doc(alias = "customI18nLabels")]
    pub custom_i18n_labels: Option<Vec<CustomI18nLabels>>,
    /// `messenger`: `MessengerSettings`.
    pub messenger: Option<Box<MessengerSettings>>,
    /// `position`: `PositionSettings`.
    pub position: Option<Box<PositionSettings>>,
    /// `supportCenter`: `SupportCenterSettings`.
    #[doc(alias = "supportCenter")]
    pub support_center: Option<Box<SupportCenterSettings>>,
    /// `cobrowse`: `CobrowseSettings`.
    pub cobrowse: Option<Box<CobrowseSettings>>,
    /// `journeyEvents`: `JourneyEventsSettings`.
    #[doc(alias = "journeyEvents")]
    pub journey_events: Option<Box<JourneyEventsSettings>>,
    /// `authenticationSettings`: `AuthenticationSettings`.
    #[doc(alias = "authenticationSettings")]
    pub authentication_settings: Option<Box<AuthenticationSettings>>,
    /// `video`: `VideoSettings`.
    pub video: Option<Box<VideoSettings>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `datePublished`: `string (date-time)`, read-only.
    #[doc(alias = "datePublished")]
    pub date_published: Option<DateTime>,
    /// `lastModifiedUser`: `AddressableEntityRef`, read-only.
    #[doc(alias = "lastModifiedUser")]
    pub last_modified_user: Option<Box<AddressableEntityRef>>,
    /// `createdUser`: `AddressableEntityRef`, read-only.
    #[doc(alias = "createdUser")]
    pub created_user: Option<Box<AddressableEntityRef>>,
    /// `publishedUser`: `AddressableEntityRef`, read-only.
    #[doc(alias = "publishedUser")]
    pub published_user: Option<Box<AddressableEntityRef>>,
    /// `status`: one of `Pending`, `Active`, `Inactive`, `Error` and `Deleting`.
    pub status: Option<Open<Status>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebDeploymentConfigurationVersion "WebDeploymentConfigurationVersion" 23 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        version: String = "version" with_version read_only,
        headless_mode: Box<WebDeploymentHeadlessMode> = "headlessMode" with_headless_mode,
        description: String = "description" with_description,
        languages: Vec<String> = "languages" with_languages,
        default_language: String = "defaultLanguage" with_default_language,
        custom_i18n_labels: Vec<CustomI18nLabels> = "customI18nLabels" with_custom_i18n_labels,
        messenger: Box<MessengerSettings> = "messenger" with_messenger,
        position: Box<PositionSettings> = "position" with_position,
        support_center: Box<SupportCenterSettings> = "supportCenter" with_support_center,
        cobrowse: Box<CobrowseSettings> = "cobrowse" with_cobrowse,
        journey_events: Box<JourneyEventsSettings> = "journeyEvents" with_journey_events,
        authentication_settings: Box<AuthenticationSettings> = "authenticationSettings" with_authentication_settings,
        video: Box<VideoSettings> = "video" with_video,
        date_created: DateTime = "dateCreated" with_date_created read_only,
    )
    (
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        date_published: DateTime = "datePublished" with_date_published read_only,
        last_modified_user: Box<AddressableEntityRef> = "lastModifiedUser" with_last_modified_user read_only,
        created_user: Box<AddressableEntityRef> = "createdUser" with_created_user read_only,
        published_user: Box<AddressableEntityRef> = "publishedUser" with_published_user read_only,
        status: Open<Status> = "status" with_status,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `WebDeploymentConfigurationVersion`. Known values: `Pending`, `Active`, `Inactive`, `Error`, `Deleting`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Active,
    Inactive,
    Error,
    Deleting,
}

crate::runtime::values!(Status {
    Pending = "Pending",
    Active = "Active",
    Inactive = "Inactive",
    Error = "Error",
    Deleting = "Deleting",
});
