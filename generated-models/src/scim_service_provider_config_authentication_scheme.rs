// @generated from the schema "ScimServiceProviderConfigAuthenticationScheme"; changes made here are lost at the next generation

/// The schema `ScimServiceProviderConfigAuthenticationScheme`.
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

impl crate::runtime::Model for ScimServiceProviderConfigAuthenticationScheme {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        spec_uri: ::std::option::Option::None,
        documentation_uri: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        primary: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimServiceProviderConfigAuthenticationScheme = &<ScimServiceProviderConfigAuthenticationScheme as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimServiceProviderConfigAuthenticationScheme",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 3),
            ("description", "description", 3),
            ("specUri", "spec_uri", 2),
            ("documentationUri", "documentation_uri", 2),
            ("type", "type", 3),
            ("primary", "primary", 2),
        ],
        fields: &[
            &E.name,
            &E.description,
            &E.spec_uri,
            &E.documentation_uri,
            &E.r#type,
            &E.primary,
        ],
    }
};

crate::runtime::model!(ScimServiceProviderConfigAuthenticationScheme);

crate::runtime::setters!(ScimServiceProviderConfigAuthenticationScheme {
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_spec_uri: spec_uri: ::std::string::String,
    with_documentation_uri: documentation_uri: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_primary: primary: bool,
});

/// The property `type` of `ScimServiceProviderConfigAuthenticationScheme`. Known values: `oauth`, `oauth2`, `oauthbearertoken`, `httpbasic`, `httpdigest`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Oauth,
    Oauth2,
    Oauthbearertoken,
    Httpbasic,
    Httpdigest,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Oauth, "oauth"),
        (Self::Oauth2, "oauth2"),
        (Self::Oauthbearertoken, "oauthbearertoken"),
        (Self::Httpbasic, "httpbasic"),
        (Self::Httpdigest, "httpdigest"),
    ];
}
