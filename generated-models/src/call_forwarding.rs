// @generated from the schema "CallForwarding"; changes made here are lost at the next generation

/// The schema `CallForwarding`.
#[repr(C)]
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

crate::runtime::model!(CallForwarding "CallForwarding" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        user: ::std::boxed::Box<crate::User> = "user" 0 with_user,
        enabled: bool = "enabled" 0 with_enabled,
        phone_number: ::std::string::String = "phoneNumber" 0 with_phone_number,
        calls: ::std::vec::Vec<crate::CallRoute> = "calls" 0 with_calls,
        voicemail: crate::runtime::Open<Voicemail> = "voicemail" 0 with_voicemail,
        modified_date: crate::runtime::DateTime = "modifiedDate" 0 with_modified_date,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `voicemail` of `CallForwarding`. Known values: `PURECLOUD`, `LASTCALL`, `NONE`.
#[non_exhaustive]
pub enum Voicemail {
    Purecloud,
    Lastcall,
    None,
}

crate::runtime::known!(Voicemail);

impl crate::runtime::Enum for Voicemail {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Purecloud, "PURECLOUD"),
        (Self::Lastcall, "LASTCALL"),
        (Self::None, "NONE"),
    ];
}
