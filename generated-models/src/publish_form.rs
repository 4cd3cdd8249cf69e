// @generated from the schema "PublishForm"; changes made here are lost at the next generation

/// The schema `PublishForm`.
pub struct PublishForm {
    /// `published`: `boolean`, required.
    pub published: ::std::option::Option<bool>,
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PublishForm {
    const EMPTY: Self = Self {
        published: ::std::option::Option::None,
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PublishForm = &<PublishForm as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PublishForm",
        empty: E,
        extra: &E.extra,
        properties: &[("published", "published", 1), ("id", "id", 1)],
        fields: &[&E.published, &E.id],
    }
};

crate::runtime::model!(PublishForm);

crate::runtime::setters!(PublishForm {
    with_published: published: bool,
    with_id: id: ::std::string::String,
});
