// @generated from the schema "RequestScoredAgent"; changes made here are lost at the next generation

/// The schema `RequestScoredAgent`.
pub struct RequestScoredAgent {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `score`: `integer (int32)`.
    pub score: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RequestScoredAgent {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RequestScoredAgent = &<RequestScoredAgent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RequestScoredAgent",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("score", "score", 0)],
        fields: &[&E.id, &E.score],
    }
};

crate::runtime::model!(RequestScoredAgent);

crate::runtime::setters!(RequestScoredAgent {
    with_id: id: ::std::string::String,
    with_score: score: i32,
});
