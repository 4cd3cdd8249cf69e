// @generated from the schema "MessengerSettings"; changes made here are lost at the next generation

/// The schema `MessengerSettings`.
pub struct MessengerSettings {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `styles`: `MessengerStyles`.
    pub styles: ::std::option::Option<::std::boxed::Box<crate::MessengerStyles>>,
    /// `launcherButton`: `LauncherButtonSettings`.
    #[doc(alias = "launcherButton")]
    pub launcher_button: ::std::option::Option<
        ::std::boxed::Box<crate::LauncherButtonSettings>,
    >,
    /// `fileUpload`: `FileUploadSettings`.
    #[doc(alias = "fileUpload")]
    pub file_upload: ::std::option::Option<::std::boxed::Box<crate::FileUploadSettings>>,
    /// `apps`: `MessengerApps`.
    pub apps: ::std::option::Option<::std::boxed::Box<crate::MessengerApps>>,
    /// `homeScreen`: `MessengerHomeScreen`.
    #[doc(alias = "homeScreen")]
    pub home_screen: ::std::option::Option<
        ::std::boxed::Box<crate::MessengerHomeScreen>,
    >,
    /// `sessionPersistenceType`: `string`.
    #[doc(alias = "sessionPersistenceType")]
    pub session_persistence_type: ::std::option::Option<
        crate::runtime::Open<SessionPersistenceType>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessengerSettings {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        styles: ::std::option::Option::None,
        launcher_button: ::std::option::Option::None,
        file_upload: ::std::option::Option::None,
        apps: ::std::option::Option::None,
        home_screen: ::std::option::Option::None,
        session_persistence_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessengerSettings = &<MessengerSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessengerSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enabled", "enabled", 0),
            ("styles", "styles", 0),
            ("launcherButton", "launcher_button", 0),
            ("fileUpload", "file_upload", 0),
            ("apps", "apps", 0),
            ("homeScreen", "home_screen", 0),
            ("sessionPersistenceType", "session_persistence_type", 0),
        ],
        fields: &[
            &E.enabled,
            &E.styles,
            &E.launcher_button,
            &E.file_upload,
            &E.apps,
            &E.home_screen,
            &E.session_persistence_type,
        ],
    }
};

crate::runtime::model!(MessengerSettings);

crate::runtime::setters!(MessengerSettings {
    with_enabled: enabled: bool,
    with_styles: styles: ::std::boxed::Box<crate::MessengerStyles>,
    with_launcher_button: launcher_button: ::std::boxed::Box<crate::LauncherButtonSettings>,
    with_file_upload: file_upload: ::std::boxed::Box<crate::FileUploadSettings>,
    with_apps: apps: ::std::boxed::Box<crate::MessengerApps>,
    with_home_screen: home_screen: ::std::boxed::Box<crate::MessengerHomeScreen>,
    with_session_persistence_type: session_persistence_type: crate::runtime::Open<SessionPersistenceType>,
});

/// The property `sessionPersistenceType` of `MessengerSettings`. Known values: `AcrossSubdomains`, `DomainOrSubdomainOnly`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionPersistenceType {
    AcrossSubdomains,
    DomainOrSubdomainOnly,
}

impl crate::runtime::Enum for SessionPersistenceType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AcrossSubdomains, "AcrossSubdomains"),
        (Self::DomainOrSubdomainOnly, "DomainOrSubdomainOnly"),
    ];
}
