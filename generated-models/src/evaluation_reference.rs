// @generated from the schema "EvaluationReference"; changes made here are lost at the next generation

/// The schema `EvaluationReference`.
#[repr(C)]
pub struct EvaluationReference {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EvaluationReference "EvaluationReference" 2 {
    (
        id: ::std::string::String = "id" 2 with_id,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
