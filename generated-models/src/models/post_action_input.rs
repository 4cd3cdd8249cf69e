// @generated from the schema "PostActionInput"; changes made here are lost at the next generation

use crate::{ActionConfig, ActionContractInput};
use crate::runtime::Extra;

/// The schema `PostActionInput`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PostActionInput {
    /// `category`: `string`, required.
    pub category: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `integrationId`: `string`, required.
    #[doc(alias = "integrationId")]
    pub integration_id: Option<String>,
    /// `config`: `ActionConfig`, required.
    pub config: Option<Box<ActionConfig>>,
    /// `contract`: `ActionContractInput`, required.
    pub contract: Option<Box<ActionContractInput>>,
    /// `secure`: `boolean`.
    pub secure: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PostActionInput "PostActionInput" 6 {
    (
        category: String = "category" with_category required,
        name: String = "name" with_name required,
        integration_id: String = "integrationId" with_integration_id required,
        config: Box<ActionConfig> = "config" with_config required,
        contract: Box<ActionContractInput> = "contract" with_contract required,
        secure: bool = "secure" with_secure,
    )
});
