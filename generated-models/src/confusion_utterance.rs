// @generated from the schema "ConfusionUtterance"; changes made here are lost at the next generation

/// The schema `ConfusionUtterance`.
pub struct ConfusionUtterance {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `similarity`: `number (float)`.
    pub similarity: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConfusionUtterance {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        text: ::std::option::Option::None,
        similarity: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConfusionUtterance = &<ConfusionUtterance as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConfusionUtterance",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("text", "text", 0),
            ("similarity", "similarity", 0),
        ],
        fields: &[&E.id, &E.text, &E.similarity],
    }
};

crate::runtime::model!(ConfusionUtterance);

crate::runtime::setters!(ConfusionUtterance {
    with_id: id: ::std::string::String,
    with_text: text: ::std::string::String,
    with_similarity: similarity: f64,
});
