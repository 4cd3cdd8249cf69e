// @generated from the schema "ArticleContent"; changes made here are lost at the next generation

/// The schema `ArticleContent`.
pub struct ArticleContent {
    /// `body`: `ArticleContentBody`, read-only.
    pub body: ::std::option::Option<::std::boxed::Box<crate::ArticleContentBody>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ArticleContent {
    const EMPTY: Self = Self {
        body: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ArticleContent = &<ArticleContent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ArticleContent",
        empty: E,
        extra: &E.extra,
        properties: &[("body", "body", 2)],
        fields: &[&E.body],
    }
};

crate::runtime::model!(ArticleContent);

crate::runtime::setters!(ArticleContent {
    with_body: body: ::std::boxed::Box<crate::ArticleContentBody>,
});
