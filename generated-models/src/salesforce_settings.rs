// @generated from the schema "SalesforceSettings"; changes made here are lost at the next generation

/// The schema `SalesforceSettings`.
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

impl crate::runtime::Model for SalesforceSettings {
    const EMPTY: Self = Self {
        channel: ::std::option::Option::None,
        language: ::std::option::Option::None,
        categories: ::std::option::Option::None,
        base_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SalesforceSettings = &<SalesforceSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SalesforceSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("channel", "channel", 0),
            ("language", "language", 0),
            ("categories", "categories", 0),
            ("baseUrl", "base_url", 0),
        ],
        fields: &[&E.channel, &E.language, &E.categories, &E.base_url],
    }
};

crate::runtime::model!(SalesforceSettings);

crate::runtime::setters!(SalesforceSettings {
    with_channel: channel: crate::runtime::Open<Channel>,
    with_language: language: ::std::string::String,
    with_categories: categories: ::std::vec::Vec<::std::string::String>,
    with_base_url: base_url: ::std::string::String,
});

/// The property `channel` of `SalesforceSettings`. Known values: `App`, `Pkb`, `Csp`, `Prm`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Channel {
    App,
    Pkb,
    Csp,
    Prm,
}

impl crate::runtime::Enum for Channel {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::App, "App"),
        (Self::Pkb, "Pkb"),
        (Self::Csp, "Csp"),
        (Self::Prm, "Prm"),
    ];
}
