// @generated from the schema "KnowledgeDocumentRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentRequest`.
#[repr(C)]
pub struct KnowledgeDocumentRequest {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `externalUrl`: `string`.
    #[doc(alias = "externalUrl")]
    pub external_url: ::std::option::Option<::std::string::String>,
    /// `faq`: `DocumentFaq`.
    pub faq: ::std::option::Option<::std::boxed::Box<crate::DocumentFaq>>,
    /// `categories`: `array of DocumentCategoryInput`.
    pub categories: ::std::option::Option<::std::vec::Vec<crate::DocumentCategoryInput>>,
    /// `article`: `DocumentArticle`.
    pub article: ::std::option::Option<::std::boxed::Box<crate::DocumentArticle>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeDocumentRequest "KnowledgeDocumentRequest" 5 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        external_url: ::std::string::String = "externalUrl" 0 with_external_url,
        faq: ::std::boxed::Box<crate::DocumentFaq> = "faq" 0 with_faq,
        categories: ::std::vec::Vec<crate::DocumentCategoryInput> = "categories" 0 with_categories,
        article: ::std::boxed::Box<crate::DocumentArticle> = "article" 0 with_article,
    )
});

/// The property `type` of `KnowledgeDocumentRequest`. Known values: `Faq`, `Article`.
#[non_exhaustive]
pub enum Type {
    Faq,
    Article,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Faq, "Faq"),
        (Self::Article, "Article"),
    ];
}
