// @generated from the schema "ExternalDataSource"; changes made here are lost at the next generation

/// The schema `ExternalDataSource`.
pub struct ExternalDataSource {
    /// `platform`: `string`.
    pub platform: ::std::option::Option<crate::runtime::Open<Platform>>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalDataSource {
    const EMPTY: Self = Self {
        platform: ::std::option::Option::None,
        url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalDataSource = &<ExternalDataSource as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalDataSource",
        empty: E,
        extra: &E.extra,
        properties: &[("platform", "platform", 0), ("url", "url", 0)],
        fields: &[&E.platform, &E.url],
    }
};

crate::runtime::model!(ExternalDataSource);

crate::runtime::setters!(ExternalDataSource {
    with_platform: platform: crate::runtime::Open<Platform>,
    with_url: url: ::std::string::String,
});

/// The property `platform` of `ExternalDataSource`. Known values: `SALESFORCE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Platform {
    Salesforce,
}

impl crate::runtime::Enum for Platform {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Salesforce, "SALESFORCE")];
}
