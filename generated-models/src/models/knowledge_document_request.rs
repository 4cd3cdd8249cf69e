// @generated from the schema "KnowledgeDocumentRequest"; changes made here are lost at the next generation

use crate::{DocumentArticle, DocumentCategoryInput, DocumentFaq};
use crate::runtime::{Extra, Open};

/// The schema `KnowledgeDocumentRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentRequest {
    /// `type`: one of `Faq` and `Article`, required.
    pub r#type: Option<Open<Type>>,
    /// `externalUrl`: `string`.
    #[doc(alias = "externalUrl")]
    pub external_url: Option<String>,
    /// `faq`: `DocumentFaq`.
    pub faq: Option<Box<DocumentFaq>>,
    /// `categories`: `array of DocumentCategoryInput`.
    pub categories: Option<Vec<DocumentCategoryInput>>,
    /// `article`: `DocumentArticle`.
    pub article: Option<Box<DocumentArticle>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentRequest "KnowledgeDocumentRequest" 5 {
    (
        r#type: Open<Type> = "type" with_type required,
        external_url: String = "externalUrl" with_external_url,
        faq: Box<DocumentFaq> = "faq" with_faq,
        categories: Vec<DocumentCategoryInput> = "categories" with_categories,
        article: Box<DocumentArticle> = "article" with_article,
    )
});

/// The property `type` of `KnowledgeDocumentRequest`. Known values: `Faq`, `Article`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Faq,
    Article,
}

crate::runtime::values!(Type {
    Faq = "Faq",
    Article = "Article",
});
