// @generated from the schema "WebDeploymentConfigurationVersionResponse"; changes made here are lost at the next generation

/// The schema `WebDeploymentConfigurationVersionResponse`.
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

impl crate::runtime::Model for WebDeploymentConfigurationVersionResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        version: ::std::option::Option::None,
        headless_mode: ::std::option::Option::None,
        description: ::std::option::Option::None,
        languages: ::std::option::Option::None,
        default_language: ::std::option::Option::None,
        custom_i18n_labels: ::std::option::Option::None,
        messenger: ::std::option::Option::None,
        position: ::std::option::Option::None,
        support_center: ::std::option::Option::None,
        cobrowse: ::std::option::Option::None,
        journey_events: ::std::option::Option::None,
        authentication_settings: ::std::option::Option::None,
        video: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        date_published: ::std::option::Option::None,
        last_modified_user: ::std::option::Option::None,
        created_user: ::std::option::Option::None,
        published_user: ::std::option::Option::None,
        status: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebDeploymentConfigurationVersionResponse = &<WebDeploymentConfigurationVersionResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebDeploymentConfigurationVersionResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 1),
            ("version", "version", 0),
            ("headlessMode", "headless_mode", 0),
            ("description", "description", 0),
            ("languages", "languages", 0),
            ("defaultLanguage", "default_language", 0),
            ("customI18nLabels", "custom_i18n_labels", 0),
            ("messenger", "messenger", 0),
            ("position", "position", 0),
            ("supportCenter", "support_center", 0),
            ("cobrowse", "cobrowse", 0),
            ("journeyEvents", "journey_events", 0),
            ("authenticationSettings", "authentication_settings", 0),
            ("video", "video", 0),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("datePublished", "date_published", 2),
            ("lastModifiedUser", "last_modified_user", 2),
            ("createdUser", "created_user", 2),
            ("publishedUser", "published_user", 2),
            ("status", "status", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.version,
            &E.headless_mode,
            &E.description,
            &E.languages,
            &E.default_language,
            &E.custom_i18n_labels,
            &E.messenger,
            &E.position,
            &E.support_center,
            &E.cobrowse,
            &E.journey_events,
            &E.authentication_settings,
            &E.video,
            &E.date_created,
            &E.date_modified,
            &E.date_published,
            &E.last_modified_user,
            &E.created_user,
            &E.published_user,
            &E.status,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(WebDeploymentConfigurationVersionResponse);

crate::runtime::setters!(WebDeploymentConfigurationVersionResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_version: version: ::std::string::String,
    with_headless_mode: headless_mode: ::std::boxed::Box<crate::WebDeploymentHeadlessMode>,
    with_description: description: ::std::string::String,
    with_languages: languages: ::std::vec::Vec<::std::string::String>,
    with_default_language: default_language: ::std::string::String,
    with_custom_i18n_labels: custom_i18n_labels: ::std::vec::Vec<crate::CustomI18nLabels>,
    with_messenger: messenger: ::std::boxed::Box<crate::MessengerSettings>,
    with_position: position: ::std::boxed::Box<crate::PositionSettings>,
    with_support_center: support_center: ::std::boxed::Box<crate::SupportCenterSettings>,
    with_cobrowse: cobrowse: ::std::boxed::Box<crate::CobrowseSettings>,
    with_journey_events: journey_events: ::std::boxed::Box<crate::JourneyEventsSettings>,
    with_authentication_settings: authentication_settings: ::std::boxed::Box<crate::AuthenticationSettings>,
    with_video: video: ::std::boxed::Box<crate::VideoSettings>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_date_published: date_published: crate::runtime::DateTime,
    with_last_modified_user: last_modified_user: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_created_user: created_user: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_published_user: published_user: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_status: status: crate::runtime::Open<Status>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `WebDeploymentConfigurationVersionResponse`. Known values: `Pending`, `Active`, `Inactive`, `Error`, `Deleting`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Active,
    Inactive,
    Error,
    Deleting,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Active, "Active"),
        (Self::Inactive, "Inactive"),
        (Self::Error, "Error"),
        (Self::Deleting, "Deleting"),
    ];
}
