// @generated from the schema "EmpathyScore"; changes made here are lost at the next generation

/// The schema `EmpathyScore`.
pub struct EmpathyScore {
    /// `score`: `number (double)`.
    pub score: ::std::option::Option<f64>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EmpathyScore {
    const EMPTY: Self = Self {
        score: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EmpathyScore = &<EmpathyScore as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EmpathyScore",
        empty: E,
        extra: &E.extra,
        properties: &[("score", "score", 0), ("userId", "user_id", 0)],
        fields: &[&E.score, &E.user_id],
    }
};

crate::runtime::model!(EmpathyScore);

crate::runtime::setters!(EmpathyScore {
    with_score: score: f64,
    with_user_id: user_id: ::std::string::String,
});
