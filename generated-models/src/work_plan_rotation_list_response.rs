// @generated from the schema "WorkPlanRotationListResponse"; changes made here are lost at the next generation

/// The schema `WorkPlanRotationListResponse`.
pub struct WorkPlanRotationListResponse {
    /// `entities`: `array of WorkPlanRotationResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::WorkPlanRotationResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkPlanRotationListResponse {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkPlanRotationListResponse = &<WorkPlanRotationListResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanRotationListResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(WorkPlanRotationListResponse);

crate::runtime::setters!(WorkPlanRotationListResponse {
    with_entities: entities: ::std::vec::Vec<crate::WorkPlanRotationResponse>,
});
