// @generated from the schema "RoutingSettings"; changes made here are lost at the next generation

/// The schema `RoutingSettings`.
pub struct RoutingSettings {
    /// `resetAgentScoreOnPresenceChange`: `boolean`.
    #[doc(alias = "resetAgentScoreOnPresenceChange")]
    pub reset_agent_score_on_presence_change: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RoutingSettings {
    const EMPTY: Self = Self {
        reset_agent_score_on_presence_change: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RoutingSettings = &<RoutingSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RoutingSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            (
                "resetAgentScoreOnPresenceChange",
                "reset_agent_score_on_presence_change",
                0,
            ),
        ],
        fields: &[&E.reset_agent_score_on_presence_change],
    }
};

crate::runtime::model!(RoutingSettings);

crate::runtime::setters!(RoutingSettings {
    with_reset_agent_score_on_presence_change: reset_agent_score_on_presence_change: bool,
});
