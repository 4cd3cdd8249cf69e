// @generated from the schema "Action"; changes made here are lost at the next generation

use crate::{ActionConfig, ActionContract};
use crate::runtime::Extra;

/// The schema `Action`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Action {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `integrationId`: `string`.
    #[doc(alias = "integrationId")]
    pub integration_id: Option<String>,
    /// `category`: `string`.
    pub category: Option<String>,
    /// `contract`: `ActionContract`.
    pub contract: Option<Box<ActionContract>>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `secure`: `boolean`.
    pub secure: Option<bool>,
    /// `config`: `ActionConfig`.
    pub config: Option<Box<ActionConfig>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Action "Action" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        integration_id: String = "integrationId" with_integration_id,
        category: String = "category" with_category,
        contract: Box<ActionContract> = "contract" with_contract,
        version: i32 = "version" with_version,
        secure: bool = "secure" with_secure,
        config: Box<ActionConfig> = "config" with_config,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
