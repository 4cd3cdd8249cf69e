// @generated from the schema "CreateIntegrationRequest"; changes made here are lost at the next generation

use crate::IntegrationType;
use crate::runtime::Extra;

/// The schema `CreateIntegrationRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateIntegrationRequest {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `integrationType`: `IntegrationType`, required.
    #[doc(alias = "integrationType")]
    pub integration_type: Option<Box<IntegrationType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateIntegrationRequest "CreateIntegrationRequest" 4 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        integration_type: Box<IntegrationType> = "integrationType" with_integration_type required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
