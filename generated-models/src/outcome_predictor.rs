// @generated from the schema "OutcomePredictor"; changes made here are lost at the next generation

/// The schema `OutcomePredictor`.
#[repr(C)]
pub struct OutcomePredictor {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `outcome`: `OutcomeRef`.
    pub outcome: ::std::option::Option<::std::boxed::Box<crate::OutcomeRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutcomePredictor "OutcomePredictor" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        outcome: ::std::boxed::Box<crate::OutcomeRef> = "outcome" 0 with_outcome,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
