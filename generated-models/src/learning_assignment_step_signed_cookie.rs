// @generated from the schema "LearningAssignmentStepSignedCookie"; changes made here are lost at the next generation

/// The schema `LearningAssignmentStepSignedCookie`.
#[repr(C)]
pub struct LearningAssignmentStepSignedCookie {
    /// `url`: `string`, read-only.
    pub url: ::std::option::Option<::std::string::String>,
    /// `cookieValues`: `map of string`, read-only.
    #[doc(alias = "cookieValues")]
    pub cookie_values: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentStepSignedCookie "LearningAssignmentStepSignedCookie" 2 {
    (
        url: ::std::string::String = "url" 2 with_url,
        cookie_values: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "cookieValues" 18 with_cookie_values,
    )
});
