// @generated from the schema "MessengerSettings"; changes made here are lost at the next generation

use crate::{
    FileUploadSettings, LauncherButtonSettings, MessengerApps, MessengerHomeScreen,
    MessengerStyles,
};
use crate::runtime::{Extra, Open};

/// The schema `MessengerSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessengerSettings {
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `styles`: `MessengerStyles`.
    pub styles: Option<Box<MessengerStyles>>,
    /// `launcherButton`: `LauncherButtonSettings`.
    #[doc(alias = "launcherButton")]
    pub launcher_button: Option<Box<LauncherButtonSettings>>,
    /// `fileUpload`: `FileUploadSettings`.
    #[doc(alias = "fileUpload")]
    pub file_upload: Option<Box<FileUploadSettings>>,
    /// `apps`: `MessengerApps`.
    pub apps: Option<Box<MessengerApps>>,
    /// `homeScreen`: `MessengerHomeScreen`.
    #[doc(alias = "homeScreen")]
    pub home_screen: Option<Box<MessengerHomeScreen>>,
    /// `sessionPersistenceType`: one of `AcrossSubdomains` and `DomainOrSubdomainOnly`.
    #[doc(alias = "sessionPersistenceType")]
    pub session_persistence_type: Option<Open<SessionPersistenceType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessengerSettings "MessengerSettings" 7 {
    (
        enabled: bool = "enabled" with_enabled,
        styles: Box<MessengerStyles> = "styles" with_styles,
        launcher_button: Box<LauncherButtonSettings> = "launcherButton" with_launcher_button,
        file_upload: Box<FileUploadSettings> = "fileUpload" with_file_upload,
        apps: Box<MessengerApps> = "apps" with_apps,
        home_screen: Box<MessengerHomeScreen> = "homeScreen" with_home_screen,
        session_persistence_type: Open<SessionPersistenceType> = "sessionPersistenceType" with_session_persistence_type,
    )
});

/// The property `sessionPersistenceType` of `MessengerSettings`. Known values: `AcrossSubdomains`, `DomainOrSubdomainOnly`.
#[repr(u16)]
#[non_exhaustive]
pub enum SessionPersistenceType {
    AcrossSubdomains,
    DomainOrSubdomainOnly,
}

crate::runtime::values!(SessionPersistenceType {
    AcrossSubdomains = "AcrossSubdomains",
    DomainOrSubdomainOnly = "DomainOrSubdomainOnly",
});
