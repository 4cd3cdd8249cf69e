// @generated from the schema "EvaluationAssignment"; changes made here are lost at the next generation

/// The schema `EvaluationAssignment`.
pub struct EvaluationAssignment {
    /// `evaluationForm`: `EvaluationForm`.
    #[doc(alias = "evaluationForm")]
    pub evaluation_form: ::std::option::Option<::std::boxed::Box<crate::EvaluationForm>>,
    /// `user`: `User`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EvaluationAssignment {
    const EMPTY: Self = Self {
        evaluation_form: ::std::option::Option::None,
        user: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationAssignment = &<EvaluationAssignment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationAssignment",
        empty: E,
        extra: &E.extra,
        properties: &[("evaluationForm", "evaluation_form", 0), ("user", "user", 0)],
        fields: &[&E.evaluation_form, &E.user],
    }
};

crate::runtime::model!(EvaluationAssignment);

crate::runtime::setters!(EvaluationAssignment {
    with_evaluation_form: evaluation_form: ::std::boxed::Box<crate::EvaluationForm>,
    with_user: user: ::std::boxed::Box<crate::User>,
});
