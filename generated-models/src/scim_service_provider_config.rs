// @generated from the schema "ScimServiceProviderConfig"; changes made here are lost at the next generation

/// The schema `ScimServiceProviderConfig`.
pub struct ScimServiceProviderConfig {
    /// `schemas`: `array of string`, read-only.
    pub schemas: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `documentationUri`: `string`, read-only.
    #[doc(alias = "documentationUri")]
    pub documentation_uri: ::std::option::Option<::std::string::String>,
    /// `patch`: `ScimServiceProviderConfigSimpleFeature`, read-only.
    pub patch: ::std::option::Option<
        ::std::boxed::Box<crate::ScimServiceProviderConfigSimpleFeature>,
    >,
    /// `filter`: `ScimServiceProviderConfigFilterFeature`, read-only.
    pub filter: ::std::option::Option<
        ::std::boxed::Box<crate::ScimServiceProviderConfigFilterFeature>,
    >,
    /// `etag`: `ScimServiceProviderConfigSimpleFeature`, read-only.
    pub etag: ::std::option::Option<
        ::std::boxed::Box<crate::ScimServiceProviderConfigSimpleFeature>,
    >,
    /// `sort`: `ScimServiceProviderConfigSimpleFeature`, read-only.
    pub sort: ::std::option::Option<
        ::std::boxed::Box<crate::ScimServiceProviderConfigSimpleFeature>,
    >,
    /// `bulk`: `ScimServiceProviderConfigBulkFeature`, read-only.
    pub bulk: ::std::option::Option<
        ::std::boxed::Box<crate::ScimServiceProviderConfigBulkFeature>,
    >,
    /// `changePassword`: `ScimServiceProviderConfigSimpleFeature`, read-only.
    #[doc(alias = "changePassword")]
    pub change_password: ::std::option::Option<
        ::std::boxed::Box<crate::ScimServiceProviderConfigSimpleFeature>,
    >,
    /// `authenticationSchemes`: `array of ScimServiceProviderConfigAuthenticationScheme`, read-only.
    #[doc(alias = "authenticationSchemes")]
    pub authentication_schemes: ::std::option::Option<
        ::std::vec::Vec<crate::ScimServiceProviderConfigAuthenticationScheme>,
    >,
    /// `meta`: `ScimMetadata`, read-only.
    pub meta: ::std::option::Option<::std::boxed::Box<crate::ScimMetadata>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScimServiceProviderConfig {
    const EMPTY: Self = Self {
        schemas: ::std::option::Option::None,
        documentation_uri: ::std::option::Option::None,
        patch: ::std::option::Option::None,
        filter: ::std::option::Option::None,
        etag: ::std::option::Option::None,
        sort: ::std::option::Option::None,
        bulk: ::std::option::Option::None,
        change_password: ::std::option::Option::None,
        authentication_schemes: ::std::option::Option::None,
        meta: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimServiceProviderConfig = &<ScimServiceProviderConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimServiceProviderConfig",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("schemas", "schemas", 2),
            ("documentationUri", "documentation_uri", 2),
            ("patch", "patch", 2),
            ("filter", "filter", 2),
            ("etag", "etag", 2),
            ("sort", "sort", 2),
            ("bulk", "bulk", 2),
            ("changePassword", "change_password", 2),
            ("authenticationSchemes", "authentication_schemes", 2),
            ("meta", "meta", 2),
        ],
        fields: &[
            &E.schemas,
            &E.documentation_uri,
            &E.patch,
            &E.filter,
            &E.etag,
            &E.sort,
            &E.bulk,
            &E.change_password,
            &E.authentication_schemes,
            &E.meta,
        ],
    }
};

crate::runtime::model!(ScimServiceProviderConfig);

crate::runtime::setters!(ScimServiceProviderConfig {
    with_schemas: schemas: ::std::vec::Vec<::std::string::String>,
    with_documentation_uri: documentation_uri: ::std::string::String,
    with_patch: patch: ::std::boxed::Box<crate::ScimServiceProviderConfigSimpleFeature>,
    with_filter: filter: ::std::boxed::Box<crate::ScimServiceProviderConfigFilterFeature>,
    with_etag: etag: ::std::boxed::Box<crate::ScimServiceProviderConfigSimpleFeature>,
    with_sort: sort: ::std::boxed::Box<crate::ScimServiceProviderConfigSimpleFeature>,
    with_bulk: bulk: ::std::boxed::Box<crate::ScimServiceProviderConfigBulkFeature>,
    with_change_password: change_password: ::std::boxed::Box<crate::ScimServiceProviderConfigSimpleFeature>,
    with_authentication_schemes: authentication_schemes: ::std::vec::Vec<crate::ScimServiceProviderConfigAuthenticationScheme>,
    with_meta: meta: ::std::boxed::Box<crate::ScimMetadata>,
});
