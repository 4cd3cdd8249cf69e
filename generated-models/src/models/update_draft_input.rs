// @generated from the schema "UpdateDraftInput"; changes made here are lost at the next generation

use crate::{ActionConfig, ActionContractInput};
use crate::runtime::Extra;

/// The schema `UpdateDraftInput`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateDraftInput {
    /// `category`: `string`.
    pub category: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `config`: `ActionConfig`.
    pub config: Option<Box<ActionConfig>>,
    /// `contract`: `ActionContractInput`.
    pub contract: Option<Box<ActionContractInput>>,
    /// `secure`: `boolean`.
    pub secure: Option<bool>,
    /// `version`: `integer (int32)`, required.
    pub version: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateDraftInput "UpdateDraftInput" 6 {
    (
        category: String = "category" with_category,
        name: String = "name" with_name,
        config: Box<ActionConfig> = "config" with_config,
        contract: Box<ActionContractInput> = "contract" with_contract,
        secure: bool = "secure" with_secure,
        version: i32 = "version" with_version required,
    )
});
