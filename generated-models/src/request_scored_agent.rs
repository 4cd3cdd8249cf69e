// @generated from the schema "RequestScoredAgent"; changes made here are lost at the next generation

/// The schema `RequestScoredAgent`.
#[repr(C)]
pub struct RequestScoredAgent {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `score`: `integer (int32)`.
    pub score: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RequestScoredAgent "RequestScoredAgent" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        score: i32 = "score" 0 with_score,
    )
});
