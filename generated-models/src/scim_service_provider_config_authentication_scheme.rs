// @generated from the schema "ScimServiceProviderConfigAuthenticationScheme"; changes made here are lost at the next generation

/// The schema `ScimServiceProviderConfigAuthenticationScheme`.
#[repr(C)]
pub struct ScimServiceProviderConfigAuthenticationScheme {
    /// `name`: `string`, required, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, required, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `specUri`: `string`, read-only.
    #[doc(alias = "specUri")]
    pub spec_uri: ::std::option::Option<::std::string::String>,
    /// `documentationUri`: `string`, read-only.
    #[doc(alias = "documentationUri")]
    pub documentation_uri: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required, read-only.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `primary`: `boolean`, read-only.
    pub primary: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScimServiceProviderConfigAuthenticationScheme "ScimServiceProviderConfigAuthenticationScheme" 6 {
    (
        name: ::std::string::String = "name" 3 with_name,
        description: ::std::string::String = "description" 3 with_description,
        spec_uri: ::std::string::String = "specUri" 2 with_spec_uri,
        documentation_uri: ::std::string::String = "documentationUri" 2 with_documentation_uri,
        r#type: crate::runtime::Open<Type> = "type" 3 with_type,
        primary: bool = "primary" 2 with_primary,
    )
});

/// The property `type` of `ScimServiceProviderConfigAuthenticationScheme`. Known values: `oauth`, `oauth2`, `oauthbearertoken`, `httpbasic`, `httpdigest`.
#[non_exhaustive]
pub enum Type {
    Oauth,
    Oauth2,
    Oauthbearertoken,
    Httpbasic,
    Httpdigest,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Oauth, "oauth"),
        (Self::Oauth2, "oauth2"),
        (Self::Oauthbearertoken, "oauthbearertoken"),
        (Self::Httpbasic, "httpbasic"),
        (Self::Httpdigest, "httpdigest"),
    ];
}
