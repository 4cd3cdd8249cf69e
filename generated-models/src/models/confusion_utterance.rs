// @generated from the schema "ConfusionUtterance"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConfusionUtterance`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConfusionUtterance {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `similarity`: `number (float)`.
    pub similarity: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConfusionUtterance "ConfusionUtterance" 3 {
    (
        id: String = "id" with_id read_only,
        text: String = "text" with_text,
        similarity: f64 = "similarity" with_similarity,
    )
});
