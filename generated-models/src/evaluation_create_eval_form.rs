// @generated from the schema "EvaluationCreateEvalForm"; changes made here are lost at the next generation

/// The schema `EvaluationCreateEvalForm`.
pub struct EvaluationCreateEvalForm {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EvaluationCreateEvalForm {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationCreateEvalForm = &<EvaluationCreateEvalForm as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationCreateEvalForm",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("selfUri", "self_uri", 2)],
        fields: &[&E.id, &E.self_uri],
    }
};

crate::runtime::model!(EvaluationCreateEvalForm);

crate::runtime::setters!(EvaluationCreateEvalForm {
    with_id: id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
