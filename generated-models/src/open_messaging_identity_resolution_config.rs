// @generated from the schema "OpenMessagingIdentityResolutionConfig"; changes made here are lost at the next generation

/// The schema `OpenMessagingIdentityResolutionConfig`.
pub struct OpenMessagingIdentityResolutionConfig {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `division`: `WritableStarrableDivision`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::WritableStarrableDivision>,
    >,
    /// `resolveIdentities`: `boolean`, required.
    #[doc(alias = "resolveIdentities")]
    pub resolve_identities: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OpenMessagingIdentityResolutionConfig {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        division: ::std::option::Option::None,
        resolve_identities: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OpenMessagingIdentityResolutionConfig = &<OpenMessagingIdentityResolutionConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OpenMessagingIdentityResolutionConfig",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("division", "division", 0),
            ("resolveIdentities", "resolve_identities", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.division, &E.resolve_identities, &E.self_uri],
    }
};

crate::runtime::model!(OpenMessagingIdentityResolutionConfig);

crate::runtime::setters!(OpenMessagingIdentityResolutionConfig {
    with_id: id: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::WritableStarrableDivision>,
    with_resolve_identities: resolve_identities: bool,
    with_self_uri: self_uri: ::std::string::String,
});
