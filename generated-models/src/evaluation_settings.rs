// @generated from the schema "EvaluationSettings"; changes made here are lost at the next generation

/// The schema `EvaluationSettings`.
pub struct EvaluationSettings {
    /// `revisionsEnabled`: `boolean`.
    #[doc(alias = "revisionsEnabled")]
    pub revisions_enabled: ::std::option::Option<bool>,
    /// `disputesEnabled`: `boolean`.
    #[doc(alias = "disputesEnabled")]
    pub disputes_enabled: ::std::option::Option<bool>,
    /// `disputesAllowedPerEvaluation`: `integer (int32)`.
    #[doc(alias = "disputesAllowedPerEvaluation")]
    pub disputes_allowed_per_evaluation: ::std::option::Option<i32>,
    /// `disputesAssignees`: `array of EvaluationSettingsAssignee`.
    #[doc(alias = "disputesAssignees")]
    pub disputes_assignees: ::std::option::Option<
        ::std::vec::Vec<crate::EvaluationSettingsAssignee>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EvaluationSettings {
    const EMPTY: Self = Self {
        revisions_enabled: ::std::option::Option::None,
        disputes_enabled: ::std::option::Option::None,
        disputes_allowed_per_evaluation: ::std::option::Option::None,
        disputes_assignees: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationSettings = &<EvaluationSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("revisionsEnabled", "revisions_enabled", 0),
            ("disputesEnabled", "disputes_enabled", 0),
            ("disputesAllowedPerEvaluation", "disputes_allowed_per_evaluation", 0),
            ("disputesAssignees", "disputes_assignees", 0),
        ],
        fields: &[
            &E.revisions_enabled,
            &E.disputes_enabled,
            &E.disputes_allowed_per_evaluation,
            &E.disputes_assignees,
        ],
    }
};

crate::runtime::model!(EvaluationSettings);

crate::runtime::setters!(EvaluationSettings {
    with_revisions_enabled: revisions_enabled: bool,
    with_disputes_enabled: disputes_enabled: bool,
    with_disputes_allowed_per_evaluation: disputes_allowed_per_evaluation: i32,
    with_disputes_assignees: disputes_assignees: ::std::vec::Vec<crate::EvaluationSettingsAssignee>,
});
