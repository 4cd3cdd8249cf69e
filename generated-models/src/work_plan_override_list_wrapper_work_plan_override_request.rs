// @generated from the schema "WorkPlanOverrideListWrapperWorkPlanOverrideRequest"; changes made here are lost at the next generation

/// The schema `WorkPlanOverrideListWrapperWorkPlanOverrideRequest`.
pub struct WorkPlanOverrideListWrapperWorkPlanOverrideRequest {
    /// `values`: `array of WorkPlanOverrideRequest`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::WorkPlanOverrideRequest>>,
    /// `deleteAll`: `boolean`.
    #[doc(alias = "deleteAll")]
    pub delete_all: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkPlanOverrideListWrapperWorkPlanOverrideRequest {
    const EMPTY: Self = Self {
        values: ::std::option::Option::None,
        delete_all: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkPlanOverrideListWrapperWorkPlanOverrideRequest = &<WorkPlanOverrideListWrapperWorkPlanOverrideRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanOverrideListWrapperWorkPlanOverrideRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("values", "values", 0), ("deleteAll", "delete_all", 0)],
        fields: &[&E.values, &E.delete_all],
    }
};

crate::runtime::model!(WorkPlanOverrideListWrapperWorkPlanOverrideRequest);

crate::runtime::setters!(WorkPlanOverrideListWrapperWorkPlanOverrideRequest {
    with_values: values: ::std::vec::Vec<crate::WorkPlanOverrideRequest>,
    with_delete_all: delete_all: bool,
});
