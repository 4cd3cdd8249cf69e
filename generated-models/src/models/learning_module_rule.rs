// @generated from the schema "LearningModuleRule"; changes made here are lost at the next generation

use crate::LearningModuleRuleParts;
use crate::runtime::Extra;

/// The schema `LearningModuleRule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningModuleRule {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `isActive`: `boolean`, required.
    #[doc(alias = "isActive")]
    pub is_active: Option<bool>,
    /// `parts`: `array of LearningModuleRuleParts`, required.
    pub parts: Option<Vec<LearningModuleRuleParts>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningModuleRule "LearningModuleRule" 4 {
    (
        id: String = "id" with_id read_only,
        is_active: bool = "isActive" with_is_active required,
        parts: Vec<LearningModuleRuleParts> = "parts" with_parts required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
