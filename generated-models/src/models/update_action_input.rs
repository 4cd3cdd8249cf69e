// @generated from the schema "UpdateActionInput"; changes made here are lost at the next generation

use crate::ActionConfig;
use crate::runtime::Extra;

/// The schema `UpdateActionInput`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateActionInput {
    /// `category`: `string`.
    pub category: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `config`: `ActionConfig`.
    pub config: Option<Box<ActionConfig>>,
    /// `version`: `integer (int32)`, required.
    pub version: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateActionInput "UpdateActionInput" 4 {
    (
        category: String = "category" with_category,
        name: String = "name" with_name,
        config: Box<ActionConfig> = "config" with_config,
        version: i32 = "version" with_version required,
    )
});
