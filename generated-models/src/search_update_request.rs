// @generated from the schema "SearchUpdateRequest"; changes made here are lost at the next generation

/// The schema `SearchUpdateRequest`.
#[repr(C)]
pub struct SearchUpdateRequest {
    /// `sessionId`: `string`, read-only.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `answered`: `boolean`, required.
    pub answered: ::std::option::Option<bool>,
    /// `selectedAnswer`: `SelectedAnswer`.
    #[doc(alias = "selectedAnswer")]
    pub selected_answer: ::std::option::Option<::std::boxed::Box<crate::SelectedAnswer>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SearchUpdateRequest "SearchUpdateRequest" 3 {
    (
        session_id: ::std::string::String = "sessionId" 2 with_session_id,
        answered: bool = "answered" 1 with_answered,
        selected_answer: ::std::boxed::Box<crate::SelectedAnswer> = "selectedAnswer" 0 with_selected_answer,
    )
});
