// @generated from the schema "ScimServiceProviderConfig"; changes made here are lost at the next generation

/// The schema `ScimServiceProviderConfig`.
#[repr(C)]
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

crate::runtime::model!(ScimServiceProviderConfig "ScimServiceProviderConfig" 10 {
    (
        schemas: ::std::vec::Vec<::std::string::String> = "schemas" 2 with_schemas,
        documentation_uri: ::std::string::String = "documentationUri" 2 with_documentation_uri,
        patch: ::std::boxed::Box<crate::ScimServiceProviderConfigSimpleFeature> = "patch" 2 with_patch,
        filter: ::std::boxed::Box<crate::ScimServiceProviderConfigFilterFeature> = "filter" 2 with_filter,
        etag: ::std::boxed::Box<crate::ScimServiceProviderConfigSimpleFeature> = "etag" 2 with_etag,
        sort: ::std::boxed::Box<crate::ScimServiceProviderConfigSimpleFeature> = "sort" 2 with_sort,
        bulk: ::std::boxed::Box<crate::ScimServiceProviderConfigBulkFeature> = "bulk" 2 with_bulk,
        change_password: ::std::boxed::Box<crate::ScimServiceProviderConfigSimpleFeature> = "changePassword" 2 with_change_password,
        authentication_schemes: ::std::vec::Vec<crate::ScimServiceProviderConfigAuthenticationScheme> = "authenticationSchemes" 2 with_authentication_schemes,
        meta: ::std::boxed::Box<crate::ScimMetadata> = "meta" 2 with_meta,
    )
});
