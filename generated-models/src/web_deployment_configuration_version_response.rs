// @generated from the schema "WebDeploymentConfigurationVersionResponse"; changes made here are lost at the next generation

/// The schema `WebDeploymentConfigurationVersionResponse`.
#[repr(C)]
pub struct WebDeploymentConfigurationVersionResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `version`: `string`.
    pub version: ::std::option::Option<::std::string::String>,
    /// `headlessMode`: `WebDeploymentHeadlessMode`.
    #[doc(alias = "headlessMode")]
    pub headless_mode: ::std::option::Option<
        ::std::boxed::Box<crate::WebDeploymentHeadlessMode>,
    >,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `languages`: `array of string`.
    pub languages: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `defaultLanguage`: `string`.
    #[doc(alias = "defaultLanguage")]
    pub default_language: ::std::option::Option<::std::string::String>,
    /// `customI18nLabels`: `array of CustomI18nLabels`.
    #[doc(alias = "customI18nLabels")]
    pub custom_i18n_labels: ::std::option::Option<
        ::std::vec::Vec<crate::CustomI18nLabels>,
    >,
    /// `messenger`: `MessengerSettings`.
    pub messenger: ::std::option::Option<::std::boxed::Box<crate::MessengerSettings>>,
    /// `position`: `PositionSettings`.
    pub position: ::std::option::Option<::std::boxed::Box<crate::PositionSettings>>,
    /// `supportCenter`: `SupportCenterSettings`.
    #[doc(alias = "supportCenter")]
    pub support_center: ::std::option::Option<
        ::std::boxed::Box<crate::SupportCenterSettings>,
    >,
    /// `cobrowse`: `CobrowseSettings`.
    pub cobrowse: ::std::option::Option<::std::boxed::Box<crate::CobrowseSettings>>,
    /// `journeyEvents`: `JourneyEventsSettings`.
    #[doc(alias = "journeyEvents")]
    pub journey_events: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyEventsSettings>,
    >,
    /// `authenticationSettings`: `AuthenticationSettings`.
    #[doc(alias = "authenticationSettings")]
    pub authentication_settings: ::std::option::Option<
        ::std::boxed::Box<crate::AuthenticationSettings>,
    >,
    /// `video`: `VideoSettings`.
    pub video: ::std::option::Option<::std::boxed::Box<crate::VideoSettings>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `datePublished`: `string (date-time)`, read-only.
    #[doc(alias = "datePublished")]
    pub date_published: ::std::option::Option<crate::runtime::DateTime>,
    /// `lastModifiedUser`: `AddressableEntityRef`, read-only.
    #[doc(alias = "lastModifiedUser")]
    pub last_modified_user: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `createdUser`: `AddressableEntityRef`, read-only.
    #[doc(alias = "createdUser")]
    pub created_user: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `publishedUser`: `AddressableEntityRef`, read-only.
    #[doc(alias = "publishedUser")]
    pub published_user: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebDeploymentConfigurationVersionResponse "WebDeploymentConfigurationVersionResponse" 23 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 1 with_name,
        version: ::std::string::String = "version" 0 with_version,
        headless_mode: ::std::boxed::Box<crate::WebDeploymentHeadlessMode> = "headlessMode" 0 with_headless_mode,
        description: ::std::string::String = "description" 0 with_description,
        languages: ::std::vec::Vec<::std::string::String> = "languages" 0 with_languages,
        default_language: ::std::string::String = "defaultLanguage" 0 with_default_language,
        custom_i18n_labels: ::std::vec::Vec<crate::CustomI18nLabels> = "customI18nLabels" 0 with_custom_i18n_labels,
        messenger: ::std::boxed::Box<crate::MessengerSettings> = "messenger" 0 with_messenger,
        position: ::std::boxed::Box<crate::PositionSettings> = "position" 0 with_position,
        support_center: ::std::boxed::Box<crate::SupportCenterSettings> = "supportCenter" 0 with_support_center,
        cobrowse: ::std::boxed::Box<crate::CobrowseSettings> = "cobrowse" 0 with_cobrowse,
        journey_events: ::std::boxed::Box<crate::JourneyEventsSettings> = "journeyEvents" 0 with_journey_events,
        authentication_settings: ::std::boxed::Box<crate::AuthenticationSettings> = "authenticationSettings" 0 with_authentication_settings,
        video: ::std::boxed::Box<crate::VideoSettings> = "video" 0 with_video,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
    )
    (
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        date_published: crate::runtime::DateTime = "datePublished" 2 with_date_published,
        last_modified_user: ::std::boxed::Box<crate::AddressableEntityRef> = "lastModifiedUser" 2 with_last_modified_user,
        created_user: ::std::boxed::Box<crate::AddressableEntityRef> = "createdUser" 2 with_created_user,
        published_user: ::std::boxed::Box<crate::AddressableEntityRef> = "publishedUser" 2 with_published_user,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `WebDeploymentConfigurationVersionResponse`. Known values: `Pending`, `Active`, `Inactive`, `Error`, `Deleting`.
#[non_exhaustive]
pub enum Status {
    Pending,
    Active,
    Inactive,
    Error,
    Deleting,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Active, "Active"),
        (Self::Inactive, "Inactive"),
        (Self::Error, "Error"),
        (Self::Deleting, "Deleting"),
    ];
}
