// @generated from the schema "WorkitemScoredAgent"; changes made here are lost at the next generation

use crate::UserReference;
use crate::runtime::Extra;

/// The schema `WorkitemScoredAgent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemScoredAgent {
    /// `agent`: `UserReference`.
    pub agent: Option<Box<UserReference>>,
    /// `score`: `integer (int32)`.
    pub score: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemScoredAgent "WorkitemScoredAgent" 2 {
    (
        agent: Box<UserReference> = "agent" with_agent,
        score: i32 = "score" with_score,
    )
});
