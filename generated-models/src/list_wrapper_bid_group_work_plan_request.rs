// @generated from the schema "ListWrapperBidGroupWorkPlanRequest"; changes made here are lost at the next generation

/// The schema `ListWrapperBidGroupWorkPlanRequest`.
pub struct ListWrapperBidGroupWorkPlanRequest {
    /// `values`: `array of BidGroupWorkPlanRequest`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::BidGroupWorkPlanRequest>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ListWrapperBidGroupWorkPlanRequest {
    const EMPTY: Self = Self {
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ListWrapperBidGroupWorkPlanRequest = &<ListWrapperBidGroupWorkPlanRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ListWrapperBidGroupWorkPlanRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("values", "values", 0)],
        fields: &[&E.values],
    }
};

crate::runtime::model!(ListWrapperBidGroupWorkPlanRequest);

crate::runtime::setters!(ListWrapperBidGroupWorkPlanRequest {
    with_values: values: ::std::vec::Vec<crate::BidGroupWorkPlanRequest>,
});
