// @generated from the schema "SalesforceSettings"; changes made here are lost at the next generation

/// The schema `SalesforceSettings`.
#[repr(C)]
pub struct SalesforceSettings {
    /// `channel`: `string`.
    pub channel: ::std::option::Option<crate::runtime::Open<Channel>>,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// `categories`: `array of string`.
    pub categories: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `baseUrl`: `string`.
    #[doc(alias = "baseUrl")]
    pub base_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SalesforceSettings "SalesforceSettings" 4 {
    (
        channel: crate::runtime::Open<Channel> = "channel" 0 with_channel,
        language: ::std::string::String = "language" 0 with_language,
        categories: ::std::vec::Vec<::std::string::String> = "categories" 0 with_categories,
        base_url: ::std::string::String = "baseUrl" 0 with_base_url,
    )
});

/// The property `channel` of `SalesforceSettings`. Known values: `App`, `Pkb`, `Csp`, `Prm`.
#[non_exhaustive]
pub enum Channel {
    App,
    Pkb,
    Csp,
    Prm,
}

crate::runtime::known!(Channel);

impl crate::runtime::Enum for Channel {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::App, "App"),
        (Self::Pkb, "Pkb"),
        (Self::Csp, "Csp"),
        (Self::Prm, "Prm"),
    ];
}
