// @generated from the schema "TaskManagementAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `TaskManagementAggregateQueryResponse`.
pub struct TaskManagementAggregateQueryResponse {
    /// `results`: `array of TaskManagementAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::TaskManagementAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TaskManagementAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TaskManagementAggregateQueryResponse = &<TaskManagementAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TaskManagementAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0)],
        fields: &[&E.results],
    }
};

crate::runtime::model!(TaskManagementAggregateQueryResponse);

crate::runtime::setters!(TaskManagementAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::TaskManagementAggregateDataContainer>,
});
