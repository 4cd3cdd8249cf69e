// @generated from the schema "VideoSettings"; changes made here are lost at the next generation

/// The schema `VideoSettings`.
pub struct VideoSettings {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `agent`: `AgentVideoSettings`.
    pub agent: ::std::option::Option<::std::boxed::Box<crate::AgentVideoSettings>>,
    /// `user`: `UserVideoSettings`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserVideoSettings>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for VideoSettings {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        agent: ::std::option::Option::None,
        user: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &VideoSettings = &<VideoSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "VideoSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enabled", "enabled", 0),
            ("agent", "agent", 0),
            ("user", "user", 0),
        ],
        fields: &[&E.enabled, &E.agent, &E.user],
    }
};

crate::runtime::model!(VideoSettings);

crate::runtime::setters!(VideoSettings {
    with_enabled: enabled: bool,
    with_agent: agent: ::std::boxed::Box<crate::AgentVideoSettings>,
    with_user: user: ::std::boxed::Box<crate::UserVideoSettings>,
});
