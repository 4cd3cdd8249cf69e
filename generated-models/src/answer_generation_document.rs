// @generated from the schema "AnswerGenerationDocument"; changes made here are lost at the next generation

/// The schema `AnswerGenerationDocument`.
pub struct AnswerGenerationDocument {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AnswerGenerationDocument {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        title: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnswerGenerationDocument = &<AnswerGenerationDocument as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnswerGenerationDocument",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("title", "title", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.title, &E.self_uri],
    }
};

crate::runtime::model!(AnswerGenerationDocument);

crate::runtime::setters!(AnswerGenerationDocument {
    with_id: id: ::std::string::String,
    with_title: title: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
