// @generated from the schema "WorkPlanListResponse"; changes made here are lost at the next generation

/// The schema `WorkPlanListResponse`.
pub struct WorkPlanListResponse {
    /// `entities`: `array of WorkPlanListItemResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::WorkPlanListItemResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkPlanListResponse {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkPlanListResponse = &<WorkPlanListResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanListResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(WorkPlanListResponse);

crate::runtime::setters!(WorkPlanListResponse {
    with_entities: entities: ::std::vec::Vec<crate::WorkPlanListItemResponse>,
});
