// @generated from the schema "CallForwardingEventCallForwarding"; changes made here are lost at the next generation

/// The schema `CallForwardingEventCallForwarding`.
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

impl crate::runtime::Model for CallForwardingEventCallForwarding {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        calls: ::std::option::Option::None,
        voicemail: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CallForwardingEventCallForwarding = &<CallForwardingEventCallForwarding as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CallForwardingEventCallForwarding",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("user", "user", 0),
            ("enabled", "enabled", 0),
            ("calls", "calls", 0),
            ("voicemail", "voicemail", 0),
            ("modifiedDate", "modified_date", 0),
        ],
        fields: &[&E.user, &E.enabled, &E.calls, &E.voicemail, &E.modified_date],
    }
};

crate::runtime::model!(CallForwardingEventCallForwarding);

crate::runtime::setters!(CallForwardingEventCallForwarding {
    with_user: user: ::std::boxed::Box<crate::CallForwardingEventUser>,
    with_enabled: enabled: bool,
    with_calls: calls: ::std::vec::Vec<crate::CallForwardingEventCall>,
    with_voicemail: voicemail: ::std::string::String,
    with_modified_date: modified_date: crate::runtime::DateTime,
});
