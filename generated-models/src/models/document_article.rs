// @generated from the schema "DocumentArticle"; changes made here are lost at the next generation

use crate::ArticleContent;
use crate::runtime::Extra;

/// The schema `DocumentArticle`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentArticle {
    /// `title`: `string`, required.
    pub title: Option<String>,
    /// `content`: `ArticleContent`, read-only.
    pub content: Option<Box<ArticleContent>>,
    /// `alternatives`: `array of string`.
    pub alternatives: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentArticle "DocumentArticle" 3 {
    (
        title: String = "title" with_title required,
        content: Box<ArticleContent> = "content" with_content read_only,
        alternatives: Vec<String> = "alternatives" with_alternatives,
    )
});
