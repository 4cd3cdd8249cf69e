// @generated from the schema "PresenceSettings"; changes made here are lost at the next generation

/// The schema `PresenceSettings`.
#[repr(C)]
pub struct PresenceSettings {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `restorePresenceSettings`: `RestorePresenceSettings`.
    #[doc(alias = "restorePresenceSettings")]
    pub restore_presence_settings: ::std::option::Option<
        ::std::boxed::Box<crate::RestorePresenceSettings>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PresenceSettings "PresenceSettings" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        restore_presence_settings: ::std::boxed::Box<crate::RestorePresenceSettings> = "restorePresenceSettings" 0 with_restore_presence_settings,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
