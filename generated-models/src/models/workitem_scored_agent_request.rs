// @generated from the schema "WorkitemScoredAgentRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WorkitemScoredAgentRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemScoredAgentRequest {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `score`: `integer (int32)`.
    pub score: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemScoredAgentRequest "WorkitemScoredAgentRequest" 2 {
    (
        id: String = "id" with_id,
        score: i32 = "score" with_score,
    )
});
