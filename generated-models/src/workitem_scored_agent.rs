// @generated from the schema "WorkitemScoredAgent"; changes made here are lost at the next generation

/// The schema `WorkitemScoredAgent`.
#[repr(C)]
pub struct WorkitemScoredAgent {
    /// `agent`: `UserReference`.
    pub agent: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `score`: `integer (int32)`.
    pub score: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemScoredAgent "WorkitemScoredAgent" 2 {
    (
        agent: ::std::boxed::Box<crate::UserReference> = "agent" 0 with_agent,
        score: i32 = "score" 0 with_score,
    )
});
