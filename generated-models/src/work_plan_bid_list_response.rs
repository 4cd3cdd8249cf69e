// @generated from the schema "WorkPlanBidListResponse"; changes made here are lost at the next generation

/// The schema `WorkPlanBidListResponse`.
pub struct WorkPlanBidListResponse {
    /// `entities`: `array of WorkPlanBid`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::WorkPlanBid>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkPlanBidListResponse {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkPlanBidListResponse = &<WorkPlanBidListResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanBidListResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(WorkPlanBidListResponse);

crate::runtime::setters!(WorkPlanBidListResponse {
    with_entities: entities: ::std::vec::Vec<crate::WorkPlanBid>,
});
