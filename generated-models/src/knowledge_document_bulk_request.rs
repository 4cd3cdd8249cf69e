// @generated from the schema "KnowledgeDocumentBulkRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentBulkRequest`.
pub struct KnowledgeDocumentBulkRequest {
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
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeDocumentBulkRequest {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        external_url: ::std::option::Option::None,
        faq: ::std::option::Option::None,
        categories: ::std::option::Option::None,
        article: ::std::option::Option::None,
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentBulkRequest = &<KnowledgeDocumentBulkRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentBulkRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("externalUrl", "external_url", 0),
            ("faq", "faq", 0),
            ("categories", "categories", 0),
            ("article", "article", 0),
            ("id", "id", 0),
        ],
        fields: &[&E.r#type, &E.external_url, &E.faq, &E.categories, &E.article, &E.id],
    }
};

crate::runtime::model!(KnowledgeDocumentBulkRequest);

crate::runtime::setters!(KnowledgeDocumentBulkRequest {
    with_type: r#type: crate::runtime::Open<Type>,
    with_external_url: external_url: ::std::string::String,
    with_faq: faq: ::std::boxed::Box<crate::DocumentFaq>,
    with_categories: categories: ::std::vec::Vec<crate::DocumentCategoryInput>,
    with_article: article: ::std::boxed::Box<crate::DocumentArticle>,
    with_id: id: ::std::string::String,
});

/// The property `type` of `KnowledgeDocumentBulkRequest`. Known values: `Faq`, `Article`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Faq,
    Article,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Faq, "Faq"),
        (Self::Article, "Article"),
    ];
}
