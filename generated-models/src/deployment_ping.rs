// @generated from the schema "DeploymentPing"; changes made here are lost at the next generation

/// The schema `DeploymentPing`.
pub struct DeploymentPing {
    /// `actions`: `array of DeploymentWebAction`.
    pub actions: ::std::option::Option<::std::vec::Vec<crate::DeploymentWebAction>>,
    /// `pollIntervalMilliseconds`: `integer (int32)`.
    #[doc(alias = "pollIntervalMilliseconds")]
    pub poll_interval_milliseconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DeploymentPing {
    const EMPTY: Self = Self {
        actions: ::std::option::Option::None,
        poll_interval_milliseconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DeploymentPing = &<DeploymentPing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DeploymentPing",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("actions", "actions", 0),
            ("pollIntervalMilliseconds", "poll_interval_milliseconds", 0),
        ],
        fields: &[&E.actions, &E.poll_interval_milliseconds],
    }
};

crate::runtime::model!(DeploymentPing);

crate::runtime::setters!(DeploymentPing {
    with_actions: actions: ::std::vec::Vec<crate::DeploymentWebAction>,
    with_poll_interval_milliseconds: poll_interval_milliseconds: i32,
});
