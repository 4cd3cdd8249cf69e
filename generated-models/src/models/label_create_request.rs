// @generated from the schema "LabelCreateRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LabelCreateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LabelCreateRequest {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `color`: `string`, required.
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

crate::runtime::model!(LabelCreateRequest "LabelCreateRequest" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        color: String = "color" with_color required,
        external_id: String = "externalId" with_external_id,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
