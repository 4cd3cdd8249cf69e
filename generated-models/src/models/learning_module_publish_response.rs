// @generated from the schema "LearningModulePublishResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LearningModulePublishResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningModulePublishResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningModulePublishResponse "LearningModulePublishResponse" 3 {
    (
        id: String = "id" with_id read_only,
        version: i32 = "version" with_version,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
