// @generated from the schema "LabelUpdateRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LabelUpdateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LabelUpdateRequest {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LabelUpdateRequest "LabelUpdateRequest" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        color: String = "color" with_color,
        external_id: String = "externalId" with_external_id,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
