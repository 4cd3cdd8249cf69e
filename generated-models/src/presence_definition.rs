// @generated from the schema "PresenceDefinition"; changes made here are lost at the next generation

/// The schema `PresenceDefinition`.
#[repr(C)]
pub struct PresenceDefinition {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `systemPresence`: `string`.
    #[doc(alias = "systemPresence")]
    pub system_presence: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PresenceDefinition "PresenceDefinition" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        system_presence: ::std::string::String = "systemPresence" 0 with_system_presence,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
