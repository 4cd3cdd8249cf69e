// @generated from the schema "OAuthLastTokenIssued"; changes made here are lost at the next generation

/// The schema `OAuthLastTokenIssued`.
#[repr(C)]
pub struct OAuthLastTokenIssued {
    /// `dateIssued`: `string (date-time)`.
    #[doc(alias = "dateIssued")]
    pub date_issued: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OAuthLastTokenIssued "OAuthLastTokenIssued" 1 {
    (
        date_issued: crate::runtime::DateTime = "dateIssued" 0 with_date_issued,
    )
});
