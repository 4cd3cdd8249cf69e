// @generated from the schema "Prompt"; changes made here are lost at the next generation

use crate::{Operation, PromptAsset};
use crate::runtime::Extra;

/// The schema `Prompt`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Prompt {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `resources`: `array of PromptAsset`, read-only.
    pub resources: Option<Vec<PromptAsset>>,
    /// `currentOperation`: `Operation`, read-only.
    #[doc(alias = "currentOperation")]
    pub current_operation: Option<Box<Operation>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Prompt "Prompt" 6 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name required,
        description: String = "description" with_description,
        resources: Vec<PromptAsset> = "resources" with_resources read_only,
        current_operation: Box<Operation> = "currentOperation" with_current_operation read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
