// @generated from the schema "KnowledgeParseRecord"; changes made here are lost at the next generation

/// The schema `KnowledgeParseRecord`.
pub struct KnowledgeParseRecord {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `body`: `DocumentBody`.
    pub body: ::std::option::Option<::std::boxed::Box<crate::DocumentBody>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeParseRecord {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        title: ::std::option::Option::None,
        body: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeParseRecord = &<KnowledgeParseRecord as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeParseRecord",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("title", "title", 0), ("body", "body", 0)],
        fields: &[&E.id, &E.title, &E.body],
    }
};

crate::runtime::model!(KnowledgeParseRecord);

crate::runtime::setters!(KnowledgeParseRecord {
    with_id: id: ::std::string::String,
    with_title: title: ::std::string::String,
    with_body: body: ::std::boxed::Box<crate::DocumentBody>,
});
