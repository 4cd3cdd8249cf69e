// @generated from the schema "AddWorkPlanRotationRequest"; changes made here are lost at the next generation

/// The schema `AddWorkPlanRotationRequest`.
pub struct AddWorkPlanRotationRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateRange`: `DateRangeWithOptionalEnd`, required.
    #[doc(alias = "dateRange")]
    pub date_range: ::std::option::Option<
        ::std::boxed::Box<crate::DateRangeWithOptionalEnd>,
    >,
    /// `agents`: `array of AddWorkPlanRotationAgentRequest`.
    pub agents: ::std::option::Option<
        ::std::vec::Vec<crate::AddWorkPlanRotationAgentRequest>,
    >,
    /// `pattern`: `WorkPlanPatternRequest`, required.
    pub pattern: ::std::option::Option<::std::boxed::Box<crate::WorkPlanPatternRequest>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AddWorkPlanRotationRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        date_range: ::std::option::Option::None,
        agents: ::std::option::Option::None,
        pattern: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AddWorkPlanRotationRequest = &<AddWorkPlanRotationRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AddWorkPlanRotationRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("dateRange", "date_range", 1),
            ("agents", "agents", 0),
            ("pattern", "pattern", 1),
        ],
        fields: &[&E.name, &E.date_range, &E.agents, &E.pattern],
    }
};

crate::runtime::model!(AddWorkPlanRotationRequest);

crate::runtime::setters!(AddWorkPlanRotationRequest {
    with_name: name: ::std::string::String,
    with_date_range: date_range: ::std::boxed::Box<crate::DateRangeWithOptionalEnd>,
    with_agents: agents: ::std::vec::Vec<crate::AddWorkPlanRotationAgentRequest>,
    with_pattern: pattern: ::std::boxed::Box<crate::WorkPlanPatternRequest>,
});
