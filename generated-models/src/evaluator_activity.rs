// @generated from the schema "EvaluatorActivity"; changes made here are lost at the next generation

/// The schema `EvaluatorActivity`.
pub struct EvaluatorActivity {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `evaluator`: `User`.
    pub evaluator: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `numEvaluationsAssigned`: `integer (int32)`.
    #[doc(alias = "numEvaluationsAssigned")]
    pub num_evaluations_assigned: ::std::option::Option<i32>,
    /// `numEvaluationsStarted`: `integer (int32)`.
    #[doc(alias = "numEvaluationsStarted")]
    pub num_evaluations_started: ::std::option::Option<i32>,
    /// `numEvaluationsCompleted`: `integer (int32)`.
    #[doc(alias = "numEvaluationsCompleted")]
    pub num_evaluations_completed: ::std::option::Option<i32>,
    /// `numCalibrationsAssigned`: `integer (int32)`.
    #[doc(alias = "numCalibrationsAssigned")]
    pub num_calibrations_assigned: ::std::option::Option<i32>,
    /// `numCalibrationsStarted`: `integer (int32)`.
    #[doc(alias = "numCalibrationsStarted")]
    pub num_calibrations_started: ::std::option::Option<i32>,
    /// `numCalibrationsCompleted`: `integer (int32)`.
    #[doc(alias = "numCalibrationsCompleted")]
    pub num_calibrations_completed: ::std::option::Option<i32>,
    /// `numEvaluationsWithoutViewPermission`: `integer (int32)`.
    #[doc(alias = "numEvaluationsWithoutViewPermission")]
    pub num_evaluations_without_view_permission: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EvaluatorActivity {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        evaluator: ::std::option::Option::None,
        num_evaluations_assigned: ::std::option::Option::None,
        num_evaluations_started: ::std::option::Option::None,
        num_evaluations_completed: ::std::option::Option::None,
        num_calibrations_assigned: ::std::option::Option::None,
        num_calibrations_started: ::std::option::Option::None,
        num_calibrations_completed: ::std::option::Option::None,
        num_evaluations_without_view_permission: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluatorActivity = &<EvaluatorActivity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluatorActivity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("evaluator", "evaluator", 0),
            ("numEvaluationsAssigned", "num_evaluations_assigned", 0),
            ("numEvaluationsStarted", "num_evaluations_started", 0),
            ("numEvaluationsCompleted", "num_evaluations_completed", 0),
            ("numCalibrationsAssigned", "num_calibrations_assigned", 0),
            ("numCalibrationsStarted", "num_calibrations_started", 0),
            ("numCalibrationsCompleted", "num_calibrations_completed", 0),
            (
                "numEvaluationsWithoutViewPermission",
                "num_evaluations_without_view_permission",
                0,
            ),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.evaluator,
            &E.num_evaluations_assigned,
            &E.num_evaluations_started,
            &E.num_evaluations_completed,
            &E.num_calibrations_assigned,
            &E.num_calibrations_started,
            &E.num_calibrations_completed,
            &E.num_evaluations_without_view_permission,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(EvaluatorActivity);

crate::runtime::setters!(EvaluatorActivity {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_evaluator: evaluator: ::std::boxed::Box<crate::User>,
    with_num_evaluations_assigned: num_evaluations_assigned: i32,
    with_num_evaluations_started: num_evaluations_started: i32,
    with_num_evaluations_completed: num_evaluations_completed: i32,
    with_num_calibrations_assigned: num_calibrations_assigned: i32,
    with_num_calibrations_started: num_calibrations_started: i32,
    with_num_calibrations_completed: num_calibrations_completed: i32,
    with_num_evaluations_without_view_permission: num_evaluations_without_view_permission: i32,
    with_self_uri: self_uri: ::std::string::String,
});
