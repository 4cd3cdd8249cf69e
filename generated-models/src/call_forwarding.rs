// @generated from the schema "CallForwarding"; changes made here are lost at the next generation

/// The schema `CallForwarding`.
pub struct CallForwarding {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `user`: `User`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `phoneNumber`: `string`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// `calls`: `array of CallRoute`.
    pub calls: ::std::option::Option<::std::vec::Vec<crate::CallRoute>>,
    /// `voicemail`: `string`.
    pub voicemail: ::std::option::Option<crate::runtime::Open<Voicemail>>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CallForwarding {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        user: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        phone_number: ::std::option::Option::None,
        calls: ::std::option::Option::None,
        voicemail: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CallForwarding = &<CallForwarding as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CallForwarding",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("user", "user", 0),
            ("enabled", "enabled", 0),
            ("phoneNumber", "phone_number", 0),
            ("calls", "calls", 0),
            ("voicemail", "voicemail", 0),
            ("modifiedDate", "modified_date", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.user,
            &E.enabled,
            &E.phone_number,
            &E.calls,
            &E.voicemail,
            &E.modified_date,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(CallForwarding);

crate::runtime::setters!(CallForwarding {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::User>,
    with_enabled: enabled: bool,
    with_phone_number: phone_number: ::std::string::String,
    with_calls: calls: ::std::vec::Vec<crate::CallRoute>,
    with_voicemail: voicemail: crate::runtime::Open<Voicemail>,
    with_modified_date: modified_date: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `voicemail` of `CallForwarding`. Known values: `PURECLOUD`, `LASTCALL`, `NONE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Voicemail {
    Purecloud,
    Lastcall,
    None,
}

impl crate::runtime::Enum for Voicemail {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Purecloud, "PURECLOUD"),
        (Self::Lastcall, "LASTCALL"),
        (Self::None, "NONE"),
    ];
}
