// @generated from the schema "RequestScoredAgent"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `RequestScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RequestScoredAgent {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `score`: `integer (int32)`.
    pub score: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RequestScoredAgent "RequestScoredAgent" 2 {
    (
        id: String = "id" with_id,
        score: i32 = "score" with_score,
    )
});
