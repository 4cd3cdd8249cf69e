// @generated from the schema "WorkitemScoredAgentRequest"; changes made here are lost at the next generation

/// The schema `WorkitemScoredAgentRequest`.
#[repr(C)]
pub struct WorkitemScoredAgentRequest {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `score`: `integer (int32)`.
    pub score: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemScoredAgentRequest "WorkitemScoredAgentRequest" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        score: i32 = "score" 0 with_score,
    )
});
