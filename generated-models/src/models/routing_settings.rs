// @generated from the schema "RoutingSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `RoutingSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoutingSettings {
    /// `resetAgentScoreOnPresenceChange`: `boolean`.
    #[doc(alias = "resetAgentScoreOnPresenceChange")]
    pub reset_agent_score_on_presence_change: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoutingSettings "RoutingSettings" 1 {
    (
        reset_agent_score_on_presence_change: bool = "resetAgentScoreOnPresenceChange" with_reset_agent_score_on_presence_change,
    )
});
