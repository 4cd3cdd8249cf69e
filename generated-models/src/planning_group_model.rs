// @generated from the schema "PlanningGroupModel"; changes made here are lost at the next generation

/// The schema `PlanningGroupModel`.
pub struct PlanningGroupModel {
    /// `planningGroup`: `string`.
    #[doc(alias = "planningGroup")]
    pub planning_group: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PlanningGroupModel {
    const EMPTY: Self = Self {
        planning_group: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PlanningGroupModel = &<PlanningGroupModel as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PlanningGroupModel",
        empty: E,
        extra: &E.extra,
        properties: &[("planningGroup", "planning_group", 0)],
        fields: &[&E.planning_group],
    }
};

crate::runtime::model!(PlanningGroupModel);

crate::runtime::setters!(PlanningGroupModel {
    with_planning_group: planning_group: ::std::string::String,
});
