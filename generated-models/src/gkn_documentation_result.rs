// @generated from the schema "GKNDocumentationResult"; changes made here are lost at the next generation

/// The schema `GKNDocumentationResult`.
pub struct GKNDocumentationResult {
    /// `content`: `string`.
    pub content: ::std::option::Option<::std::string::String>,
    /// `link`: `string`.
    pub link: ::std::option::Option<::std::string::String>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `_type`: `string`, required.
    #[doc(alias = "_type")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GKNDocumentationResult {
    const EMPTY: Self = Self {
        content: ::std::option::Option::None,
        link: ::std::option::Option::None,
        title: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GKNDocumentationResult = &<GKNDocumentationResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GKNDocumentationResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("content", "content", 0),
            ("link", "link", 0),
            ("title", "title", 0),
            ("_type", "type", 1),
        ],
        fields: &[&E.content, &E.link, &E.title, &E.r#type],
    }
};

crate::runtime::model!(GKNDocumentationResult);

crate::runtime::setters!(GKNDocumentationResult {
    with_content: content: ::std::string::String,
    with_link: link: ::std::string::String,
    with_title: title: ::std::string::String,
    with_type: r#type: ::std::string::String,
});
