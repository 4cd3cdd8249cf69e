// @generated from the schema "SystemPrompt"; changes made here are lost at the next generation

use crate::SystemPromptAsset;
use crate::runtime::Extra;

/// The schema `SystemPrompt`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SystemPrompt {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `resources`: `array of SystemPromptAsset`.
    pub resources: Option<Vec<SystemPromptAsset>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SystemPrompt "SystemPrompt" 5 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        description: String = "description" with_description,
        resources: Vec<SystemPromptAsset> = "resources" with_resources,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
