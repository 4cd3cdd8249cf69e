// @generated from the schema "CallForwardingEventCallForwarding"; changes made here are lost at the next generation

/// The schema `CallForwardingEventCallForwarding`.
#[repr(C)]
pub struct CallForwardingEventCallForwarding {
    /// `user`: `CallForwardingEventUser`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::CallForwardingEventUser>>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `calls`: `array of CallForwardingEventCall`.
    pub calls: ::std::option::Option<::std::vec::Vec<crate::CallForwardingEventCall>>,
    /// `voicemail`: `string`.
    pub voicemail: ::std::option::Option<::std::string::String>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CallForwardingEventCallForwarding "CallForwardingEventCallForwarding" 5 {
    (
        user: ::std::boxed::Box<crate::CallForwardingEventUser> = "user" 0 with_user,
        enabled: bool = "enabled" 0 with_enabled,
        calls: ::std::vec::Vec<crate::CallForwardingEventCall> = "calls" 0 with_calls,
        voicemail: ::std::string::String = "voicemail" 0 with_voicemail,
        modified_date: crate::runtime::DateTime = "modifiedDate" 0 with_modified_date,
    )
});
