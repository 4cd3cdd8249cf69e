// @generated from the schema "ExternalDataSource"; changes made here are lost at the next generation

/// The schema `ExternalDataSource`.
#[repr(C)]
pub struct ExternalDataSource {
    /// `platform`: `string`.
    pub platform: ::std::option::Option<crate::runtime::Open<Platform>>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalDataSource "ExternalDataSource" 2 {
    (
        platform: crate::runtime::Open<Platform> = "platform" 0 with_platform,
        url: ::std::string::String = "url" 0 with_url,
    )
});

/// The property `platform` of `ExternalDataSource`. Known values: `SALESFORCE`.
#[non_exhaustive]
pub enum Platform {
    Salesforce,
}

crate::runtime::known!(Platform);

impl crate::runtime::Enum for Platform {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Salesforce, "SALESFORCE")];
}
