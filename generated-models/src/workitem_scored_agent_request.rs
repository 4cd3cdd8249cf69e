// @generated from the schema "WorkitemScoredAgentRequest"; changes made here are lost at the next generation

/// The schema `WorkitemScoredAgentRequest`.
pub struct WorkitemScoredAgentRequest {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `score`: `integer (int32)`.
    pub score: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemScoredAgentRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemScoredAgentRequest = &<WorkitemScoredAgentRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemScoredAgentRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("score", "score", 0)],
        fields: &[&E.id, &E.score],
    }
};

crate::runtime::model!(WorkitemScoredAgentRequest);

crate::runtime::setters!(WorkitemScoredAgentRequest {
    with_id: id: ::std::string::String,
    with_score: score: i32,
});
