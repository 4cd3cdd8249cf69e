// @generated from the schema "ScimServiceProviderConfigAuthenticationScheme"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ScimServiceProviderConfigAuthenticationScheme`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimServiceProviderConfigAuthenticationScheme {
    /// `name`: `string`, required, read-only.
    pub name: Option<String>,
    /// `description`: `string`, required, read-only.
    pub description: Option<String>,
    /// `specUri`: `string`, read-only.
    #[doc(alias = "specUri")]
    pub spec_uri: Option<String>,
    /// `documentationUri`: `string`, read-only.
    #[doc(alias = "documentationUri")]
    pub documentation_uri: Option<String>,
    /// `type`: one of `oauth`, `oauth2`, `oauthbearertoken`, `httpbasic` and `httpdigest`, required, read-only.
    pub r#type: Option<Open<Type>>,
    /// `primary`: `boolean`, read-only.
    pub primary: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimServiceProviderConfigAuthenticationScheme "ScimServiceProviderConfigAuthenticationScheme" 6 {
    (
        name: String = "name" with_name required read_only,
        description: String = "description" with_description required read_only,
        spec_uri: String = "specUri" with_spec_uri read_only,
        documentation_uri: String = "documentationUri" with_documentation_uri read_only,
        r#type: Open<Type> = "type" with_type required read_only,
        primary: bool = "primary" with_primary read_only,
    )
});

/// The property `type` of `ScimServiceProviderConfigAuthenticationScheme`. Known values: `oauth`, `oauth2`, `oauthbearertoken`, `httpbasic`, `httpdigest`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Oauth,
    Oauth2,
    Oauthbearertoken,
    Httpbasic,
    Httpdigest,
}

crate::runtime::values!(Type {
    Oauth = "oauth",
    Oauth2 = "oauth2",
    Oauthbearertoken = "oauthbearertoken",
    Httpbasic = "httpbasic",
    Httpdigest = "httpdigest",
});
