// @generated from the schema "ScimServiceProviderConfig"; changes made here are lost at the next generation

use crate::{
    ScimMetadata, ScimServiceProviderConfigAuthenticationScheme,
    ScimServiceProviderConfigBulkFeature, ScimServiceProviderConfigFilterFeature,
    ScimServiceProviderConfigSimpleFeature,
};
use crate::runtime::Extra;

/// The schema `ScimServiceProviderConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimServiceProviderConfig {
    /// `schemas`: `array of string`, read-only.
    pub schemas: Option<Vec<String>>,
    /// `documentationUri`: `string`, read-only.
    #[doc(alias = "documentationUri")]
    pub documentation_uri: Option<String>,
    /// `patch`: `ScimServiceProviderConfigSimpleFeature`, read-only.
    pub patch: Option<Box<ScimServiceProviderConfigSimpleFeature>>,
    /// `filter`: `ScimServiceProviderConfigFilterFeature`, read-only.
    pub filter: Option<Box<ScimServiceProviderConfigFilterFeature>>,
    /// `etag`: `ScimServiceProviderConfigSimpleFeature`, read-only.
    pub etag: Option<Box<ScimServiceProviderConfigSimpleFeature>>,
    /// `sort`: `ScimServiceProviderConfigSimpleFeature`, read-only.
    pub sort: Option<Box<ScimServiceProviderConfigSimpleFeature>>,
    /// `bulk`: `ScimServiceProviderConfigBulkFeature`, read-only.
    pub bulk: Option<Box<ScimServiceProviderConfigBulkFeature>>,
    /// `changePassword`: `ScimServiceProviderConfigSimpleFeature`, read-only.
    #[doc(alias = "changePassword")]
    pub change_password: Option<Box<ScimServiceProviderConfigSimpleFeature>>,
    /// `authenticationSchemes`: `array of ScimServiceProviderConfigAuthenticationScheme`, read-only.
    #[doc(alias = "authenticationSchemes")]
    pub authentication_schemes: Option<
        Vec<ScimServiceProviderConfigAuthenticationScheme>,
    >,
    /// `meta`: `ScimMetadata`, read-only.
    pub meta: Option<Box<ScimMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimServiceProviderConfig "ScimServiceProviderConfig" 10 {
    (
        schemas: Vec<String> = "schemas" with_schemas read_only,
        documentation_uri: String = "documentationUri" with_documentation_uri read_only,
        patch: Box<ScimServiceProviderConfigSimpleFeature> = "patch" with_patch read_only,
        filter: Box<ScimServiceProviderConfigFilterFeature> = "filter" with_filter read_only,
        etag: Box<ScimServiceProviderConfigSimpleFeature> = "etag" with_etag read_only,
        sort: Box<ScimServiceProviderConfigSimpleFeature> = "sort" with_sort read_only,
        bulk: Box<ScimServiceProviderConfigBulkFeature> = "bulk" with_bulk read_only,
        change_password: Box<ScimServiceProviderConfigSimpleFeature> = "changePassword" with_change_password read_only,
        authentication_schemes: Vec<ScimServiceProviderConfigAuthenticationScheme> = "authenticationSchemes" with_authentication_schemes read_only,
        meta: Box<ScimMetadata> = "meta" with_meta read_only,
    )
});
