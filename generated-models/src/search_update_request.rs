// @generated from the schema "SearchUpdateRequest"; changes made here are lost at the next generation

/// The schema `SearchUpdateRequest`.
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

impl crate::runtime::Model for SearchUpdateRequest {
    const EMPTY: Self = Self {
        session_id: ::std::option::Option::None,
        answered: ::std::option::Option::None,
        selected_answer: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SearchUpdateRequest = &<SearchUpdateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SearchUpdateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("sessionId", "session_id", 2),
            ("answered", "answered", 1),
            ("selectedAnswer", "selected_answer", 0),
        ],
        fields: &[&E.session_id, &E.answered, &E.selected_answer],
    }
};

crate::runtime::model!(SearchUpdateRequest);

crate::runtime::setters!(SearchUpdateRequest {
    with_session_id: session_id: ::std::string::String,
    with_answered: answered: bool,
    with_selected_answer: selected_answer: ::std::boxed::Box<crate::SelectedAnswer>,
});
