// @generated from the schema "DocumentArticle"; changes made here are lost at the next generation

/// The schema `DocumentArticle`.
#[repr(C)]
pub struct DocumentArticle {
    /// `title`: `string`, required.
    pub title: ::std::option::Option<::std::string::String>,
    /// `content`: `ArticleContent`, read-only.
    pub content: ::std::option::Option<::std::boxed::Box<crate::ArticleContent>>,
    /// `alternatives`: `array of string`.
    pub alternatives: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentArticle "DocumentArticle" 3 {
    (
        title: ::std::string::String = "title" 1 with_title,
        content: ::std::boxed::Box<crate::ArticleContent> = "content" 2 with_content,
        alternatives: ::std::vec::Vec<::std::string::String> = "alternatives" 0 with_alternatives,
    )
});
