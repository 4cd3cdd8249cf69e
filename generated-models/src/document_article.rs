// @generated from the schema "DocumentArticle"; changes made here are lost at the next generation

/// The schema `DocumentArticle`.
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

impl crate::runtime::Model for DocumentArticle {
    const EMPTY: Self = Self {
        title: ::std::option::Option::None,
        content: ::std::option::Option::None,
        alternatives: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentArticle = &<DocumentArticle as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentArticle",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("title", "title", 1),
            ("content", "content", 2),
            ("alternatives", "alternatives", 0),
        ],
        fields: &[&E.title, &E.content, &E.alternatives],
    }
};

crate::runtime::model!(DocumentArticle);

crate::runtime::setters!(DocumentArticle {
    with_title: title: ::std::string::String,
    with_content: content: ::std::boxed::Box<crate::ArticleContent>,
    with_alternatives: alternatives: ::std::vec::Vec<::std::string::String>,
});
