// @generated from the schema "SearchUpdateRequest"; changes made here are lost at the next generation

use crate::SelectedAnswer;
use crate::runtime::Extra;

/// The schema `SearchUpdateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SearchUpdateRequest {
    /// `sessionId`: `string`, read-only.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `answered`: `boolean`, required.
    pub answered: Option<bool>,
    /// `selectedAnswer`: `SelectedAnswer`.
    #[doc(alias = "selectedAnswer")]
    pub selected_answer: Option<Box<SelectedAnswer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SearchUpdateRequest "SearchUpdateRequest" 3 {
    (
        session_id: String = "sessionId" with_session_id read_only,
        answered: bool = "answered" with_answered required,
        selected_answer: Box<SelectedAnswer> = "selectedAnswer" with_selected_answer,
    )
});
