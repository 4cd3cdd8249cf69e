// @generated from the schema "ScimV2PatchRequest"; changes made here are lost at the next generation

use crate::ScimV2PatchOperation;
use crate::runtime::Extra;

/// The schema `ScimV2PatchRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimV2PatchRequest {
    /// `schemas`: `array of string`, required.
    pub schemas: Option<Vec<String>>,
    /// `Operations`: `array of ScimV2PatchOperation`.
    #[doc(alias = "Operations")]
    pub operations: Option<Vec<ScimV2PatchOperation>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimV2PatchRequest "ScimV2PatchRequest" 2 {
    (
        schemas: Vec<String> = "schemas" with_schemas required,
        operations: Vec<ScimV2PatchOperation> = "Operations" with_operations,
    )
});
