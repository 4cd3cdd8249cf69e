// @generated from the schema "EmpathyScore"; changes made here are lost at the next generation

/// The schema `EmpathyScore`.
#[repr(C)]
pub struct EmpathyScore {
    /// `score`: `number (double)`.
    pub score: ::std::option::Option<f64>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EmpathyScore "EmpathyScore" 2 {
    (
        score: f64 = "score" 0 with_score,
        user_id: ::std::string::String = "userId" 0 with_user_id,
    )
});
