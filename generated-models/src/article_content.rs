// @generated from the schema "ArticleContent"; changes made here are lost at the next generation

/// The schema `ArticleContent`.
#[repr(C)]
pub struct ArticleContent {
    /// `body`: `ArticleContentBody`, read-only.
    pub body: ::std::option::Option<::std::boxed::Box<crate::ArticleContentBody>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ArticleContent "ArticleContent" 1 {
    (
        body: ::std::boxed::Box<crate::ArticleContentBody> = "body" 2 with_body,
    )
});
