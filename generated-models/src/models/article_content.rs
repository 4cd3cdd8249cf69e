// @generated from the schema "ArticleContent"; changes made here are lost at the next generation

use crate::ArticleContentBody;
use crate::runtime::Extra;

/// The schema `ArticleContent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ArticleContent {
    /// `body`: `ArticleContentBody`, read-only.
    pub body: Option<Box<ArticleContentBody>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ArticleContent "ArticleContent" 1 {
    (
        body: Box<ArticleContentBody> = "body" with_body read_only,
    )
});
