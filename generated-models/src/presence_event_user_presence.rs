// @generated from the schema "PresenceEventUserPresence"; changes made here are lost at the next generation

/// The schema `PresenceEventUserPresence`.
#[repr(C)]
pub struct PresenceEventUserPresence {
    /// `source`: `string`.
    pub source: ::std::option::Option<::std::string::String>,
    /// `presenceDefinition`: `PresenceEventOrganizationPresence`.
    #[doc(alias = "presenceDefinition")]
    pub presence_definition: ::std::option::Option<
        ::std::boxed::Box<crate::PresenceEventOrganizationPresence>,
    >,
    /// `primary`: `boolean`.
    pub primary: ::std::option::Option<bool>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PresenceEventUserPresence "PresenceEventUserPresence" 5 {
    (
        source: ::std::string::String = "source" 0 with_source,
        presence_definition: ::std::boxed::Box<crate::PresenceEventOrganizationPresence> = "presenceDefinition" 0 with_presence_definition,
        primary: bool = "primary" 0 with_primary,
        message: ::std::string::String = "message" 0 with_message,
        modified_date: crate::runtime::DateTime = "modifiedDate" 0 with_modified_date,
    )
});
