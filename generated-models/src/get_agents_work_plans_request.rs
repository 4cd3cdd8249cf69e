// @generated from the schema "GetAgentsWorkPlansRequest"; changes made here are lost at the next generation

/// The schema `GetAgentsWorkPlansRequest`.
pub struct GetAgentsWorkPlansRequest {
    /// `agentIds`: `array of string`, required.
    #[doc(alias = "agentIds")]
    pub agent_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::Date>,
    /// `weekCount`: `integer (int32)`, required.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GetAgentsWorkPlansRequest {
    const EMPTY: Self = Self {
        agent_ids: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        week_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GetAgentsWorkPlansRequest = &<GetAgentsWorkPlansRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GetAgentsWorkPlansRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("agentIds", "agent_ids", 1),
            ("startDate", "start_date", 1),
            ("weekCount", "week_count", 1),
        ],
        fields: &[&E.agent_ids, &E.start_date, &E.week_count],
    }
};

crate::runtime::model!(GetAgentsWorkPlansRequest);

crate::runtime::setters!(GetAgentsWorkPlansRequest {
    with_agent_ids: agent_ids: ::std::vec::Vec<::std::string::String>,
    with_start_date: start_date: crate::runtime::Date,
    with_week_count: week_count: i32,
});
