// @generated from the schema "MessengerSettings"; changes made here are lost at the next generation

/// The schema `MessengerSettings`.
#[repr(C)]
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

crate::runtime::model!(MessengerSettings "MessengerSettings" 7 {
    (
        enabled: bool = "enabled" 0 with_enabled,
        styles: ::std::boxed::Box<crate::MessengerStyles> = "styles" 0 with_styles,
        launcher_button: ::std::boxed::Box<crate::LauncherButtonSettings> = "launcherButton" 0 with_launcher_button,
        file_upload: ::std::boxed::Box<crate::FileUploadSettings> = "fileUpload" 0 with_file_upload,
        apps: ::std::boxed::Box<crate::MessengerApps> = "apps" 0 with_apps,
        home_screen: ::std::boxed::Box<crate::MessengerHomeScreen> = "homeScreen" 0 with_home_screen,
        session_persistence_type: crate::runtime::Open<SessionPersistenceType> = "sessionPersistenceType" 0 with_session_persistence_type,
    )
});

/// The property `sessionPersistenceType` of `MessengerSettings`. Known values: `AcrossSubdomains`, `DomainOrSubdomainOnly`.
#[non_exhaustive]
pub enum SessionPersistenceType {
    AcrossSubdomains,
    DomainOrSubdomainOnly,
}

crate::runtime::known!(SessionPersistenceType);

impl crate::runtime::Enum for SessionPersistenceType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AcrossSubdomains, "AcrossSubdomains"),
        (Self::DomainOrSubdomainOnly, "DomainOrSubdomainOnly"),
    ];
}
